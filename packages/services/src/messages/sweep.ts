import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';
import type { Carriers } from './ports.ts';

/** A queue that holds nothing cannot hold the job of a message marked as enqueued: it was lost. Some time for what is just being taken. */
const LOST_WHEN_IDLE = 5000;
/** While the queue works, only its own age says that a job is gone; a short limit once enqueued 135,000 live reminders again. */
const LOST_WHEN_BUSY = 10 * 60_000;

/**
 * Gives back to the outbox what its job will not deliver: lost with a queue's memory, taken by a worker that died, or waiting for
 * another try. Expired messages are closed and counted.
 * @param fresh the queue was just opened empty, so no job of an earlier run lives
 */
export async function sweep(
  ctx: InstallationCtx,
  { queue }: Pick<Carriers, 'queue'>,
  { fresh = false } = {},
): Promise<{ returned: number; expired: number }> {
  const now = ctx.now();
  const idle = fresh || (await queue.pending()) === 0;
  const lostBefore = fresh ? now + 1 : now - (idle ? LOST_WHEN_IDLE : LOST_WHEN_BUSY);
  return transactAcrossTenants(ctx, async (sql) => {
    const expired = await sql
      .updateTable('message')
      .set({ state: 'expired', reason: 'late', done_at: now, lease_until: null })
      .where('state', '=', 'due')
      .where('expires_at', '<=', now)
      .executeTakeFirst();
    const lost = await sql
      .updateTable('message')
      .set((row) => ({ enqueued_at: null, generation: row('generation', '+', 1) }))
      .where('state', '=', 'due')
      .where('enqueued_at', '<', lostBefore)
      .executeTakeFirst();
    const died = await sql
      .updateTable('message')
      .set((row) => ({ state: 'due', enqueued_at: null, lease_until: null, generation: row('generation', '+', 1) }))
      .where('state', '=', 'sending')
      .where('enqueued_at', 'is not', null)
      .where('lease_until', '<=', now)
      .executeTakeFirst();
    return { returned: Number(lost.numUpdatedRows + died.numUpdatedRows), expired: Number(expired.numUpdatedRows) };
  });
}

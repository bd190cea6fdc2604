import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { dropLate, expireLate, wakeLost } from './batches.repo.ts';
import type { Carriers } from './ports.ts';

/** A queue that holds nothing cannot hold the job of a batch that was handed over: it was lost. Some time for what is just being taken. */
const LOST_WHEN_IDLE = 5000;

/**
 * Wakes the batches whose job is gone: lost with a queue's memory, or ended with the worker that ran it. Messages past their window
 * are closed and counted.
 * @param fresh the queue was just opened empty, so no job of an earlier run lives
 * @returns how many batches, how many messages
 */
export async function sweep(
  ctx: InstallationCtx,
  { queue }: Pick<Carriers, 'queue'>,
  { fresh = false } = {},
): Promise<{ returned: number; expired: number }> {
  const now = ctx.now();
  const idle = fresh || (await queue.pending()) === 0;
  return transactAcrossTenants(ctx, async (sql) => {
    const place = placeOf(ctx, sql);
    const expired = await expireLate(place, [now]);
    await dropLate(place, [now]);
    const returned = idle ? await wakeLost(place, [fresh ? now + 1 : now - LOST_WHEN_IDLE, now]) : [];
    return { returned: returned.length, expired: expired.length };
  });
}

import type { NewJob } from '@sitwell/queue/runtime';
import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { listWaking, markHanded, type WaitingBatch } from './batches.repo.ts';
import type { Carriers } from './ports.ts';

/** How many batches one round hands over. */
const ROUND = 200;

/** However many batches of breaks wait, a person at the door does not wait behind them. */
const FIRST_TO_LAST = ['signInMail', 'deliver'] as const;

/** Only its age says that a job is gone while the queue works: a short limit once enqueued 135,000 live reminders again. */
const LOST_WHEN_BUSY = 10 * 60_000;

/**
 * Hands the batches whose time has come to the queue, sign-in mails first, then marks them. A crash between the two costs a second
 * job, which finds its messages taken; the queue itself refuses it while it holds the first, since both have one id.
 * @returns how many batches, and whether more may be waiting
 */
export async function enqueueDue(
  ctx: InstallationCtx,
  { queue }: Pick<Carriers, 'queue'>,
): Promise<{ enqueued: number; more: boolean }> {
  const now = ctx.now();
  const batches: WaitingBatch[] = [];
  for (const job of FIRST_TO_LAST) {
    const waiting = await listWaking(placeOf(ctx), [job, now, ROUND - batches.length]);
    if (waiting.length > 0) await queue.addBulk(waiting.map(jobOf));
    batches.push(...waiting);
  }
  if (batches.length === 0) return { enqueued: 0, more: false };
  await transactAcrossTenants(ctx, (sql) =>
    markHanded(placeOf(ctx, sql), [batches.map(({ id, generation }) => [id, generation]), now, now + LOST_WHEN_BUSY]),
  );
  return { enqueued: batches.length, more: batches.length === ROUND };
}

/** A batch that comes back has another generation, since a queue that still keeps a failed job ignores a new one of its id. */
const jobOf = ({ id, job, generation }: WaitingBatch): NewJob => ({
  job,
  data: { batchId: id },
  id: `${id}.${generation}`,
});

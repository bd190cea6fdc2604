import { type Dialect, type Place, statement } from '@sitwell/database/statements';
import { idsBetween, type MessageId } from '@sitwell/domain/ids';

/** A batch that waits to be handed to the queue. */
export interface WaitingBatch {
  readonly id: string;
  readonly job: 'deliver' | 'signInMail';
  readonly generation: number;
}

/** `[job, now, limit]` -> the batches of one job whose time has come, the longest waiting first. */
export const listWaking = statement<WaitingBatch>(
  () => `select id, job, generation from batch where job = $1 and wake_at <= $2 order by wake_at, id limit $3`,
);

/**
 * `[[id, generation][], now, wakeAt]`: a job carries these now. One that came back meanwhile has another generation and stays as it
 * is, since its new time must not be lost.
 */
export const markHanded = statement(
  (is) => `
  update batch set handed_at = $2, wake_at = $3, generation = generation + 1
  where ${is.free(
    'batch',
    `(id, generation) in (select ${is.cell(0, 'text')}, ${is.cell(1, 'bigint')} from ${is.lines(1)})`,
  )}`,
);

/** The messages of a batch `b`. It knows its first and its last: an index of what is open would cost every message two writes more. */
const ofBatch = 'message.id between b.first and b.last';

/**
 * The batches `b` that have no open message. Asked for each: PostgreSQL would turn `not exists` into a join, and read every message
 * there is, since it takes open ones for rare.
 */
const isDone = `(select message.id from message where ${ofBatch} and done_at is null limit 1) is null`;

/** `[batch]` -> the first and the last of its messages, and whether it was carried before; nothing when it is done with. */
const findRange = statement<{ first: MessageId; last: MessageId; again: number }>(
  () => `select first, last, case when generation > 1 then 1 else 0 end as again from batch where id = $1`,
);

/** `[batch]` -> its messages that are not closed, in the order they were written. */
const listOpen = statement<{ id: MessageId }>(
  () => `
  select message.id from batch b cross join message
  where b.id = $1 and ${ofBatch} and done_at is null order by message.id`,
);

/** What of a batch may be left to do. The first time that is all of it, and nobody has to look. */
export async function leftOf(place: Place, batch: string): Promise<MessageId[]> {
  const [range] = await findRange(place, [batch]);
  if (!range) return [];
  return range.again ? (await listOpen(place, [batch])).map(({ id }) => id) : idsBetween(range.first, range.last);
}

/** `[batch]` -> the batch, when nothing of it is left to do; else nothing, and it stays. */
export const dropFinished = statement<{ id: string }>(
  () => `
  delete from batch as b where b.id = $1 and ${isDone} returning id`,
);

/**
 * `[batch, now, soon]`: comes back when the first of its messages may be tried again; at `soon` where that is not known, because
 * somebody else holds one or the job was told to stop.
 */
export const bringBack = statement(
  () => `
  update batch as b
  set handed_at = null, generation = generation + 1, wake_at = coalesce(
    (select min(coalesce(lease_until, $3)) from message where ${ofBatch} and done_at is null), $2)
  where b.id = $1`,
);

/** `[lostBefore, now]` -> how many batches were handed over before that and are waiting again. */
export const wakeLost = statement<{ id: string }>(
  (is) => `
  update batch set wake_at = $2, handed_at = null
  where ${is.free('batch', 'handed_at < $1 and wake_at > $2')}
  returning id`,
);

/**
 * Closes as expired, at parameter `now`, the messages of the batches `b` that a condition names: those past their window that nobody
 * holds. Batch by batch, for the reason above, and passing over what others hold as `free` does.
 */
const expire = (is: Dialect, batches: string, now: number) => {
  const isLate = `done_at is null and expires_at <= $${now} and (lease_until is null or lease_until <= $${now})`;
  const ids = is.either(
    `select message.id from batch b cross join message where ${batches} and ${ofBatch}`,
    `select late.id from batch b cross join lateral (
      select id from message where ${ofBatch} and ${isLate} order by id for update skip locked
    ) late where ${batches}`,
  );
  return `
  update message set state = 'expired', reason = 'late', done_at = $${now}, lease_until = null
  where id in (${ids}) and ${isLate}
  returning id`;
};

/** `[now]` -> the messages that are closed as expired, of batches whose time has run out. */
export const expireLate = statement<{ id: string }>((is) => expire(is, 'b.expires_at <= $1', 1));

/** `[batch, now]` -> the same for one batch. */
export const expireLateOf = statement<{ id: string }>((is) => expire(is, 'b.id = $1', 2));

/** `[now]`: batches that ran out are gone, once none of their messages is held by anyone. */
export const dropLate = statement(
  (is) => `
  delete from batch
  where ${is.free('batch', `id in (select b.id from batch b where b.expires_at <= $1 and ${isDone})`)}`,
);

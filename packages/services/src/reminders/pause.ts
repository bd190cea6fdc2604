import { InvalidInput } from '@sitwell/domain/errors';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { reschedule } from './reschedule.ts';

const LONGEST = 366 * 24 * 3_600_000;

/** Stops all reminders until an instant, at most a year away: every pause ends by itself. `until` = null ends one now. */
export async function pause({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { until: number | null };
}): Promise<{ next: number | null }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const now = ctx.now();
  if (input.until !== null && (input.until <= now || input.until > now + LONGEST))
    throw new InvalidInput([{ path: 'until', code: 'outOfRange', message: 'Choose an end in the coming year.' }]);
  return transact(ctx, async (tx) => {
    await reschedule(tx, ctx, person);
    await tx.sql
      .updateTable('schedule')
      .set({ paused_until: input.until })
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .execute();
    const next = await reschedule(tx, ctx, person);
    await tx.audit({
      action: input.until === null ? 'reminders.resumed' : 'reminders.paused',
      subject: `person:${person}`,
    });
    return { next: next?.at ?? null };
  });
}

import { Conflict, InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, type Tx, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { surroundingsOf } from './reminders.repo.ts';
import { reschedule } from './reschedule.ts';
import type { Answer } from './schema.ts';
import { snoozesLeft } from './snoozeBudget.ts';

const MINUTE = 60_000;

export interface BreakAnswer {
  readonly answer: Answer;
  readonly minutes?: number | undefined;
  /** The person means it: also beyond the budget of snoozes. */
  readonly insist?: boolean | undefined;
}

export interface Answered {
  readonly answer: Answer;
  /** When a snoozed one comes back; null for other answers. */
  readonly until: number | null;
  readonly next: number | null;
  /** How many snoozes are left, for this break and today, before the person is asked whether they mean it. */
  readonly budget: { readonly left: number };
}

/**
 * Done, skipped or snoozed. Pressing twice changes nothing; another answer replaces the first, since people press the wrong button.
 * A snooze is one reminder more, at the whole minute of its instant. Answering withdraws what has not left yet on other channels.
 * Snoozes have a budget per break and day; beyond it they need `insist`. Nobody is ever locked out.
 * @throws NotFound when the break is not the person's, Conflict `snoozeBudget` when the budget is used up
 */
export async function answerBreak({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: BreakAnswer & { message: string };
}): Promise<Answered> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  return transact(ctx, (tx) => recordAnswer(tx, ctx, person, input));
}

/** The same, inside a transaction of who has found out the person by other means, such as a signed link. */
export async function recordAnswer(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
  input: BreakAnswer & { message: string },
): Promise<Answered> {
  if ((input.answer === 'snoozed') !== (input.minutes !== undefined))
    throw new InvalidInput([
      { path: 'minutes', code: 'unfitting', message: 'Choose 5, 10 or 15 minutes to snooze, and none otherwise.' },
    ]);
  const now = ctx.now();
  const message = await tx.sql
    .selectFrom('message')
    .select(['id', 'due_at'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('kind', '=', 'break')
    .where('id', '=', input.message)
    .executeTakeFirst();
  if (!message) throw new NotFound('break');
  const { answer } = input;
  // On the minute, where the slots of routines lie: beside one of them it would be a second break, seconds later.
  const until = input.minutes === undefined ? null : Math.floor(now / MINUTE + input.minutes) * MINUTE;
  const { timeZone } = await surroundingsOf(tx.sql, ctx.tenant, person);
  const left = await snoozesLeft(tx.sql, ctx.tenant, person, { id: message.id, dueAt: message.due_at }, timeZone, now);
  if (until !== null && left === 0 && input.insist !== true)
    throw new Conflict('snoozeBudget', 'You have put off breaks several times. If you mean it, choose it once more.');
  await tx.sql
    .insertInto('break_answer')
    .values({ message: message.id, tenant: ctx.tenant, person, answer, at: now, until })
    .onConflict((conflict) => conflict.column('message').doUpdateSet({ answer, at: now, until }))
    .execute();
  await tx.sql.deleteFrom('snooze').where('tenant', '=', ctx.tenant).where('of_message', '=', message.id).execute();
  if (until !== null)
    await tx.sql
      .insertInto('snooze')
      .values({
        id: ctx.newId<'snooze'>(),
        tenant: ctx.tenant,
        person,
        due_at: until,
        of_message: message.id,
      })
      .execute();
  await tx.sql
    .updateTable('message')
    .set({ state: 'withdrawn', reason: 'answered', done_at: now })
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', message.id)
    .where('state', '=', 'due')
    .execute();
  const next = await reschedule(tx, ctx, person);
  tx.ownAct('break.answered');
  return { answer, until, next: next?.at ?? null, budget: { left: Math.max(0, left - (until === null ? 0 : 1)) } };
}

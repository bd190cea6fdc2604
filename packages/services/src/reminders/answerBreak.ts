import { InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, type Tx, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { reschedule } from './reschedule.ts';
import type { Answer } from './schema.ts';

export interface BreakAnswer {
  readonly answer: Answer;
  readonly minutes?: number | undefined;
}

/**
 * Done, skipped or snoozed. Pressing twice changes nothing; another answer replaces the first, since people press the wrong button.
 * A snooze is one reminder more, at its own instant. Answering withdraws what has not left yet on other channels.
 * @throws NotFound when the break is not the person's
 */
export async function answerBreak({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: BreakAnswer & { message: string };
}): Promise<{ answer: Answer; next: number | null }> {
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
): Promise<{ answer: Answer; next: number | null }> {
  if ((input.answer === 'snoozed') !== (input.minutes !== undefined))
    throw new InvalidInput([
      { path: 'minutes', code: 'unfitting', message: 'Choose 5, 10 or 15 minutes to snooze, and none otherwise.' },
    ]);
  const now = ctx.now();
  const message = await tx.sql
    .selectFrom('message')
    .select(['id', 'state'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('kind', '=', 'break')
    .where('id', '=', input.message)
    .executeTakeFirst();
  if (!message) throw new NotFound('break');
  const { answer } = input;
  await tx.sql
    .insertInto('break_answer')
    .values({ message: message.id, tenant: ctx.tenant, person, answer, at: now })
    .onConflict((conflict) => conflict.column('message').doUpdateSet({ answer, at: now }))
    .execute();
  await tx.sql.deleteFrom('snooze').where('tenant', '=', ctx.tenant).where('of_message', '=', message.id).execute();
  if (input.minutes !== undefined)
    await tx.sql
      .insertInto('snooze')
      .values({
        id: ctx.newId<'snooze'>(),
        tenant: ctx.tenant,
        person,
        due_at: now + input.minutes * 60_000,
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
  await tx.audit({ action: 'break.answered', subject: `message:${message.id}` });
  return { answer, next: next?.at ?? null };
}

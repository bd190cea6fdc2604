import { authorise } from '../access/policy.ts';
import { type Ctx, me, type Tx, transact } from '../context/index.ts';
import { recordAnswer } from './answerBreak.ts';
import { currentOf } from './occurrences.ts';
import { ownBreaks } from './reminders.policy.ts';
import { reschedule } from './reschedule.ts';

/** "I just took one": the rest of the present working range counts from now, the break on offer is done, and none that was put off comes. */
export async function tookOne({ ctx }: { ctx: Ctx }): Promise<{ next: number | null }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  return transact(ctx, async (tx) => {
    const offered = await currentOf(tx.sql, ctx, person);
    if (offered) await recordAnswer(tx, ctx, person, { message: offered.message, answer: 'done' });
    return { next: await anchor(tx, ctx) };
  });
}

/** From now the rest of the present working range counts. @returns the next due instant, epoch ms; null while no routine brings one */
export async function anchor(tx: Tx, ctx: Ctx): Promise<number | null> {
  const person = me(ctx);
  await tx.sql.deleteFrom('snooze').where('tenant', '=', ctx.tenant).where('person', '=', person).execute();
  await tx.sql
    .updateTable('routine')
    .set({ anchor: ctx.now() })
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  const next = await reschedule(tx, ctx, person);
  tx.ownAct('break.taken');
  return next?.at ?? null;
}

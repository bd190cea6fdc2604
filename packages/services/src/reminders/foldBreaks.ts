import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';
import { add, type CountedBreak, countByMonth, none } from './history.ts';
import type { Answer } from './schema.ts';

const DAY = 24 * 3_600_000;
/** How long a break is kept as a row of its own. */
const KEPT = 35 * DAY;
/** How many people one transaction folds, so that nothing else waits for it. */
const PEOPLE = 50;

/**
 * Folds closed breaks of more than 35 days ago into their person's own monthly counts and deletes their rows. Safe to run twice: a row
 * is counted by the transaction that deletes it.
 * @returns whether more people wait
 */
export async function foldBreaks(ctx: InstallationCtx): Promise<{ folded: number; more: boolean }> {
  // Whole days, so that a break and its snooze are folded together.
  const before = Math.floor((ctx.now() - KEPT) / DAY) * DAY;
  return transactAcrossTenants(ctx, async (sql) => {
    const old = sql
      .selectFrom('message')
      .where('message.kind', '=', 'break')
      .where('message.due_at', '<', before)
      .where('message.state', 'in', ['sent', 'withdrawn', 'expired', 'dead']);
    const people = (
      await old.select('message.person').distinct().orderBy('message.person').limit(PEOPLE).execute()
    ).map((row) => row.person);
    if (people.length === 0) return { folded: 0, more: false };
    const rows = await old
      .leftJoin('break_answer', 'break_answer.message', 'message.id')
      .leftJoin('break_start', 'break_start.message', 'message.id')
      .leftJoin('schedule', 'schedule.person', 'message.person')
      .select([
        'message.id',
        'message.tenant',
        'message.person',
        'message.due_at as dueAt',
        'message.state',
        'break_answer.answer',
        'break_answer.until',
        'break_start.at as startedAt',
        'schedule.time_zone as zone',
      ])
      .where('message.person', 'in', people)
      .execute();
    for (const [person, own] of Map.groupBy(rows, (row) => row.person)) {
      const [first] = own;
      if (!first) continue;
      const counted: CountedBreak[] = own.map((row) => ({ ...row, answer: row.answer as Answer | null }));
      for (const [month, counts] of countByMonth(counted, first.zone ?? 'UTC')) {
        const kept = await sql
          .selectFrom('break_month')
          .select(['offered', 'started', 'completed', 'snoozed', 'skipped'])
          .where('person', '=', person)
          .where('month', '=', month)
          .executeTakeFirst();
        const sum = add(kept ?? none, counts);
        await sql
          .insertInto('break_month')
          .values({ person, month, tenant: first.tenant, ...sum })
          .onConflict((conflict) => conflict.columns(['person', 'month']).doUpdateSet(sum))
          .execute();
      }
      const ids = own.map((row) => row.id);
      for (const table of ['delivery', 'break_answer', 'break_start', 'break_hold'] as const)
        await sql.deleteFrom(table).where('message', 'in', ids).execute();
      await sql.deleteFrom('message').where('id', 'in', ids).execute();
    }
    return { folded: rows.length, more: people.length === PEOPLE };
  });
}

import type { Transaction } from '@sitwell/database/connection';
import { newId } from '@sitwell/domain/ids';
import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';
import { add, type CountedBreak, countByMonth, none } from './history.ts';
import type { Answer } from './schema.ts';

const DAY = 24 * 3_600_000;
/** How long a break is kept as a row of its own. */
const KEPT = 35 * DAY;
/** How many messages one transaction looks at, and the breaks of how many people it folds, so that nothing else waits for it. */
const LOOK = 500;
const PEOPLE = 50;
const closed = ['sent', 'withdrawn', 'expired', 'dead'] as const;

/**
 * Folds closed breaks of more than 35 days ago into their person's own monthly counts and deletes their rows; closed sign-in mails of
 * then are deleted. Safe to run twice: a row is counted by the transaction that deletes it.
 * @returns how many messages are gone, and whether more wait
 */
export async function foldBreaks(ctx: InstallationCtx): Promise<{ folded: number; more: boolean }> {
  const before = Math.floor((ctx.now() - KEPT) / DAY) * DAY;
  // Ids begin with the time at which they were made, so the oldest are found without a look at those of the last 35 days.
  const firstKept = newId<'message'>(before, (bytes) => new Uint8Array(bytes));
  return transactAcrossTenants(ctx, async (sql) => {
    const old = sql
      .selectFrom('message')
      .leftJoin('break_answer', 'break_answer.message', 'message.id')
      .where('message.state', 'in', closed)
      // A break and its snooze are folded together, also when midnight is between them.
      .where((row) => row.or([row('break_answer.until', 'is', null), row('break_answer.until', '<', before)]));
    const oldest = await old
      .select(['message.id', 'message.kind', 'message.person'])
      .where('message.id', '<', firstKept)
      .orderBy('message.id')
      .limit(LOOK)
      .execute();
    const mails = oldest.filter(({ kind }) => kind === 'sign-in').map(({ id }) => id);
    if (mails.length > 0) await drop(sql, mails);
    const people = [...new Set(oldest.filter(({ kind }) => kind === 'break').map(({ person }) => person))];
    const some = people.slice(0, PEOPLE);
    const more = oldest.length === LOOK || people.length > PEOPLE;
    if (some.length === 0) return { folded: mails.length, more };
    const rows = await old
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
      .where('message.kind', '=', 'break')
      .where('message.person', 'in', some)
      .where('message.due_at', '<', before)
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
      await drop(
        sql,
        own.map((row) => row.id),
      );
    }
    const folded = mails.length + rows.length;
    return { folded, more: more && folded > 0 };
  });
}

async function drop(sql: Transaction, messages: readonly string[]): Promise<void> {
  for (const table of ['delivery', 'break_answer', 'break_start', 'break_hold'] as const)
    await sql.deleteFrom(table).where('message', 'in', messages).execute();
  await sql.deleteFrom('message').where('id', 'in', messages).execute();
}

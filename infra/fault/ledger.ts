import type { Database } from '@sitwell/database/connection';
import { until } from '../journey/until.ts';
import type { Expected, UnderWay } from './count.ts';
import { plain } from './receivers.ts';

/* What is asked of the product's own tables: when it thinks that it has done, and what it was about to do. */

/** The messages that a worker has taken and of which no result is written. */
export async function listUnderWay({ kysely }: Database): Promise<UnderWay> {
  const rows = await until(
    'the database answers',
    () =>
      kysely
        .selectFrom('message')
        .select(['id', 'attempt'])
        .where('state', '=', 'sending')
        .execute()
        .catch(() => undefined),
    10_000,
  );
  return rows.map(({ id, attempt }) => ({ id: plain(id), attempt }));
}

/** Whether everybody of the round was claimed and nothing of theirs is open. */
export async function isSettled({ kysely }: Database, expected: readonly Expected[]): Promise<boolean> {
  const persons = expected.map(({ person }) => person);
  const last = Math.max(...expected.map(({ dueAt }) => dueAt));
  const due = await kysely
    .selectFrom('schedule')
    .select('person')
    .where('person', 'in', persons)
    .where('next_due_at', '<=', last)
    .limit(1)
    .executeTakeFirst();
  if (due) return false;
  const open = await kysely
    .selectFrom('message')
    .select('id')
    .where('person', 'in', persons)
    .where('done_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return open === undefined;
}

export async function listExpired({ kysely }: Database, expected: readonly Expected[]): Promise<ReadonlySet<string>> {
  const persons = expected.map(({ person }) => person);
  const rows = await kysely
    .selectFrom('message')
    .select('person')
    .where('person', 'in', persons)
    .where('state', '=', 'expired')
    .execute();
  return new Set(rows.map(({ person }) => person));
}

/** Under which name the tick is led; undefined when nobody leads. */
export async function leaderOf({ kysely }: Database): Promise<string | undefined> {
  const row = await kysely.selectFrom('leader').select('holder').where('name', '=', 'tick').executeTakeFirst();
  return row?.holder;
}

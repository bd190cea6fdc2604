import type { Database } from '@sitwell/database/connection';
import { sql } from 'kysely';
import type { Deps } from '../context/index.ts';

const SET_UP = 'setUp';

/** Written last by a first start, so that one that was killed is known as such. */
export async function noteSetUp({ database }: Deps): Promise<void> {
  await database.kysely.insertInto('installation').values({ name: SET_UP, value: 'done' }).execute();
}

/**
 * Clears what a killed first start left, so that the next one begins anew. It does nothing once the set-up was noted, or when
 * anybody has ever signed in: then there is something to lose.
 */
export async function clearUnfinished({ database }: Deps): Promise<void> {
  if (!(await isUnfinished(database))) return;
  const { kysely } = database;
  const tables = await kysely.introspection.getTables();
  for (const { name } of tables)
    if (!name.startsWith('kysely_')) await sql`delete from ${sql.table(name)}`.execute(kysely);
}

/** Whether nobody ever signed in and the set-up was not noted. */
export async function isUnfinished({ kysely }: Database): Promise<boolean> {
  const done = await kysely.selectFrom('installation').select('value').where('name', '=', SET_UP).executeTakeFirst();
  const session = await kysely.selectFrom('session').select('person').limit(1).executeTakeFirst();
  return !done && !session;
}

import type { Place } from '@sitwell/database/statements';
import { newIds } from '@sitwell/domain/ids';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOf, transact } from '../context/index.ts';
import { take } from '../messages/take.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { insertBreaks, listDue } from './plans.repo.ts';

/*
 * What a claim and a take cost on PostgreSQL, told by its own counts: its planner is free to read a whole table, and its rows are
 * free to move.
 */

const PEOPLE = 20_000;
const CLAIM = 1000;
const DUE = 1_700_000_000_000;

let bed: Testbed;
beforeAll(async () => {
  const postgres = engines.find(({ name }) => name === 'PostgreSQL');
  if (!postgres) throw new Error('There is no PostgreSQL.');
  bed = await testbed(await postgres.open());
  const { kysely } = bed.deps.database;
  const { tenant } = bed.ctx;
  await sql`
    insert into person (id, tenant, name, address_index, address, unit, site, locale, state, created_at)
    select 'person-' || lpad(n::text, 29, '0'), ${tenant}, 'x', n::text, '', 'u', 's', 'en', 'active', 1
    from generate_series(1, ${PEOPLE}::int) as n`.execute(kysely);
  await sql`
    insert into schedule (person, tenant, time_zone, next_due_at, plan)
    select id, ${tenant}, 'UTC', ${DUE}::bigint, '[]' from person where address_index ~ '^[0-9]+$'`.execute(kysely);
  await sql`analyze person, schedule`.execute(kysely);
}, 60_000);
afterAll(() => bed?.stop());

/** What a piece of work has done to a table. */
async function countsOf(table: string, work: (place: Place) => Promise<unknown>) {
  return transact(bed.ctx, async (tx) => {
    const read = async () => {
      const { rows } = await sql<{ read: number; changed: number; inPlace: number }>`
        select seq_tup_read as read, n_tup_upd as changed, n_tup_hot_upd as "inPlace"
        from pg_stat_xact_user_tables where relname = ${table}`.execute(tx.sql);
      return rows[0] ?? { read: 0, changed: 0, inPlace: 0 };
    };
    const before = await read();
    await work(placeOf(bed.ctx, tx.sql));
    const after = await read();
    return { read: after.read - before.read, moved: after.changed - before.changed - (after.inPlace - before.inPlace) };
  });
}

test('a claim reads nobody who is not due in it', async () => {
  const claim = (place: Place) => listDue(place, [DUE, CLAIM]);
  expect(await countsOf('person', async (place) => expect(await claim(place)).toHaveLength(CLAIM))).toMatchObject({
    read: 0,
  });
  // Left to its planner, PostgreSQL reads everybody.
  const planned = (place: Place) =>
    sql`
      select s.person, p.state
      from (select * from schedule where next_due_at <= ${DUE} order by next_due_at, person limit ${CLAIM} for update) s
      join person p on p.id = s.person`.execute(place.sql);
  expect((await countsOf('person', planned)).read).toBeGreaterThanOrEqual(PEOPLE);
});

test('a message that is taken stays on its page', async () => {
  const ids = newIds<'message'>(500, DUE, bed.deps.random);
  async function movedByTake() {
    await transact(bed.ctx, async (tx) => {
      const place = placeOf(bed.ctx, tx.sql);
      const people = await listDue(place, [DUE, ids.length]);
      const rows = people.map(({ person }, i) => `${ids[i]}${person}0`);
      await insertBreaks(place, [rows, [[0, bed.ctx.tenant, DUE, DUE + 900_000, '[]']], 'due', null, null]);
    });
    const { moved } = await countsOf('message', async (place) =>
      expect(await take(place, ids, DUE)).toHaveLength(ids.length),
    );
    await sql`truncate message`.execute(bed.deps.database.kysely);
    return moved;
  }
  expect(await movedByTake()).toBe(0);
  await sql`alter table message reset (fillfactor)`.execute(bed.deps.database.kysely);
  try {
    expect(await movedByTake()).toBeGreaterThan(ids.length / 2);
  } finally {
    await sql`alter table message set (fillfactor = 50)`.execute(bed.deps.database.kysely);
  }
});

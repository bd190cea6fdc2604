import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@sitwell/testing/servers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openPostgres, openSqlite } from '../connection/index.ts';
import { migrate } from '../migrations/index.ts';
import { type Place, statement } from './index.ts';

const insertUnits = statement<{ id: string }>(
  (is) => `
  insert into unit (id, tenant, parent, name)
  select ${is.cell(0, 'text')}, cast($2 as text), ${is.cell(1, 'text')}, ${is.cell(2, 'text')} || cast($2 as text)
  from ${is.lines(1)}
  where true
  on conflict (id) do nothing
  returning id`,
);
const namesAmong = statement<{ name: string }>((is) => `select name from unit where id ${is.among(1)} order by id`);
const joined = statement<{ id: string }>(
  (is) => `select unit.id from ${is.texts(1)} cross join unit where unit.id = row.value order by unit.id`,
);
const packed = statement<{ id: string; name: string; rest: number | null }>(
  (is) => `
  select unit.id, row.other as name, row.rest from ${is.packed(1, 2)} cross join unit where unit.id = row.one
  union all select unit.id, row.other, row.rest from ${is.packed(2, 1)} cross join unit where unit.id = row.one`,
);
const rename = statement<{ id: string }>(
  (is) => `update unit set name = $2 where ${is.free('unit', `id ${is.among(1)} and tenant = $3`)} returning id`,
);
const count = statement<{ count: number }>(() => `select cast($2 as bigint) - cast($1 as bigint) as count`);

const opened = [
  {
    name: 'SQLite',
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sitwell-statements-'));
      const stop = () => rmSync(folder, { recursive: true, force: true });
      return { database: openSqlite(join(folder, 'x.sqlite')), stop };
    },
  },
  {
    name: 'PostgreSQL',
    open: async () => {
      const server = await startPostgres();
      return { database: await openPostgres(server.url), stop: () => server.stop() };
    },
  },
];

describe.each(opened)('constant statements on $name', ({ open }) => {
  let database: Database;
  let stop: () => unknown;
  let place: Place;
  beforeAll(async () => {
    const made = await open();
    ({ database, stop } = made);
    await migrate(database);
    place = { engine: database.engine, sql: database.kysely };
  }, 30_000);
  afterAll(async () => {
    await database.close();
    await stop();
  });
  beforeEach(async () => {
    await database.kysely.deleteFrom('unit').execute();
    const units = [
      ['a', null, 'Ä "quoted" \\ and, {odd}'],
      ['b', 'a', "it's"],
      ['c', 'a', '\n'],
    ];
    expect(await insertUnits(place, [units, 't'])).toHaveLength(3);
  });

  test('lines carry text, null and what needs escaping; a number used twice stands for one parameter', async () => {
    expect(await database.kysely.selectFrom('unit').selectAll().orderBy('id').execute()).toEqual([
      { id: 'a', tenant: 't', parent: null, name: 'Ä "quoted" \\ and, {odd}t' },
      { id: 'b', tenant: 't', parent: 'a', name: "it'st" },
      { id: 'c', tenant: 't', parent: 'a', name: '\nt' },
    ]);
    expect(await count(place, [2 ** 45, 2 ** 45 + 7])).toEqual([{ count: 7 }]);
  });

  test('lists may be empty, hold strangers and repeat', async () => {
    expect(await namesAmong(place, [[]])).toEqual([]);
    expect(await namesAmong(place, [['c', 'a', 'x', 'c', "'); drop table unit; --"]])).toHaveLength(2);
    expect(await joined(place, [['b', 'c', 'x']])).toEqual([{ id: 'b' }, { id: 'c' }]);
  });

  test('what is packed is one id or two, and a number', async () => {
    const [one, two] = ['019cb263-a849-7a38-918d-000000000001', '019cb263-a849-7a38-918d-000000000002'];
    await insertUnits(place, [[[one, null, 'one']], 't']);
    expect(await packed(place, [[`${one}${two}12`, `${two}${one}0`], []])).toEqual([{ id: one, name: two, rest: 12 }]);
    expect(await packed(place, [[], [`${one}345`]])).toEqual([{ id: one, name: null, rest: 345 }]);
    expect(await packed(place, [[`${one}${two}`], []])).toEqual([{ id: one, name: two, rest: null }]);
    expect(await packed(place, [[], []])).toEqual([]);
  });

  test('what another transaction holds is passed over, not waited for', async () => {
    const held = await database.kysely.transaction().execute(async (sql) => {
      await rename({ engine: database.engine, sql }, [['b'], 'held', 't']);
      // SQLite has one connection here: the second writer is the same transaction.
      return database.engine === 'sqlite' ? [] : rename(place, [['a', 'b'], 'free', 't']);
    });
    expect(held).toEqual(database.engine === 'sqlite' ? [] : [{ id: 'a' }]);
    expect(await rename(place, [['a', 'b', 'c'], 'x', 'other'])).toEqual([]);
  });
});

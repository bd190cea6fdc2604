import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@sitwell/testing/servers';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type Database, openPostgres, openSqlite } from '../connection/index.ts';
import { migrate } from './index.ts';

async function tablesOf(database: Database): Promise<Record<string, string[]>> {
  const tables = await database.kysely.introspection.getTables();
  return Object.fromEntries(
    tables
      .map((table) => [
        table.name,
        table.columns.map((column) => `${column.name}${column.isNullable ? '?' : ''}`).sort(),
      ])
      .sort(),
  );
}

function inFolder<Result>(run: (path: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-database-'));
  return run(join(folder, 'test.sqlite')).finally(() => rmSync(folder, { recursive: true, force: true }));
}

test('both engines get the same tables; migrating again changes nothing', async () => {
  const server = await startPostgres();
  try {
    await inFolder(async (path) => {
      const [sqlite, postgres] = [openSqlite(path), await openPostgres(server.url)];
      for (const database of [sqlite, postgres, sqlite, postgres]) await migrate(database);
      expect(await tablesOf(sqlite)).toEqual(await tablesOf(postgres));
      expect(await tablesOf(sqlite)).toMatchSnapshot();
      await Promise.all([sqlite.close(), postgres.close()]);
    });
  } finally {
    await server.stop();
  }
}, 30_000);

test('one codec: numbers, text, null and bytes come back alike', async () => {
  const server = await startPostgres();
  try {
    await inFolder(async (path) => {
      for (const database of [openSqlite(path), await openPostgres(server.url)]) {
        await migrate(database);
        const row = {
          id: 'ü',
          tenant: 't',
          room: 'r',
          wrapped: Buffer.from([0, 255, 7]),
          created_at: Date.UTC(2037, 11, 31),
        };
        await database.kysely.insertInto('tenant_key').values(row).execute();
        const back = await database.kysely.selectFrom('tenant_key').selectAll().executeTakeFirstOrThrow();
        expect({ ...back, wrapped: [...back.wrapped] }).toEqual({ ...row, wrapped: [0, 255, 7] });
        await database.close();
      }
    });
  } finally {
    await server.stop();
  }
}, 30_000);

test('SQLite keeps synchronous FULL, and a transaction takes the write lock at once', async () => {
  await inFolder(async (path) => {
    const [one, two] = [openSqlite(path), openSqlite(path)];
    await migrate(one);
    expect((await sql<{ synchronous: number }>`pragma synchronous`.execute(one.kysely)).rows).toEqual([
      { synchronous: 2 },
    ]);
    await sql`pragma busy_timeout = 0`.execute(two.kysely);
    const both = one.kysely.transaction().execute(async (tx) => {
      await tx.selectFrom('tenant').select('id').execute();
      await expect(two.kysely.transaction().execute(async () => {})).rejects.toThrow(/locked/);
    });
    await both;
    await Promise.all([one.close(), two.close()]);
  });
});

test('a migration that fails halfway leaves nothing half made', async () => {
  await inFolder(async (path) => {
    const database = openSqlite(path);
    await sql`create table schedule (x text)`.execute(database.kysely);
    await expect(migrate(database)).rejects.toThrow(/schedule/);
    expect(Object.keys(await tablesOf(database))).toEqual(['schedule']);
    await sql`drop table schedule`.execute(database.kysely);
    await migrate(database);
    await database.close();
  });
});

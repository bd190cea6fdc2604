import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@sitwell/testing/servers';
import { expect, test } from 'vitest';
import { openPostgres, openSqlite } from '../connection/index.ts';
import { migrate } from '../migrations/index.ts';
import { insertRows } from './index.ts';

test('many rows arrive whole on both engines, null and bytes too, and none when one is wrong', async () => {
  const server = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-bulk-'));
  try {
    for (const database of [openSqlite(join(folder, 'x.sqlite')), await openPostgres(server.url)]) {
      await migrate(database);
      const { kysely, engine } = database;
      const rows = Array.from({ length: 9001 }, (_, i) => ({
        id: `unit ${i}`,
        tenant: 't',
        parent: i === 0 ? null : 'unit 0',
        name: `Überraschung ${i}`,
      }));
      await kysely.transaction().execute((sql) => insertRows(sql, engine, 'unit', rows));
      await kysely.transaction().execute((sql) => insertRows(sql, engine, 'unit', []));
      const back = await kysely.selectFrom('unit').selectAll().execute();
      const byId = new Map(back.map((row) => [row.id, row]));
      expect(rows.map((row) => byId.get(row.id))).toEqual(rows);
      const sealed = { id: 'k', tenant: 't', room: 'r', wrapped: Buffer.from([0, 255]), created_at: 2 ** 45 };
      await kysely.transaction().execute((sql) => insertRows(sql, engine, 'tenant_key', [sealed]));
      const key = await kysely.selectFrom('tenant_key').selectAll().executeTakeFirstOrThrow();
      expect({ ...key, wrapped: [...key.wrapped] }).toEqual({ ...sealed, wrapped: [0, 255] });
      const again = [...rows.map((row) => ({ ...row, id: `more ${row.id}` })), rows[0]!];
      const adding = kysely.transaction().execute((sql) => insertRows(sql, engine, 'unit', again));
      await expect(adding).rejects.toThrow();
      expect(await kysely.selectFrom('unit').select('id').execute()).toHaveLength(rows.length);
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}, 30_000);

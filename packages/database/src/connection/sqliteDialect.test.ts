import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openSqlite } from './index.ts';

test('a transaction gives up on another’s write soon, to be tried again, and a statement by itself waits longer, also after that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-busy-'));
  const [own, other] = [openSqlite(join(folder, 'x.sqlite')), openSqlite(join(folder, 'x.sqlite'))];
  try {
    await sql`create table note (n int)`.execute(own.kysely);
    const note = () => sql`insert into note values (1)`.execute(own.kysely);
    const begin = () => own.kysely.transaction().execute((tx) => sql`insert into note values (2)`.execute(tx));
    await begin();
    await sql`begin immediate`.execute(other.kysely);
    const times: number[] = [];
    for (const write of [begin, note, begin]) {
      const from = performance.now();
      await expect(write()).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
      times.push(performance.now() - from);
    }
    const [first = 0, alone = 0] = times;
    expect(first).toBeLessThan(alone);
    await sql`commit`.execute(other.kysely);
    await note();
  } finally {
    await own.close();
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

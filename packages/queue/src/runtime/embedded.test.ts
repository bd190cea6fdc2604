import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '@sitwell/testing/servers';
import type { PgPool } from 'bullmq';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPglitePool, type PglitePool } from './pglitePool.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitwell-queue-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the in-memory pool', () => {
  let opened: PglitePool;
  let pool: PgPool;
  beforeAll(async () => {
    opened = await openPglitePool(folder, 100);
    pool = opened.pool;
    await pool.query('CREATE TABLE note (n int)');
  });
  afterAll(() => opened.close());

  it('keeps the others out of a transaction', async () => {
    const client = await pool.connect();
    await client.query('BEGIN');
    await client.query('INSERT INTO note VALUES ($1)', [1]);
    const outside = pool.query('SELECT n FROM note');
    const second = await pool.connect();
    const secondTransaction = second.query('BEGIN').then(() => second.query('INSERT INTO note VALUES (2)'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await client.query('ROLLBACK');
    expect((await outside).rows).toEqual([]);
    await secondTransaction;
    second.release();
    client.release();
    expect((await pool.query('SELECT n FROM note')).rows).toEqual([]);
  });

  it('goes on after a statement that fails', async () => {
    await expect(pool.query('SELECT $1::int / 0', [1])).rejects.toMatchObject({ code: '22012' });
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  it('answers as node-postgres does', async () => {
    expect(await pool.query('INSERT INTO note VALUES ($1), ($2)', [1, 2])).toMatchObject({ rows: [], rowCount: 2 });
    expect((await pool.query('SELECT 1 AS a; SELECT 2 AS b')).rows).toEqual([{ b: 2 }]);
    await pool.query('DELETE FROM note');
  });

  it('notifies every client, after the statement that notified has answered', async () => {
    const [one, two] = [await pool.connect(), await pool.connect()];
    const order: string[] = [];
    await one.query('LISTEN bell');
    for (const [name, client] of Object.entries({ one, two }))
      client.on('notification', ({ channel, payload }) => order.push(`${name} hears ${channel} ${payload}`));
    await pool.query("SELECT pg_notify('bell', 'ring')").then(() => order.push('answered'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual(['answered', 'one hears bell ring', 'two hears bell ring']);
    one.release();
    await pool.query("SELECT pg_notify('bell', 'again')");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order.slice(3)).toEqual(['two hears bell again']);
    two.release();
  });

  it('does not grow for as long as it runs', async () => {
    const size = async () => {
      const { rows } = await pool.query<{ bytes: number }>(
        "SELECT pg_total_relation_size('pg_catalog.pg_attribute') + pg_total_relation_size('meta') AS bytes",
      );
      return Number(rows[0]?.bytes);
    };
    const wear = async () => {
      for (let n = 0; n < 110; n += 1)
        await pool.query(
          `CREATE TEMP TABLE worn (a int, b int, c int, d int, e int, f int); DROP TABLE worn;
           INSERT INTO meta VALUES ('worn', 'x', '${n}'); DELETE FROM meta WHERE queue = 'worn'`,
        );
    };
    await wear();
    await wear();
    const worn = await size();
    await wear();
    await wear();
    expect(await size()).toBeLessThan(worn * 1.2);
  });
});

describe('a program that stops its queues', () => {
  const runtime = new URL('./index.ts', import.meta.url).href;
  const program = (engine: object, beforeStop = '') => `
    const { openQueues } = await import(${JSON.stringify(runtime)});
    const queues = await openQueues(${JSON.stringify(engine)});
    const done = Promise.withResolvers();
    const ignore = async () => {};
    await queues.work({ signInMail: ignore, closePeriod: ignore, deliver: async () => done.resolve() }, { onError: console.error });
    await queues.producer.add('deliver', { batchId: '01890000-0000-7000-8000-000000000001' });
    await done.promise;
    ${beforeStop}
    const { unfinished } = await queues.stop(2000);
    console.log('unfinished', unfinished);`;
  const inThread = (code: string) => `
    const { Worker } = await import('node:worker_threads');
    const thread = new Worker(${JSON.stringify(`(async () => {${code}})()`)}, { eval: true });
    thread.once('exit', (code) => console.log('thread', code));`;

  /** Long after everything that a stop waits for, on a machine that is busy. */
  const late = 45_000;
  async function run(code: string): Promise<{ said: string; milliseconds: number }> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text));
    child.stderr.on('data', (text: Buffer) => (said += text));
    const from = performance.now();
    const killer = setTimeout(() => child.kill('SIGKILL'), late);
    await new Promise((resolve) => child.once('close', resolve));
    clearTimeout(killer);
    return { said, milliseconds: performance.now() - from };
  }

  it('ends by itself, on Redis', async () => {
    const server = await startRedis();
    const { said } = await run(program({ kind: 'redis', url: server.url }));
    await server.stop();
    expect(said).toBe('unfinished 0\n');
  });

  it('ends by itself, although Redis has died', async () => {
    const server = await startRedis();
    const kill = `process.kill(${server.pid}, 'SIGKILL'); await new Promise((resolve) => setTimeout(resolve, 300));`;
    const { said, milliseconds } = await run(program({ kind: 'redis', url: server.url }, kill));
    await server.stop();
    expect(said).toBe('unfinished 0\n');
    expect(milliseconds).toBeLessThan(late);
  });

  it('ends by itself, on the embedded engine in a thread of its own', async () => {
    const { said } = await run(inThread(program({ kind: 'embedded', folder })));
    expect(said).toBe('unfinished 0\nthread 0\n');
  });
});

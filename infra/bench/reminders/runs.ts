import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openSqlite } from '@sitwell/database/connection';
import { openInstallation, readEnvironment } from '@sitwell/services/installation';
import { sql } from 'kysely';
import { startChild } from './child.ts';
import { addDuePeople } from './duePeople.ts';
import { isRecorded, openResults, readResults } from './schedulers/results.ts';
import { type Metered, type MeteredRedis, meteredPostgres, meteredRedis } from './servers.ts';

/** What one run gave. Lateness is from the instant at which everybody is due until the result is recorded. */
export interface RunFigures {
  readonly people: number;
  /** Milliseconds: until somebody outside sees the last result committed, and what half of them stay below. */
  readonly worstMs: number;
  readonly medianMs: number;
  /** Of the processes of Node together with redis-server, from just before the instant to the last result. */
  readonly cpuSeconds: number;
  readonly cpu: { readonly node: number; readonly redis: number | null; readonly postgres: number | null };
  /** The most that Redis held above what it holds when empty, in bytes. */
  readonly redisPeak: number | null;
  readonly lost: number;
  readonly duplicates: number;
  /** What the worker reported as gone wrong; empty in a good run. */
  readonly troubles: readonly string[];
}

export interface Shape {
  readonly database: 'sqlite' | 'postgres';
  readonly queue: 'redis' | 'embedded';
}

type Say = (line: string) => void;

/** Tuesday, 10:00 in Berlin. */
const DUE_AT = Date.parse('2026-03-03T10:00:00+01:00');
const LOOK_EVERY = 10;
const GIVE_UP_AFTER = 300_000;

/** The product: everybody is due at one instant, and its worker does the rest. */
export async function runProduct({ database, queue }: Shape, people: number, say: Say): Promise<RunFigures> {
  return inFolder(async (folder, keep) => {
    const redis = queue === 'redis' ? keep(await meteredRedis()) : undefined;
    const postgres = database === 'postgres' ? keep(await meteredPostgres()) : undefined;
    const variables = {
      DATA_FOLDER: folder,
      DUE_AT: String(DUE_AT),
      ...(redis ? { REDIS_URL: redis.url } : {}),
      ...(postgres ? { DATABASE_URL: postgres.url } : {}),
    };
    await makePeople(variables, people, say);
    const { database: seen } = keep(
      await open(variables).then((seeing) => ({ ...seeing, stop: () => seeing.close() })),
    );
    const child = keep(await startChild(join(import.meta.dirname, 'worker/main.ts'), variables));
    const figures = await watch({ dueAt: child.dueAt, child, redis, postgres, say, isDone: () => allRecorded(seen) });
    const { sends, ...rest } = figures;
    const { recorded, messages, medianMs } = await readDeliveries(seen);
    return {
      people,
      ...rest,
      medianMs,
      lost: people - recorded,
      duplicates: sends - recorded + (messages - recorded),
    };
  });
}

function open(variables: Readonly<Record<string, string>>) {
  return openInstallation(
    readEnvironment(variables, '/'),
    () => DUE_AT - 3_600_000,
    () => {},
  );
}

async function makePeople(variables: Readonly<Record<string, string>>, people: number, say: Say): Promise<void> {
  const making = await open(variables);
  await addDuePeople(making, { people, dueAt: DUE_AT, shown: 'by mail' }, say);
  // What a running database has done by itself: SQLite's log is empty, PostgreSQL knows its tables.
  if (making.database.engine === 'postgres') await sql`vacuum analyze`.execute(making.database.kysely);
  await making.close();
}

/** Nobody is due any more, and no batch is left in which a message is open. */
async function allRecorded({ kysely }: Database): Promise<boolean> {
  const batch = await kysely.selectFrom('batch').select('id').limit(1).executeTakeFirst();
  if (batch) return false;
  const due = await kysely
    .selectFrom('schedule')
    .select('person')
    .where('next_due_at', '<=', DUE_AT)
    .limit(1)
    .executeTakeFirst();
  return due === undefined;
}

async function readDeliveries({ kysely }: Database) {
  const { recorded, messages } = await kysely
    .selectFrom('message')
    .leftJoin('delivery', 'delivery.message', 'message.id')
    .select(({ fn }) => [
      fn.countAll<number>().as('messages'),
      fn
        .count<number>('message.person')
        .distinct()
        .filterWhere('message.state', '=', 'sent')
        .filterWhere('delivery.state', '=', 'sent')
        .as('recorded'),
    ])
    .executeTakeFirstOrThrow();
  const median = await kysely
    .selectFrom('delivery')
    .select('at')
    .orderBy('at')
    .offset(Math.floor(recorded / 2))
    .limit(1)
    .executeTakeFirst();
  return { recorded, messages, medianMs: (median?.at ?? DUE_AT) - DUE_AT };
}

export interface Yardstick {
  /** Whether each job does for its person what the product does for everybody, or nothing but keep a result. */
  readonly duties: 'product' | 'none';
  /** Whether each job commits its own writes, or those that run at the same time share a transaction. */
  readonly writes: 'alone' | 'together';
}

/** One job scheduler per person. */
export async function runSchedulers(
  people: number,
  { duties, writes }: Yardstick,
  say: Say,
  { concurrency = 200 }: { concurrency?: number } = {},
): Promise<RunFigures> {
  return inFolder(async (folder, keep) => {
    const redis = keep(await meteredRedis());
    const variables = { DATA_FOLDER: folder, DUE_AT: String(DUE_AT) };
    await makePeople(variables, people, say);
    const results = join(folder, 'results.sqlite');
    const database = openSqlite(results);
    keep({ stop: () => database.close() });
    await openResults(database, Date.now, writes);
    say(`${people} job schedulers are being made`);
    const child = keep(
      await startChild(join(import.meta.dirname, 'schedulers/main.ts'), {
        ...variables,
        REDIS_URL: redis.url,
        RESULTS: results,
        DUTIES: duties,
        WRITES: writes,
        CONCURRENCY: String(concurrency),
      }),
    );
    const isDone = () => isRecorded(database, people);
    const { sends, ...rest } = await watch({ dueAt: child.dueAt, child, redis, postgres: undefined, say, isDone });
    const { count, medianMs } = await readResults(database, child.dueAt);
    return { people, ...rest, medianMs, lost: people - count, duplicates: sends - count };
  });
}

interface Watched {
  readonly dueAt: number;
  readonly child: Awaited<ReturnType<typeof startChild>>;
  readonly redis: MeteredRedis | undefined;
  readonly postgres: Metered | undefined;
  readonly say: Say;
  readonly isDone: () => Promise<boolean>;
}

/** Reads the meters just before the instant, waits until all is recorded, and reads them again. */
async function watch({ dueAt, child, redis, postgres, say, isDone }: Watched) {
  const meters = async () => ({
    node: (await child.figures()).cpuSeconds,
    redis: (await redis?.cpuSeconds()) ?? null,
    postgres: (await postgres?.cpuSeconds()) ?? null,
  });
  const before = await meters();
  if (Date.now() > dueAt) throw new Error('The worker was not ready before the instant.');
  await pause(dueAt - Date.now());
  while (!(await isDone())) {
    if (Date.now() > dueAt + GIVE_UP_AFTER) break;
    await pause(LOOK_EVERY);
  }
  const worstMs = Date.now() - dueAt;
  const after = await meters();
  const { sends, troubles } = await child.figures();
  const cpu = {
    node: round(after.node - before.node),
    redis: difference(after.redis, before.redis),
    postgres: difference(after.postgres, before.postgres),
  };
  const figures = { worstMs, cpuSeconds: round(cpu.node + (cpu.redis ?? 0)), cpu, redisPeak: redis?.peak() ?? null };
  say(`all recorded after ${worstMs} ms, ${figures.cpuSeconds} s of processor time`);
  return { ...figures, sends, troubles };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
const difference = (after: number | null, before: number | null): number | null =>
  after === null || before === null ? null : round(after - before);

interface Stoppable {
  stop(): Promise<void>;
}

/** A folder of its own, and everything that was kept stopped at the end, the latest first. */
async function inFolder<Result>(
  run: (folder: string, keep: <Kept extends Stoppable>(kept: Kept) => Kept) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-bench-'));
  const kept: Stoppable[] = [];
  try {
    return await run(folder, (one) => {
      kept.push(one);
      return one;
    });
  } finally {
    for (const one of kept.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

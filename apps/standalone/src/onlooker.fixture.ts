import type { PGlite } from '@electric-sql/pglite';
import type { Database } from '@sitwell/database/connection';
import { Redis } from 'ioredis';

/** What somebody without keys makes of things: one line each, and equal lines for what they cannot tell apart. */
export type Seen = readonly string[];

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids are drawn anew in each run, and all of one length. */
export const withoutIds = (text: string): string => text.replace(ids, 'an id');

/** Numbers as they are, texts, bytes and whole records by their length. */
function measure(value: unknown): string {
  if (typeof value === 'string') return `length ${Buffer.byteLength(value)}`;
  if (value instanceof Uint8Array) return `length ${value.length}`;
  return typeof value === 'object' && value !== null ? measure(JSON.stringify(value)) : String(value);
}

/** The queue reads the machine's clock, which stands still for nobody. */
const clockField = /_at_ms$/;

const outline = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${clockField.test(name) ? typeof value : measure(value)}`)
    .join(', ');

/** Every row of every table. */
export async function seenInTables({ kysely }: Database): Promise<ReadonlyMap<string, Seen>> {
  const names = new Set((await kysely.introspection.getTables()).map(({ name }) => name));
  const tables = new Map<string, Seen>();
  for (const name of [...names].sort()) {
    const rows: readonly object[] = await kysely
      .selectFrom(name as 'person')
      .selectAll()
      .execute();
    tables.set(name, rows.map(outline).sort());
  }
  return tables;
}

/** Every key of a Redis, with what is in it. Leaves it as a queue does that has just been opened. */
export async function seenInRedis(url: string): Promise<Seen> {
  const redis = new Redis(url);
  try {
    const seen: string[] = [];
    const keys = await redis.keys('*');
    for (const key of keys)
      seen.push(`${withoutIds(key)}: ${(await contentOf(redis, key, await redis.type(key))).join('; ')}`);
    const left = keys.filter((key) => !key.endsWith(':meta'));
    if (left.length > 0) await redis.del(left);
    return seen.sort();
  } finally {
    redis.disconnect();
  }
}

/** Every row of every table of the embedded queue. Leaves it as a queue does that has just been opened. */
export async function seenInPglite(pglite: PGlite): Promise<Seen> {
  const named = "select table_name as name from information_schema.tables where table_schema = 'bullmq'";
  const counted = "select sequence_name as name from information_schema.sequences where sequence_schema = 'bullmq'";
  const listed = async (query: string) => (await pglite.query<{ name: string }>(query)).rows.map(({ name }) => name);
  const seen: string[] = [];
  for (const table of await listed(named)) {
    const { rows } = await pglite.query<object>(`select * from bullmq."${table}"`);
    seen.push(...rows.map((row) => `${table}: ${outline(row)}`));
  }
  await pglite.exec('truncate bullmq.job, bullmq.job_log, bullmq.job_dependency, bullmq.event');
  for (const sequence of await listed(counted)) await pglite.exec(`alter sequence bullmq."${sequence}" restart`);
  return seen.sort();
}

async function contentOf(redis: Redis, key: string, type: string): Promise<string[]> {
  if (type === 'string') return [measure(await redis.get(key))];
  if (type === 'hash') return [outline(await redis.hgetall(key))];
  if (type === 'list') return (await redis.lrange(key, 0, -1)).map((each) => measure(each));
  if (type === 'zset') return (await redis.zrange(key, '0', '-1')).map((each) => measure(each));
  if (type === 'set') return (await redis.smembers(key)).map((each) => measure(each));
  if (type === 'stream')
    return (await redis.xrange(key, '-', '+')).map(([, fields]) => fields.map((each) => measure(each)).join(', '));
  throw new Error(`Nobody has said how to look at a ${type}.`);
}

/** A request and its answer: method, address, headers and lengths. */
export function seenOnTheWire(request: Request, sent: string, answer: Response, got: Uint8Array): string {
  const { pathname, search } = new URL(request.url);
  const headers = (all: Headers) => [...all].map(([name, value]) => `${name} ${measure(value)}`).join(', ');
  return [
    `${request.method} ${pathname} and ${search.length} of query`,
    `${headers(request.headers)} and ${Buffer.byteLength(sent)} bytes`,
    `${answer.status}, ${headers(answer.headers)} and ${got.length} bytes`,
  ].join(' | ');
}

/** Where two walks can be told apart. */
export function differences(one: ReadonlyMap<string, Seen>, other: ReadonlyMap<string, Seen>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((what) => JSON.stringify(one.get(what)) !== JSON.stringify(other.get(what)))
    .sort();
}

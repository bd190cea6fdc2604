import type { Database } from '@sitwell/database/connection';
import { Redis } from 'ioredis';

/** What somebody without keys makes of things: one line each, and equal lines for what they cannot tell apart. */
export type Seen = readonly string[];

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids are drawn anew in each run, and all of one length. */
export const withoutIds = (text: string): string => text.replace(ids, 'an id');

/** Numbers as they are, texts and bytes by their length. */
function measure(value: unknown): string {
  if (typeof value === 'string') return `length ${Buffer.byteLength(value)}`;
  return value instanceof Uint8Array ? `length ${value.length}` : String(value);
}

const outline = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name} ${measure(value)}`)
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

/** Every key of a Redis that begins so, with what is in it. */
export async function seenInRedis(url: string, prefix: string): Promise<Seen> {
  const redis = new Redis(url);
  try {
    const seen: string[] = [];
    for (const key of (await redis.keys(`${prefix}*`)).sort())
      seen.push(
        `${withoutIds(key.slice(prefix.length))}: ${(await contentOf(redis, key, await redis.type(key))).join('; ')}`,
      );
    return seen.sort();
  } finally {
    redis.disconnect();
  }
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

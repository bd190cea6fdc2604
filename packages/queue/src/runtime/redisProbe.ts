import { CannotStart } from '@sitwell/domain/errors';
import { Redis } from 'ioredis';
import { within } from './within.ts';

const PART = 'REDIS_URL';
const OLDEST = [6, 2] as const;

/** Where a Redis is said to be, fit for a log: no user and no password. @throws CannotStart when the text is no Redis address */
export function redisAddress(url: string): string {
  const mend = 'Write it as redis://user:password@host:6379, with rediss:// for TLS.';
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['redis:', 'rediss:'].includes(parsed.protocol) || parsed.hostname === '')
    throw new CannotStart(PART, 'this is not the address of a Redis.', mend);
  return `${parsed.hostname}:${parsed.port || '6379'}`;
}

/**
 * Looks whether a Redis can carry the queue: it answers, lets us in, is new enough and never evicts.
 * @param limit milliseconds it has for all of that
 * @throws CannotStart naming the host and what to mend
 */
export async function probeRedis(url: string, limit = 3000): Promise<void> {
  const address = redisAddress(url);
  let heard: Error | undefined;
  const redis = new Redis(url, {
    lazyConnect: true,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
    connectTimeout: limit,
    connectionName: 'sitwell-probe',
  });
  redis.on('error', (error) => {
    heard ??= error;
  });
  try {
    const info = await within(
      limit,
      redis.connect().then(() => redis.info()),
    );
    checkInfo(address, info);
  } catch (error) {
    throw error instanceof CannotStart ? error : cannotReach(address, heard ?? error);
  } finally {
    redis.disconnect();
  }
}

function checkInfo(address: string, info: string): void {
  const facts = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string | undefined]));
  // Dragonfly and Valkey name the version of Redis that they stand in for.
  const version = facts.get('redis_version') ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (version && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])))
    throw new CannotStart(PART, `Redis at ${address} is version ${version}.`, `Use ${OLDEST.join('.')} or newer.`);
  const policy = facts.get('maxmemory_policy') ?? 'noeviction';
  if (policy !== 'noeviction')
    throw new CannotStart(
      PART,
      `Redis at ${address} may throw jobs away (maxmemory-policy is ${policy}).`,
      'Run "redis-cli CONFIG SET maxmemory-policy noeviction" there, and set the same in its configuration.',
    );
}

function cannotReach(address: string, error: unknown): CannotStart {
  const text = error instanceof Error ? error.message : String(error);
  if (/WRONGPASS|NOAUTH|NOPERM|invalid password|invalid username-password/i.test(text))
    return new CannotStart(PART, `Redis at ${address} refuses the user or password.`, 'Correct them in REDIS_URL.');
  if (/LOADING|loading the dataset/i.test(text))
    return new CannotStart(PART, `Redis at ${address} is still loading its data.`, 'Start again in a minute.');
  return new CannotStart(
    PART,
    `no Redis answers at ${address} (${errorCode(error)}).`,
    'Start Redis there, or correct REDIS_URL; without REDIS_URL the embedded queue is used.',
  );
}

/** A word for a log. Messages of other programs are kept out of it: they may repeat what they were given. */
export function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

import { createServer, connect as dial, type Socket } from 'node:net';
import { CannotStart } from '@sitwell/domain/errors';
import { type RunningServer, startRedis } from '@sitwell/testing/servers';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { JobHandlers } from '../jobs/index.ts';
import {
  type ConnectionChange,
  type JobFailure,
  openQueues,
  probeRedis,
  type QueueOptions,
  QueueUnavailable,
} from './index.ts';

const id = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const batch = (n: number) => ({ batchId: id(n) });
const soon = { timeout: 10_000, interval: 10 };

/** One address for a Redis that comes and goes. */
async function startDoor(to: number) {
  let port = to;
  const sockets = new Set<Socket>();
  const door = createServer((near) => {
    const far = dial(port, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => into.destroy());
      from.pipe(into);
    }
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    leadTo(next: number) {
      port = next;
    },
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        door.close(() => resolve());
      }),
  };
}

let server: RunningServer;
const cleanUps: (() => Promise<unknown>)[] = [];
const talk = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'log')];

beforeAll(async () => {
  server = await startRedis();
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  for (const spy of talk) expect(spy).not.toHaveBeenCalled();
});
afterAll(() => server.stop());

async function open(url: string, options: QueueOptions & { deliver?: JobHandlers['deliver'] } = {}) {
  const changes: ConnectionChange[] = [];
  const failures: JobFailure[] = [];
  const runs: string[] = [];
  const queues = await openQueues(
    { kind: 'redis', url },
    { onConnection: (change) => changes.push(change), ...options },
  );
  cleanUps.push(() => queues.stop(500));
  const handlers: JobHandlers = {
    signInMail: async () => {},
    closePeriod: async () => {},
    deliver: async (data, run) => {
      runs.push(data.batchId);
      await options.deliver?.(data, run);
    },
  };
  const work = () => queues.work(handlers, { onError: (failure) => failures.push(failure) });
  return { queues, changes, failures, runs, work };
}

async function admin<Result>(work: (redis: Redis) => Promise<Result>, url = server.url): Promise<Result> {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** Everything in Redis as text. */
const dump = (prefix: string) =>
  admin(async (redis) => {
    let text = '';
    for (const key of await redis.keys(`${prefix}*`)) {
      const kind = await redis.type(key);
      if (kind === 'hash') text += JSON.stringify(await redis.hgetall(key));
      if (kind === 'stream') text += JSON.stringify(await redis.xrange(key, '-', '+'));
      if (kind === 'string') text += await redis.get(key);
    }
    return text;
  });

describe('a Redis that comes and goes', () => {
  it('carries on after FLUSHALL', async () => {
    const { queues, runs, work } = await open(server.url);
    await queues.producer.addBulk([{ job: 'deliver', data: batch(1) }]);
    await admin((redis) => redis.flushall());
    await work();
    await queues.producer.add('deliver', batch(2));
    await vi.waitFor(() => expect(runs).toEqual([id(2)]), soon);
    await admin((redis) => redis.flushall());
    await queues.producer.addBulk([{ job: 'deliver', data: batch(3), id: 'wave-3' }]);
    await vi.waitFor(() => expect(runs).toEqual([id(2), id(3)]), soon);
  });

  it('refuses jobs at once while Redis is dead, and works on when another stands in its place', async () => {
    const first = await startRedis();
    cleanUps.push(first.stop);
    const door = await startDoor(first.port);
    cleanUps.push(door.close);
    const { queues, changes, failures, runs, work } = await open(door.url);
    await work();
    await queues.producer.add('deliver', batch(1));
    await vi.waitFor(() => expect(runs).toHaveLength(1), soon);

    process.kill(first.pid, 'SIGKILL');
    await vi.waitFor(() => expect(changes).toHaveLength(1), soon);
    for (let n = 0; n < 5; n += 1) {
      const from = performance.now();
      await expect(queues.producer.add('deliver', batch(2))).rejects.toBeInstanceOf(QueueUnavailable);
      expect(performance.now() - from).toBeLessThan(500);
      await expect(queues.producer.pending()).rejects.toBeInstanceOf(QueueUnavailable);
    }
    expect(await queues.ready()).toMatchObject({ ok: false });

    const second = await startRedis();
    cleanUps.push(second.stop);
    door.leadTo(second.port);
    await vi.waitFor(() => expect(changes).toHaveLength(2), soon);
    await queues.producer.add('deliver', batch(3));
    await vi.waitFor(() => expect(runs).toEqual([id(1), id(3)]), soon);
    expect(await queues.ready()).toEqual({ ok: true });
    // The new Redis knows the limit of the event stream, which it would else set to 10,000.
    const limit = () => admin((redis) => redis.hget('{sitwell}:deliver:meta', 'opts.maxLenEvents'), second.url);
    await vi.waitFor(async () => expect(await limit()).toBe('100'), soon);
    const address = new URL(door.url).host;
    expect(changes).toEqual([
      { state: 'lost', address },
      { state: 'back', address },
    ]);
    expect(failures.map(({ error }) => error.message)).toEqual([]);
  });

  it('stops within its deadline while Redis is dead', async () => {
    const mortal = await startRedis();
    cleanUps.push(mortal.stop);
    const { queues, changes, work } = await open(mortal.url);
    await work();
    process.kill(mortal.pid, 'SIGKILL');
    await vi.waitFor(() => expect(changes).toHaveLength(1), soon);
    const from = performance.now();
    expect(await queues.stop(2000)).toEqual({ unfinished: 0 });
    expect(performance.now() - from).toBeLessThan(2500);
  });

  it('does not wait for a Redis that hangs', async () => {
    const hanging = await startRedis();
    cleanUps.push(hanging.stop);
    const { queues, runs, work } = await open(hanging.url);
    await work();
    process.kill(hanging.pid, 'SIGSTOP');
    try {
      const from = performance.now();
      expect(await queues.ready()).toEqual({ ok: false, reason: 'TimeoutError' });
      await expect(queues.producer.add('deliver', batch(1), 'late')).rejects.toBeInstanceOf(QueueUnavailable);
      expect(performance.now() - from).toBeLessThan(4000);
    } finally {
      process.kill(hanging.pid, 'SIGCONT');
    }
    // What was refused may still have been heard: handlers meet jobs whose adding has failed.
    await vi.waitFor(() => expect(runs).toEqual([id(1)]), soon);
  });
});

describe('a worker that is gone', () => {
  it('leaves its job to another', async () => {
    const stuck = await open(server.url, { prefix: '{gone}', stalledAfter: 600, deliver: () => new Promise(() => {}) });
    await stuck.work();
    await stuck.queues.producer.add('deliver', batch(1), 'left-behind');
    await vi.waitFor(() => expect(stuck.runs).toHaveLength(1), soon);
    expect(await stuck.queues.stop(200)).toEqual({ unfinished: 1 });

    const attempts: number[] = [];
    const heir = await open(server.url, {
      prefix: '{gone}',
      stalledAfter: 600,
      deliver: async (_data, { attempt }) => void attempts.push(attempt),
    });
    await heir.work();
    await vi.waitFor(() => expect(heir.runs).toEqual([id(1)]), soon);
    expect(attempts).toEqual([2]);
  });
});

describe('what lies in Redis', () => {
  it('is ids, and never the words of an error', async () => {
    const { queues, failures, work } = await open(server.url, {
      prefix: '{words}',
      deliver: async () => {
        throw new Error('550 ada@example.org is unknown');
      },
    });
    await work();
    await queues.producer.add('deliver', batch(1), 'crashes');
    await vi.waitFor(() => expect(failures).toHaveLength(3), soon);
    const text = await dump('{words}');
    expect(text).toContain('the handler crashed');
    expect(text).not.toContain('example.org');
    expect(text).not.toContain('consumer.ts');
  });

  it('stays small', async () => {
    const { queues, runs, work } = await open(server.url, { prefix: '{small}' });
    await work();
    await queues.producer.addBulk(Array.from({ length: 2000 }, (_, n) => ({ job: 'deliver', data: batch(n) })));
    await vi.waitFor(() => expect(runs).toHaveLength(2000), soon);
    await vi.waitFor(async () => expect(await queues.producer.pending()).toBe(0), soon);
    const { jobs, events } = await admin(async (redis) => ({
      jobs: (await redis.keys('{small}:deliver:*')).length,
      events: await redis.xlen('{small}:deliver:events'),
    }));
    expect(jobs).toBeLessThan(10);
    // Redis trims whole nodes of a hundred entries.
    expect(events).toBeLessThanOrEqual(300);
  });

  it('is given up when it does not fit the job', async () => {
    const { failures, runs, work } = await open(server.url, { prefix: '{foreign}' });
    const connection = new Redis(server.url);
    const foreign = new Queue('deliver', { connection, prefix: '{foreign}' });
    await foreign.add('deliver', { batchId: 'all' }, { attempts: 5 });
    await foreign.close();
    connection.disconnect();
    await work();
    await vi.waitFor(() => expect(failures).toHaveLength(1), soon);
    expect(failures[0]).toMatchObject({ job: 'deliver', attempt: 1, willRetry: false });
    expect(runs).toEqual([]);
  });
});

describe('at start', () => {
  const refusal = async (url: string): Promise<CannotStart> => {
    const from = performance.now();
    const error = await openQueues({ kind: 'redis', url }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CannotStart);
    expect(performance.now() - from).toBeLessThan(5000);
    return error as CannotStart;
  };

  it.each(['nonsense', 'http://localhost:6379', 'redis://', ''])('says that %j is no address', async (url) => {
    expect((await refusal(url)).message).toMatch(/^REDIS_URL: .*redis:\/\/user:password@host/);
  });

  it('names the host that does not answer, and keeps the password', async () => {
    const { message } = await refusal('redis://me:secret@127.0.0.1:1');
    expect(message).toMatch(/^REDIS_URL: no Redis answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)\. Start Redis there/);
    expect(message).not.toContain('secret');
  });

  it('names a host that does not exist', async () => {
    const { message } = await refusal('redis://no-such-host.invalid');
    expect(message).toMatch(/no-such-host\.invalid:6379 \((ENOTFOUND|EAI_AGAIN)\)/);
  });

  it('does not wait for a host that is silent', async () => {
    const silent = createServer((socket) => socket.on('error', () => {}));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    cleanUps.push(async () => silent.close());
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    expect((await refusal(`redis://127.0.0.1:${address.port}`)).message).toContain(`127.0.0.1:${address.port}`);
  });

  it('asks for a right password', async () => {
    const guarded = await startRedis();
    cleanUps.push(guarded.stop);
    const redis = new Redis(guarded.url);
    await redis.config('SET', 'requirepass', 'open-sesame');
    redis.disconnect();
    expect((await refusal(guarded.url)).message).toMatch(/refuses the user or password/);
    expect((await refusal(guarded.url.replace('://', '://:wrong@'))).message).toMatch(/refuses the user or password/);
    await expect(probeRedis(guarded.url.replace('://', '://:open-sesame@'))).resolves.toBeUndefined();
  });

  it('refuses a Redis that may evict jobs, and says how to mend it', async () => {
    const evicting = await startRedis();
    cleanUps.push(evicting.stop);
    const redis = new Redis(evicting.url);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    redis.disconnect();
    expect((await refusal(evicting.url)).message).toMatch(/allkeys-lru.*CONFIG SET maxmemory-policy noeviction/);
  });
});

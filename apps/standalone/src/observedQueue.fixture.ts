import { PGlite } from '@electric-sql/pglite';
import { openQueues, type Producer, type Queues } from '@sitwell/queue/runtime';
import { startRedis } from '@sitwell/testing/servers';
import { vi } from 'vitest';
import { type Seen, seenInPglite, seenInRedis } from './onlooker.fixture.ts';

/** A queue whose store an onlooker reads. */
export interface ObservedQueue {
  readonly producer: Producer;
  /** Everything that lies in the store, which is empty afterwards, as for the first job of all. */
  take(): Promise<Seen>;
  stop(): Promise<void>;
}

export async function observeRedis(): Promise<ObservedQueue> {
  const server = await startRedis();
  const queues = await openQueues({ kind: 'redis', url: server.url });
  return {
    producer: queues.producer,
    take: () => seenInRedis(server.url),
    stop: () => stopBoth(queues, server),
  };
}

export async function observeEmbedded(): Promise<ObservedQueue> {
  // Nobody but the queue gets hold of its PostgreSQL, so it is caught where it is made: the first call, which makes others.
  const create = vi.spyOn(PGlite, 'create');
  const queues = await openQueues({ kind: 'embedded' });
  const pglite = (await create.mock.results[0]?.value) as PGlite;
  create.mockRestore();
  return {
    producer: queues.producer,
    take: () => seenInPglite(pglite),
    stop: async () => void (await queues.stop(1000)),
  };
}

async function stopBoth(queues: Queues, server: { stop(): Promise<void> }): Promise<void> {
  await queues.stop(1000);
  await server.stop();
}

import { CannotStart } from '@sitwell/domain/errors';
import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { type Engine, EVENTS_KEPT } from './engine.ts';
import { probeRedis, redisAddress } from './redisProbe.ts';
import { settled, within } from './within.ts';

/** The connection to Redis went away, or is there again. Told once for each change. */
export interface ConnectionChange {
  readonly state: 'lost' | 'back';
  /** Host and port. */
  readonly address: string;
}

const READY_WITHIN = 1500;
const PRODUCER_ANSWER_WITHIN = 2000;
const PING_WITHIN = 1000;
const REMIND_EVERY = 60_000;

/**
 * BullMQ over Redis. The producer's connection refuses at once while Redis is away, since the caller holds rows that stay in the
 * outbox; the workers' connections wait for it.
 * @throws CannotStart
 */
export async function openRedis(
  url: string,
  prefix: string,
  onConnection: (change: ConnectionChange) => void,
): Promise<Engine> {
  const address = redisAddress(url);
  await probeRedis(url);

  const producer = new Redis(url, {
    ...common,
    connectionName: 'sitwell-producer',
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: PRODUCER_ANSWER_WITHIN,
  });
  const consumer = new Redis(url, { ...common, connectionName: 'sitwell-worker', maxRetriesPerRequest: null });
  const watch = watchConnections([producer, consumer], address, onConnection);
  try {
    await within(READY_WITHIN, Promise.all([ready(producer), ready(consumer)]));
  } catch {
    watch.end();
    producer.disconnect();
    consumer.disconnect();
    throw new CannotStart('REDIS_URL', `Redis at ${address} went away at once.`, 'See its log, then start again.');
  }
  watch.begin();

  const queues: Queue[] = [];
  // The limit of the event stream lies in Redis too, and an emptied Redis falls back to 10,000 events.
  const remind = () => {
    for (const queue of queues) queue.getBackend().setQueueMeta({ 'opts.maxLenEvents': EVENTS_KEPT }).catch(ignore);
  };
  const reminder = setInterval(remind, REMIND_EVERY);
  reminder.unref();
  producer.on('ready', remind);

  return {
    queue(name) {
      const queue = new Queue(name, {
        connection: producer,
        prefix,
        streams: { events: { maxLen: EVENTS_KEPT } },
      });
      queue.on('error', ignore);
      queues.push(queue);
      return queue;
    },
    worker: (name, process, options) => new RedisWorker(name, process, { ...options, connection: consumer, prefix }),
    ping: async () => {
      await within(PING_WITHIN, producer.ping());
    },
    connected: () => watch.connected(),
    async close() {
      watch.end();
      clearInterval(reminder);
      for (const connection of [producer, consumer]) {
        if (connection.status === 'ready') await settled(PING_WITHIN, connection.quit());
        connection.disconnect();
      }
    },
  };
}

class RedisWorker extends Worker {
  async abandon(): Promise<void> {
    await this.lockManager.close();
    await this.backend.close(true);
  }
}

const common = {
  connectTimeout: 5000,
  keepAlive: 10_000,
  retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 10), 1000),
} satisfies RedisOptions;

function ready(connection: Redis): Promise<void> {
  return new Promise((resolve, reject) => {
    if (connection.status === 'ready') return resolve();
    connection.once('ready', resolve);
    connection.once('end', () => reject(new Error('ended')));
  });
}

/** Many connections go down and come back together: one word is said for all of them. */
function watchConnections(
  connections: readonly Redis[],
  address: string,
  onConnection: (change: ConnectionChange) => void,
): { begin(): void; end(): void; connected(): boolean } {
  let watching = false;
  let lost = false;
  for (const connection of connections) {
    connection.on('error', ignore);
    connection.on('close', () => {
      if (!watching || lost) return;
      lost = true;
      onConnection({ state: 'lost', address });
    });
    connection.on('ready', () => {
      if (!watching || !lost || connections.some(({ status }) => status !== 'ready')) return;
      lost = false;
      onConnection({ state: 'back', address });
    });
  }
  return {
    begin() {
      watching = true;
    },
    end() {
      watching = false;
    },
    connected: () => !lost,
  };
}

function ignore(): void {}

import type { JobHandlers, JobName } from '../jobs/index.ts';
import { type Consumer, startConsumer, type WorkOptions } from './consumer.ts';
import { openEmbedded } from './embedded.ts';
import { type Counts, openProducer, type Producer } from './producer.ts';
import { type ConnectionChange, openRedis } from './redis.ts';
import { errorCode } from './redisProbe.ts';
import { settled } from './within.ts';

export type { JobFailure, WorkOptions } from './consumer.ts';
export { type Counts, type NewJob, type Producer, QueueUnavailable } from './producer.ts';
export type { ConnectionChange } from './redis.ts';
export { probeRedis, redisAddress } from './redisProbe.ts';

/**
 * What carries the jobs: a Redis, or an engine in this thread whose jobs end with it. In its folder the embedded engine keeps a copy
 * of its empty self (5 MB), from which it opens with half the work.
 */
export type QueueEngine =
  | { readonly kind: 'redis'; readonly url: string }
  | { readonly kind: 'embedded'; readonly folder?: string };

export interface QueueOptions {
  /** Told once when Redis goes away and once when it is back. */
  readonly onConnection?: (change: ConnectionChange) => void;
  /** Begins every key in Redis, so that several installations may share one. The braces keep them on one node of a cluster. */
  readonly prefix?: string;
  /** After how many milliseconds without a sign of life a worker's job is given to another, checked at every `stalledAfter / 3`. */
  readonly stalledAfter?: number;
}

export interface Queues {
  readonly producer: Producer;
  /** Starts to run jobs, one set of workers per `Queues`. Resolves when they fetch. */
  work(handlers: JobHandlers, options: WorkOptions): Promise<void>;
  counts(): Promise<Record<JobName, Counts>>;
  /** Whether the store answers now, for a health check; the reason is a code. */
  ready(): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: string }>;
  /**
   * Fetches no more jobs, lets what runs come to its end, and closes everything within about the deadline (milliseconds). What has
   * not ended by then is told through its signal; Redis gives it to another worker later.
   */
  stop(deadline: number): Promise<{ readonly unfinished: number }>;
}

const STALLED_AFTER = 15_000;

/**
 * Opens the queue. Every Queues must be stopped.
 * @throws CannotStart within 5 s, naming what is wrong with REDIS_URL and the mend
 */
export async function openQueues(engineKind: QueueEngine, options: QueueOptions = {}): Promise<Queues> {
  const { onConnection = () => {}, prefix = '{sitwell}', stalledAfter = STALLED_AFTER } = options;
  const engine =
    engineKind.kind === 'redis'
      ? await openRedis(engineKind.url, prefix, onConnection)
      : await openEmbedded(engineKind.folder);
  const producer = openProducer(engine);
  await producer.ready();
  let consumer: Consumer | undefined;
  let stopping: Promise<{ unfinished: number }> | undefined;

  async function stop(deadline: number) {
    const unfinished = (await consumer?.stop(deadline)) ?? 0;
    await settled(500, producer.close());
    await engine.close();
    return { unfinished };
  }

  return {
    producer,
    async work(handlers, workOptions) {
      if (consumer || stopping) throw new Error('These queues have their workers already, or are stopped.');
      consumer = startConsumer(engine, handlers, workOptions, {
        lockDuration: stalledAfter,
        stalledInterval: Math.ceil(stalledAfter / 3),
        maxStalledCount: 1,
      });
      await consumer.ready();
    },
    counts: () => producer.counts(),
    async ready() {
      try {
        await engine.ping();
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: errorCode(error) };
      }
    },
    stop: (deadline) => {
      stopping ??= stop(deadline);
      return stopping;
    },
  };
}

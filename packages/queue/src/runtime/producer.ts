import type { JobsOptions } from 'bullmq';
import { type JobData, type JobName, jobNames, jobs, parseJob } from '../jobs/index.ts';
import type { Engine, EngineQueue } from './engine.ts';
import { errorCode } from './redisProbe.ts';

/** The queue takes no jobs now: its store is away, full, or closed. The caller's rows stay where they are and are offered again. */
export class QueueUnavailable extends Error {
  readonly kind = 'queueUnavailable';
  constructor(cause: unknown) {
    super(`The queue takes no jobs now (${errorCode(cause)}).`, { cause });
    this.name = 'QueueUnavailable';
  }
}

/** A job to be added. With an id, a second job of the same id is ignored for as long as the first is in the queue. */
export type NewJob = {
  [Name in JobName]: { readonly job: Name; readonly data: JobData<Name>; readonly id?: string };
}[JobName];

export interface Producer {
  /** @throws QueueUnavailable within seconds when the store is away; an error naming the fault when data or id do not fit */
  add<Name extends JobName>(job: Name, data: JobData<Name>, id?: string): Promise<void>;
  /** Adds all or, when it throws, some of them: handlers must bear a second copy. @throws as `add` */
  addBulk(items: readonly NewJob[]): Promise<void>;
  /** How many jobs are in the queue, waiting or at work. */
  pending(): Promise<number>;
}

export interface Counts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  /** Those the queue has given up on, of which it keeps the latest. */
  readonly failed: number;
}

export interface Desk extends Producer {
  ready(): Promise<void>;
  counts(): Promise<Record<JobName, Counts>>;
  close(): Promise<void>;
}

const FAILED_KEPT = 50;
/** One script call, or one statement of the embedded engine, should stay small. */
const AT_ONCE = 100;

export function openProducer(engine: Engine): Desk {
  const queues = Object.fromEntries(jobNames.map((job) => [job, engine.queue(jobs[job].queue)])) as Record<
    JobName,
    EngineQueue
  >;
  let closed = false;

  async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    if (closed) throw new QueueUnavailable(new Error('closed'));
    try {
      return await work();
    } catch (error) {
      throw new QueueUnavailable(error);
    }
  }

  const counts = () =>
    guarded(async () => {
      const rows = await Promise.all(
        jobNames.map(async (job) => {
          const found = await queues[job].getJobCounts('waiting', 'active', 'delayed', 'failed');
          const { waiting = 0, active = 0, delayed = 0, failed = 0 } = found;
          return [job, { waiting, active, delayed, failed }] as const;
        }),
      );
      return Object.fromEntries(rows) as Record<JobName, Counts>;
    });

  return {
    async add(job, data, id) {
      const checked = parseJob(job, data);
      const options = optionsOf(job, id);
      await guarded(() => queues[job].add(job, checked, options));
    },
    async addBulk(items) {
      const checked = items.map(({ job, data, id }) => ({ job, data: parseJob(job, data), opts: optionsOf(job, id) }));
      for (const [job, ofOneKind] of Map.groupBy(checked, (item) => item.job))
        for (let at = 0; at < ofOneKind.length; at += AT_ONCE) {
          const part = ofOneKind.slice(at, at + AT_ONCE).map(({ data, opts }) => ({ name: job, data, opts }));
          await guarded(() => queues[job].addBulk(part));
        }
    },
    async pending() {
      const all = Object.values(await counts());
      return all.reduce((sum, { waiting, active, delayed }) => sum + waiting + active + delayed, 0);
    },
    counts,
    ready: async () => {
      await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
    },
    async close() {
      closed = true;
      await Promise.allSettled(Object.values(queues).map((queue) => queue.close()));
    },
  };
}

function optionsOf(job: JobName, id: string | undefined): JobsOptions {
  if (id !== undefined && !/^(?!\d+$)[\w.-]{1,200}$/.test(id))
    throw new TypeError('A job id holds letters, digits, dot, dash and underscore, and not digits alone.');
  const { attempts, retryAfter } = jobs[job].options;
  return {
    attempts,
    backoff: { type: 'exponential', delay: retryAfter },
    removeOnComplete: true,
    removeOnFail: FAILED_KEPT,
    ...(id === undefined ? {} : { jobId: id }),
  };
}

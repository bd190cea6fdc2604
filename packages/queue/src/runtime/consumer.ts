import { UnrecoverableError } from 'bullmq';
import { type JobHandlers, type JobName, jobNames, jobs, parseJob } from '../jobs/index.ts';
import type { Engine, EngineJob, EngineWorker, WorkerSettings } from './engine.ts';
import { settled } from './within.ts';

/** A job's handler crashed, or the engine failed around it. What was expected to go wrong never gets here. */
export interface JobFailure {
  readonly job: JobName;
  /** Unknown when the engine itself failed. */
  readonly jobId: string | undefined;
  readonly attempt: number;
  /** False: the queue has given up on this job. */
  readonly willRetry: boolean;
  readonly error: Error;
}

export interface WorkOptions {
  /** How many jobs of a kind run at once in this worker; what is not named keeps the job's own number. */
  readonly concurrency?: Partial<Record<JobName, number>>;
  readonly onError: (failure: JobFailure) => void;
}

export interface Consumer {
  ready(): Promise<void>;
  /** Stops within the deadline (milliseconds). @returns how many handlers were still running when it gave up on them */
  stop(deadline: number): Promise<number>;
}

const RECORD_WITHIN = 1000;

export function startConsumer(
  engine: Engine,
  handlers: JobHandlers,
  { concurrency = {}, onError }: WorkOptions,
  timing: Omit<WorkerSettings, 'concurrency'>,
): Consumer {
  const running = countRunning();
  const workers = jobNames.map((job) => {
    const worker = engine.worker(
      jobs[job].queue,
      (run, _token, signal) => running.during(runJob(handlers, job, run, signal)),
      {
        ...timing,
        concurrency: concurrency[job] ?? jobs[job].options.concurrency,
      },
    );
    reportFailures(worker, job, engine, onError);
    return worker;
  });

  return {
    ready: async () => {
      await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    },
    async stop(deadline) {
      const grace = Math.min(500, deadline / 4);
      const closed = Promise.all(workers.map((worker) => worker.close()));
      if (!(await settled(deadline - 2 * grace, running.none()))) {
        for (const worker of workers) worker.cancelAllJobs('stopping');
        await settled(grace, running.none());
      }
      const unfinished = running.count();
      // A store that is away records nothing; what was not recorded runs again, and finds its messages done.
      const recordable = engine.connected() && unfinished === 0;
      if (!(recordable && (await settled(RECORD_WITHIN, closed))))
        await settled(grace, Promise.all(workers.map((worker) => worker.abandon())));
      return unfinished;
    },
  };
}

async function runJob<Name extends JobName>(
  handlers: JobHandlers,
  name: Name,
  job: EngineJob,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const data = readData(name, job);
  try {
    await handlers[name](data, { jobId: job.id ?? '', attempt: job.attemptsStarted, signal });
  } catch (error) {
    throw new HandlerCrashed(error);
  }
}

function readData<Name extends JobName>(name: Name, job: EngineJob) {
  try {
    return parseJob(name, job.data);
  } catch {
    throw new UnrecoverableError('the data does not fit the job');
  }
}

/** What the queue stores of a crash. The error's own words stay here: they may repeat an address. */
class HandlerCrashed extends Error {
  constructor(cause: unknown) {
    super('the handler crashed', { cause });
    this.name = 'HandlerCrashed';
    this.stack = `${this.name}: ${this.message}`;
  }
}

function reportFailures(worker: EngineWorker, job: JobName, engine: Engine, onError: WorkOptions['onError']): void {
  worker.on('failed', (run, failure) => {
    const error = failure instanceof HandlerCrashed && failure.cause instanceof Error ? failure.cause : failure;
    const willRetry = run !== undefined && run.finishedOn === undefined;
    onError({ job, jobId: run?.id, attempt: run?.attemptsStarted ?? 0, willRetry, error });
  });
  worker.on('error', (error) => {
    // The connection is spoken of once by the engine, for all workers.
    if (!engine.connected() || isConnectionError(error) || isLostRecord(error)) return;
    onError({ job, jobId: undefined, attempt: 0, willRetry: true, error });
  });
}

function isConnectionError(error: Error): boolean {
  return /ECONN|EPIPE|ETIMEDOUT|Connection is closed|Stream isn't writeable/i.test(
    `${'code' in error ? error.code : ''} ${error.message}`,
  );
}

/**
 * A job has run, and its end cannot be recorded: Redis has lost its memory, or another worker took us for dead. Whether it runs
 * again or not, handlers bear both.
 */
function isLostRecord(error: Error): boolean {
  return /^Missing (key|lock) for job/.test(error.message);
}

function countRunning() {
  let count = 0;
  let whenNone: (() => void)[] = [];
  return {
    count: () => count,
    async during(work: Promise<void>): Promise<void> {
      count += 1;
      try {
        await work;
      } finally {
        count -= 1;
        if (count === 0) {
          for (const tell of whenNone) tell();
          whenNone = [];
        }
      }
    },
    none: () => (count === 0 ? Promise.resolve() : new Promise<void>((resolve) => whenNone.push(resolve))),
  };
}

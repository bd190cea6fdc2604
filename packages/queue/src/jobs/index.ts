import { z } from 'zod';
import { defineJob } from './defineJob.ts';

export type { JobDefinition, JobOptions } from './defineJob.ts';

/** Jobs carry ids and nothing else: what an id stands for is read again when the job runs, and a queue never holds an address. */
const id = z.uuid();

/** Messages of the outbox that leave together. One id is little to hold, however many they are. */
const batch = z.strictObject({ batchId: id });

/** Every kind of job there is. */
export const jobs = {
  /** Sign-in links. On a queue of their own with workers of their own, so that no wave of reminders delays a person at the door. */
  signInMail: defineJob({
    queue: 'sign-in-mail',
    schema: batch,
    options: { attempts: 5, retryAfter: 500, concurrency: 4 },
  }),
  /** Messages of the outbox that are due. What runs at once shares transactions; more would hold the write lock of SQLite for longer than a page may wait. */
  deliver: defineJob({
    queue: 'deliver',
    schema: batch,
    options: { attempts: 3, retryAfter: 1000, concurrency: 16 },
  }),
  /** Publishes the figures of a period that has ended. */
  closePeriod: defineJob({
    queue: 'close-period',
    schema: z.strictObject({ periodId: id }),
    options: { attempts: 3, retryAfter: 5000, concurrency: 1 },
  }),
} as const;

export type JobName = keyof typeof jobs;
export type JobData<Name extends JobName> = z.output<(typeof jobs)[Name]['schema']>;

/** What a handler is told about the run it is in. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first. A run that follows a crash counts on. */
  readonly attempt: number;
  /** Aborted when the worker has to stop and the handler should leave what it has not begun. */
  readonly signal: AbortSignal;
}

/** One handler for every job there is: a missing one does not compile. Handlers may meet the same job twice. */
export type JobHandlers = {
  readonly [Name in JobName]: (data: JobData<Name>, run: JobRun) => Promise<void>;
};

export const jobNames = Object.keys(jobs) as readonly JobName[];

/** The job's data as its schema knows it. @throws ZodError naming what does not fit */
export function parseJob<Name extends JobName>(name: Name, data: unknown): JobData<Name> {
  return jobs[name].schema.parse(data) as JobData<Name>;
}

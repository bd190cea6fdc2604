import type { z } from 'zod';

export interface JobOptions {
  /** How often the whole job may run: a job runs again only when its handler crashed, never for one message in it. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubles from there. */
  readonly retryAfter: number;
  /** Jobs of this kind that one worker runs at the same time, unless it says otherwise. */
  readonly concurrency: number;
}

export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  /** The name of the job's own queue: no kind of job waits behind another. */
  readonly queue: string;
  readonly schema: Schema;
  readonly options: JobOptions;
}

/** Declares a job once: producer and handlers take their types and their checks from here. */
export function defineJob<Schema extends z.ZodType>(definition: JobDefinition<Schema>): JobDefinition<Schema> {
  return definition;
}

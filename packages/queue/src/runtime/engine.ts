import type { JobsOptions, WorkerOptions } from 'bullmq';

/** A store that carries jobs. Redis and the embedded engine look alike from here on. */
export interface Engine {
  queue(name: string): EngineQueue;
  worker(name: string, process: Process, options: WorkerSettings): EngineWorker;
  /** Resolves when the store answers, rejects when it does not. */
  ping(): Promise<void>;
  /** Whether the store was there when last heard of. */
  connected(): boolean;
  /** Ends every connection, without waiting for what does not answer. */
  close(): Promise<void>;
}

/** The part of BullMQ's Queue that is used here. */
export interface EngineQueue {
  add(name: string, data: unknown, options: JobsOptions): Promise<unknown>;
  addBulk(jobs: { name: string; data: unknown; opts: JobsOptions }[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<{ [state: string]: number }>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** The part of BullMQ's Worker that is used here. */
export interface EngineWorker {
  waitUntilReady(): Promise<void>;
  on(event: 'failed', listener: (job: EngineJob | undefined, error: Error) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  cancelAllJobs(reason: string): void;
  /** Fetches no more; resolves when what runs has ended and is recorded, which may be never. */
  close(): Promise<void>;
  /** After `close`: lets go of what has not ended, and of every connection. */
  abandon(): Promise<void>;
}

/** The part of BullMQ's Job that is used here. */
export interface EngineJob {
  readonly id?: string | undefined;
  readonly data: unknown;
  readonly attemptsStarted: number;
  /** Set once the job will not run again. */
  readonly finishedOn?: number | undefined;
}

export type Process = (job: EngineJob, token: string | undefined, signal: AbortSignal | undefined) => Promise<void>;

export type WorkerSettings = Required<
  Pick<WorkerOptions, 'concurrency' | 'lockDuration' | 'stalledInterval' | 'maxStalledCount'>
>;

/** BullMQ writes an event per change of state for listeners that this product does not have. */
export const EVENTS_KEPT = 100;

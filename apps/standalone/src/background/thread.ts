import { Worker } from 'node:worker_threads';
import type { Environment } from '@sitwell/services/installation';

/** What the thread is started with. `waiting` counts the writes of pages, which it lets pass. */
export interface Given {
  readonly environment: Environment;
  readonly waiting: SharedArrayBuffer;
}

export type ToWorker = { readonly kind: 'stop' };
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'queue'; readonly ok: boolean }
  | { readonly kind: 'failed'; readonly part: string; readonly message: string }
  | { readonly kind: 'stopped' };

export interface BackgroundThread {
  /** Settles when tick and queue run, or names why they do not. */
  readonly ready: Promise<void>;
  /** Throws while the queue does not answer. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

const LONGEST_STOP = 10_000;
/** Without a word for this long the thread does not work, whatever it last said. */
const SILENT = 5000;

/** Starts the worker side in a thread. When the thread dies by itself, `onLost` is told once. */
export function startBackgroundThread(
  environment: Environment,
  waiting: SharedArrayBuffer,
  now: () => number,
  onLost: (reason: string) => void,
): BackgroundThread {
  const thread = new Worker(new URL('./main.ts', import.meta.url), {
    workerData: { environment, waiting } satisfies Given,
  });
  let queue = { ok: false, at: 0 };
  let stopping = false;
  const stopped = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    thread.on('message', (message: FromWorker) => {
      if (message.kind === 'queue') queue = { ok: message.ok, at: now() };
      if (message.kind === 'ready') {
        queue = { ok: true, at: now() };
        resolve();
      }
      if (message.kind === 'failed') reject(new Error(message.message));
    });
    thread.once('error', reject);
  });
  thread.once('exit', (code) => {
    if (!stopping) onLost(`the worker thread ended by itself (${code})`);
  });
  return {
    ready,
    async check() {
      if (!queue.ok || now() - queue.at > SILENT) throw new Error('The queue does not answer.');
    },
    async stop() {
      stopping = true;
      const overdue = setTimeout(() => void thread.terminate(), LONGEST_STOP);
      thread.postMessage({ kind: 'stop' } satisfies ToWorker);
      await stopped;
      clearTimeout(overdue);
    },
  };
}

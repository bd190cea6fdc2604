import { Worker } from 'node:worker_threads';
import type { PrintPage } from '@sitwell/services/reports';

export type FileWanted =
  | { readonly kind: 'csv'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'pdf'; readonly page: PrintPage };
export type Asked = { readonly id: number; readonly file: FileWanted };
export type Made =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBufferLike> }
  | { readonly id: number; readonly failed: string };

/** @returns the bytes of the file @throws Error when it could not be made */
export type MakeFile = (file: FileWanted) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Makes files one after the other in a thread, which is started by the first and again after one that died. It holds up no stop:
 * a process without anything else to do ends.
 */
export function fileMaker(): MakeFile {
  const waiting = new Map<
    number,
    { resolve: (bytes: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void }
  >();
  let thread: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const worker = new Worker(new URL('./main.ts', import.meta.url));
    worker.on('message', (made: Made) => {
      const asked = waiting.get(made.id);
      waiting.delete(made.id);
      if (waiting.size === 0) worker.unref();
      if ('bytes' in made) asked?.resolve(new Uint8Array(made.bytes));
      else asked?.reject(new Error(`The file could not be made (${made.failed}).`));
    });
    const end = (error?: Error) => {
      if (thread === worker) thread = undefined;
      for (const { reject } of waiting.values()) reject(error ?? new Error('The thread of files ended.'));
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end());
    return worker;
  }

  return (file) =>
    new Promise((resolve, reject) => {
      thread ??= start();
      last += 1;
      waiting.set(last, { resolve, reject });
      thread.ref();
      thread.postMessage({ id: last, file } satisfies Asked);
    });
}

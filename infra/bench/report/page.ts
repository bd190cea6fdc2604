import { parentPort, workerData } from 'node:worker_threads';
import { openSqlite } from '@sitwell/database/connection';

/*
 * What the pages' thread does while the worker's closes a period: small writes, one after the other, each tried again until it gets
 * the write lock. Told to stop, it says how many milliseconds the slowest took.
 */
const database = openSqlite(String(workerData));
let stopped = false;
parentPort?.once('message', () => {
  stopped = true;
});
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function write(): Promise<void> {
  for (;;) {
    try {
      await database.kysely.transaction().execute((tx) => tx.updateTable('tenant').set({ name: 'Page' }).execute());
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error;
      await pause(5);
    }
  }
}

let slowest = 0;
await write();
parentPort?.postMessage('ready');
while (!stopped) {
  const from = performance.now();
  await write();
  slowest = Math.max(slowest, performance.now() - from);
  await pause(5);
}
await database.close();
parentPort?.postMessage(slowest);

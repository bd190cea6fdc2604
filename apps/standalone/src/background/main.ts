import { parentPort, workerData } from 'node:worker_threads';
import { letsPass } from '@sitwell/database/connection';
import { CannotStart } from '@sitwell/domain/errors';
import { openInstallation, openLog } from '@sitwell/services/installation';
import { openWorker } from '@sitwell/worker/open';
import type { FromWorker, Given, ToWorker } from './thread.ts';

/** Tick, queue and deliveries in a thread of their own: in the API's thread they would hold every page up for a second. */
const port = parentPort;
if (!port) throw new Error('This runs as a worker thread only.');
const { environment, waiting } = workerData as Given;
const tell = (message: FromWorker) => port.postMessage(message);

try {
  const installation = await openInstallation(environment, Date.now, openLog(environment), letsPass(waiting));
  const { worker, queues } = await openWorker(
    environment,
    installation,
    () => performance.now(),
    process.versions.tz ?? 'unknown',
  );
  const health = setInterval(() => void queues.ready().then(({ ok }) => tell({ kind: 'queue', ok })), 1000);
  const stop = async () => {
    clearInterval(health);
    await worker.stop(8000);
    await installation.close();
    tell({ kind: 'stopped' });
    port.close();
  };
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'stop') void stop();
  });
  tell({ kind: 'ready' });
} catch (error) {
  tell(
    error instanceof CannotStart
      ? { kind: 'failed', part: error.part, message: error.message }
      : {
          kind: 'failed',
          part: 'worker',
          message: error instanceof Error ? `worker: ${error.message}` : 'worker: it did not start.',
        },
  );
}

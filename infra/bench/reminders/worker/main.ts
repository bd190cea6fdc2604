import type { Channel } from '@sitwell/channels/port';
import { openQueues } from '@sitwell/queue/runtime';
import type { Log } from '@sitwell/services/context';
import { openInstallation, readEnvironment } from '@sitwell/services/installation';
import { startWorker } from '@sitwell/worker/worker';
import { runChild } from '../child.ts';

/*
 * The product's worker as it is, with two things of the bench: mail that is sent at once, and a clock that runs as fast as any other
 * but shows the instant at which everybody is due a moment after the worker has started.
 */

const LEAD = 3000;
/** What a worker logs in the course of its work. Everything else is trouble. */
const usual = new Set(['ticked', 'swept']);

await runChild(async () => {
  const dueAt = Number(process.env['DUE_AT']);
  const environment = readEnvironment(process.env, '/');
  let behind = Date.now() - dueAt + LEAD;
  const now = () => Date.now() - behind;
  const troubles: string[] = [];
  const log: Log = (event, { name, step }) => {
    if (!usual.has(event)) troubles.push([event, step, name].filter(Boolean).join(' '));
  };
  const installation = await openInstallation(environment, now, log);
  const queues = await openQueues(
    environment.redisUrl
      ? { kind: 'redis', url: environment.redisUrl }
      : { kind: 'embedded', folder: environment.dataFolder },
  );
  let sends = 0;
  const email: Channel = {
    name: 'null',
    send: async () => {
      sends += 1;
      return { ok: true };
    },
    check: async () => {},
    close: async () => {},
  };
  behind = Date.now() - dueAt + LEAD;
  const worker = await startWorker({
    deps: installation,
    queues,
    freshQueue: environment.redisUrl === undefined,
    email,
    clocks: { now, monotonic: () => performance.now() },
    zoneData: process.versions.tz ?? 'unknown',
  });
  return {
    dueAt: dueAt + behind,
    figures: () => ({ sends, troubles }),
    async stop() {
      await worker.stop(2000);
      await installation.close();
    },
  };
});

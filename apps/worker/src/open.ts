import { emailChannel } from '@sitwell/channels/email';
import { openQueues, type Queues } from '@sitwell/queue/runtime';
import type { Deps } from '@sitwell/services/context';
import type { Environment } from '@sitwell/services/installation';
import { startWorker, type Worker } from './worker.ts';

/** Opens the queue and the channels that the environment names, and starts the worker on them. */
export async function openWorker(
  environment: Environment,
  deps: Deps,
  monotonic: () => number,
): Promise<{ worker: Worker; queues: Queues }> {
  const { redisUrl } = environment;
  const queues = await openQueues(
    redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'embedded', folder: environment.dataFolder },
    {
      onConnection: ({ state }) => deps.log(state === 'lost' ? 'queueLost' : 'queueBack', {}),
    },
  );
  const email = emailChannel({ smtpUrl: environment.smtpUrl, from: environment.mailFrom });
  const worker = await startWorker({
    deps,
    queues,
    freshQueue: redisUrl === undefined,
    email,
    clocks: { now: deps.now, monotonic },
  });
  return { worker, queues };
}

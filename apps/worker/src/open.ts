import { CONNECTIONS, emailChannel } from '@sitwell/channels/email';
import { openOutward } from '@sitwell/channels/outward';
import { paced, timers } from '@sitwell/channels/pace';
import { pushChannel } from '@sitwell/channels/push';
import { openQueues, type Queues } from '@sitwell/queue/runtime';
import type { Deps } from '@sitwell/services/context';
import type { Environment } from '@sitwell/services/installation';
import { vapidKeys } from '@sitwell/services/reminders';
import { startWorker, type Worker } from './worker.ts';

/** Opens the queue and the channels that the environment names, and starts the worker on them. */
export async function openWorker(
  environment: Environment,
  deps: Deps,
  monotonic: () => number,
  zoneData: string,
): Promise<{ worker: Worker; queues: Queues }> {
  const { redisUrl } = environment;
  const queues = await openQueues(
    redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'embedded', folder: environment.dataFolder },
    {
      onConnection: ({ state }) => deps.log(state === 'lost' ? 'queueLost' : 'queueBack', {}),
    },
  );
  const clock = timers(monotonic);
  const email = paced(
    emailChannel({ smtpUrl: environment.smtpUrl, from: environment.mailFrom }),
    { perSecond: environment.mailPerSecond, atOnce: CONNECTIONS },
    clock,
  );
  const outward = openOutward();
  const push = paced(
    pushChannel({ outward, vapid: { ...vapidKeys(deps.master), subject: contactOf(environment) } }),
    { perSecond: environment.pushPerSecond },
    clock,
  );
  const worker = await startWorker({
    deps,
    queues,
    freshQueue: redisUrl === undefined,
    email,
    push,
    outward,
    clocks: { now: deps.now, monotonic },
    zoneData,
  });
  return { worker, queues };
}

/** Whom a push service may ask about our messages. Some refuse what is neither https nor mail. */
function contactOf({ origin, mailFrom }: Environment): string {
  return origin.startsWith('https:') ? origin : `mailto:${/<(.+)>/.exec(mailFrom)?.[1] ?? mailFrom}`;
}

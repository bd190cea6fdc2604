import { join } from 'node:path';
import { fastClock } from '../clock.ts';
import { type Plant, plant } from './plants.ts';

/*
 * The product's worker as it is, with two things of this programme: a clock that runs faster, and a reach that ends at this machine,
 * where the push service is.
 */

const planted = process.env['PLANT'];
if (planted) plant(planted as Plant, join(import.meta.dirname, '../../..'));

const [
  { CONNECTIONS, emailChannel },
  { openOutward },
  { paced, timers },
  { pushChannel },
  { openQueues },
  installation,
  { vapidKeys },
  { startWorker },
] = await Promise.all([
  import('@sitwell/channels/email'),
  import('@sitwell/channels/outward'),
  import('@sitwell/channels/pace'),
  import('@sitwell/channels/push'),
  import('@sitwell/queue/runtime'),
  import('@sitwell/services/installation'),
  import('@sitwell/services/reminders'),
  import('@sitwell/worker/worker'),
]);

/** As long as the product gives each of these, by the fast clock. */
const GIVE_UP_AFTER = { mail: 45_000, push: 15_000 };
const STALLED_AFTER = 15_000;

await installation.runProgramme(process, async () => {
  const environment = installation.readEnvironment(process.env, '/');
  const { redisUrl } = environment;
  const speed = Number(process.env['CLOCK_SPEED']);
  const clock = fastClock(Number(process.env['CLOCK_SHOWN']), Number(process.env['CLOCK_REAL']), speed);
  const now = () => clock.at(Date.now());
  const log = installation.openLog(environment);
  const deps = await installation.openInstallation(environment, now, log);
  const queues = await openQueues(
    redisUrl ? { kind: 'redis', url: redisUrl } : { kind: 'embedded', folder: environment.dataFolder },
    {
      stalledAfter: STALLED_AFTER / speed,
      onConnection: ({ state }) => log(state === 'lost' ? 'queueLost' : 'queueBack', {}),
    },
  );
  const vapid = { ...vapidKeys(deps.master), subject: 'https://sitwell.example' };
  const worker = await startWorker({
    deps,
    queues,
    freshQueue: redisUrl === undefined,
    email: paced(
      emailChannel({
        smtpUrl: environment.smtpUrl,
        from: environment.mailFrom,
        giveUpAfter: GIVE_UP_AFTER.mail / speed,
      }),
      { atOnce: CONNECTIONS },
      timers(() => performance.now() * speed, speed),
    ),
    push: pushChannel({ outward: openOutward('loopback'), vapid, giveUpAfter: GIVE_UP_AFTER.push / speed }),
    clocks: { now, monotonic: () => performance.now() * speed },
    zoneData: process.versions.tz ?? 'unknown',
  });
  process.stdout.write(`sitwell: worker ${worker.holder} runs\n`);
  return {
    async stop() {
      await worker.stop(2000);
      await deps.close();
    },
  };
});

import { resolve } from 'node:path';
import { emailChannel } from '@sitwell/channels/email';
import { probeRedis } from '@sitwell/queue/runtime';
import { openInstallation, openLog, readEnvironment, runProgramme } from '@sitwell/services/installation';
import { openWorker } from './open.ts';

/** The worker as a process of its own. Without REDIS_URL it carries jobs in its own memory: then run one only. */
await runProgramme(process, async () => {
  const environment = readEnvironment(process.env, resolve(import.meta.dirname, '../../..'));
  // Mail settings that make no sense fail before anything is written.
  await emailChannel({ smtpUrl: environment.smtpUrl, from: environment.mailFrom }).close();
  if (environment.redisUrl) await probeRedis(environment.redisUrl);
  const installation = await openInstallation(environment, Date.now, openLog(environment));
  const { worker } = await openWorker(
    environment,
    installation,
    () => performance.now(),
    process.versions.tz ?? 'unknown',
  );
  process.stdout.write('sitwell: the worker runs\n');
  return {
    async stop() {
      await worker.stop();
      await installation.close();
    },
  };
});

import { resolve } from 'node:path';
import { createApp } from '@sitwell/api/app';
import { isLoopback } from '@sitwell/api/guard';
import { checkPort, listen } from '@sitwell/api/serve';
import { emailChannel } from '@sitwell/channels/email';
import { goesFirst, shareWaiting } from '@sitwell/database/connection';
import { CannotStart } from '@sitwell/domain/errors';
import { probeRedis } from '@sitwell/queue/runtime';
import { startingZone } from '@sitwell/services/directory';
import {
  clearUnfinished,
  type Environment,
  noteSetUp,
  openInstallation,
  openLog,
  readEnvironment,
  runProgramme,
  whoseData,
} from '@sitwell/services/installation';
import { startBackgroundThread } from './background/thread.ts';
import { openInbox } from './demo/inbox.ts';
import { makeDemo } from './demo/makeDemo.ts';
import { personas } from './demo/personas.ts';
import { signInLinks } from './demo/signIns.ts';
import { foundWithAdmin, linkForWaitingAdmin } from './firstStart.ts';
import { readOptions } from './options.ts';

const root = resolve(import.meta.dirname, '../../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** The whole programme in one process: pages and API here, tick and queue in a thread, data in SQLite unless named otherwise. */
await runProgramme(process, async () => {
  const options = readOptions(process.argv.slice(2));
  const given = readEnvironment({ LOG_LEVEL: 'warn', ...process.env }, root);
  const atHome = isLoopback(given.host) && isLoopback(new URL(given.origin).hostname);
  if (!given.smtpUrl && !atHome)
    throw new CannotStart(
      'SMTP_URL',
      'nobody could sign in without mail.',
      'Name your mail server, like smtp://mail.company.example:587.',
    );
  // What can fail without writing is tried first.
  await emailChannel({ smtpUrl: given.smtpUrl ?? 'smtp://localhost', from: given.mailFrom }).close();
  await checkPort(given.host, given.port);
  if (given.redisUrl) await probeRedis(given.redisUrl);

  const found = await whoseData(given);
  const isDemo = found === 'demo' || (found === 'nobody' && !options.empty);
  if (isDemo && !atHome)
    throw new CannotStart(
      'demo',
      'it signs anybody in, so it does not run on a public address.',
      'Unset HOST and ORIGIN, or start with --empty and another DATA_FOLDER.',
    );

  const inbox = given.smtpUrl ? undefined : await openInbox(Date.now);
  const environment: Environment = { ...given, smtpUrl: given.smtpUrl ?? inbox?.smtpUrl };
  const waiting = shareWaiting();
  const installation = await openInstallation(environment, Date.now, openLog(environment), goesFirst(waiting));
  await clearUnfinished(installation);
  let firstLink: string | undefined;
  if (found === 'real') firstLink = await linkForWaitingAdmin(installation);
  if (found === 'nobody') {
    if (isDemo) {
      say('Making the demo organisation …');
      await makeDemo(installation);
    } else {
      const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
      firstLink = await foundWithAdmin(installation, {
        organisation: options.organisation,
        address: options.admin,
        country: options.country,
        timeZone: await startingZone(options.country, machine),
      });
    }
    await noteSetUp(installation);
  }

  const background = startBackgroundThread(environment, waiting, Date.now, (reason) => {
    process.stderr.write(`sitwell: ${reason}\n`);
    process.kill(process.pid, 'SIGTERM');
  });
  const parts = [
    { name: 'database', check: () => installation.database.check() },
    { name: 'queue', check: () => background.check() },
  ];
  const app = createApp({
    ...installation,
    parts,
    pagesFolder: resolve(root, 'apps/web/dist'),
    extra: (routes) => {
      inbox?.addRoutes(routes);
      if (isDemo) routes.get('/demo/sign-ins', (c) => c.json(personas.map(({ role, address }) => ({ role, address }))));
    },
  });
  const serving = await listen(app, environment.host, environment.port);
  say(`\n  Sitwell runs at ${environment.origin}\n`);
  if (isDemo) {
    say('  Sign in as (each link works once, for 15 minutes):');
    for (const { role, address, url } of await signInLinks(installation, personas))
      say(`    ${role.padEnd(15)} ${address.padEnd(34)} ${url}`);
  }
  if (firstLink) say(`  The first admin signs in once, within 15 minutes, at\n    ${firstLink}`);
  if (inbox) say(`\n  All mail lands at ${environment.origin}/inbox`);
  say('  Stop with Ctrl-C.\n');
  await background.ready;

  return {
    async stop() {
      await serving.stop();
      await background.stop();
      await inbox?.stop();
      await installation.close();
    },
  };
});

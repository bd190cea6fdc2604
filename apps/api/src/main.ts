import { resolve } from 'node:path';
import { openInstallation, openLog, readEnvironment, runProgramme } from '@sitwell/services/installation';
import { createApp } from './app.ts';
import { checkPort, listen } from './serve.ts';

/** The api and the pages as a process of their own. It writes SQL only: the worker finds new messages in the database. */
await runProgramme(process, async () => {
  const root = resolve(import.meta.dirname, '../../..');
  const environment = readEnvironment(process.env, root);
  await checkPort(environment.host, environment.port);
  const installation = await openInstallation(environment, Date.now, openLog(environment));
  const parts = [{ name: 'database', check: () => installation.database.check() }];
  const app = createApp({ ...installation, parts, pagesFolder: resolve(root, 'apps/web/dist') });
  const serving = await listen(app, environment.host, environment.port);
  process.stdout.write(`sitwell: ${environment.origin}\n`);
  return {
    async stop() {
      await serving.stop();
      await installation.close();
    },
  };
});

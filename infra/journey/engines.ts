import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres, startRedis } from '@sitwell/testing/servers';
import { type Program, startProgram } from './program.ts';
import { until } from './until.ts';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];

/** A place where one installation of Sitwell lives: its data, its engines, its address. */
export interface Installation {
  readonly engine: Engine;
  readonly origin: string;
  /** The whole programme in one process, on this installation's data. Without a mail server it shows its mail on a page. */
  startStandalone(smtpUrl?: string): Promise<Program>;
  /** The programme as this engine is meant to run: standalone on SQLite, api and worker on PostgreSQL and Redis. */
  start(smtpUrl: string): Promise<Program[]>;
  /** Ends the engines and removes the data. */
  remove(): Promise<void>;
}

export async function makeInstallation(engine: Engine): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-journey-'));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', removeFolder);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const servers = engine === 'postgres' ? await Promise.all([startPostgres(), startRedis()]) : [];
  const [postgres, redis] = servers;
  const variables = {
    PORT: String(port),
    DATA_FOLDER: join(folder, 'data'),
    ...(postgres && redis ? { DATABASE_URL: postgres.url, REDIS_URL: redis.url } : {}),
  };

  const standalone = async (smtpUrl?: string) => {
    const program = startProgram('apps/standalone/src/main.ts', {
      ...variables,
      ...(smtpUrl ? { SMTP_URL: smtpUrl } : {}),
    });
    await program.hear(/Stop with Ctrl-C/);
    await ready(origin, program);
    return program;
  };
  return {
    engine,
    origin,
    startStandalone: standalone,
    start: async (smtpUrl) => {
      if (engine === 'sqlite') return [await standalone(smtpUrl)];
      const settings = { ...variables, SMTP_URL: smtpUrl, ORIGIN: origin };
      const api = startProgram('apps/api/src/main.ts', settings);
      const worker = startProgram('apps/worker/src/main.ts', settings);
      await worker.hear(/the worker runs/);
      await api.hear(/sitwell: http/);
      await ready(origin, api);
      return [api, worker];
    },
    remove: async () => {
      await Promise.all(servers.map((server) => server.stop()));
      removeFolder();
      process.removeListener('exit', removeFolder);
    },
  };
}

async function ready(origin: string, program: Program): Promise<void> {
  await until(
    `${origin}/health/ready (pid ${program.pid})`,
    () =>
      fetch(`${origin}/health/ready`).then(
        ({ ok }) => (ok ? true : undefined),
        () => undefined,
      ),
    90_000,
  );
}

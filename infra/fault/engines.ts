import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  freePort,
  goneWithin,
  type Place,
  type RunningServer,
  startPostgres,
  startRedis,
} from '@sitwell/testing/servers';

/** A server that can be ended in the middle of its work and started again where it was. */
export interface Mortal {
  readonly url: string;
  /** Ends it by a signal, and waits until it is gone. */
  end(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** It keeps nothing: after an end it starts empty. */
export const mortalRedis = () => mortal('redis', (at) => startRedis({ at }));
/** SIGQUIT is `pg_ctl stop -m immediate`. Durable: else what it has acknowledged is gone after such a stop. */
export const mortalPostgres = () => mortal('postgres', (at) => startPostgres({ at, durable: true }));

const GONE_WITHIN = 20_000;

async function mortal(name: string, open: (at: Place) => Promise<RunningServer>): Promise<Mortal> {
  const folder = mkdtempSync(join(tmpdir(), `sitwell-fault-${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  const at = { folder, port: await freePort() };
  let server = await open(at);
  return {
    url: server.url,
    async end(signal) {
      process.kill(server.pid, signal);
      if (!(await goneWithin(GONE_WITHIN, [server.pid]))) throw new Error(`${name} outlived ${signal}.`);
      await server.stop();
    },
    async start() {
      server = await open(at);
    },
    async stop() {
      await server.stop();
      remove();
      process.removeListener('exit', remove);
    },
  };
}

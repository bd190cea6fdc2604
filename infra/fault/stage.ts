import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Installation, openInstallation, readEnvironment } from '@sitwell/services/installation';
import { type Program, startProgram } from '../journey/program.ts';
import { type FastClock, fastClock } from './clock.ts';
import { type Mortal, mortalPostgres, mortalRedis } from './engines.ts';
import { type Company, foundCompany, isBad } from './people.ts';
import { type Receivers, startReceivers } from './receivers.ts';
import type { Plant } from './worker/plants.ts';

export interface Engines {
  readonly database: 'sqlite' | 'postgres';
  /** In memory: in the worker's own process, and gone with it. */
  readonly queue: 'memory' | 'redis';
}

export interface Worker {
  readonly program: Program;
  /** The name under which it leads the tick. */
  readonly holder: string;
}

/** An installation whose parts can be ended one by one. */
export interface Stage {
  readonly company: Company;
  readonly receivers: Receivers;
  readonly redis: Mortal | undefined;
  readonly postgres: Mortal | undefined;
  /** Those that run, the oldest first. */
  workers(): readonly Worker[];
  startWorker(): Promise<Worker>;
  /** As a power cut does. */
  killWorker(worker: Worker): Promise<void>;
  readonly clock: FastClock;
  clear(): Promise<void>;
}

/** A Tuesday morning in all zones of the people. */
const BEGINS_AT = Date.parse('2026-03-03T06:30:00Z');

export async function openStage(engines: Engines, speed: number, plant: Plant | undefined): Promise<Stage> {
  const stops: (() => Promise<unknown> | unknown)[] = [];
  const clear = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    const folder = mkdtempSync(join(tmpdir(), 'sitwell-fault-'));
    const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    process.on('exit', remove);
    stops.push(() => {
      remove();
      process.removeListener('exit', remove);
    });
    const keep = <Kept extends { stop(): Promise<void> }>(kept: Kept) => {
      stops.push(() => kept.stop());
      return kept;
    };
    const receivers = keep(await startReceivers(isBad, Date.now));
    const redis = engines.queue === 'redis' ? keep(await mortalRedis()) : undefined;
    const postgres = engines.database === 'postgres' ? keep(await mortalPostgres()) : undefined;
    const clock = fastClock(BEGINS_AT, Date.now(), speed);
    const variables = {
      DATA_FOLDER: folder,
      SMTP_URL: receivers.smtpUrl,
      SITWELL_MASTER_KEY: '5a'.repeat(32),
      CLOCK_SHOWN: String(clock.shown),
      CLOCK_REAL: String(clock.real),
      CLOCK_SPEED: String(clock.speed),
      ...(redis ? { REDIS_URL: redis.url } : {}),
      ...(postgres ? { DATABASE_URL: postgres.url } : {}),
      ...(plant ? { PLANT: plant } : {}),
    };
    const installation: Installation = await openInstallation(
      readEnvironment(variables, '/'),
      () => clock.at(Date.now()),
      () => {},
    );
    stops.push(() => installation.close());
    const company = await foundCompany(installation);
    const workers = new Set<Worker>();
    const killWorker = async (worker: Worker) => {
      workers.delete(worker);
      await worker.program.kill();
    };
    stops.push(() => Promise.all([...workers].map(killWorker)));
    return {
      company,
      receivers,
      redis,
      postgres,
      workers: () => [...workers],
      async startWorker() {
        const program = startProgram('infra/fault/worker/main.ts', variables);
        const starting = { program, holder: '' };
        workers.add(starting);
        const [, holder = ''] = await program.hear(/worker (\S+) runs/);
        workers.delete(starting);
        const worker = { program, holder };
        workers.add(worker);
        return worker;
      },
      killWorker,
      clock,
      clear,
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

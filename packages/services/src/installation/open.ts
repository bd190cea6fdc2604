import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openPostgres, openSqlite } from '@sitwell/database/connection';
import { migrate } from '@sitwell/database/migrations';
import { CannotStart } from '@sitwell/domain/errors';
import { newId } from '@sitwell/domain/ids';
import type { Deps, Log } from '../context/index.ts';
import { createSealer, masterKeyFrom, opensKeys } from '../sealing/index.ts';
import type { Environment } from './environment.ts';
import { systemRandom } from './random.ts';

/** The opened data of one installation. `close` after everything that uses it has stopped. */
export interface Installation extends Deps {
  close(): Promise<void>;
}

/**
 * Opens the database, brings it to this version, and loads the master key, making both at the first start.
 * What can fail without writing is tried first.
 * @throws CannotStart naming the part and the mend
 */
export async function openInstallation(environment: Environment, now: () => number, log: Log): Promise<Installation> {
  const database = await open(environment);
  try {
    await migrate(database);
    if (!environment.masterKey) await refuseLostKey(database, environment.dataFolder);
    const master = masterKeyFrom(environment.masterKey ?? readKeyFile(environment.dataFolder));
    if (!(await opensKeys(database, master)))
      throw new CannotStart(
        environment.masterKey ? 'SITWELL_MASTER_KEY' : 'key file',
        'this master key does not open the data.',
        'Use the key that the data was made with; a backup of the key belongs to every backup of the data.',
      );
    return {
      database,
      master,
      sealer: createSealer(database, master, now),
      now,
      random: systemRandom,
      newId: () => newId(now(), systemRandom),
      origin: environment.origin,
      log,
      close: () => database.close(),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open({ databaseUrl, dataFolder }: Environment): Promise<Database> {
  if (databaseUrl) return openPostgres(databaseUrl);
  makeFolder(dataFolder);
  return openSqlite(join(dataFolder, 'sitwell.sqlite'));
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CannotStart(
      'DATA_FOLDER',
      `${path} cannot be made (${codeOf(error)}).`,
      'Name a folder that can be written.',
    );
  }
}

/** A new key would open nothing of what is there, and would lie where the old one is to be put back. */
async function refuseLostKey(database: Database, folder: string): Promise<void> {
  const path = join(folder, 'master.key');
  if (existsSync(path)) return;
  const sealed = await database.kysely.selectFrom('tenant_key').select('id').limit(1).executeTakeFirst();
  if (sealed)
    throw new CannotStart(
      'key file',
      `${path} is gone, and the data is sealed with it.`,
      'Put it back from its copy, or set SITWELL_MASTER_KEY.',
    );
}

/** The key file is made once, readable by its owner alone. Losing it loses every sealed record, so it is never overwritten. */
function readKeyFile(folder: string): Uint8Array {
  const path = join(folder, 'master.key');
  makeFolder(folder);
  try {
    writeFileSync(path, `${Buffer.from(systemRandom(32)).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new CannotStart(
        'key file',
        `${path} cannot be written (${codeOf(error)}).`,
        'Make the folder writable, or set SITWELL_MASTER_KEY.',
      );
  }
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new CannotStart(
      'key file',
      `${path} does not hold 64 hexadecimal digits.`,
      'Restore it from the backup: sealed records need this very key.',
    );
  return Buffer.from(text, 'hex');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

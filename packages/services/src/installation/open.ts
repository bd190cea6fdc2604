import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Database, openPostgres, openSqlite, type Precedence } from '@sitwell/database/connection';
import { hasSchema, migrate } from '@sitwell/database/migrations';
import { CannotStart } from '@sitwell/domain/errors';
import { newId } from '@sitwell/domain/ids';
import type { Deps, Log } from '../context/index.ts';
import { createSealer, masterKeyFrom, opensKeys } from '../sealing/index.ts';
import type { Environment } from './environment.ts';
import { systemRandom } from './random.ts';
import { isUnfinished } from './setUp.ts';

/** The opened data of one installation. `close` after everything that uses it has stopped. */
export interface Installation extends Deps {
  close(): Promise<void>;
}

/**
 * Opens the database, brings it to this version, and loads the master key, making both at the first start.
 * What can fail without writing is tried first.
 * @param precedence for a thread that shares its SQLite file with another one
 * @throws CannotStart naming the part and the mend
 */
export async function openInstallation(
  environment: Environment,
  now: () => number,
  log: Log,
  precedence?: Precedence,
): Promise<Installation> {
  const database = await open(environment, precedence);
  try {
    const given = environment.masterKey ?? findKeyFile(environment.dataFolder);
    if (await hasSchema(database)) await refuseOtherKey(database, given, environment);
    await migrate(database);
    const master = masterKeyFrom(given ?? makeKeyFile(environment.dataFolder));
    return {
      database,
      master,
      sealer: createSealer(database, master, now),
      now,
      wait: setTimeout,
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

async function open({ databaseUrl, dataFolder }: Environment, precedence?: Precedence): Promise<Database> {
  if (databaseUrl) return openPostgres(databaseUrl);
  makeFolder(dataFolder);
  return openSqlite(dataFile(dataFolder), precedence);
}

const dataFile = (folder: string) => join(folder, 'sitwell.sqlite');

/**
 * Whose data an installation holds, before it is opened: nobody's too when a first start was killed. Writes nothing.
 * @throws CannotStart when the database does not answer
 */
export async function whoseData({ databaseUrl, dataFolder }: Environment): Promise<'nobody' | 'demo' | 'real'> {
  if (!databaseUrl && !existsSync(dataFile(dataFolder))) return 'nobody';
  const database = databaseUrl ? await openPostgres(databaseUrl, { connections: 1 }) : openSqlite(dataFile(dataFolder));
  try {
    if (!(await hasSchema(database)) || (await isUnfinished(database))) return 'nobody';
    const [first] = await database.kysely.selectFrom('tenant').select('demo').orderBy('created_at').limit(1).execute();
    return first === undefined ? 'nobody' : first.demo === 1 ? 'demo' : 'real';
  } finally {
    await database.close();
  }
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

/** Before anything is written: a new key would open nothing of what is there, and would lie where the old one is to be put back. */
async function refuseOtherKey(
  database: Database,
  key: Uint8Array | undefined,
  environment: Environment,
): Promise<void> {
  const sealed = await database.kysely.selectFrom('tenant_key').select('id').limit(1).executeTakeFirst();
  if (!sealed) return;
  if (!key)
    throw new CannotStart(
      'key file',
      `${keyFile(environment.dataFolder)} is gone, and the data is sealed with it.`,
      'Put it back from its copy, or set SITWELL_MASTER_KEY.',
    );
  if (!(await opensKeys(database, masterKeyFrom(key))))
    throw new CannotStart(
      environment.masterKey ? 'SITWELL_MASTER_KEY' : 'key file',
      'this master key does not open the data.',
      'Use the key that the data was made with; a backup of the key belongs to every backup of the data.',
    );
}

const keyFile = (folder: string) => join(folder, 'master.key');

function findKeyFile(folder: string): Uint8Array | undefined {
  return existsSync(keyFile(folder)) ? readKeyFile(folder) : undefined;
}

/** The key file is made once, readable by its owner alone. Losing it loses every sealed record, so it is never overwritten. */
function makeKeyFile(folder: string): Uint8Array {
  makeFolder(folder);
  try {
    writeFileSync(keyFile(folder), `${Buffer.from(systemRandom(32)).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new CannotStart(
        'key file',
        `${keyFile(folder)} cannot be written (${codeOf(error)}).`,
        'Make the folder writable, or set SITWELL_MASTER_KEY.',
      );
  }
  return readKeyFile(folder);
}

function readKeyFile(folder: string): Uint8Array {
  const text = readFileSync(keyFile(folder), 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new CannotStart(
      'key file',
      `${keyFile(folder)} does not hold 64 hexadecimal digits.`,
      'Restore it from the backup: sealed records need this very key.',
    );
  return Buffer.from(text, 'hex');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

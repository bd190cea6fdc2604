import { CannotStart } from '@sitwell/domain/errors';
import SqliteFile from 'better-sqlite3';
import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Schema } from '../schema/index.ts';
import { alone, type Precedence } from './precedence.ts';
import { BUSY_TIMEOUT, ImmediateSqliteDialect } from './sqliteDialect.ts';

const CACHE_MEGABYTES = 64;

export type Engine = 'sqlite' | 'postgres';
export type Transaction = KyselyTransaction<Schema>;

/** An open database of either engine. `check` answers when it can be read; `close` waits for what runs. */
export interface Database {
  readonly engine: Engine;
  readonly kysely: Kysely<Schema>;
  readonly precedence: Precedence;
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the SQLite file, making it when absent. Acknowledged writes survive power loss: better-sqlite3 is compiled so that WAL
 * silently gives synchronous NORMAL, hence FULL is set and asserted.
 * @param precedence whose transactions go first, where another thread of this process writes to the file as well
 * @throws CannotStart naming the file when it cannot be opened or is no database
 */
export function openSqlite(path: string, precedence: Precedence = alone): Database {
  let file: SqliteFile.Database;
  try {
    file = new SqliteFile(path);
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    // Waiting here stops the whole thread, so the wait is short.
    file.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    file.pragma('trusted_schema = OFF');
    file.pragma('secure_delete = ON');
    // With SQLite's own 2 MB a wave of reminders reads and writes its pages again and again. Taken only as it is needed.
    file.pragma(`cache_size = ${-CACHE_MEGABYTES * 1024}`);
  } catch (error) {
    throw new CannotStart(
      'data file',
      `${path} cannot be opened (${error instanceof Error ? error.message : 'unknown'}).`,
      'Check that the folder exists, is writable, has room, and that the file is a Sitwell database.',
    );
  }
  if (file.pragma('synchronous', { simple: true }) !== 2)
    throw new CannotStart('data file', `${path} does not keep synchronous FULL.`, 'Put it on a local disk.');
  const kysely = new Kysely<Schema>({ dialect: new ImmediateSqliteDialect(file) });
  return {
    engine: 'sqlite',
    kysely,
    precedence,
    async check() {
      await sql`select 1`.execute(kysely);
    },
    close: () => kysely.destroy(),
  };
}

const INT8 = 20;

/**
 * Opens a pool on PostgreSQL and asks it one question, so that a wrong address fails here.
 * @throws CannotStart naming DATABASE_URL's host when it does not answer within 5 seconds
 */
export async function openPostgres(url: string, options: { connections?: number } = {}): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5000,
    // Epoch milliseconds and counts fit a number; int8 as text would differ from SQLite.
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // Without both listeners a server that goes away ends the process: idle clients report to the pool, checked-out ones to themselves.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const database: Database = {
    engine: 'postgres',
    kysely,
    precedence: alone,
    async check() {
      await sql`select 1`.execute(kysely);
    },
    close: () => kysely.destroy(),
  };
  try {
    await database.check();
  } catch (error) {
    await database.close();
    throw new CannotStart(
      'DATABASE_URL',
      `PostgreSQL at ${hostOf(url)} does not answer (${error instanceof Error ? error.message : 'unknown'}).`,
      'Start it, or correct the address, the user and the password.',
    );
  }
  return database;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is no URL';
}

import type { Database as SqliteFile, Statement } from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';

/** Statements are prepared once per text: preparing costs more than running most of them. */
class StatementCache {
  readonly #file: SqliteFile;
  readonly #statements = new Map<string, Statement<unknown[]>>();
  constructor(file: SqliteFile) {
    this.#file = file;
  }
  prepare(sql: string): Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#file.prepare<unknown[]>(sql);
    // Texts with lists of varying length would fill memory; what is oldest goes first.
    if (this.#statements.size >= 500) this.#statements.delete(this.#statements.keys().next().value ?? '');
    this.#statements.set(sql, statement);
    return statement;
  }
  close(): void {
    this.#statements.clear();
    this.#file.close();
  }
}

/** Milliseconds that a statement waits for another connection's write. */
export const BUSY_TIMEOUT = 100;
/** The same for the beginning of a transaction, which `transact` tries again without stopping the thread. */
const BEGIN_TIMEOUT = 10;

/**
 * Begins every transaction with the write lock, but for those that only read. With two connections in WAL, a transaction that reads
 * first and then writes fails at once with SQLITE_BUSY_SNAPSHOT, whatever the busy timeout.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings = {}): Promise<void> {
    if (settings.accessMode === 'read only') {
      await connection.executeQuery(CompiledQuery.raw('begin'));
      return;
    }
    const { rows } = await connection.executeQuery<{ timeout: number }>(CompiledQuery.raw('pragma busy_timeout'));
    // Who chose to wait longer, as a migration does, waits.
    const isUsual = rows[0]?.timeout === BUSY_TIMEOUT;
    if (isUsual) await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${BEGIN_TIMEOUT}`));
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    } finally {
      if (isUsual) await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${BUSY_TIMEOUT}`));
    }
  }
}

/** SQLite rolls back what creates and changes tables too: a migration that was killed leaves nothing half made. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #database: StatementCache;
  constructor(file: SqliteFile) {
    const database = new StatementCache(file);
    super({ database });
    this.#database = database;
  }
  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }
}

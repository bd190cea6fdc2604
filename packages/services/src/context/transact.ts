import type { Database, Transaction } from '@sitwell/database/connection';
import type { Schema } from '@sitwell/database/schema';
import type { Place } from '@sitwell/database/statements';
import type { Kysely } from 'kysely';
import { type Audit, auditEntry, type OwnAct } from './audit.ts';
import type { Ctx, InstallationCtx } from './context.ts';

/** The inside of a transaction: SQL, and the audit row that every mutation leaves in it, but for acts on one's own breaks or diary. */
export interface Tx {
  readonly sql: Transaction;
  audit(entry: Audit): Promise<void>;
  /** Instead of `audit`. */
  ownAct(act: OwnAct): void;
}

/**
 * The only way to open a transaction. Inside `fn` nothing is awaited but SQL and pure code: SQLite has one writer, and a mail
 * server's pause would be everybody's. On SQLite, where SQL never leaves the current turn of the event loop, a transaction that
 * outlives its turn is refused, so a forgotten await fails the first test that meets it.
 * A person's or client's mutation must leave an audit row, or it is rolled back. System jobs keep ledgers of their own.
 */
export async function transact<Result>(ctx: Ctx, fn: (tx: Tx) => Promise<Result>): Promise<Result> {
  return run(ctx, async (sql) => {
    let audited = false;
    const result = await fn({
      sql,
      async audit(entry) {
        audited = true;
        await sql.insertInto('audit_entry').values(auditEntry(ctx, entry)).execute();
      },
      ownAct() {
        audited = true;
      },
    });
    if (!audited && ctx.actor.kind !== 'system') throw new Error('A mutation left no audit row.');
    return result;
  });
}

/** The same for the jobs that serve all organisations at once: the tick, the ledger of deliveries, the sweep. */
export function transactAcrossTenants<Result>(
  ctx: InstallationCtx,
  fn: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  return run(ctx, fn);
}

/**
 * For reading much at once: all of it as of one instant, and no other connection waits, however long it takes. On SQLite this one
 * does. Only `transact` writes.
 */
export function readTogether<Result>(
  { database }: Pick<Ctx, 'database'>,
  fn: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.kysely.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(fn);
}

/** Where constant statements run: inside the transaction that is given, else outside of any. */
export function placeOf({ database }: Pick<Ctx, 'database'>, sql: Kysely<Schema> = database.kysely): Place {
  return { engine: database.engine, sql };
}

/** With growing pauses in between, about four seconds in all. The pause is outside the transaction and holds nobody up. */
const MOST_RETRIES = 20;

async function run<Result>(
  { database }: Pick<Ctx, 'database'>,
  fn: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  database.precedence.enter();
  try {
    return await tryAgain(database, fn);
  } finally {
    database.precedence.leave();
  }
}

async function tryAgain<Result>(database: Database, fn: (sql: Transaction) => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    await database.precedence.ready();
    try {
      return await database.kysely.transaction().execute(async (sql) => {
        const turn = database.engine === 'sqlite' ? watchTurn() : undefined;
        try {
          const result = await fn(sql);
          if (turn?.hasEnded()) throw new Error('A transaction awaited something other than SQL.');
          return result;
        } finally {
          turn?.forget();
        }
      });
    } catch (error) {
      if (attempt >= MOST_RETRIES || !isTransient(error)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(250, 5 * 2 ** attempt)));
  }
}

function watchTurn() {
  let ended = false;
  const next = setImmediate(() => {
    ended = true;
  });
  return { hasEnded: () => ended, forget: () => clearImmediate(next) };
}

/** What another try mends: a busy SQLite file, a serialisation failure or a deadlock on PostgreSQL. */
function isTransient(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code === '40001' || code === '40P01';
}

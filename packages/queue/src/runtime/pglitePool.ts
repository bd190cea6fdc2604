import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import { runMigrations } from 'bullmq';
import { openPglite } from './openPglite.ts';

export interface PglitePool {
  readonly pool: PgPool;
  close(): Promise<void>;
}

const SCHEMA = 'bullmq';

/** Small: the tables hold a few hundred rows at a time. */
const settings = [
  'shared_buffers = 16MB',
  'wal_buffers = 1MB',
  'min_wal_size = 32MB',
  'max_wal_size = 64MB',
  'synchronous_commit = off',
  'client_min_messages = warning',
];

/** Parents last: a logged table may not point at an unlogged one. */
const busyTables = ['job_log', 'job_dependency', 'job', 'event', 'meta'];

/** A clean-up takes some 20 ms. */
const CLEAN_UP_AFTER = 1000;

/**
 * A PostgreSQL in this thread and in memory, behind as much of node-postgres' Pool as BullMQ uses. Disposable by design: it never
 * gets a data directory, since two processes on one destroy it and nothing of it is ever synced to disk.
 *
 * One session serves all clients, so a transaction keeps the others waiting.
 * @param folder where a copy of the empty PostgreSQL may be kept, for the next start
 * @param cleanUpAfter how many statements lie between two clean-ups
 */
export async function openPglitePool(folder?: string, cleanUpAfter = CLEAN_UP_AFTER): Promise<PglitePool> {
  const pglite = await openPglite(settings, folder);
  const session = openSession(pglite, cleanUpAfter);
  const migrator = {};
  await runMigrations({ query: (text, params) => session.run(migrator, text, params) }, SCHEMA);
  await pglite.exec(`SET search_path TO ${SCHEMA}`);
  for (const table of busyTables) await pglite.exec(`ALTER TABLE ${table} SET UNLOGGED`);

  const pool = Object.assign(new EventEmitter(), {
    // BullMQ lets a worker rest for longer than 10 s only over connections whose end it would notice.
    options: { keepAlive: true },
    query: <Row>(text: string, params?: readonly unknown[]) => session.run<Row>({}, text, params),
    connect: async () => openClient(pglite, session),
    end: async () => {},
  });
  return {
    pool,
    close: async () => {
      await session.idle();
      await pglite.close();
    },
  };
}

interface Session {
  run<Row>(owner: object, text: string, params?: readonly unknown[]): Promise<PgQueryResult<Row>>;
  /** Ends a transaction that its owner left open. */
  leave(owner: object): Promise<void>;
  /** Resolves when no statement runs. */
  idle(): Promise<void>;
}

function openSession(pglite: PGlite, cleanUpAfter: number): Session {
  let transaction: { owner: object; ended: Promise<void>; end: () => void } | undefined;
  let statements = 0;
  const running = new Set<Promise<unknown>>();

  async function run<Row>(owner: object, text: string, params: readonly unknown[] = []): Promise<PgQueryResult<Row>> {
    while (transaction && transaction.owner !== owner) await transaction.ended;
    if (/^\s*begin\b/i.test(text)) {
      const { promise, resolve } = Promise.withResolvers<void>();
      transaction = { owner, ended: promise, end: resolve };
    }
    try {
      return await execute<Row>(text, params);
    } finally {
      if (/^\s*(commit|rollback)\b/i.test(text)) {
        transaction?.end();
        transaction = undefined;
      }
      cleanUpNowAndThen();
    }
  }

  async function execute<Row>(text: string, params: readonly unknown[]): Promise<PgQueryResult<Row>> {
    // As in node-postgres: without parameters a text may hold several statements.
    const query = params.length === 0 ? pglite.exec(text) : pglite.query<Row>(text, [...params]);
    running.add(query);
    try {
      const answer = await query;
      const last = Array.isArray(answer) ? answer.at(-1) : answer;
      return { rows: (last?.rows ?? []) as Row[], rowCount: last?.affectedRows ?? null };
    } finally {
      running.delete(query);
    }
  }

  /** Nothing else does this here: PGlite has neither autovacuum nor a checkpointer, and memory would grow for as long as it runs. */
  function cleanUpNowAndThen(): void {
    statements += 1;
    if (statements < cleanUpAfter || transaction) return;
    statements = 0;
    const cleanUp = pglite.exec('VACUUM').then(() => pglite.exec('CHECKPOINT'));
    running.add(cleanUp);
    cleanUp.catch(() => {}).finally(() => running.delete(cleanUp));
  }

  return {
    run,
    async leave(owner) {
      if (transaction?.owner === owner) await run(owner, 'ROLLBACK');
    },
    async idle() {
      while (running.size > 0) await Promise.allSettled(running);
    },
  };
}

/** A client of the pool; the session's notifications reach every one of them. */
function openClient(pglite: PGlite, session: Session): PgPoolClient {
  const emitter = new EventEmitter();
  // PGlite calls back from inside the query that notified. Told at once, a listener would find that query unfinished, go back to
  // waiting and miss its job until the next poll.
  const stopListening = pglite.onNotification((channel, payload) => {
    setImmediate(() => emitter.emit('notification', { channel, payload }));
  });
  const client: PgPoolClient = Object.assign(emitter, {
    query: <Row>(text: string, params?: readonly unknown[]) => session.run<Row>(client, text, params),
    release: () => {
      stopListening();
      session.leave(client).catch(() => {});
    },
  });
  return client;
}

import { CannotStart } from '@sitwell/domain/errors';
import { createPostgresBackend, withBackend } from 'bullmq';
import { type Engine, EVENTS_KEPT } from './engine.ts';
import { openPglitePool, type PglitePool } from './pglitePool.ts';
import { settled } from './within.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);

const CLOSE_WITHIN = 2000;

/**
 * BullMQ inside this thread, on its PostgreSQL backend and an in-memory PGlite. Its work blocks the thread it is opened in; what it
 * holds ends with the thread.
 * @throws CannotStart
 */
export async function openEmbedded(): Promise<Engine> {
  const { pool, close } = await openPool();
  let open = true;
  return {
    queue(name) {
      const queue = new Queue(name, { connection: pool, streams: { events: { maxLen: EVENTS_KEPT } } });
      queue.on('error', () => {});
      return queue;
    },
    worker: (name, process, options) => new Worker(name, process, { ...options, connection: pool }),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    connected: () => open,
    async close() {
      open = false;
      await settled(CLOSE_WITHIN, close());
    },
  };
}

async function openPool(): Promise<PglitePool> {
  try {
    return await openPglitePool();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      'Queue',
      `the embedded engine did not open (${reason}).`,
      'It needs about 0.7 GB of memory; with REDIS_URL a Redis carries the queue instead.',
    );
  }
}

import { CannotStart } from '@sitwell/domain/errors';
import { createPostgresBackend, withBackend } from 'bullmq';
import { type Engine, EVENTS_KEPT } from './engine.ts';
import { openPglitePool, type PglitePool } from './pglitePool.ts';
import { settled } from './within.ts';

const { Queue, Worker } = withBackend(createPostgresBackend);

class EmbeddedWorker extends Worker {
  async abandon(): Promise<void> {
    await this.lockManager.close();
    await this.backend.close(true);
  }
}

const CLOSE_WITHIN = 2000;

/**
 * BullMQ inside this thread, on its PostgreSQL backend and an in-memory PGlite. Its work blocks the thread it is opened in; what it
 * holds ends with the thread.
 * @param folder where it may keep what makes the next start faster; no job is ever kept
 * @throws CannotStart
 */
export async function openEmbedded(folder?: string): Promise<Engine> {
  const { pool, close } = await openPool(folder);
  let open = true;
  return {
    queue(name) {
      const queue = new Queue(name, { connection: pool, streams: { events: { maxLen: EVENTS_KEPT } } });
      queue.on('error', () => {});
      return queue;
    },
    worker: (name, process, options) => new EmbeddedWorker(name, process, { ...options, connection: pool }),
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

async function openPool(folder: string | undefined): Promise<PglitePool> {
  try {
    return await openPglitePool(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotStart(
      'Queue',
      `the embedded engine did not open (${reason}).`,
      'It needs about 0.7 GB of memory; with REDIS_URL a Redis carries the queue instead.',
    );
  }
}

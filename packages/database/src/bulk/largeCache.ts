import { sql as raw } from 'kysely';
import type { Engine, Transaction } from '../connection/index.ts';

const MEGABYTES = 256;

/**
 * Runs something that writes far more than a page does. With SQLite's usual 2 MB, rows in the order of one index push out the
 * pages of the others, each of which is then read and written again for every few rows.
 */
export async function inLargeCache<Result>(
  sql: Transaction,
  engine: Engine,
  run: () => Promise<Result>,
): Promise<Result> {
  if (engine !== 'sqlite') return run();
  const { rows } = await raw<{ cache_size: number }>`pragma cache_size`.execute(sql);
  await raw.raw(`pragma cache_size = ${-MEGABYTES * 1024}`).execute(sql);
  try {
    return await run();
  } finally {
    await raw.raw(`pragma cache_size = ${rows[0]?.cache_size ?? -2000}`).execute(sql);
  }
}

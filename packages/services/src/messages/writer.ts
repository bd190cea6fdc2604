import type { Place } from '@sitwell/database/statements';
import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';

/** Runs pieces of work in common transactions: a commit to disk costs as much as the writing of a hundred messages. */
export interface Writer {
  /**
   * Runs `work` in the next transaction, together with what others ask for in the same turn of the event loop. When that fails,
   * each piece runs again by itself, so that none fails for its neighbour: `work` may run more than once.
   */
  write<Result>(work: (place: Place) => Promise<Result>): Promise<Result>;
  /** Waits for what runs or waits. */
  idle(): Promise<void>;
}

interface Piece {
  readonly work: (place: Place) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** More pieces than this would hold the one write lock of SQLite for longer than a page may wait. */
const MOST_TOGETHER = 16;

export function openWriter(ctx: InstallationCtx): Writer {
  let waiting: Piece[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // One turn later, so that whoever else is about to write joins in.
    await new Promise((turn) => setImmediate(turn));
    while (waiting.length > 0) {
      const pieces = waiting.slice(0, MOST_TOGETHER);
      waiting = waiting.slice(MOST_TOGETHER);
      await together(ctx, pieces).catch(() => Promise.all(pieces.map((piece) => alone(ctx, piece))));
    }
    running = undefined;
  }

  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Piece['resolve'], reject });
        running ??= run();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}

async function together(ctx: InstallationCtx, pieces: readonly Piece[]): Promise<void> {
  const results = await transactAcrossTenants(ctx, async (sql) => {
    const place = placeOf(ctx, sql);
    const done: unknown[] = [];
    for (const { work } of pieces) done.push(await work(place));
    return done;
  });
  for (const [i, { resolve }] of pieces.entries()) resolve(results[i]);
}

async function alone(ctx: InstallationCtx, { work, resolve, reject }: Piece): Promise<void> {
  try {
    resolve(await transactAcrossTenants(ctx, (sql) => work(placeOf(ctx, sql))));
  } catch (error) {
    reject(error);
  }
}

import type { Database } from '@sitwell/database/connection';
import { sql } from 'kysely';

/** One row per person: when the result was written, epoch ms. */
export interface Results {
  /** Resolves when it is committed. Whoever waits shares a transaction. */
  record(person: string): Promise<void>;
}

export async function openResults({ kysely }: Database, clock: () => number): Promise<Results> {
  await sql`create table if not exists result (person text unique not null, at integer not null)`.execute(kysely);
  let waiting: { person: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let writing = false;

  async function write(): Promise<void> {
    await new Promise((turn) => setImmediate(turn));
    while (waiting.length > 0) {
      const some = waiting;
      waiting = [];
      try {
        const people = JSON.stringify(some.map(({ person }) => person));
        await sql`insert or ignore into result select value, ${clock()} from json_each(${people})`.execute(kysely);
        for (const { resolve } of some) resolve();
      } catch (error) {
        for (const { reject } of some) reject(error);
      }
    }
    writing = false;
  }

  return {
    record: (person) =>
      new Promise((resolve, reject) => {
        waiting.push({ person, resolve, reject });
        if (writing) return;
        writing = true;
        void write();
      }),
  };
}

/** How many there are, and the lateness of the middle one. For whoever looks from outside. */
export async function readResults({ kysely }: Database, dueAt: number): Promise<{ count: number; medianMs: number }> {
  const { rows } = await sql<{ at: number }>`select at from result order by at`.execute(kysely);
  return { count: rows.length, medianMs: (rows[Math.floor(rows.length / 2)]?.at ?? dueAt) - dueAt };
}

/** Cheap enough to ask again and again. */
export async function countResults({ kysely }: Database): Promise<number> {
  const { rows } = await sql<{ count: number | null }>`select max(rowid) as count from result`.execute(kysely);
  return rows[0]?.count ?? 0;
}

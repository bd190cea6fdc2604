import type { Database } from '@sitwell/database/connection';
import type { Schema } from '@sitwell/database/schema';
import { type Kysely, sql } from 'kysely';

/** One row per person: who has taken it, and when the result was written, epoch ms. */
export interface Results {
  /** Resolves when it is committed: whether nobody had taken it. */
  take(person: string): Promise<boolean>;
  /** The same for the result. */
  record(person: string): Promise<void>;
}

/** @param writes whether each job commits what it writes by itself, or all that wait share a transaction */
export async function openResults(
  { kysely }: Database,
  clock: () => number,
  writes: 'alone' | 'together',
): Promise<Results> {
  await sql`create table if not exists result (person text unique not null, at integer)`.execute(kysely);
  if (writes === 'together') return together(kysely, clock);
  return {
    take: async (person) => (await takeFor(kysely, [person])).has(person),
    record: (person) => recordFor(kysely, [person], clock()),
  };
}

async function takeFor(kysely: Kysely<Schema>, persons: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ person: string }>`
    insert into result (person) select value from json_each(${JSON.stringify(persons)}) where true
    on conflict do nothing returning person`.execute(kysely);
  return new Set(rows.map(({ person }) => person));
}

async function recordFor(kysely: Kysely<Schema>, persons: readonly string[], at: number): Promise<void> {
  await sql`
    insert into result (person, at) select value, ${at} from json_each(${JSON.stringify(persons)}) where true
    on conflict (person) do update set at = excluded.at`.execute(kysely);
}

interface Waiting {
  readonly person: string;
  readonly resolve: (done: boolean) => void;
  readonly reject: (error: unknown) => void;
}

function together(kysely: Kysely<Schema>, clock: () => number): Results {
  let takes: Waiting[] = [];
  let records: Waiting[] = [];
  let writing = false;

  async function write(): Promise<void> {
    await new Promise((turn) => setImmediate(turn));
    while (takes.length + records.length > 0) {
      const some = { takes, records };
      takes = [];
      records = [];
      try {
        const taken = await kysely.transaction().execute(async (transaction) => {
          const own = await takeFor(transaction, personsOf(some.takes));
          await recordFor(transaction, personsOf(some.records), clock());
          return own;
        });
        for (const { person, resolve } of some.takes) resolve(taken.has(person));
        for (const { resolve } of some.records) resolve(true);
      } catch (error) {
        for (const { reject } of [...some.takes, ...some.records]) reject(error);
      }
    }
    writing = false;
  }

  function wait(queue: Waiting[], person: string): Promise<boolean> {
    return new Promise((resolve, reject) => {
      queue.push({ person, resolve, reject });
      if (writing) return;
      writing = true;
      void write();
    });
  }

  return {
    take: (person) => wait(takes, person),
    record: async (person) => void (await wait(records, person)),
  };
}

const personsOf = (some: readonly Waiting[]): string[] => some.map(({ person }) => person);

/** How many there are, and the lateness of the middle one. For whoever looks from outside. */
export async function readResults({ kysely }: Database, dueAt: number): Promise<{ count: number; medianMs: number }> {
  const { rows } = await sql<{ at: number }>`select at from result where at is not null order by at`.execute(kysely);
  return { count: rows.length, medianMs: (rows[Math.floor(rows.length / 2)]?.at ?? dueAt) - dueAt };
}

/** Cheap enough to ask again and again: asks for all only when the last one has been taken. */
export async function isRecorded({ kysely }: Database, people: number): Promise<boolean> {
  const { rows } = await sql<{ taken: number | null }>`select max(rowid) as taken from result`.execute(kysely);
  if ((rows[0]?.taken ?? 0) < people) return false;
  const open = await sql`select 1 from result where at is null limit 1`.execute(kysely);
  return open.rows.length === 0;
}

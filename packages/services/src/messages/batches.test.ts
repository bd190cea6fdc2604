import type { Place } from '@sitwell/database/statements';
import { CompiledQuery, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { bringBack, dropFinished, dropLate, expireLate, expireLateOf } from './batches.repo.ts';

const MESSAGES = 200_000;

let bed: Testbed;
beforeEach(async () => {
  const postgres = engines.find(({ name }) => name === 'PostgreSQL');
  bed = await testbed(await postgres?.open());
}, 60_000);
afterEach(() => bed.stop());

/** A place where a statement is planned and not run, and what was planned. */
function planner() {
  const { kysely } = bed.deps.database;
  const lines: string[] = [];
  const executeQuery = async ({ sql: text, parameters }: CompiledQuery) => {
    const { rows } = await kysely.executeQuery<Record<string, string>>(
      CompiledQuery.raw(`explain ${text}`, [...parameters]),
    );
    lines.push(...rows.flatMap((row) => Object.values(row)));
    return { rows: [] };
  };
  return { place: { engine: 'postgres', sql: { executeQuery } } as unknown as Place, lines };
}

test('nothing that the tick or a job asks about batches reads every message there is', async () => {
  const { kysely } = bed.deps.database;
  const { me } = await bed.person();
  const now = bed.clock.now();
  await sql`insert into message (id, tenant, person, kind, unique_key, due_at, expires_at, state, about, attempt, done_at)
    select '019c8000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'), ${bed.ctx.tenant}, ${me}, 'break', 'break', i, i, 'sent',
      '["movement"]', 1, i
    from generate_series(1, ${sql.lit(MESSAGES)}) as i`.execute(kysely);
  await sql`analyze message`.execute(kysely);
  const { place, lines } = planner();
  const statements = [
    [expireLate, [now]],
    [dropLate, [now]],
    [expireLateOf, ['batch', now]],
    [dropFinished, ['batch']],
    [bringBack, ['batch', now, now]],
  ] as const;
  for (const batches of [0, 2000]) {
    await sql`insert into batch (id, first, last, job, wake_at, generation, expires_at)
      select '019c8000-0000-7000-8001-' || lpad(to_hex(i), 12, '0'), '019c8000-0000-7000-8000-000000000001',
        '019c8000-0000-7000-8000-000000000002', 'deliver', 0, 0, cast(${now} as bigint)
      from generate_series(1, ${sql.lit(batches)}) as i`.execute(kysely);
    await sql`analyze batch`.execute(kysely);
    for (const [ask, parameters] of statements) await ask(place, parameters);
  }
  expect(lines.filter((line) => line.includes('message'))).not.toEqual([]);
  expect(lines.filter((line) => line.includes('Seq Scan on message'))).toEqual([]);
}, 60_000);

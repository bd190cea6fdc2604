import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openPostgres, openSqlite } from '@sitwell/database/connection';
import type { PeriodId, UnitId } from '@sitwell/domain/ids';
import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readTogether } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import {
  addStaff,
  addUnits,
  closePeriodInTime,
  giveAnswers,
  jobContext,
  openPeriodNow,
  type Staff,
  type Testbed,
  testbed,
} from '../testbed/index.ts';
import { closePeriod, keepPeriodsOnTime, listPeriods } from './index.ts';

describe.each(engines)('what a close has written on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let units: UnitId[];
  let staff: Staff[];
  let period: PeriodId;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    bed = await testbed(engine);
    units = await addUnits(bed, ['Sales', 'Legal', 'Design', 'Support']);
    const sizes = [40, 6, 9, 60];
    staff = await addStaff(
      bed,
      units.flatMap((unit, i) => Array.from({ length: sizes[i] ?? 0 }, () => ({ unit }))),
    );
    period = await openPeriodNow(bed);
    await giveAnswers(
      bed,
      period,
      staff.map(({ person }, i) => ({ person, neck: i % 3 ? 'low' : 'high', final: 3 + (i % 4) })),
    );
  });
  afterEach(() => bed.stop());

  const tables = ['published_period', 'published_leaf', 'published_figure'] as const;
  /** Every byte that is published about the period. */
  async function stored(): Promise<string> {
    const rows = [];
    for (const table of tables)
      rows.push(await bed.deps.database.kysely.selectFrom(table).selectAll().where('period', '=', period).execute());
    return JSON.stringify(rows.map((some) => some.map((row) => JSON.stringify(row)).sort()));
  }
  const count = async (table: (typeof tables)[number]) =>
    (await bed.deps.database.kysely.selectFrom(table).select('period').execute()).length;

  test('stays to the byte, whatever happens afterwards', async () => {
    await closePeriodInTime(bed, period);
    const before = await stored();
    const { kysely } = bed.deps.database;
    const [first, second] = staff;
    const after: [string, () => Promise<unknown>][] = [
      ['a second close', () => closeAgain()],
      ['the rounds of the worker', () => keepPeriodsOnTime({ deps: bed.deps, request: 'r' })],
      [
        'erasure',
        async () => {
          for (const table of ['strain_band', 'assessment', 'workstation', 'period_roster'] as const)
            await kysely
              .deleteFrom(table)
              .where('person', '=', first?.person ?? '')
              .execute();
          await kysely
            .deleteFrom('person')
            .where('id', '=', first?.person ?? '')
            .execute();
        },
      ],
      ['a late answer', () => giveAnswers(bed, period, second ? [{ person: second.person, neck: 'high' }] : [])],
      [
        'everybody moving',
        () =>
          kysely
            .updateTable('person')
            .set({ unit: units[0] ?? '' })
            .execute(),
      ],
      [
        'another tree',
        () =>
          kysely
            .updateTable('unit')
            .set({ parent: units[1] ?? null, name: 'Moved' })
            .where('id', '=', units[3] ?? '')
            .execute(),
      ],
      ['another k and noise', () => kysely.updateTable('reporting_settings').set({ k: 5, noise_bits: 1 }).execute()],
      ['the next period', () => nextPeriod()],
      ['a close once more', () => closeAgain()],
    ];
    for (const [what, happen] of after) {
      await happen();
      expect((await stored()) === before, what).toBe(true);
    }
  });

  async function closeAgain(): Promise<void> {
    const again = closePeriod({ ctx: await jobContext(bed, 'close'), input: { period } });
    await expect(again).rejects.toMatchObject({ kind: 'notFound' });
  }

  async function nextPeriod(): Promise<void> {
    const next = await openPeriodNow(bed, 'Next');
    await giveAnswers(
      bed,
      next,
      staff.slice(20).map(({ person }) => ({ person })),
    );
    await closePeriodInTime(bed, next);
    expect(await count('published_period')).toBe(2);
  }

  /** The address under which another process finds this very database. */
  async function address(): Promise<string> {
    const { kysely } = bed.deps.database;
    if (engine.kind === 'sqlite') {
      const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(
        kysely,
      );
      return rows[0]?.file ?? '';
    }
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely);
    const url = new URL(engine.url);
    url.pathname = `/${rows[0]?.name ?? ''}`;
    return url.href;
  }

  async function anotherConnection() {
    const where = await address();
    return engine.kind === 'sqlite' ? openSqlite(where) : openPostgres(where, { connections: 1 });
  }

  test('keeps no page waiting while it is worked out', async () => {
    const page = await anotherConnection();
    const { sealer } = bed.deps;
    let writing: Promise<{ state: string }> | undefined;
    const write = () =>
      page.kysely.transaction().execute(async (tx) => {
        await tx.updateTable('tenant').set({ name: 'Renamed' }).execute();
        return tx.selectFrom('period').select('state').where('id', '=', period).executeTakeFirstOrThrow();
      });
    const watched: typeof sealer = {
      ...sealer,
      open: (...record) => {
        writing ??= write();
        return sealer.open(...record);
      },
    };
    try {
      await closePeriod({ ctx: { ...(await jobContext(bed, 'close')), sealer: watched }, input: { period } });
      const seen = await writing;
      // On PostgreSQL the page has a server of its own, and may be later than the rest of the close.
      if (engine.kind === 'sqlite') expect(seen).toEqual({ state: 'closing' });
      expect(seen).toBeDefined();
      expect(await count('published_period')).toBe(1);
    } finally {
      await page.close();
    }
  });

  test('is there before the next period opens, so that what follows compares with it', async () => {
    const { kysely } = bed.deps.database;
    const compared = async (id: PeriodId) =>
      (
        await kysely
          .selectFrom('published_period')
          .select('compared')
          .where('period', '=', id)
          .executeTakeFirstOrThrow()
      ).compared;
    // A worker was killed while it read, and the next period's time has come.
    await kysely.updateTable('period').set({ state: 'closing', closes_at: bed.clock.now() }).execute();
    bed.clock.advance(86_400_000);
    const next = await openPeriodNow(bed, 'Next');
    expect(bed.lines.filter(({ event }) => event === 'periodFailed')).toHaveLength(1);
    await closePeriod({ ctx: await jobContext(bed, 'close'), input: { period } });
    expect((await keepPeriodsOnTime({ deps: bed.deps, request: 'r' })).opened).toBe(1);
    await giveAnswers(
      bed,
      next,
      staff.map(({ person }) => ({ person })),
    );
    await closePeriodInTime(bed, next);
    expect(JSON.parse(await compared(next))).toEqual([period, next]);
  });

  test('is written once by two workers that close at once', async () => {
    const ctx = await jobContext(bed, 'close');
    const both = await Promise.allSettled([1, 2].map(() => closePeriod({ ctx, input: { period } })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: 'notFound' } });
    expect([await count('published_period'), await count('published_figure')]).toEqual([1, units.length + 1 + 1]);
  });

  test('is worked out from one instant', async () => {
    const page = await anotherConnection();
    try {
      const people = (kysely: Pick<typeof page.kysely, 'selectFrom'>) =>
        kysely.selectFrom('strain_band').select('person').execute();
      const [before, after] = await readTogether(bed.ctx, async (together) => {
        const first = await people(together);
        await page.kysely.deleteFrom('strain_band').execute();
        return [first.length, (await people(together)).length];
      });
      expect([before, after, (await people(page.kysely)).length]).toEqual([staff.length, staff.length, 0]);
    } finally {
      await page.close();
    }
  });

  async function closeInProcess(dieAt: 'reading' | 'written' | 'never', killAfter?: number): Promise<string | null> {
    const program = join(import.meta.dirname, 'closeInProcess.fixture.ts');
    const told = [engine.kind, await address(), period, dieAt, String(bed.clock.now())];
    const child = spawn(process.execPath, [program, ...told], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    const [, signal] = (await ended) as [number | null, string | null];
    return signal;
  }

  test('is nothing after a kill on the way, and all of it after the next close', async () => {
    const stateOf = async () =>
      (await bed.deps.database.kysely.selectFrom('period').select('state').executeTakeFirstOrThrow()).state;
    for (const dieAt of ['reading', 'written'] as const) {
      expect(await closeInProcess(dieAt)).toBe('SIGKILL');
      expect([dieAt, await stateOf(), ...(await Promise.all(tables.map(count)))]).toEqual([dieAt, 'closing', 0, 0, 0]);
    }
    const admin = await bed.person({ roles: ['admin'] });
    const { closes_at } = await bed.deps.database.kysely.selectFrom('period').selectAll().executeTakeFirstOrThrow();
    expect((await listPeriods({ ctx: admin })).map(({ state }) => state)).toEqual(['ending']);
    bed.clock.set(closes_at);
    expect((await keepPeriodsOnTime({ deps: bed.deps, request: 'r' })).ended).toEqual([period]);
    // Wherever a kill falls: none of it or all of it.
    for (const killAfter of [5, 30]) {
      await closeInProcess('never', killAfter);
      const rows = await Promise.all(tables.map(count));
      if ((await stateOf()) !== 'closed') expect(rows).toEqual([0, 0, 0]);
      else expect(rows).toEqual([1, rows[1], units.length + 1 + 1]);
    }
    await closeInProcess('never');
    const before = await stored();
    expect([await stateOf(), await count('published_figure')]).toEqual(['closed', units.length + 1 + 1]);
    await closeInProcess('never');
    expect(await stored()).toBe(before);
  }, 60_000);
});

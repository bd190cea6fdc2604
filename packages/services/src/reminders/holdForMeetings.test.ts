import type { KyselyPlugin } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { take } from '../messages/take.ts';
import { engines } from '../testbed/engines.ts';
import { jobContext, type Testbed, testbed } from '../testbed/index.ts';
import { breakMessage, claimDue, pause, saveRoutine, today } from './index.ts';

const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
const berlin = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);

describe.each(engines)('breaks of many who are in meetings, on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let job: InstallationCtx;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  });
  afterEach(() => bed.stop());

  /** Takes and prepares all that is due. @returns how many statements the preparing asked */
  async function prepareAll(): Promise<{ asked: number; reasons: Set<string> }> {
    const { kysely } = bed.deps.database;
    const due = await kysely.selectFrom('message').select('id').where('state', '=', 'due').execute();
    const ids = due.map(({ id }) => id);
    const taken = await transactAcrossTenants(job, (sql) => take(placeOf(job, sql), ids, bed.clock.now()));
    let asked = 0;
    const count: KyselyPlugin = {
      transformQuery: ({ node }) => {
        asked += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const ctx = await jobContext(bed, 'deliver');
    const database = { ...ctx.database, kysely: kysely.withPlugin(count) };
    const prepared = await breakMessage.prepare({ ...ctx, database }, taken);
    const reasons = [...prepared.values()].map((each) => ('withdrawn' in each ? each.withdrawn : 'leaves'));
    return { asked, reasons: new Set(reasons) };
  }

  test('are held by a few statements, each until its own person’s gap, and no later than what is due before', async () => {
    const { kysely } = bed.deps.database;
    const people = await Promise.all(Array.from({ length: 12 }, () => bed.person()));
    const endOf = (index: number) => berlin(index % 2 === 0 ? '09:20' : '09:40');
    for (const [index, ctx] of people.entries()) {
      await saveRoutine({ ctx, input: hourly });
      // Theirs comes just after the one gap, so that nothing is put off, and before the other.
      if (index < 2) await saveRoutine({ ctx, input: { ...hourly, kind: 'eyes', everyMinutes: 30 } });
      await kysely
        .insertInto('busy_time')
        .values({ tenant: ctx.tenant, person: ctx.me, from_at: berlin('08:30'), to_at: endOf(index) })
        .execute();
    }
    bed.clock.set(berlin('09:00'));
    await claimDue(job);
    const { asked, reasons } = await prepareAll();
    expect(reasons).toEqual(new Set(['meeting']));
    expect(asked).toBeLessThanOrEqual(10);
    const schedules = await kysely.selectFrom('schedule').select(['person', 'next_due_at']).execute();
    const next = new Map(schedules.map((row) => [row.person, row.next_due_at]));
    expect(people.map(({ me }) => next.get(me))).toEqual(
      people.map((_, index) => (index < 2 ? berlin('09:30') : endOf(index))),
    );
    bed.clock.set(berlin('09:20'));
    await claimDue(job);
    expect((await today({ ctx: people[2] ?? bed.ctx })).map(({ dueAt }) => dueAt)).toEqual([
      berlin('09:20'),
      berlin('09:00'),
    ]);
    expect(await prepareAll()).toMatchObject({ reasons: new Set(['leaves']) });
  });

  test('what is paused until after the meeting is offered in no gap', async () => {
    const ada = await bed.person();
    await saveRoutine({ ctx: ada, input: hourly });
    const { kysely } = bed.deps.database;
    await kysely
      .insertInto('busy_time')
      .values({ tenant: ada.tenant, person: ada.me, from_at: berlin('08:30'), to_at: berlin('09:20') })
      .execute();
    bed.clock.set(berlin('09:00'));
    await claimDue(job);
    await pause({ ctx: ada, input: { minutes: 60 } });
    expect((await prepareAll()).reasons).toEqual(new Set(['paused']));
    expect(await kysely.selectFrom('snooze').selectAll().execute()).toEqual([]);
  });
});

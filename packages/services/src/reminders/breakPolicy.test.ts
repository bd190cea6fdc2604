import type { PersonId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { markLeft } from '../directory/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import {
  claimDue,
  current,
  defaults,
  getPolicy,
  getReminders,
  saveRoutine,
  setPolicy,
  startBreak,
  today,
  tryPolicy,
} from './index.ts';

const routine = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
const policy = {
  everyMinutes: 50,
  ranges: routine.ranges,
  leastMinutes: 30,
  latest: '16:00',
  kinds: ['movement' as const, 'stretch' as const],
};

describe.each(engines)('the organisation’s policy on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Ctx & { me: PersonId };
  let ada: Ctx & { me: PersonId };
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    admin = await bed.person({ roles: ['admin'] });
    ada = await bed.person();
  });
  afterEach(() => bed.stop());

  test.each([
    ['AT', 50, 10, true],
    ['IT', 120, 15, true],
    ['PL', 60, 5, true],
    ['DE', 60, 5, false],
  ])('where nobody set one, the rule of %s is the start', async (country, everyMinutes, breakMinutes, isLaw) => {
    await bed.deps.database.kysely.updateTable('site').set({ country }).execute();
    expect(await defaults({ ctx: ada })).toMatchObject({ routine: { everyMinutes }, rule: { breakMinutes, isLaw } });
    // Who sets something else leaves it as it is.
    const other = { ...policy, everyMinutes: null };
    await setPolicy({ ctx: admin, input: other });
    expect(await getPolicy({ ctx: admin })).toEqual(other);
    expect(await defaults({ ctx: ada })).toMatchObject({ routine: { everyMinutes, ranges: [{ end: '16:00' }] } });
  });

  test('limits hold for what is saved, naming each field, and for what was chosen before', async () => {
    await saveRoutine({ ctx: ada, input: { ...routine, everyMinutes: 20 } });
    await saveRoutine({ ctx: ada, input: { ...routine, kind: 'eyes' } });
    await setPolicy({ ctx: admin, input: policy });
    expect(await getPolicy({ ctx: admin })).toEqual(policy);
    const { routines } = await getReminders({ ctx: ada });
    expect(routines.find(({ kind }) => kind === 'movement')).toMatchObject({
      active: true,
      everyMinutes: 30,
      ranges: [{ start: '09:00', end: '16:00' }],
    });
    expect(routines.find(({ kind }) => kind === 'eyes')).toMatchObject({ active: false });
    await expect(
      saveRoutine({ ctx: ada, input: { ...routine, kind: 'eyes', everyMinutes: 20 } }),
    ).rejects.toMatchObject({ fields: [{ path: 'kind' }, { path: 'everyMinutes' }, { path: 'ranges' }] });
    const { routine: start } = await defaults({ ctx: ada });
    await saveRoutine({ ctx: ada, input: start });
    expect(start).toMatchObject({ everyMinutes: 50, ranges: [{ end: '16:00' }] });
  });

  test('once a limit is lifted everybody has what they chose, at once, and who has left has nothing', async () => {
    const nine = Date.parse('2026-03-02T09:00:00+01:00');
    const job = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
    const { kysely } = bed.deps.database;
    const leaver = await bed.person();
    await saveRoutine({ ctx: ada, input: { ...routine, kind: 'eyes', everyMinutes: 20 } });
    await saveRoutine({ ctx: leaver, input: routine });
    await markLeft({ ctx: admin, input: { person: leaver.me } });
    const chosen = (await getReminders({ ctx: ada })).routines;
    const dueOf = async (person: PersonId) => {
      await claimDue(job);
      const row = await kysely
        .selectFrom('schedule')
        .select('next_due_at')
        .where('person', '=', person)
        .executeTakeFirst();
      return row?.next_due_at;
    };
    bed.clock.set(nine - 3_600_000);
    await setPolicy({ ctx: admin, input: policy });
    expect(await dueOf(ada.me)).toBeNull();
    expect((await getReminders({ ctx: ada })).routines).toMatchObject([{ active: false, everyMinutes: 30 }]);
    await setPolicy({ ctx: admin, input: { ...policy, kinds: ['eyes'], leastMinutes: 10, latest: null } });
    expect((await getReminders({ ctx: ada })).routines).toEqual(chosen);
    expect(await dueOf(ada.me)).toBe(nine);
    expect(await dueOf(leaver.me)).toBeNull();
    expect(await kysely.selectFrom('message').selectAll().execute()).toEqual([]);
  });

  test('a longer distance acts at once, also where its next time comes earlier than the one that was waited for', async () => {
    await saveRoutine({ ctx: ada, input: { ...routine, everyMinutes: 25 } });
    const nine = Date.parse('2026-03-02T09:00:00+01:00');
    const job = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
    for (const minute of [0, 25]) {
      bed.clock.set(nine + minute * 60_000);
      await claimDue(job);
    }
    bed.clock.set(nine + 26 * 60_000);
    await setPolicy({ ctx: admin, input: policy });
    await claimDue(job);
    expect((await getReminders({ ctx: ada })).next?.at).toBe(nine + 30 * 60_000);
    bed.clock.set(nine + 30 * 60_000);
    await claimDue(job);
    expect((await today({ ctx: ada })).map(({ dueAt }) => (dueAt - nine) / 60_000)).toEqual([30, 25, 0]);
  });

  test('a break is swapped for an allowed kind only, or for what it is', async () => {
    await saveRoutine({ ctx: ada, input: routine });
    bed.clock.set(Date.parse('2026-03-02T09:00:00+01:00'));
    await claimDue({ ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' });
    const message = (await current({ ctx: ada }))?.message ?? '';
    await setPolicy({ ctx: admin, input: { ...policy, kinds: ['stretch'] } });
    await expect(startBreak({ ctx: ada, input: { message, kind: 'eyes' } })).rejects.toMatchObject({
      fields: [{ path: 'kind', code: 'notAllowed' }],
    });
    for (const kind of ['stretch', 'movement'] as const)
      expect(await startBreak({ ctx: ada, input: { message, kind } })).toMatchObject({ kind });
  });

  test('a policy never touches another organisation', async () => {
    const other = await bed.otherOrganisation();
    await setPolicy({ ctx: admin, input: policy });
    expect(await bed.deps.database.kysely.selectFrom('break_policy').select('tenant').execute()).toEqual([
      { tenant: admin.tenant },
    ]);
    expect(other.tenant).not.toBe(admin.tenant);
  });

  test('a trial tells figures of everyone, of nobody below ten, and switches nothing on', async () => {
    await expect(tryPolicy({ ctx: admin, input: policy })).rejects.toMatchObject({ code: 'tooFewPeople' });
    for (let i = 0; i < 8; i += 1) await bed.person();
    // Ada works afternoons only: the mornings are outside her hours.
    await saveRoutine({
      ctx: ada,
      input: { ...routine, ranges: [{ days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' }] },
    });
    const trial = await tryPolicy({ ctx: admin, input: { ...policy, everyMinutes: 60 } });
    expect(trial).toEqual({ people: 10, median: 7, p95: 7, outsidePercent: 6 });
    await bed.deps.database.kysely.updateTable('site').set({ country: 'IT' }).execute();
    expect(await tryPolicy({ ctx: admin, input: { ...policy, everyMinutes: null } })).toMatchObject({ median: 4 });
    expect((await getReminders({ ctx: admin })).routines).toEqual([]);
    await expect(tryPolicy({ ctx: ada, input: policy })).rejects.toMatchObject({ kind: 'refused' });
    await expect(tryPolicy({ ctx: admin, input: { ...policy, latest: '08:00' } })).rejects.toMatchObject({
      fields: [{ path: 'latest' }],
    });
  });
});

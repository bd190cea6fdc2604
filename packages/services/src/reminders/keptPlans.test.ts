import type { PersonId } from '@sitwell/domain/ids';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx, InstallationCtx } from '../context/index.ts';
import { markLeft } from '../directory/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import {
  answerBreak,
  claimDue,
  current,
  pause,
  recomputeDue,
  removeRoutine,
  saveRoutine,
  saveSettings,
  setPolicy,
  tookOne,
  unsubscribe,
  unsubscribeUrl,
} from './index.ts';
import type { BreakSettings } from './settings.repo.ts';

/*
 * A person's plan is kept beside their next due instant, so that the claim need not look at anything else. Whatever changes must
 * keep it: the tables are read again here in another way.
 */

const days = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const quiet = fc.constantFrom<{ start: string; end: string }[]>(
  [],
  [{ start: '12:00', end: '13:00' }],
  [{ start: '20:00', end: '08:00' }],
);
const kind = fc.constantFrom('movement' as const, 'eyes' as const, 'micro' as const);
const routine = fc.record({
  kind,
  ranges: fc.array(
    fc.record({ days, start: fc.constantFrom('08:00', '22:00'), end: fc.constantFrom('16:30', '04:00') }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
  everyMinutes: fc.integer({ min: 10, max: 120 }),
  quiet,
  active: fc.boolean(),
});
const settings = fc.record({
  timeZone: fc.constantFrom(null, 'Asia/Kolkata', 'America/New_York'),
  quiet,
  caps: fc.constantFrom<BreakSettings['caps']>({}, { movement: 3 }, { eyes: 2, micro: 1 }),
  mail: fc.boolean(),
  push: fc.boolean(),
  pings: fc.boolean(),
});
const policy = fc.record({
  everyMinutes: fc.constant(60),
  ranges: fc.constant<{ days: number[]; start: string; end: string }[]>([
    { days: [1, 2, 3, 4, 5], start: '08:00', end: '18:00' },
  ]),
  leastMinutes: fc.integer({ min: 10, max: 60 }),
  latest: fc.constantFrom(null, '16:00', '23:00'),
  kinds: fc.subarray(['movement' as const, 'eyes' as const, 'micro' as const], { minLength: 1 }),
});
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('add' as const), routine }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('change' as const), which: fc.nat(9), routine }) },
  fc.record({ does: fc.constant('remove' as const), which: fc.nat(9) }),
  { weight: 2, arbitrary: fc.record({ does: fc.constant('settings' as const), settings }) },
  fc.record({ does: fc.constant('policy' as const), policy }),
  fc.record({ does: fc.constantFrom('pause', 'resume', 'tookOne', 'unsubscribe', 'claim', 'snooze', 'recompute') }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

describe.each(engines)('kept plans on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Ctx & { me: PersonId };
  let job: InstallationCtx;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    admin = await bed.person({ roles: ['admin', 'hr'] });
    job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  });
  afterEach(() => bed.stop());

  const routinesOf = (person: string) =>
    bed.deps.database.kysely.selectFrom('routine').selectAll().where('person', '=', person).orderBy('id').execute();

  async function apply(ctx: Ctx & { me: PersonId }, change: Edit): Promise<unknown> {
    const own = await routinesOf(ctx.me);
    const which = 'which' in change ? own[change.which % Math.max(1, own.length)]?.id : undefined;
    switch (change.does) {
      case 'add':
        return saveRoutine({ ctx, input: change.routine });
      case 'change':
        return which && saveRoutine({ ctx, input: { ...change.routine, id: which } });
      case 'remove':
        return which && removeRoutine({ ctx, input: { id: which } });
      case 'settings':
        return saveSettings({ ctx, input: change.settings });
      case 'policy':
        return setPolicy({ ctx: admin, input: change.policy });
      case 'pause':
        return pause({ ctx, input: { minutes: 30 } });
      case 'resume':
        return pause({ ctx, input: { until: null } });
      case 'tookOne':
        return tookOne({ ctx });
      case 'unsubscribe': {
        const token = unsubscribeUrl(ctx, ctx.me).split('/').at(-1) ?? '';
        return unsubscribe({ deps: bed.deps, request: 'r', input: { token } });
      }
      case 'claim':
        bed.clock.advance(45 * 60_000);
        return claimDue(job);
      case 'snooze': {
        const message = (await current({ ctx }))?.message;
        return message && answerBreak({ ctx, input: { message, answer: 'snoozed', minutes: 5, insist: true } });
      }
      case 'recompute':
        return recomputeDue(job, { zoneData: String(bed.clock.now()), after: '' });
    }
  }

  /** Whose plan says something else than the tables do. */
  async function stale(): Promise<string[]> {
    const { kysely } = bed.deps.database;
    const settings = await kysely.selectFrom('break_settings').selectAll().execute();
    const wrong: string[] = [];
    for (const { person, plan, time_zone, paused_until } of await kysely.selectFrom('schedule').selectAll().execute()) {
      const own = settings.find((row) => row.person === person);
      const text = (json: string | undefined) => (json === undefined || json === '[]' || json === '{}' ? null : json);
      const [kept, ...rest] = JSON.parse(plan).toReversed();
      const routines = (await routinesOf(person))
        .filter(({ active }) => active === 1)
        .map((row) => JSON.stringify([row.kind, row.every_minutes, row.anchor, row.ranges, row.quiet]));
      const told = [time_zone, paused_until, text(own?.quiet), text(own?.caps), own?.mail ?? 1, own?.push ?? 1];
      const same =
        JSON.stringify(rest.toReversed()) === JSON.stringify(told) &&
        JSON.stringify((kept ?? []).map((row: unknown) => JSON.stringify(row)).sort()) ===
          JSON.stringify(routines.sort());
      if (!same) wrong.push(person);
    }
    return wrong;
  }

  test('whatever is edited, in any order, each plan says what the tables say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 12 }), async (changes) => {
        const people = [await bed.person(), await bed.person()];
        for (const [i, change] of changes.entries()) {
          const ctx = people[i % 2];
          // What the verbs refuse, such as a kind that is not allowed, changes nothing.
          if (ctx) await apply(ctx, change).catch((error) => expect(error).toHaveProperty('kind'));
          expect(await stale()).toEqual([]);
        }
        await markLeft({ ctx: admin, input: { person: people[0]?.me ?? '' } });
        expect(await stale()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('a change that does not keep the plan is seen', async () => {
    const ada = await bed.person();
    const ranges = [{ days: [1], start: '09:00', end: '17:00' }];
    await saveRoutine({ ctx: ada, input: { kind: 'movement', ranges, everyMinutes: 60, quiet: [], active: true } });
    expect(await stale()).toEqual([]);
    await bed.deps.database.kysely.updateTable('routine').set({ every_minutes: 30 }).execute();
    expect(await stale()).toEqual([ada.me]);
  });
});

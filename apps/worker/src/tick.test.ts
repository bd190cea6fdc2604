import { recomputeDue, saveRoutine } from '@sitwell/services/reminders';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTick, type Tick } from './tick.ts';

const everyHour = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
/** Berlin is one hour ahead of UTC on Monday 2 March 2026. */
const berlin = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);

let bed: Testbed;
let tick: Tick | undefined;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(async () => {
  await tick?.stop();
  await bed.stop();
});

const jobOf = () => ({ ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' });
const noQueue = { queue: { addBulk: async () => {}, pending: async () => 0 }, email: undefined };
/** The monotonic clock stands: whatever the wall clock does, somebody set it. */
function start() {
  const clocks = { now: bed.clock.now, monotonic: () => 0 };
  tick = startTick(jobOf(), noQueue as never, clocks, 'one', '2026a', false, async () => {});
}
const events = (name: string) => bed.lines.filter(({ event }) => event === name);
const dues = async () =>
  (await bed.deps.database.kysely.selectFrom('message').select('due_at').execute()).map((row) => row.due_at);
const next = async () =>
  (await bed.deps.database.kysely.selectFrom('schedule').select('next_due_at').executeTakeFirstOrThrow()).next_due_at;
const soon = { timeout: 5000, interval: 20 };

test('when wall and monotonic clock part by more than 60 s the tick holds and warns; set back, it computes from now', async () => {
  await saveRoutine({ ctx: await bed.person(), input: everyHour });
  start();
  await vi.waitFor(() => expect(events('recomputed')).toHaveLength(1), soon);
  bed.clock.set(berlin('14:00'));
  await vi.waitFor(() => expect(events('clockJumped')).toHaveLength(1), soon);
  expect(await dues()).toEqual([]);
  // A forward jump is downtime: one break for all that fell in it.
  await vi.waitFor(async () => expect(await dues()).toEqual([berlin('14:00')]), soon);

  bed.clock.set(berlin('08:30'));
  await vi.waitFor(async () => expect(await next()).toBe(berlin('09:00')), soon);
  expect(events('clockJumped')).toHaveLength(2);
  expect(await dues()).toEqual([berlin('14:00')]);
}, 15_000);

test('at its start it looks for zone data that changed and for claims ahead of the clock', async () => {
  await saveRoutine({ ctx: await bed.person(), input: everyHour });
  await recomputeDue(jobOf(), { zoneData: '2025b', after: '' });
  await bed.deps.database.kysely
    .updateTable('schedule')
    .set({ next_due_at: berlin('15:00'), last_due_at: berlin('14:00') })
    .execute();
  start();
  await vi.waitFor(async () => expect(await next()).toBe(berlin('09:00')), soon);
  const stored = bed.deps.database.kysely.selectFrom('installation').select('value').where('name', '=', 'zoneData');
  await vi.waitFor(async () => expect(await stored.executeTakeFirst()).toEqual({ value: '2026a' }), soon);
}, 15_000);

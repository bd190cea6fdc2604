import type { PersonId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx, InstallationCtx } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { claimDue, recomputeDue, saveRoutine } from './index.ts';

const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
/** Berlin is one hour ahead of UTC on Monday 2 March 2026. */
const berlin = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);

describe.each(engines)('recomputing on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  let job: InstallationCtx;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person();
    job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
    await saveRoutine({ ctx: ada, input: hourly });
  });
  afterEach(() => bed.stop());

  const recompute = (zoneData: string, after = '', most?: number) => recomputeDue(job, { zoneData, after }, most);
  const schedules = () => bed.deps.database.kysely.selectFrom('schedule').selectAll().orderBy('person').execute();
  const nextOf = async () => (await schedules()).map((row) => row.next_due_at);
  const plant = (values: { next_due_at?: number | null; time_zone?: string }, person: string = ada.me) =>
    bed.deps.database.kysely.updateTable('schedule').set(values).where('person', '=', person).execute();
  async function claimAt(time: string) {
    bed.clock.set(berlin(time));
    await claimDue(job);
    await claimDue(job);
    const rows = await bed.deps.database.kysely.selectFrom('message').select('due_at').orderBy('due_at').execute();
    return rows.map((row) => row.due_at);
  }

  test('zone data that differs from the stored version computes everybody again; killed in between, it begins again', async () => {
    const bob = await bed.person();
    await saveRoutine({ ctx: bob, input: hourly });
    expect(await recompute('2025b')).toEqual({ recomputed: 2, after: null });
    await plant({ next_due_at: berlin('09:30') });
    await plant({ next_due_at: null }, bob.me);
    expect(await recompute('2025b')).toEqual({ recomputed: 0, after: null });
    expect(await nextOf()).toContain(berlin('09:30'));

    const first = await recompute('2026a', '', 1);
    expect(first).toMatchObject({ recomputed: 1, after: expect.any(String) });
    expect(await recompute('2026a', '', 1)).toEqual(first);
    const second = await recompute('2026a', first.after ?? '', 1);
    expect(await recompute('2026a', second.after ?? '', 1)).toEqual({ recomputed: 0, after: null });
    expect(await nextOf()).toEqual([berlin('09:00'), berlin('09:00')]);
    expect(await recompute('2026a')).toEqual({ recomputed: 0, after: null });
  });

  test('who was due before the zone data changed still gets the break', async () => {
    bed.clock.set(berlin('09:05'));
    await recompute('2026a');
    expect(await claimAt('09:06')).toEqual([berlin('09:00')]);
    expect(await nextOf()).toEqual([berlin('10:00')]);
  });

  test('a zone that this runtime does not know holds up nobody, and comes back with data that knows it', async () => {
    const [bob, carl] = [await bed.person(), await bed.person()];
    for (const ctx of [bob, carl]) await saveRoutine({ ctx, input: hourly });
    await plant({ time_zone: 'Mars/Base' }, bob.me);
    await recompute('2025b');
    expect((await nextOf()).sort()).toEqual([berlin('09:00'), berlin('09:00'), null]);
    expect(bed.lines.filter(({ event }) => event === 'scheduleFailed')).toMatchObject([{ fields: { person: bob.me } }]);
    await plant({ time_zone: 'Europe/Berlin' }, bob.me);
    await recompute('2026a');
    expect(await nextOf()).toEqual([berlin('09:00'), berlin('09:00'), berlin('09:00')]);
  });

  test('after a backward jump nothing claimed fires again and the next is computed from now', async () => {
    await recompute('2026a');
    await claimAt('11:00');
    await claimAt('13:00');
    const ahead = await claimAt('14:00');
    bed.clock.set(berlin('10:30'));
    expect(await nextOf()).toEqual([berlin('15:00')]);
    expect(await recompute('2026a')).toEqual({ recomputed: 1, after: null });
    expect(await recompute('2026a')).toEqual({ recomputed: 0, after: null });
    expect(await nextOf()).toEqual([berlin('11:00')]);
    expect(await claimAt('11:00')).toEqual(ahead);
    expect(await claimAt('12:00')).toEqual([...ahead, berlin('12:00')].sort());
    await claimAt('13:00');
    expect(await claimAt('14:00')).toEqual([...ahead, berlin('12:00')].sort());
    expect(await claimAt('15:00')).toContain(berlin('15:00'));
  });

  test('after a backward jump an edit computes from now as well', async () => {
    await recompute('2026a');
    await claimAt('14:00');
    bed.clock.set(berlin('08:30'));
    await recompute('2026a');
    const edited = await saveRoutine({ ctx: ada, input: { ...hourly, everyMinutes: 30 } });
    expect(edited.next?.at).toBe(berlin('09:00'));
  });
});

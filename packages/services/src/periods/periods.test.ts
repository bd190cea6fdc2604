import { createHmac } from 'node:crypto';
import type { PeriodId, PersonId, UnitId } from '@sitwell/domain/ids';
import { keyedNoise } from '@sitwell/domain/reporting';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { addPeople, addSite, addUnit } from '../directory/index.ts';
import { departmentReport, listReports } from '../reports/index.ts';
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
import { closePeriod, declarePeriod, declareRest, endPeriod, keepPeriodsOnTime, listPeriods } from './index.ts';

/** Midnights in Berlin. */
const day = (text: string) => Temporal.ZonedDateTime.from(`${text}T00:00[Europe/Berlin]`).epochMilliseconds;

describe.each(engines)('periods on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Ctx & { me: PersonId };
  let hr: Ctx;
  let sales: UnitId;
  let legal: UnitId;
  beforeAll(async () => {
    engine = await open();
  });
  beforeEach(async () => {
    bed = await testbed(engine);
    admin = await bed.person({ roles: ['admin'] });
    hr = await bed.person({ roles: ['hr'] });
    [sales, legal] = (await addUnits(bed, ['Sales', 'Legal'])) as [UnitId, UnitId];
  });
  afterEach(() => bed.stop());

  const staffOf = (unit: UnitId, count: number) =>
    addStaff(
      bed,
      Array.from({ length: count }, () => ({ unit })),
    );
  const everyone = (staff: readonly Staff[]) => staff.map(({ person }) => ({ person }));
  /** The company's counts without their noise, which whoever holds the keys can work out. */
  async function exactOf(period: PeriodId): Promise<Record<string, number>> {
    const { kysely } = bed.deps.database;
    const about = await kysely.selectFrom('published_period').selectAll().executeTakeFirstOrThrow();
    const leaves = await kysely.selectFrom('published_leaf').selectAll().where('view', '=', 'department').execute();
    const key = bed.deps.sealer.derive(bed.ctx.tenant, 'report-noise');
    const hmac = (message: string) => createHmac('sha256', key).update(message).digest();
    const noise = keyedNoise(hmac, about.noise_bits, period);
    const names = JSON.parse(about.count_names) as string[];
    const sum: Record<string, number> = {};
    for (const { leaf, counts } of leaves)
      (JSON.parse(counts) as number[]).forEach((value, column) => {
        const name = names[column] ?? '';
        sum[name] = (sum[name] ?? 0) + value - noise('department', leaf, name);
      });
    return sum;
  }

  test('k, measures, tree and places are those of the opening; joiners count where they enter', async () => {
    const staff = [...(await staffOf(sales, 14)), ...(await staffOf(legal, 12))];
    const period = await openPeriodNow(bed);
    const { kysely } = bed.deps.database;
    await kysely.updateTable('reporting_settings').set({ k: 20, measures: '["neckStrain"]' }).execute();
    await kysely.updateTable('person').set({ unit: legal }).execute();
    const [joiner] = await addPeople({
      ctx: admin,
      input: [{ name: 'New', address: 'new@x.example', unit: sales, site: bed.site, locale: 'en' }],
    });
    await kysely.updateTable('person').set({ verified_at: 1 }).execute();
    await giveAnswers(bed, period, [...everyone(staff), { person: joiner as PersonId }]);
    await closePeriodInTime(bed, period);
    const report = await departmentReport({ ctx: hr, input: { period } });
    expect(report.k).toBe(10);
    const shown = report.units.filter((unit) => unit.figure).map((unit) => unit.name);
    expect(shown.sort()).toEqual(['Legal', 'Sales', 'Testbed']);
    expect(await exactOf(period)).toMatchObject({ n: 27, 'backStrain.high': 0 });
  });

  test('who joins a department or a site that is younger than the period is counted where the tree still has them', async () => {
    const staff = await staffOf(sales, 12);
    const period = await openPeriodNow(bed);
    const added = { name: 'Field sales', parent: sales };
    const below = await addUnit({
      ctx: admin,
      input: { ...added, parent: await addUnit({ ctx: admin, input: added }) },
    });
    const site = await addSite({ ctx: admin, input: { name: 'New', country: 'DE', timeZone: 'Europe/Berlin' } });
    const [joiner] = await addPeople({
      ctx: admin,
      input: [{ name: 'New', address: 'new@x.example', unit: below, site, locale: 'en' }],
    });
    await bed.deps.database.kysely.updateTable('person').set({ verified_at: 1 }).execute();
    await giveAnswers(bed, period, [...everyone(staff), { person: joiner as PersonId }]);
    await closePeriodInTime(bed, period);
    expect(await exactOf(period)).toMatchObject({ n: 13 });
  });

  test('the latest submission counts, and nobody unverified or without both bands', async () => {
    const staff = await staffOf(sales, 60);
    const period = await openPeriodNow(bed);
    const [again, refusers, unverified, plain] = [0, 10, 20, 30].map((at) => staff.slice(at, at === 30 ? 60 : at + 10));
    const toPeople = (people: typeof staff = []) => people.map(({ person }) => person as PersonId);
    await giveAnswers(bed, period, [
      ...everyone(plain ?? []),
      ...toPeople(again).map((person) => ({ person, neck: 'high' as const })),
      ...toPeople(refusers).map((person) => ({ person, refuses: true })),
      ...toPeople(unverified).map((person) => ({ person, neck: 'high' as const })),
    ]);
    const { kysely } = bed.deps.database;
    await kysely.updateTable('person').set({ verified_at: null }).where('id', 'in', toPeople(unverified)).execute();
    bed.clock.advance(1000);
    await giveAnswers(
      bed,
      period,
      toPeople(again).map((person) => ({ person, neck: 'low' as const })),
    );
    await closePeriodInTime(bed, period);
    expect(await exactOf(period)).toMatchObject({ n: 40, 'neckStrain.high': 0, 'neckStrain.moderate': 0 });
  });

  test('findings, and what to buy for them by person', async () => {
    const staff = await staffOf(sales, 12);
    const period = await openPeriodNow(bed);
    await giveAnswers(
      bed,
      period,
      staff.map(({ person }, i) => ({
        person,
        final: i < 4 ? 6 : 4,
        findings: i < 5 ? ['seatHeight.notAdjustable', 'chair.unstable', 'monitor.tooLow'] : ['screen.cannotRaise'],
      })),
    );
    await closePeriodInTime(bed, period);
    expect(await exactOf(period)).toMatchObject({
      n: 12,
      'workstationAtActionLevel.yes': 4,
      'finding.seatHeight.notAdjustable.yes': 5,
      'equipment.chair.yes': 5,
      'finding.screen.cannotRaise.yes': 7,
      'equipment.screen.yes': 0,
    });
  });

  test('closing twice writes once; a closed period takes no second close', async () => {
    const period = await openPeriodNow(bed);
    await giveAnswers(bed, period, everyone([]));
    const ctx = await jobContext(bed, 'close');
    await closePeriod({ ctx, input: { period } });
    await expect(closePeriod({ ctx, input: { period } })).rejects.toMatchObject({ kind: 'notFound' });
    await expect(endPeriod({ ctx: admin, input: { period } })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await listReports({ ctx: hr })).toMatchObject([{ period, name: 'Spring', kind: 'campaign' }]);
  });

  test('an admin ends a small period at once and a large one by the worker; both end on the day they ended', async () => {
    const small = await openPeriodNow(bed);
    expect(await endPeriod({ ctx: admin, input: { period: small } })).toEqual({ state: 'closed' });
    expect((await listReports({ ctx: hr }))[0]?.closesAt).toBe(bed.clock.now());
    bed.clock.advance(24 * 3_600_000);
    await staffOf(sales, 1600);
    const large = await openPeriodNow(bed, 'Summer');
    expect(await endPeriod({ ctx: admin, input: { period: large } })).toEqual({ state: 'ending' });
    expect((await listPeriods({ ctx: admin })).map((each) => each.state)).toEqual(['ending', 'closed']);
    expect((await keepPeriodsOnTime({ deps: bed.deps, request: 'r' })).ended).toEqual([large]);
    await expect(endPeriod({ ctx: hr, input: { period: large } })).rejects.toMatchObject({ kind: 'refused' });
  });

  describe('declaring', () => {
    const declare = (opensAt: number, closesAt: number, kind?: 'quarter' | 'halfYear' | 'year' | 'campaign') =>
      declarePeriod({ ctx: admin, input: { name: 'x', opensAt, closesAt, ...(kind && { kind }) } });

    test('periods are whole days of the organisation, a year at most, of the length they are called by', async () => {
      const wrong: [string, () => Promise<unknown>][] = [
        ['closesAt.beforeStart', () => declare(day('2026-04-01'), day('2026-04-01'))],
        ['closesAt.past', () => declare(day('2026-01-01'), day('2026-02-01'))],
        ['opensAt.wholeDay', () => declare(Date.UTC(2026, 3, 1), day('2026-07-01'))],
        ['closesAt.wholeDay', () => declare(day('2026-04-01'), Date.UTC(2026, 6, 1))],
        ['closesAt.tooLong', () => declare(day('2026-04-01'), day('2027-04-02'))],
        ['closesAt.kindLength', () => declare(day('2026-04-01'), day('2026-06-30'), 'quarter')],
      ];
      for (const [expected, declaring] of wrong) {
        const [path, code] = expected.split('.');
        await expect(declaring(), expected).rejects.toMatchObject({ fields: [{ path, code }] });
      }
      // The clocks change in March: a quarter of 89 days and 23 hours is one.
      await declare(day('2026-03-01'), day('2026-06-01'));
      await declare(day('2026-06-01'), day('2026-12-01'));
      await declare(day('2026-12-01'), day('2027-12-01'), 'year');
      await declare(day('2027-12-01'), day('2027-12-08'));
      expect((await listPeriods({ ctx: admin })).map((period) => period.kind)).toEqual([
        'campaign',
        'year',
        'halfYear',
        'quarter',
      ]);
    });

    test('periods never overlap, also when two admins declare at once', async () => {
      const both = await Promise.allSettled([
        declare(day('2026-04-01'), day('2026-07-01')),
        declare(day('2026-06-01'), day('2026-09-01')),
      ]);
      expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
      const refused = both.find((each) => each.status === 'rejected');
      expect(refused?.reason).toMatchObject({ code: 'overlaps' });
    });

    test('the rest of the year after a campaign is one more period, up to the next that is declared', async () => {
      const campaign = await declare(day('2026-04-01'), day('2026-05-01'));
      const rest = await declareRest({ ctx: admin, input: { period: campaign, name: 'Rest' } });
      const [listed] = await listPeriods({ ctx: admin });
      expect(listed).toMatchObject({
        period: rest,
        kind: 'rest',
        opensAt: day('2026-05-01'),
        closesAt: day('2027-04-01'),
      });
      const again = declareRest({ ctx: admin, input: { period: campaign, name: 'Rest' } });
      await expect(again).rejects.toMatchObject({ code: 'noRest' });
      const next = await declare(day('2027-04-01'), day('2027-05-01'));
      await declare(day('2027-10-01'), day('2027-11-01'));
      await declareRest({ ctx: admin, input: { period: next, name: 'Rest' } });
      const between = (await listPeriods({ ctx: admin })).find((period) => period.opensAt === day('2027-05-01'));
      expect(between?.closesAt).toBe(day('2027-10-01'));
      const other: Ctx = { ...(await bed.otherOrganisation()), actor: admin.actor };
      const foreign = declareRest({ ctx: other, input: { period: next, name: 'Rest' } });
      await expect(foreign).rejects.toMatchObject({ kind: 'notFound' });
    });
  });
});

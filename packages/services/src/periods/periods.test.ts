import type { StrainBandId } from '@sitwell/domain/assessment';
import type { AssessmentId, PeriodId, PersonId, UnitId, WorkstationId } from '@sitwell/domain/ids';
import { startPostgres } from '@sitwell/testing/servers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertAssessment } from '../assessment/assessment.repo.ts';
import { insertBands } from '../assessment/symptoms.repo.ts';
import { type Ctx, transact } from '../context/index.ts';
import { departmentReport, departmentTable, listReports } from '../reports/index.ts';
import { jobContext, type Testbed, type TestEngine, testbed } from '../testbed/index.ts';
import { closeEndedPeriod, closePeriod, declarePeriod, keepPeriodsOnTime, listPeriods } from './index.ts';

const DAY = 24 * 3_600_000;

const engines: { name: string; open: () => Promise<{ engine: TestEngine; stop: () => Promise<void> }> }[] = [
  { name: 'SQLite', open: async () => ({ engine: { kind: 'sqlite' }, stop: async () => {} }) },
  {
    name: 'PostgreSQL',
    open: async () => {
      const server = await startPostgres();
      return { engine: { kind: 'postgres', url: server.url }, stop: () => server.stop() };
    },
  },
];

describe.each(engines)('periods and their report on $name', ({ open }) => {
  let server: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Ctx;
  let hr: Ctx;
  let sales: UnitId;
  let legal: UnitId;
  let design: UnitId;
  beforeAll(async () => {
    server = await open();
  }, 30_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    bed = await testbed(server.engine);
    admin = await bed.person({ roles: ['admin'] });
    hr = await bed.person({ roles: ['hr'] });
    [sales, legal, design] = (await Promise.all(['Sales', 'Legal', 'Design'].map(addUnit))) as [UnitId, UnitId, UnitId];
  });
  afterEach(() => bed.stop());

  async function addUnit(name: string): Promise<UnitId> {
    const id = bed.deps.newId<'unit'>();
    await bed.deps.database.kysely
      .insertInto('unit')
      .values({ id, tenant: bed.ctx.tenant, parent: bed.root, name })
      .execute();
    return id;
  }

  async function openPeriodOfPeople(
    groups: readonly (readonly [UnitId, number])[],
  ): Promise<{ period: PeriodId; people: (Ctx & { me: PersonId; unit: UnitId })[] }> {
    const people = [];
    for (const [unit, count] of groups)
      for (let i = 0; i < count; i += 1) people.push({ ...(await bed.person({ unit })), unit });
    await bed.deps.database.kysely.updateTable('person').set({ verified_at: 1 }).execute();
    const period = await declarePeriod({
      ctx: admin,
      input: { name: 'Spring', opensAt: bed.clock.now(), closesAt: bed.clock.now() + 90 * DAY },
    });
    expect(await keepPeriodsOnTime({ deps: bed.deps, request: 'r' })).toEqual({ opened: 1, ended: [] });
    return { period, people };
  }

  async function respond(
    person: Ctx & { me: PersonId },
    period: PeriodId,
    band: StrainBandId,
    final = 6,
  ): Promise<void> {
    const assessment = bed.deps.newId<'assessment'>();
    const workstation = bed.deps.newId<'workstation'>();
    await transact(bed.ctx, async (tx) => {
      await tx.sql
        .insertInto('workstation')
        .values({
          id: workstation,
          tenant: person.tenant,
          person: person.me,
          name: 'Office',
          used_most: 1,
          created_at: 0,
        })
        .execute();
      await insertAssessment(tx, {
        id: assessment as AssessmentId,
        tenant: person.tenant,
        person: person.me,
        workstation: workstation as WorkstationId,
        period,
        questionnaire: 1,
        chair: 3,
        monitor_telephone: 3,
        mouse_keyboard: 3,
        final,
        final_upper: final,
        finding_codes: '[]',
        submitted_at: bed.clock.now(),
        idempotency_key: assessment,
      });
      const part = {
        symptoms: 'some',
        workstation: { section: 'monitorTelephone', score: 3, raises: false },
        band,
      } as const;
      await insertBands(
        tx,
        person,
        { assessment, person: person.me },
        { neck: part, back: { ...part, workstation: { ...part.workstation, section: 'chair' } } },
      );
    });
  }

  async function closed(groups: readonly (readonly [UnitId, number])[]) {
    const { period, people } = await openPeriodOfPeople(groups);
    for (const [i, person] of people.entries()) await respond(person, period, i % 2 ? 'high' : 'low');
    await closePeriod({ ctx: await jobContext(bed, 'close'), input: { period } });
    return { period, people };
  }

  const storedRows = async () => ({
    leaves: await bed.deps.database.kysely
      .selectFrom('published_leaf')
      .selectAll()
      .orderBy('leaf')
      .orderBy('view')
      .execute(),
    figures: await bed.deps.database.kysely
      .selectFrom('published_figure')
      .selectAll()
      .orderBy('unit')
      .orderBy('view')
      .execute(),
  });

  test('HR sees departments of k and more, and who is reported together', async () => {
    const { period } = await closed([
      [sales, 14],
      [legal, 4],
      [design, 7],
    ]);
    const [summary] = await listReports({ ctx: hr });
    expect(summary).toMatchObject({ period, name: 'Spring' });
    const report = await departmentReport({ ctx: hr, input: { period } });
    const byName = Object.fromEntries(report.units.map((unit) => [unit.name, unit]));
    expect(byName['Sales']?.figure?.atLeast).toBeGreaterThanOrEqual(10);
    expect(byName['Legal']).toMatchObject({ figure: null, reportedWith: expect.arrayContaining(['Design']) });
    expect(report.groups).toHaveLength(1);
    expect(report.company?.measures['neckStrain']?.kind).toBe('band');
    expect(JSON.stringify(report)).not.toContain('counts');
    expect(departmentTable(report)[1]?.[0]).toBe('Testbed');
  });

  test('fewer than k in the whole company: nothing is shown', async () => {
    const { period } = await closed([[sales, 9]]);
    expect(await departmentReport({ ctx: hr, input: { period } })).toMatchObject({
      company: null,
      units: [],
      groups: [],
    });
  });

  test('closing freezes: a second close, erasure, moves, late answers and another k change no stored row', async () => {
    const { period, people } = await closed([
      [sales, 14],
      [legal, 12],
    ]);
    const before = await storedRows();
    await expect(closePeriod({ ctx: admin, input: { period } })).rejects.toMatchObject({ kind: 'notFound' });
    const { kysely } = bed.deps.database;
    await kysely
      .deleteFrom('strain_band')
      .where('person', '=', people[0]?.me ?? '')
      .execute();
    await kysely.updateTable('person').set({ unit: legal }).execute();
    await kysely.updateTable('reporting_settings').set({ k: 5 }).execute();
    if (people[1]) await respond(people[1], period, 'low');
    bed.clock.advance(100 * DAY);
    await keepPeriodsOnTime({ deps: bed.deps, request: 'r' });
    expect(await storedRows()).toEqual(before);
  });

  test('k, tree and places are those of the opening', async () => {
    const { period, people } = await openPeriodOfPeople([
      [sales, 14],
      [legal, 12],
    ]);
    await bed.deps.database.kysely.updateTable('reporting_settings').set({ k: 20 }).execute();
    await bed.deps.database.kysely.updateTable('person').set({ unit: legal }).execute();
    for (const person of people) await respond(person, period, 'low');
    bed.clock.advance(91 * DAY);
    const { ended } = await keepPeriodsOnTime({ deps: bed.deps, request: 'r' });
    expect(ended).toEqual([period]);
    for (const periodId of [period, period])
      await closeEndedPeriod({ deps: bed.deps, request: 'r', input: { periodId } });
    const report = await departmentReport({ ctx: hr, input: { period } });
    expect(report.k).toBe(10);
    expect(
      report.units
        .filter((unit) => unit.figure)
        .map((unit) => unit.name)
        .sort(),
    ).toEqual(['Legal', 'Sales', 'Testbed']);
  });

  test('the latest submission at the workstation used most counts, and nobody without both bands', async () => {
    const { period, people } = await openPeriodOfPeople([[sales, 20]]);
    for (const person of people.slice(0, 12)) await respond(person, period, 'low');
    const again = people[0];
    bed.clock.advance(1000);
    if (again) await respond(again, period, 'high');
    await closePeriod({ ctx: await jobContext(bed, 'close'), input: { period } });
    const company = (await storedRows()).figures.find((row) => row.unit === bed.root);
    const noiseless = JSON.parse(company?.counts ?? '{}');
    expect(Math.abs(noiseless.n - 12)).toBeLessThanOrEqual(8);
  });

  test('periods never overlap, and one that nobody may see answers like one that never was', async () => {
    const { period } = await closed([[sales, 12]]);
    const now = bed.clock.now();
    await expect(
      declarePeriod({ ctx: admin, input: { name: 'x', opensAt: now, closesAt: now + DAY } }),
    ).rejects.toMatchObject({ code: 'overlaps' });
    await expect(
      declarePeriod({ ctx: admin, input: { name: 'x', opensAt: now, closesAt: now } }),
    ).rejects.toMatchObject({ fields: [{ path: 'closesAt' }] });
    const other = await bed.otherOrganisation();
    const foreign: Ctx = { ...other, actor: hr.actor };
    for (const [ctx, id] of [
      [foreign, period],
      [hr, 'no-such-period'],
    ] as const)
      await expect(departmentReport({ ctx, input: { period: id } })).rejects.toMatchObject({ kind: 'notFound' });
    for (const ctx of [admin, await bed.person()])
      await expect(departmentReport({ ctx, input: { period } })).rejects.toMatchObject({ kind: 'refused' });
    expect((await listPeriods({ ctx: admin })).map((each) => each.state)).toEqual(['closed']);
  });
});

import type { PersonId } from '@sitwell/domain/ids';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportScope } from '../access/index.ts';
import type { Ctx } from '../context/index.ts';
import { engines } from '../testbed/engines.ts';
import {
  addStaff,
  addUnits,
  closePeriodInTime,
  giveAnswers,
  openPeriodNow,
  type Testbed,
  testbed,
} from '../testbed/index.ts';
import {
  demandReport,
  departmentReport,
  exportPrint,
  exportTable,
  findingsReport,
  listReports,
  overviewReport,
  siteReport,
  trendReport,
} from './index.ts';
import { type MadeOrganisation, makeOrganisation } from './reports.fixture.ts';
import { reportWords, sayShare } from './words/index.ts';

describe.each(engines)('reports on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let hr: Ctx & { readonly me: PersonId };
  let made: MadeOrganisation;
  let first: string;
  let thin: string;
  let last: string;
  beforeAll(async () => {
    engine = await open();
    bed = await testbed(engine);
    hr = await bed.person({ roles: ['hr'] });
    made = await makeOrganisation(bed);
    [first, thin, last] = made.periods as readonly string[] as [string, string, string];
  });
  afterAll(async () => {
    await bed.stop();
  });

  const scoped = (reportScope: ReportScope): Ctx => ({
    ...hr,
    actor: { kind: 'person', id: hr.me, roles: new Set(['employee', 'hr']), reportScope },
  });
  const unitsOf = async (ctx: Ctx, period: string) => {
    const { units } = await departmentReport({ ctx, input: { period } });
    return new Map(units.map((unit) => [unit.name, unit]));
  };

  test('the overview leads with the workstation, beside neck and back, and says what moved', async () => {
    const overview = await overviewReport({ ctx: hr, input: { period: last } });
    expect(overview.measures).toEqual(['workstationAtActionLevel', 'neckStrain', 'backStrain']);
    expect(overview.sentences[0]).toMatch(/^Workstation at action level: \d+ %\./);
    expect(overview).toMatchObject({ name: 'Testbed', scope: { kind: 'company' }, note: 'selfRatersUnderestimate' });
    // The period before told nothing, so there is nothing to compare with.
    expect(overview.since).toBe(null);
    expect(await overviewReport({ ctx: hr, input: { period: thin } })).toMatchObject({ figure: null, since: null });
  });

  test('departments: own figures, larger ones together with others, groups, and those of whom nothing is told', async () => {
    const units = await unitsOf(hr, first);
    const shape = Object.fromEntries(
      [...units].map(([name, { figure, together, reportedWith }]) => [
        name,
        [figure ? 'own' : together ? 'together' : 'group', ...reportedWith.sort()].join(' '),
      ]),
    );
    expect(shape).toEqual({
      Testbed: 'own',
      Service: 'own',
      // Four of Chat answered: they are told with Phone. Legal and Empty go to the smallest leaf of the company.
      Phone: 'group Chat',
      Chat: 'group Phone',
      Engineering: 'together Empty Legal',
      Web: 'own',
      Mobile: 'group Empty Engineering Legal Quality',
      Quality: 'group Empty Engineering Legal Mobile',
      Sales: 'own',
      Legal: 'group Empty Engineering Mobile Quality',
      Empty: 'group Engineering Legal Mobile Quality',
    });
    const report = await departmentReport({ ctx: hr, input: { period: first } });
    expect(report.groups.length).toBeGreaterThan(0);
    expect(report.company).toEqual(units.get('Testbed')?.figure);
    expect(report.table.rows.at(-1)?.cells[0]).toContain(' + ');
  });

  test('a department without anybody who answered looks like one that is merged away', async () => {
    const units = await unitsOf(hr, first);
    const shape = ({
      figure,
      together,
      reportedWith,
    }: {
      figure: unknown;
      together: unknown;
      reportedWith: string[];
    }) => JSON.stringify([figure, together, reportedWith.length]);
    expect(shape(units.get('Empty') as never)).toBe(shape(units.get('Legal') as never));
    const of = (name: string) => findingsReport({ ctx: hr, input: { period: first, unit: made.unit[name] } });
    expect((await of('Empty')).findings).toEqual((await of('Legal')).findings);
  });

  test('a report below a department starts with it', async () => {
    const report = await departmentReport({ ctx: hr, input: { period: first, unit: made.unit['Engineering'] } });
    expect(report.units.map(({ name, depth, below }) => [name, depth, below])).toEqual([
      ['Engineering', 0, 3],
      ['Mobile', 1, 0],
      ['Quality', 1, 0],
      ['Web', 1, 0],
    ]);
    expect(report.company).not.toBe(null);
    expect(report.path).toEqual([{ unit: made.unit['Company'], name: 'Testbed' }]);
  });

  test('the path to a department begins where the reach of the reader does', async () => {
    const unit = made.unit['Web'];
    const whole = await departmentReport({ ctx: hr, input: { period: first, unit } });
    expect(whole.path.map(({ name }) => name)).toEqual(['Testbed', 'Engineering']);
    const part = scoped({ kind: 'unit', id: made.unit['Engineering'] ?? '' });
    expect((await departmentReport({ ctx: part, input: { period: first, unit } })).path).toEqual([
      { unit: made.unit['Engineering'], name: 'Engineering' },
    ]);
    expect((await departmentReport({ ctx: part, input: { period: first } })).path).toEqual([]);
  });

  test('sites tell the same people by place', async () => {
    const report = await siteReport({ ctx: hr, input: { period: first } });
    expect(report.sites.map((site) => site.name)).toEqual(['Lisbon', 'Main site']);
    for (const { figure } of report.sites) expect(figure?.atLeast).toBeGreaterThanOrEqual(10);
  });

  test('findings are listed by what is shown, without those that tell of a body or of doubt', async () => {
    const { findings, respondents } = await findingsReport({ ctx: hr, input: { period: first } });
    expect(respondents).toBeGreaterThanOrEqual(100);
    expect(findings[0]?.code).toBe('monitor.tooLow');
    expect(findings.map((finding) => finding.code)).toContain('mouse.reaching');
    const { count_names } = await bed.deps.database.kysely
      .selectFrom('published_period')
      .select('count_names')
      .where('period', '=', first)
      .executeTakeFirstOrThrow();
    for (const code of ['check.armrest', 'wheelchair.deskHeight']) expect(count_names).not.toContain(code);
    const shares = findings.map((finding) => finding.share.from);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test('what is needed is counted by person: two findings that call for a chair are one chair', async () => {
    const { items } = await demandReport({ ctx: hr, input: { period: first } });
    const about = Object.fromEntries(items.map(({ item, demand }) => [item, 'about' in demand ? demand.about : 0]));
    // A quarter of 131 need a chair, each with two findings, and a quarter a riser.
    expect(about['chair']).toBeGreaterThanOrEqual(20);
    expect(about['chair']).toBeLessThanOrEqual(50);
    expect(about['monitorRiser']).toBeGreaterThanOrEqual(20);
    expect(items.at(-1)?.demand).toEqual({ fewerThan: 10 });
  });

  test('a trend has a gap where a period told nothing, and names whom it has to take in', async () => {
    const company = await trendReport({ ctx: hr, input: { period: last } });
    expect(company.steps.map((step) => step.points === null)).toEqual([false, true, false]);
    const shownIn = async (period: string) => (await overviewReport({ ctx: hr, input: { period } })).figure?.atLeast;
    expect(company.steps.map((step) => step.respondents)).toEqual([await shownIn(first), null, await shownIn(last)]);
    expect(company.reportedWith).toEqual([]);
    const neck = company.steps.map((step) => step.points?.['neckStrain']?.points ?? 0);
    expect(neck[0]).toBeGreaterThan((neck[2] ?? 0) + 25);
    const phone = await trendReport({ ctx: hr, input: { period: last, unit: made.unit['Phone'] } });
    expect(phone.reportedWith).toEqual(['Chat']);
    expect(phone.steps).toHaveLength(3);
    const web = await trendReport({ ctx: hr, input: { period: last, unit: made.unit['Web'] } });
    // Small groups are told as an interval alone.
    expect(web.steps[0]?.points?.['neckStrain']?.points).toBe(null);
    expect(await trendReport({ ctx: hr, input: { period: first } })).toMatchObject({ steps: [] });
    expect(company.table.rows[1]?.cells.slice(-3)).toEqual(['not shown', 'not shown', 'not shown']);
  });

  test('every published figure is the sum of its leaves', async () => {
    const { kysely } = bed.deps.database;
    for (const period of made.periods)
      for (const view of ['department', 'site'] as const) {
        const where = { period: period as string, view };
        const leaves = await kysely
          .selectFrom('published_leaf')
          .selectAll()
          .where('period', '=', where.period)
          .where('view', '=', view)
          .execute();
        const figures = await kysely
          .selectFrom('published_figure')
          .selectAll()
          .where('period', '=', where.period)
          .where('view', '=', view)
          .orderBy('position')
          .execute();
        const placeOf = new Map(figures.map((row) => [row.unit, row.position]));
        for (const row of figures) {
          const own = leaves.filter((leaf) =>
            (JSON.parse(leaf.units) as string[]).some((unit) => {
              const place = placeOf.get(unit) ?? -1;
              return place >= row.position && place < row.until;
            }),
          );
          expect(row.leaves).toBe(own.length);
          if (own.length === 0) continue;
          const sum = own
            .map((leaf) => JSON.parse(leaf.counts) as number[])
            .reduce((a, b) => a.map((value, i) => value + (b[i] ?? 0)));
          expect(JSON.parse(row.counts ?? '[]')).toEqual(sum);
        }
      }
  });

  describe('with a scope', () => {
    test('a department sees what is in it, the same figures, and nothing that takes in others', async () => {
      const ctx = scoped({ kind: 'unit', id: made.unit['Engineering'] ?? '' });
      const all = await unitsOf(hr, first);
      const own = await unitsOf(ctx, first);
      expect([...own.keys()]).toEqual(['Engineering', 'Mobile', 'Quality', 'Web']);
      for (const [name, unit] of own) {
        if (unit.figure) expect(unit.figure).toEqual(all.get(name)?.figure);
        const others = all.get(name)?.reportedWith ?? [];
        if (others.some((other) => !own.has(other)))
          expect(unit).toMatchObject({ figure: null, together: null, reportedWith: [] });
      }
      const report = await departmentReport({ ctx, input: { period: first } });
      expect(report).toMatchObject({ company: null, scope: { kind: 'unit', name: 'Engineering' } });
      expect(JSON.stringify(report)).not.toMatch(/Sales|Legal|Testbed/);
      expect(await siteReport({ ctx, input: { period: first } })).toMatchObject({ sites: [], groups: [] });
      const overview = await overviewReport({ ctx, input: { period: first } });
      expect(overview.name).toBe('Engineering');
    });

    test('a site sees itself', async () => {
      const ctx = scoped({ kind: 'site', id: made.lisbon });
      const { sites } = await siteReport({ ctx, input: { period: first } });
      const all = await siteReport({ ctx: hr, input: { period: first } });
      expect(sites).toEqual(all.sites.filter((site) => site.name === 'Lisbon'));
      expect(await departmentReport({ ctx, input: { period: first } })).toMatchObject({ units: [], company: null });
      expect((await overviewReport({ ctx, input: { period: first } })).name).toBe('Lisbon');
      expect((await trendReport({ ctx, input: { period: last } })).of).toMatchObject({ view: 'site', name: 'Lisbon' });
    });

    test('what is out of reach answers like what never was', async () => {
      const scopes: ReportScope[] = [
        { kind: 'unit', id: made.unit['Engineering'] ?? '' },
        { kind: 'site', id: made.lisbon },
        { kind: 'unit', id: 'gone' },
      ];
      const asks = [
        { unit: made.unit['Sales'] },
        { unit: bed.root as string },
        { unit: 'no-such-unit' },
        { site: bed.site as string },
        { site: 'no-such-site' },
      ];
      for (const scope of scopes)
        for (const ask of asks)
          for (const report of [findingsReport, demandReport, trendReport]) {
            const asking = report({ ctx: scoped(scope), input: { period: first, ...ask } });
            await expect(asking, JSON.stringify([scope, ask])).rejects.toMatchObject({ message: 'Not found: report' });
          }
      const gone = scoped({ kind: 'unit', id: 'gone' });
      expect(await overviewReport({ ctx: gone, input: { period: first } })).toMatchObject({ name: null, figure: null });
    });

    test('a trend that has to take in others is not theirs', async () => {
      const ctx = scoped({ kind: 'unit', id: made.unit['Phone'] ?? '' });
      expect((await trendReport({ ctx, input: { period: last } })).steps).toEqual([]);
      const service = scoped({ kind: 'unit', id: made.unit['Service'] ?? '' });
      expect((await trendReport({ ctx: service, input: { period: last } })).steps).toHaveLength(3);
    });
  });

  describe('as files', () => {
    test('hold the words of the page, the period and the note in every row, and leave an audit row', async () => {
      for (const report of ['overview', 'departments', 'sites', 'findings', 'demand', 'trend'] as const) {
        const { rows, name } = await exportTable({ ctx: hr, input: { report, period: last } });
        const read = {
          overview: overviewReport,
          departments: departmentReport,
          sites: siteReport,
          findings: findingsReport,
          demand: demandReport,
          trend: trendReport,
        }[report];
        const { table } = await read({ ctx: hr, input: { period: last } });
        expect(name).toBe(table.caption);
        expect(rows[0]?.slice(0, -2)).toEqual(table.columns.map(({ label }) => label));
        expect(rows.slice(1).map((row) => row.slice(0, -2))).toEqual(table.rows.map(({ cells }) => cells));
        for (const row of rows.slice(1)) {
          expect(row.at(-2)).toBe('Period 3');
          expect(row.at(-1)).toContain('underestimate strain from mouse and keyboard');
        }
      }
      const audits = await bed.deps.database.kysely
        .selectFrom('audit_entry')
        .select(['action', 'subject'])
        .where('action', '=', 'report.exported')
        .execute();
      expect(audits).toContainEqual({ action: 'report.exported', subject: `period:${last}:findings` });
    });

    test('a page of paper says what the pages say', async () => {
      const { page } = await exportPrint({ ctx: hr, input: { period: last } });
      const overview = await overviewReport({ ctx: hr, input: { period: last } });
      const { table } = await departmentReport({ ctx: hr, input: { period: last } });
      expect(page.sections[0]?.sentences).toEqual(overview.sentences);
      const rows = page.sections[1]?.table?.rows ?? [];
      const figuresOf = new Set(table.rows.map(({ cells }) => cells.slice(2).join('|')));
      expect(rows.length).toBeGreaterThan(4);
      // Names may be fewer on paper; figures are the same.
      for (const { cells } of rows) expect(figuresOf).toContain(cells.slice(2).join('|'));
    });

    test('the figures in words are the figures', async () => {
      const { units, table } = await departmentReport({ ctx: hr, input: { period: first } });
      for (const [i, { figure }] of units.entries()) {
        const action = figure?.measures['workstationAtActionLevel'];
        if (action?.kind !== 'yesNo') continue;
        expect(table.rows[i]?.cells[4]).toBe(sayShare(action.share, reportWords.en));
        expect(table.rows[i]?.cells[2]).toBe(`${figure?.atLeast}+`);
      }
    });
  });

  test('no role but HR reads; periods that run, are foreign or never were are not found', async () => {
    const running = await openPeriodNow(bed, 'Running');
    const other: Ctx = { ...(await bed.otherOrganisation()), actor: hr.actor };
    const reads = [overviewReport, departmentReport, siteReport, findingsReport, demandReport, trendReport] as const;
    for (const read of reads) {
      for (const [ctx, period] of [
        [hr, running],
        [hr, 'never'],
        [other, first],
      ] as const)
        await expect(read({ ctx, input: { period } })).rejects.toMatchObject({ message: 'Not found: report' });
      for (const role of ['admin', 'privacyOfficer', 'representative', 'assessor'] as const) {
        const ctx = await bed.person({ roles: [role] });
        await expect(read({ ctx, input: { period: first } })).rejects.toMatchObject({ kind: 'refused' });
      }
    }
    expect(await listReports({ ctx: other })).toEqual([]);
    expect((await listReports({ ctx: hr })).map((report) => report.name)).toEqual(['Period 3', 'Period 2', 'Period 1']);
    await closePeriodInTime(bed, running);
  });
});

describe('a tree too large for one page', () => {
  let bed: Testbed;
  beforeEach(async () => {
    bed = await testbed();
  });
  afterEach(() => bed.stop());

  test('comes level by level, and whole as a file', async () => {
    const hr = await bed.person({ roles: ['hr'] });
    const names = Array.from({ length: 450 }, (_, i) => `Team ${String(i).padStart(3, '0')}`);
    const teams = await addUnits(bed, names);
    await addUnits(bed, ['Below'], teams[0]);
    const staff = await addStaff(
      bed,
      teams.slice(0, 30).map((unit) => ({ unit })),
    );
    const period = await openPeriodNow(bed);
    await giveAnswers(
      bed,
      period,
      staff.map(({ person }) => ({ person })),
    );
    await closePeriodInTime(bed, period);
    const pages = [];
    for (const page of [1, 2, 3]) pages.push(await departmentReport({ ctx: hr, input: { period, page } }));
    expect(pages.map(({ levels, pages: count, units }) => [levels, count, units.length])).toEqual([
      ['children', 3, 201],
      ['children', 3, 201],
      ['children', 3, 51],
    ]);
    expect(pages[0]?.units[1]).toMatchObject({ name: 'Team 000', depth: 1, below: 1 });
    await expect(departmentReport({ ctx: hr, input: { period, page: 4 } })).rejects.toMatchObject({ kind: 'notFound' });
    const { rows } = await exportTable({ ctx: hr, input: { report: 'departments', period } });
    expect(rows.map((row) => row[0])).toEqual(expect.arrayContaining(['Testbed', 'Below', 'Team 449']));
    // Thirty people in thirty teams, and all the teams without anybody, are one leaf: twenty names, and a number.
    expect(pages[0]?.groups).toMatchObject([{ units: { length: 20 }, more: 430 }]);
    expect(pages[0]?.units[1]).toMatchObject({ reportedWith: { length: 19 }, reportedWithMore: 430 });
  });
});

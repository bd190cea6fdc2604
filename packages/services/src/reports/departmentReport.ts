import { NotFound } from '@sitwell/domain/errors';
import { type MeasureRegistry, type ShownFigure, showFigure } from '@sitwell/domain/reporting';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import type { ReportSummary } from './listReports.ts';
import { readReports } from './reports.policy.ts';
import { published } from './reports.repo.ts';

export interface ReportUnit {
  readonly unit: string;
  readonly name: string;
  readonly parent: string | null;
  /** 0 for the company. */
  readonly depth: number;
  /** Null for a unit that is reported together with others, whatever the reason: the page shows the group instead. */
  readonly figure: ShownFigure | null;
  /** The names of the others in its group; empty for a unit with a figure of its own. */
  readonly reportedWith: string[];
}

/** Units that are only reported together, with the figure of them all. */
export interface ReportGroup {
  readonly units: string[];
  readonly figure: ShownFigure;
}

export interface DepartmentReport {
  readonly period: ReportSummary;
  readonly k: number;
  /** Null when fewer than k people took part in the whole company. */
  readonly company: ShownFigure | null;
  readonly units: ReportUnit[];
  readonly groups: ReportGroup[];
}

/** What the page shows of a department. Findings get pages of their own. */
const shownMeasures: MeasureRegistry = { neckStrain: 'band', backStrain: 'band', workstationAtActionLevel: 'yesNo' };

/**
 * Neck and back strain by department for one closed period: a figure is a sum of leaves, shown as `showFigure` allows, and
 * nothing finer leaves this function.
 * @throws NotFound for a period that is not closed, not here, or never was: the three answer alike
 */
export async function departmentReport({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { period: string };
}): Promise<DepartmentReport> {
  authorise(ctx, readReports);
  const db = published(ctx);
  const period = await db
    .selectFrom('published_period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', input.period)
    .executeTakeFirst();
  if (!period) throw new NotFound('report');
  const scope = { tenant: ctx.tenant as string, period: period.period, view: 'department' as const };
  const leaves = await db
    .selectFrom('published_leaf')
    .selectAll()
    .where('tenant', '=', scope.tenant)
    .where('period', '=', scope.period)
    .where('view', '=', scope.view)
    .execute();
  const rows = await db
    .selectFrom('published_figure')
    .selectAll()
    .where('tenant', '=', scope.tenant)
    .where('period', '=', scope.period)
    .where('view', '=', scope.view)
    .orderBy('position')
    .execute();

  const setting = { k: period.k, bits: period.noise_bits };
  const names = new Map(rows.map((row) => [row.unit, row.name]));
  const parents = new Map(rows.map((row) => [row.unit, row.parent]));
  const unitsOf = new Map(leaves.map((leaf) => [leaf.leaf, JSON.parse(leaf.units) as string[]]));
  const isWithin = (unit: string, top: string): boolean => {
    for (let at: string | null | undefined = unit; at; at = parents.get(at)) if (at === top) return true;
    return false;
  };
  const groups = new Map<string, ReportGroup>();
  const units = rows.map((row): ReportUnit => {
    const own = JSON.parse(row.leaves) as string[];
    const others = own.flatMap((leaf) => unitsOf.get(leaf) ?? []).filter((unit) => !isWithin(unit, row.unit));
    const figure = showFigure(
      { counts: JSON.parse(row.counts), leaves: own.length, headCount: row.head_count },
      setting,
      shownMeasures,
    );
    const together = [row.unit, ...others];
    if (others.length > 0 && own.length === 1)
      groups.set(own[0] ?? '', { units: namesOf(unitsOf.get(own[0] ?? '') ?? together, names), figure });
    return {
      unit: row.unit,
      name: row.name,
      parent: row.parent,
      depth: depthOf(row.unit, parents),
      figure: others.length === 0 ? figure : null,
      reportedWith: namesOf(others, names),
    };
  });
  return {
    period: { period: period.period, name: period.name, opensAt: period.opens_at, closesAt: period.closes_at },
    k: period.k,
    company: units.find((unit) => unit.parent === null)?.figure ?? null,
    units,
    groups: [...groups.values()],
  };
}

const namesOf = (units: readonly string[], names: ReadonlyMap<string, string>) =>
  units.flatMap((unit) => names.get(unit) ?? []);

function depthOf(unit: string, parents: ReadonlyMap<string, string | null>): number {
  let depth = 0;
  for (let at = parents.get(unit); at; at = parents.get(at)) depth += 1;
  return depth;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  ownDepartmentFrom,
  type Preview,
  type PreviewedUnit,
  previewInSteps,
  type Spread,
  usualDraws,
} from '@sitwell/domain/reporting';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readPeriods } from './periods.policy.ts';
import { readStaffing } from './roster.repo.ts';
import type { previewInput } from './schema.ts';
import { inTreeOrder, labelOf, type PlacedUnit } from './treeOrder.ts';

export interface PreviewRow {
  readonly unit: string;
  readonly name: string;
  /** 0 for the company. */
  readonly depth: number;
  /** In it and below it. */
  readonly employees: number;
  /** In how many of the draws it has a figure of its own. */
  readonly own: number;
  readonly outcome: PreviewedUnit['outcome'];
  readonly reportedWith: string[];
  /** Names beyond those. */
  readonly reportedWithMore: number;
}

export interface ReportPreview extends Pick<Preview, 'draws' | 'perPeriod' | 'employees' | 'published'> {
  readonly respondents: Spread;
  readonly reachK: Spread;
  readonly own: Spread;
  readonly inShown: Spread;
  readonly ownDepartmentFrom: number;
  readonly departments: PreviewRow[];
  /** Departments on lower levels, for which there is no room. */
  readonly departmentsMore: number;
  readonly sites: PreviewRow[];
  readonly sitesMore: number;
}

/** Rows of a table. A larger tree is shown down to the lowest level that fits whole. */
const ROWS = 300;

/**
 * What the reports of a period would tell, from the people who work here now and an assumed participation. It knows no answer and
 * nothing of who takes part, so it may be asked for at any time, also while a period is open.
 * @throws InvalidInput when k, participation or kind are out of their ranges
 */
export async function previewReports({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.input<typeof previewInput>;
}): Promise<ReportPreview> {
  authorise(ctx, readPeriods);
  const { units, sites, staffing } = await readStaffing(ctx);
  const tree = inTreeOrder(units);
  const places = inTreeOrder(sites.map((site) => ({ ...site, parent: null })));
  const employees = staffing.reduce((sum, at) => sum + at.employees, 0);
  const draws = usualDraws(employees);
  const steps = previewInSteps({
    ...input,
    units: tree.map(({ id, parent }) => ({ id, parent })),
    sites: places.map(({ id }) => id),
    staffing,
    draws,
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) await nextTurn();
  const { units: toldUnits, sites: toldSites, ...rest } = step.value;
  const departments = rowsOf(tree, toldUnits);
  const shownSites = rowsOf(places, toldSites);
  return {
    ...rest,
    ownDepartmentFrom,
    departments,
    departmentsMore: tree.length - departments.length,
    sites: shownSites,
    sitesMore: places.length - shownSites.length,
  };
}

function rowsOf(tree: readonly PlacedUnit[], told: readonly PreviewedUnit[]): PreviewRow[] {
  const placeOf = new Map(tree.map(({ id }, place) => [id, place]));
  const toldOf = new Map(told.map((unit) => [unit.unit, unit]));
  const deepest = tree.reduce((most, { depth }) => Math.max(most, depth), 0);
  const upTo = (depth: number) => tree.filter((unit) => unit.depth <= depth);
  let depth = deepest;
  while (depth > 0 && upTo(depth).length > ROWS) depth--;
  return upTo(depth)
    .slice(0, ROWS)
    .flatMap(({ id, name, depth: at }): PreviewRow[] => {
      const unit = toldOf.get(id);
      if (!unit) return [];
      const others = unit.reportedWith.flatMap((other) => placeOf.get(other) ?? []);
      const { names, more } = labelOf(tree, others);
      return [
        {
          unit: id,
          name,
          depth: at,
          employees: unit.employees,
          own: unit.own,
          outcome: unit.outcome,
          reportedWith: names.map((label) => label.name),
          reportedWithMore: more,
        },
      ];
    });
}

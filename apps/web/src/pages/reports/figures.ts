import type { Outputs } from '../../app/api.ts';
import { middle } from '../../charts/scale.ts';

export type Report = Outputs['reports']['departments'];
export type Figure = NonNullable<Report['company']>;
export type Span = NonNullable<Figure['participation']>;
export type Band = Extract<Figure['measures'][string], { kind: 'band' }>;

/** What the charts read of a report: units with their places in the tree, and groups. */
export interface Charted {
  readonly units: readonly Pick<Report['units'][number], 'unit' | 'name' | 'parent' | 'depth' | 'figure'>[];
  readonly groups: readonly Pick<Report['groups'][number], 'units' | 'figure'>[];
}

/** The measures with a chart of their own, in order. */
export const strainMeasures = ['neckStrain', 'backStrain'] as const;

export function bandOf(figure: Figure, measure: string): Band | undefined {
  const found = figure.measures[measure];
  return found?.kind === 'band' ? found : undefined;
}

/** "neckStrain", "low" -> "neckLow", as the table calls its columns. */
export function columnOf(measure: (typeof strainMeasures)[number], level: 'low' | 'moderate' | 'high'): string {
  return measure.replace('Strain', '') + level.charAt(0).toUpperCase() + level.slice(1);
}

/** What has a figure that is shown: a department of its own, or a group of them. */
export interface Shown {
  readonly key: string;
  readonly units: readonly string[];
  readonly figure: Figure;
}

/**
 * The bars of the chart: every respondent in one of them. Departments that hold others are drawn through those; a group that is all
 * there is of one department is drawn as that department. The table has everything.
 */
export function barsOf(report: Charted): readonly Shown[] {
  const parents = new Map(report.units.map((unit) => [unit.unit, unit.parent]));
  const above = (unit: string): string[] => {
    const path: string[] = [];
    for (let at = parents.get(unit) ?? null; at !== null; at = parents.get(at) ?? null) path.push(at);
    return path;
  };
  const alone = report.units.flatMap((unit) =>
    unit.figure === null
      ? []
      : [{ key: unit.unit, units: [unit.name], figure: unit.figure, within: above(unit.unit), parent: unit.parent }],
  );
  const grouped = report.groups.map((group) => {
    const members = report.units.filter((unit) => unit.figure === null && group.units.includes(unit.name));
    const paths = members.map((unit) => above(unit.unit));
    const within = (paths[0] ?? []).filter((unit) => paths.every((path) => path.includes(unit)));
    return { key: group.units.join('+'), units: group.units, figure: group.figure, within, parent: within[0] ?? null };
  });
  const all = [...alone, ...grouped];
  const below = (unit: string) => all.filter((each) => each.within.includes(unit));
  const covered = new Set(
    alone.flatMap((unit) => {
      const inside = below(unit.key);
      return inside.length === 1 && grouped.some((group) => group.key === inside[0]?.key) ? (inside[0]?.key ?? []) : [];
    }),
  );
  return all
    .filter((each) => each.parent !== null && !covered.has(each.key))
    .filter((each) => !all.some((other) => !covered.has(other.key) && other.within.includes(each.key)))
    .map(({ key, units, figure }) => ({ key, units, figure }));
}

/** Highest moderate and high share first; equal ones by name. */
export function bySeverity(bars: readonly Shown[], measure: string): readonly Shown[] {
  const share = (bar: Shown) => {
    const band = bandOf(bar.figure, measure);
    return band ? middle(band.elevated) : -1;
  };
  return [...bars].sort((a, b) => share(b) - share(a) || (a.units[0] ?? '').localeCompare(b.units[0] ?? ''));
}

/** A range rather than a point: a small group. */
export function isRough(figure: Figure, measure: string): boolean {
  const band = bandOf(figure, measure);
  return band !== undefined && band.elevated.from !== band.elevated.to;
}

/**
 * The part of the company with most strain, when that is more than chance: its range lies wholly above the next one's. Compares
 * the units right below the company, which are the largest, and the groups that hold such units.
 */
export function clearLeader(
  report: Charted,
  measure: string,
): { readonly units: readonly string[]; readonly elevated: Span } | null {
  const below = report.units.filter((unit) => unit.depth === 1);
  const names = new Set(below.map((unit) => unit.name));
  const candidates = [
    ...below.flatMap((unit) => (unit.figure ? [{ units: [unit.name], figure: unit.figure }] : [])),
    ...report.groups.filter((group) => group.units.some((name) => names.has(name))),
  ].flatMap(({ units, figure }) => {
    const band = bandOf(figure, measure);
    return band ? [{ units, elevated: band.elevated }] : [];
  });
  const [first, second] = candidates.sort((a, b) => b.elevated.from - a.elevated.from);
  return first && second && candidates.every((each) => each === first || each.elevated.to < first.elevated.from)
    ? first
    : null;
}

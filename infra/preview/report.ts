import { ownDepartmentFrom, type Preview, type PreviewedUnit, type PreviewInput } from '@sitwell/domain/reporting';
import { between } from './roster.ts';

/** Lines of a table, and names in one of them, beyond which a number stands for the rest. */
const linesShown = 200;
const namesShown = 4;

const percent = (part: number, whole: number) => (whole === 0 ? 'none' : `${Math.round((part / whole) * 100)} %`);
const count = (number: number, one: string, many = `${one}s`) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const kinds = {
  campaign: 'one campaign window a year',
  year: 'one period a year',
  halfYear: 'two periods a year',
  quarter: 'four periods a year',
} as const satisfies Record<PreviewInput['kind'], string>;

const last = (path: string) => path.split(between).at(-1) ?? path;

const above = (path: string) => path.slice(0, -last(path).length);

/** The end of a path for a neighbour, and where no other unit has the same end; otherwise the whole path. */
function shortNames(ids: readonly string[]): (id: string, beside: string) => string {
  const times = new Map<string, number>();
  for (const id of ids) times.set(last(id), (times.get(last(id)) ?? 0) + 1);
  return (id, beside) => (times.get(last(id)) === 1 || above(id) === above(beside) ? last(id) : id);
}

/** Few names for a set of units: one is left out when all that is below the one above it is in the set as well. */
function topmostIn(units: PreviewInput['units']): (ids: readonly string[]) => string[] {
  const parent = new Map(units.map((unit) => [unit.id, unit.parent]));
  const count = (ids: Iterable<string>) => {
    const below = new Map<string, number>();
    for (const id of ids)
      for (let at: string | null | undefined = id; at; at = parent.get(at)) below.set(at, (below.get(at) ?? 0) + 1);
    return below;
  };
  const all = count(parent.keys());
  return (ids) => {
    const chosen = new Set(ids);
    const inside = count(chosen);
    return ids.filter((id) => {
      const higher = parent.get(id);
      return !higher || !chosen.has(higher) || inside.get(higher) !== all.get(higher);
    });
  };
}

/** Depth first, siblings by name. */
function inTreeOrder(units: readonly PreviewedUnit[], input: PreviewInput): { unit: PreviewedUnit; depth: number }[] {
  const told = new Map(units.map((unit) => [unit.unit, unit]));
  const below = Map.groupBy(
    [...input.units].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ({ parent }) => parent,
  );
  const rows: { unit: PreviewedUnit; depth: number }[] = [];
  const open = [...(below.get(null) ?? [])].reverse().map((unit) => ({ unit, depth: 0 }));
  for (let top = open.pop(); top; top = open.pop()) {
    const { unit, depth } = top;
    const row = told.get(unit.id);
    if (row) rows.push({ unit: row, depth });
    for (const child of [...(below.get(unit.id) ?? [])].reverse()) open.push({ unit: child, depth: depth + 1 });
  }
  return rows;
}

function table(rows: readonly (readonly [string, string, string, string])[]): string[] {
  const wide = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map(([name, people, own, said]) =>
    `  ${name.padEnd(wide[0] ?? 0)}  ${people.padStart(wide[1] ?? 0)}  ${own.padStart(wide[2] ?? 0)}  ${said}`.trimEnd(),
  );
}

function say(
  unit: PreviewedUnit,
  draws: number,
  nameOf: (id: string, beside: string) => string,
  topmost: (ids: readonly string[]) => string[],
): string {
  const often = unit.own === draws ? '' : `, in ${unit.own} of ${draws} draws`;
  if (unit.outcome === 'own') return `a figure of its own${often}`;
  if (unit.outcome === 'none') return 'not reported';
  const names = topmost(unit.reportedWith).map((id) => nameOf(id, unit.unit));
  const more = names.length - namesShown;
  const shown = names.slice(0, namesShown).join(', ');
  return `together with ${shown}${more > 0 ? ` and ${count(more, 'more', 'more')}` : ''}`;
}

/** The preview as lines for a terminal. */
export function linesOf(preview: Preview, input: PreviewInput): string[] {
  const { draws, employees, respondents, reachK, own, inShown } = preview;
  const cut = <T>(rows: readonly T[]) => rows.slice(0, linesShown);
  const rest = (rows: number) =>
    rows > linesShown ? [`  and ${count(rows - linesShown, 'more', 'more')}: see --json`] : [];
  const head = ['', 'employees', 'own', ''] as const;
  const body = (units: readonly { unit: PreviewedUnit; depth: number }[], tree: PreviewInput['units']) => {
    const nameOf = shortNames(tree.map(({ id }) => id));
    const topmost = topmostIn(tree);
    const rows = cut(units).map(({ unit, depth }): [string, string, string, string] => [
      '  '.repeat(depth) + last(unit.unit),
      unit.employees.toLocaleString('en'),
      percent(unit.own, draws),
      say(unit, draws, nameOf, topmost),
    ]);
    return [...table([[...head], ...rows]), ...rest(units.length)];
  };
  const flat = input.sites.map((id) => ({ id, parent: null }));
  const sites = [...preview.sites].sort((a, b) => (a.unit < b.unit ? -1 : 1));
  return [
    `${count(employees, 'employee')}, ${count(input.units.length, 'department')}, ${count(input.sites.length, 'site')}; k = ${input.k}.`,
    `Assumed: ${input.participation} % take part in a year, ${kinds[input.kind]}: ${Math.round(preview.perPeriod * 10) / 10} % in one period, ${count(respondents.median, 'person', 'people')} in the middle of ${count(draws, 'draw')}.`,
    ...(preview.published * 2 > draws
      ? []
      : [`With fewer than ${input.k} people nothing is published: so it is in most draws.`]),
    '',
    `Departments with k or more who take part: ${reachK.median} (${reachK.least}-${reachK.most}).`,
    `Of those, with a figure of their own: ${own.median} (${own.least}-${own.most}), ${percent(own.median, reachK.median)}.`,
    `Employees whose own department of ${ownDepartmentFrom} or more is shown: ${inShown.median.toLocaleString('en')}, ${percent(inShown.median, employees)}.`,
    '',
    'Departments',
    ...body(inTreeOrder(preview.units, input), input.units),
    '',
    'Sites',
    ...body(
      sites.map((unit) => ({ unit, depth: 0 })),
      flat,
    ),
    '',
    'Own: the share of draws with a figure of its own. Nothing here comes from answers or from who really takes part.',
  ];
}

/** The same for a program to read; ids are paths. */
export function objectOf(preview: Preview, input: PreviewInput) {
  const told = (topmost: (ids: readonly string[]) => string[]) => (unit: PreviewedUnit) => ({
    name: unit.unit,
    employees: unit.employees,
    reachesK: unit.reaches,
    own: unit.own,
    outcome: unit.outcome,
    reportedWith: topmost(unit.reportedWith),
  });
  const { units, sites, ...rest } = preview;
  const flat = input.sites.map((id) => ({ id, parent: null }));
  return {
    preview: 'privacy',
    k: input.k,
    participation: input.participation,
    period: input.kind,
    ...rest,
    departments: inTreeOrder(units, input)
      .map(({ unit }) => unit)
      .map(told(topmostIn(input.units))),
    sites: sites.map(told(topmostIn(flat))),
  };
}

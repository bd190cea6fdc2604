import { type History, latest } from './history.ts';
import type { Release } from './release.ts';

/** How much of what could be told is told, and how wrong it is. Errors in percentage points of neck moderate + high. */
export type Usefulness = {
  units: number;
  /** Units with k respondents or more in them and below, and those of them with a figure of their own. */
  reachK: number;
  own: number;
  /** Employees, and those whose own department of 20 employees or more has a figure of its own. */
  employees: number;
  inShown: number;
  companyErrors: number[];
  departmentErrors: number[];
};

export function emptyUsefulness(): Usefulness {
  return { units: 0, reachK: 0, own: 0, employees: 0, inShown: 0, companyErrors: [], departmentErrors: [] };
}

/**
 * Adds one period.
 * @param noisy null when only the structure is looked at
 */
export function addPeriod(sum: Usefulness, history: History, exact: Release, noisy: Release | null, k: number): void {
  const period = history.find(({ id }) => id === exact.period);
  if (period === undefined) return;
  const parentOf = new Map(period.units.map(({ id, parent }) => [id, parent]));
  const tally = (places: readonly string[]) => {
    const people = new Map<string, number>();
    for (const place of places) {
      for (let unit: string | null | undefined = place; unit; unit = parentOf.get(unit))
        people.set(unit, (people.get(unit) ?? 0) + 1);
    }
    return people;
  };
  const respondents = tally(latest(period).flatMap((one) => (one.refused ? [] : [one.unit])));
  const heads = tally(period.staff.map(({ unit }) => unit));
  const reach = [...respondents].filter(([, people]) => people >= k).map(([unit]) => unit);
  sum.units += period.units.length;
  sum.reachK += reach.length;
  sum.own += reach.filter((unit) => exact.own.has(unit)).length;
  sum.employees += period.staff.length;
  // A person's own department: the lowest unit on the way up that has 20 employees or more, the company not counted.
  for (const { unit } of period.staff) {
    let at: string | null | undefined = unit;
    while (at && (heads.get(at) ?? 0) < 20) at = parentOf.get(at);
    if (at && parentOf.get(at) && exact.own.has(at)) sum.inShown++;
  }
  if (noisy === null) return;
  const shareOf = (release: Release) => {
    const counts = new Map<string, number>();
    for (const cell of release.cells)
      if (cell.view === 'department') counts.set(`${cell.of} ${cell.count}`, cell.value);
    return (unit: string) => {
      const read = (count: string) => counts.get(`figure:${unit} ${count}`) ?? 0;
      const n = Math.max(1, read('n'));
      const elevated = Math.max(0, read('neckStrain.moderate')) + Math.max(0, read('neckStrain.high'));
      return { n, share: Math.min(1, elevated / n) };
    };
  };
  const [told, is] = [shareOf(noisy), shareOf(exact)];
  for (const unit of reach) {
    if (!exact.own.has(unit)) continue;
    const error = Math.abs(told(unit).share - is(unit).share) * 100;
    if (parentOf.get(unit) === null) sum.companyErrors.push(error);
    else if (is(unit).n >= 20 && is(unit).n < 50) sum.departmentErrors.push(error);
  }
}

/** The value that a part of the values stays below: 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

import { sumCounts } from './figures.ts';
import type { MeasureRegistry } from './measures.ts';
import { noiseVariance } from './noise.ts';
import type { Counts, Unit } from './types.ts';

/** The settings frozen with a period. */
export type Setting = { readonly k: number; readonly bits: number };

/** Released counts with the number of leaves they add up, which is how many draws of noise each count holds. */
export type Summed = { readonly counts: Counts; readonly leaves: number; readonly headCount: number | null };

/** Percent, both ends included and between 5 and 95: 5 says "5 or less", 95 says "95 or more". */
export type Span = { readonly from: number; readonly to: number };

/** How many people a finding concerns, as far as may be told. */
export type Demand = { readonly fewerThan: number } | { readonly about: number };

export type ShownMeasure =
  | { readonly kind: 'band'; readonly low: Span; readonly moderate: Span; readonly high: Span; readonly elevated: Span }
  | { readonly kind: 'yesNo'; readonly share: Span; readonly demand: Demand };

/** All that a screen, a file or an answer of the API may carry about a figure. */
export type ShownFigure = {
  /** "n+": respondents, cut to steps. */
  readonly atLeast: number;
  /** Large enough to lead a page. */
  readonly leads: boolean;
  readonly participation: Span | null;
  readonly measures: { readonly [name: string]: ShownMeasure };
};

/** From this many respondents shares are told to the point, below it as ranges in steps of 5 points. */
export const largeFrom = 50;
const coarse = 5;
const lowest = 5;
const highest = 95;
/** Nine in ten draws of noise stay within this many standard deviations. */
const nineInTen = 1.645;

function within(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}

/** Points cut to 5-95. */
function cut(points: number): number {
  return within(points, lowest, highest);
}

/** Respondents as the lower end of a step: k, then the multiples of 5 above it. Noise never shows an n below k. */
export function atLeast(n: number, k: number): number {
  return Math.max(k, Math.floor(n / coarse) * coarse);
}

/**
 * Low, moderate and high as points that add up to 100 before the cut: steps of 5 below 50 respondents, else of 1.
 * Signed noisy counts are brought between nothing and n here, for display only.
 */
export function bandPoints(counts: Counts, measure: string): { low: number; moderate: number; high: number } {
  const n = Math.max(1, counts['n'] ?? 0);
  const moderate = Math.max(0, counts[`${measure}.moderate`] ?? 0);
  const high = Math.max(0, counts[`${measure}.high`] ?? 0);
  const whole = Math.max(n, moderate + high);
  const step = n < largeFrom ? coarse : 1;
  const exact = [whole - moderate - high, moderate, high].map((part) => (part / whole) * (100 / step));
  const steps = exact.map(Math.floor);
  // The steps left over go to the largest remainders, so that the three add up; the first of equals comes first.
  const byRemainder = [0, 1, 2].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  let left = 100 / step - steps.reduce((a, b) => a + b, 0);
  for (const index of byRemainder) {
    if (left <= 0) break;
    steps[index] = (steps[index] ?? 0) + 1;
    left--;
  }
  const [a = 0, b = 0, c = 0] = steps.map((value) => value * step);
  return { low: a, moderate: b, high: c };
}

/** One share as points: steps of 5 below 50 respondents, else of 1. Not yet cut. */
export function sharePoints(part: number, n: number): number {
  const whole = Math.max(1, n);
  const step = whole < largeFrom ? coarse : 1;
  return Math.round((within(part, 0, whole) / whole) * (100 / step)) * step;
}

/**
 * What may be shown for points: themselves for a large group; for a small one the range in which nine in ten draws of
 * the noise leave the exact share.
 * @param draws how many noisy counts the part is made of, the n not among them
 */
function span(points: number, n: number, draws: number, leaves: number, bits: number): Span {
  if (n >= largeFrom) return { from: cut(points), to: cut(points) };
  const share = points / 100;
  const deviation = Math.sqrt(noiseVariance(bits) * leaves * (draws + share ** 2)) / Math.max(1, n);
  const reach = nineInTen * deviation * 100;
  return {
    from: cut(Math.floor((points - reach) / coarse) * coarse),
    to: cut(Math.ceil((points + reach) / coarse) * coarse),
  };
}

/**
 * How many people a finding concerns: "fewer than 10", else about a multiple of 5, and of a wider step where the noise
 * of many leaves is wider.
 */
export function demand(count: number, leaves: number, bits: number): Demand {
  if (count < 10) return { fewerThan: 10 };
  const deviation = Math.sqrt(noiseVariance(bits) * leaves);
  const step = [5, 10, 50, 100, 500].find((size) => size >= deviation) ?? 1000;
  return { about: Math.max(10, Math.round(count / step) * step) };
}

/**
 * Participation, worked out from the n that is shown and from nothing finer: a head count is known to everyone, so an
 * exact percentage would tell the exact n.
 */
export function participation(shownAtLeast: number, headCount: number | null): Span | null {
  if (headCount === null || headCount <= 0) return null;
  const step = headCount >= 100 * coarse ? 1 : coarse;
  const from = Math.floor(((shownAtLeast / headCount) * 100) / step) * step;
  const to = Math.ceil((((shownAtLeast + coarse - 1) / headCount) * 100) / step) * step;
  return { from: cut(from), to: cut(to) };
}

/**
 * A figure as it may be seen (rule 7). Every screen, export and answer is built from this and from nothing else.
 * @param summed released counts of one view
 * @param registry the measures to show
 */
export function showFigure(summed: Summed, setting: Setting, registry: MeasureRegistry): ShownFigure {
  const { counts, leaves, headCount } = summed;
  const n = counts['n'] ?? 0;
  const measures: Record<string, ShownMeasure> = {};
  for (const [name, kind] of Object.entries(registry)) {
    const shown = (points: number, draws: number) => span(points, n, draws, leaves, setting.bits);
    if (kind === 'band') {
      const { low, moderate, high } = bandPoints(counts, name);
      measures[name] = {
        kind,
        low: shown(low, 2),
        moderate: shown(moderate, 1),
        high: shown(high, 1),
        elevated: shown(100 - low, 2),
      };
    } else {
      const yes = counts[`${name}.yes`] ?? 0;
      measures[name] = { kind, share: shown(sharePoints(yes, n), 1), demand: demand(yes, leaves, setting.bits) };
    }
  }
  const shownAtLeast = atLeast(n, setting.k);
  return {
    atLeast: shownAtLeast,
    leads: shownAtLeast >= largeFrom,
    participation: participation(shownAtLeast, headCount),
    measures,
  };
}

/** The sum of several leaves of one view, ready to be shown. */
export function sumOf(leaves: readonly { readonly counts: Counts }[], headCount: number | null): Summed {
  return { counts: sumCounts(leaves.map((leaf) => leaf.counts)), leaves: leaves.length, headCount };
}

/**
 * The shortest list of names for a set of units: a unit is left out when all that is below the unit above it is in the
 * set as well.
 * @returns ids in the order given
 */
export function topmost(ids: readonly string[], units: readonly Unit[]): string[] {
  const chosen = new Set(ids);
  const parent = new Map(units.map((unit) => [unit.id, unit.parent]));
  const incomplete = new Set<string>();
  for (const unit of units) {
    if (chosen.has(unit.id)) continue;
    for (let at: string | null | undefined = unit.id; at && !incomplete.has(at); at = parent.get(at))
      incomplete.add(at);
  }
  return ids.filter((id) => {
    const above = parent.get(id);
    return !above || !chosen.has(above) || incomplete.has(above);
  });
}

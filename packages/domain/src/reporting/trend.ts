import { bandPoints, largeFrom, type Setting, type Span, type Summed, sharePoints } from './display.ts';
import { noiseVariance } from './noise.ts';

/** The leaves of one view of one period: all that a trend needs to know of how it was divided. */
export type Divided = { readonly leaves: readonly { readonly id: string; readonly units: readonly string[] }[] };

/** Units that every period can tell as a whole: a sum of leaves in each. */
export type CommonGroup = {
  readonly units: readonly string[];
  /** By period, the leaves that make it up; empty where the period has none of its units: a gap. */
  readonly leaves: readonly (readonly string[])[];
};

/**
 * What can be compared between periods that merged differently: the smallest sets of units that are a sum of leaves in
 * every period. Two leaves belong together when they share a unit. A unit that is in no leaf of a period had no
 * respondents there and divides nothing.
 */
export function commonUnion(...periods: readonly Divided[]): CommonGroup[] {
  const top: number[] = [];
  const find = (at: number): number => {
    let node = at;
    while (top[node] !== node) {
      top[node] = top[top[node] ?? 0] ?? 0;
      node = top[node] ?? 0;
    }
    return node;
  };
  const byUnit = new Map<string, number>();
  const nodes: { period: number; id: string; units: readonly string[] }[] = [];
  periods.forEach(({ leaves }, period) => {
    for (const { id, units } of leaves) {
      const node = nodes.push({ period, id, units }) - 1;
      top[node] = node;
      for (const unit of units) {
        const other = byUnit.get(unit);
        if (other === undefined) byUnit.set(unit, node);
        else top[find(node)] = find(other);
      }
    }
  });
  const groups = new Map<number, { units: Set<string>; leaves: string[][] }>();
  nodes.forEach(({ period, id, units }, node) => {
    const root = find(node);
    const group = groups.get(root) ?? { units: new Set(), leaves: periods.map(() => []) };
    groups.set(root, group);
    group.leaves[period]?.push(id);
    for (const unit of units) group.units.add(unit);
  });
  return [...groups.values()]
    .map((group) => ({ units: [...group.units].sort(), leaves: group.leaves.map((ids) => ids.sort()) }))
    .sort((a, b) => ((a.units[0] ?? '') < (b.units[0] ?? '') ? -1 : 1));
}

/** The union of all groups that hold one of the units, or null when none does. */
export function groupAround(groups: readonly CommonGroup[], units: readonly string[]): CommonGroup | null {
  const wanted = new Set(units);
  const touched = groups.filter((group) => group.units.some((unit) => wanted.has(unit)));
  const first = touched[0];
  if (first === undefined) return null;
  return {
    units: touched.flatMap((group) => group.units).sort(),
    leaves: first.leaves.map((_, period) => touched.flatMap((group) => group.leaves[period] ?? []).sort()),
  };
}

/** One point of a trend. `points` is missing for small groups, of which only the interval is shown. */
export type TrendPoint = { readonly points: number | null; readonly interval: Span };

/** Which share of a measure a trend follows: moderate or high together, or yes. */
export type Followed = { readonly measure: string; readonly kind: 'band' | 'yesNo' };

/** 95 of 100 intervals hold the true share. */
const ninetyFive = 1.96;

function estimate(summed: Summed, setting: Setting, { measure, kind }: Followed): { share: number; variance: number } {
  const n = Math.max(1, summed.counts['n'] ?? 0);
  const count = (name: string) => summed.counts[`${measure}.${name}`] ?? 0;
  const part = kind === 'band' ? count('moderate') + count('high') : count('yes');
  const inside = Math.min(n, Math.max(0, part));
  // Two successes and two failures added (Agresti and Coull 1998), so that 0 of 12 is not certain.
  const share = (inside + 2) / (n + 4);
  const chance = (share * (1 - share)) / (n + 4);
  const draws = kind === 'band' ? 2 : 1;
  const noise = (noiseVariance(setting.bits) * summed.leaves * (draws + share ** 2)) / n ** 2;
  return { share, variance: chance + noise };
}

/**
 * One period of a trend with its 95 % interval. The interval holds both the noise and chance: another period asks partly
 * other people, so a census of respondents is still a sample of what the unit is like. Ends in steps as for shares.
 */
export function trendPoint(summed: Summed, setting: Setting, followed: Followed): TrendPoint {
  const { share, variance } = estimate(summed, setting, followed);
  const n = summed.counts['n'] ?? 0;
  const small = n < largeFrom;
  const step = small ? 5 : 1;
  const reach = ninetyFive * Math.sqrt(variance);
  const inside = (points: number) => Math.min(95, Math.max(5, points));
  const points =
    followed.kind === 'band'
      ? 100 - bandPoints(summed.counts, followed.measure).low
      : sharePoints(summed.counts[`${followed.measure}.yes`] ?? 0, n);
  return {
    points: small ? null : inside(points),
    interval: {
      from: inside(Math.floor(((share - reach) * 100) / step) * step),
      to: inside(Math.ceil(((share + reach) * 100) / step) * step),
    },
  };
}

/** Whether a share has moved by more than noise and chance explain in 95 of 100 cases. */
export function change(before: Summed, after: Summed, setting: Setting, followed: Followed): 'up' | 'down' | 'unclear' {
  const a = estimate(before, setting, followed);
  const b = estimate(after, setting, followed);
  const difference = b.share - a.share;
  if (Math.abs(difference) <= ninetyFive * Math.sqrt(a.variance + b.variance)) return 'unclear';
  return difference > 0 ? 'up' : 'down';
}

import type { Summed } from './display.ts';
import { commonUnion, type Followed } from './trend.ts';

/** What is followed from period to period. */
export const followedMeasures = [
  { measure: 'workstationAtActionLevel', kind: 'yesNo' },
  { measure: 'neckStrain', kind: 'band' },
  { measure: 'backStrain', kind: 'band' },
] as const satisfies readonly Followed[];

/** The released counts that a comparison needs, in the order in which its points hold them. */
export const followedCounts = [
  'n',
  'workstationAtActionLevel.yes',
  'neckStrain.moderate',
  'neckStrain.high',
  'backStrain.moderate',
  'backStrain.high',
] as const;

/** One period of one view: its leaves with their released values of `followedCounts`. */
export type ComparedPeriod = {
  readonly leaves: readonly {
    readonly id: string;
    readonly units: readonly string[];
    readonly values: ArrayLike<number>;
  }[];
};

/** The number of leaves, then their summed values of `followedCounts`; null where a period has none of the units: a gap. */
export type ComparedPoint = readonly number[] | null;

/** One unit over several periods, told for the smallest set of units around it that every period can tell as a whole. */
export type Comparison = {
  /** The units beside the unit and what is below it, in no order. Some may stand in an earlier tree only. */
  readonly others: readonly string[];
  readonly points: readonly ComparedPoint[];
};

const width = followedCounts.length + 1;

/**
 * Follows every unit of a tree through several periods that merged differently (rule 6): for each unit the union of all
 * common groups that hold it or anything below it, as `groupAround` gives, for all units at once.
 * @param ids the units of the newest tree, parents before children
 * @param parent the position of the unit above in `ids`, or -1
 * @param periods the oldest first
 * @returns by unit; null for a unit that no period tells anything about
 */
export function compareUnits(
  ids: readonly string[],
  parent: Int32Array,
  periods: readonly ComparedPeriod[],
): (Comparison | null)[] {
  const row = periods.length * width;
  const sums = new Float64Array(ids.length * row);
  const position = new Map(ids.map((id, at) => [id, at]));
  const valuesOf = periods.map(({ leaves }) => new Map(leaves.map((leaf) => [leaf.id, leaf.values])));
  const seenIn = new Int32Array(ids.length).fill(-1);
  const inside = new Int32Array(ids.length);
  const told = new Uint8Array(ids.length);
  const crossing = new Map<number, (readonly string[])[]>();

  commonUnion(...periods).forEach((group, number) => {
    const sum = new Float64Array(row);
    group.leaves.forEach((leaves, period) => {
      for (const id of leaves) addLeaf(sum, period * width, valuesOf[period]?.get(id) ?? []);
    });
    const touched: number[] = [];
    for (const id of group.units) {
      for (let unit = position.get(id) ?? -1; unit >= 0; unit = parent[unit] ?? -1) {
        if (seenIn[unit] !== number) {
          seenIn[unit] = number;
          inside[unit] = 0;
          touched.push(unit);
        }
        inside[unit] = (inside[unit] ?? 0) + 1;
      }
    }
    for (const unit of touched) {
      told[unit] = 1;
      for (let i = 0, at = unit * row; i < row; i++, at++) sums[at] = (sums[at] ?? 0) + (sum[i] ?? 0);
      if ((inside[unit] ?? 0) === group.units.length) continue;
      const list = crossing.get(unit) ?? [];
      list.push(group.units);
      crossing.set(unit, list);
    }
  });

  return ids.map((_, unit) => {
    if (told[unit] === 0) return null;
    const isBelow = (id: string) => {
      for (let at = position.get(id) ?? -1; at >= unit; at = parent[at] ?? -1) if (at === unit) return true;
      return false;
    };
    return {
      others: (crossing.get(unit) ?? []).flatMap((units) => units.filter((id) => !isBelow(id))),
      points: periods.map((_, period) => pointFrom(sums, unit * row + period * width)),
    };
  });
}

function addLeaf(sum: Float64Array, at: number, values: ArrayLike<number>): void {
  sum[at] = (sum[at] ?? 0) + 1;
  for (let i = 0; i < values.length; i++) sum[at + 1 + i] = (sum[at + 1 + i] ?? 0) + (values[i] ?? 0);
}

function pointFrom(sums: Float64Array, at: number): ComparedPoint {
  return sums[at] === 0 ? null : [...sums.subarray(at, at + width)];
}

/** A point as `trendPoint` and `change` take it. */
export function summedPoint(point: readonly number[]): Summed {
  const [leaves = 0, ...values] = point;
  return {
    counts: Object.fromEntries(followedCounts.map((name, i) => [name, values[i] ?? 0])),
    leaves,
    headCount: null,
  };
}

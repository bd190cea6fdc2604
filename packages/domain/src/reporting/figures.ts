import type { MeasureRegistry } from './measures.ts';
import { countNames, firstCount } from './measures.ts';
import type { Forest, Partition } from './partition.ts';
import type { Counts, Figure, Leaf, Noise, View } from './types.ts';

/** Exact counts, row by leaf. They stay inside `publishPeriod`; only their sums with noise leave it. */
export type Tally = { readonly names: readonly string[]; readonly rows: Int32Array };

/**
 * Counts the answers of all respondents by leaf.
 * @param leafOf the leaf of each respondent
 * @param answers a row of answer codes per respondent, in the order of the registry's names
 */
export function tally(leafOf: Int32Array, leaves: number, answers: Uint8Array, registry: MeasureRegistry): Tally {
  const names = countNames(registry);
  const width = names.length;
  const measures = Object.keys(registry);
  // An answer code counts from 1, so a measure's counts start one column before its first.
  const before = measures.map((name) => names.indexOf(firstCount(registry, name)) - 1);
  const rows = new Int32Array(leaves * width);
  let at = 0;
  for (const leaf of leafOf) {
    const row = leaf * width;
    rows[row] = (rows[row] ?? 0) + 1;
    for (const column of before) {
      const code = answers[at++] ?? 0;
      if (code > 0) rows[row + column + code] = (rows[row + column + code] ?? 0) + 1;
    }
  }
  return { names, rows };
}

/**
 * The released leaves, in the order of their ids. Noise is asked for once per leaf and count; `n` is one count, shared by
 * all measures. Values stay signed: cutting at 0 before adding up would bias every total.
 * @param members the units of each leaf, in order
 */
export function releaseLeaves(
  view: View,
  members: readonly (readonly string[])[],
  exact: Tally,
  noise: Noise,
): { leaves: Leaf[]; rows: Float64Array } {
  const width = exact.names.length;
  const rows = new Float64Array(members.length * width);
  const leaves = members.map((units, leaf): Leaf => {
    const id = units[0] ?? '';
    const values = exact.names.map((name, column) => {
      const added = noise(view, id, name);
      if (!Number.isSafeInteger(added)) throw new TypeError('The noise is not a whole number.');
      const value = (exact.rows[leaf * width + column] ?? 0) + added;
      rows[leaf * width + column] = value;
      return value;
    });
    return {
      id,
      units,
      values,
      get counts() {
        return byName(exact.names, values);
      },
    };
  });
  return { leaves, rows };
}

/** Made when read: a hundred names for each of ten thousand units are most of a close's time. */
function byName(names: readonly string[], values: ArrayLike<number>): Counts {
  return Object.fromEntries(names.map((name, column) => [name, values[column] ?? 0]));
}

/** The released leaves of a view with all that a figure of them needs. */
export type Released = {
  readonly units: readonly string[];
  readonly forest: Forest;
  readonly partition: Partition;
  readonly names: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly rows: Float64Array;
  readonly heads: Float64Array | null;
};

/** Where each unit stands in a walk of the forest: `from <= from of b < to` says that b is the unit or below it. */
function spans(forest: Forest): { from: Int32Array; to: Int32Array } {
  const count = forest.parent.length;
  const size = new Int32Array(count).fill(1);
  for (const unit of forest.order) {
    const above = forest.parent[unit] ?? -1;
    if (above >= 0) size[above] = (size[above] ?? 0) + (size[unit] ?? 0);
  }
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const next = new Int32Array(count + 1);
  for (let i = count - 1; i >= 0; i--) {
    const unit = forest.order[i] ?? 0;
    const above = forest.parent[unit] ?? -1;
    const slot = above < 0 ? count : above;
    const start = next[slot] ?? 0;
    from[unit] = start;
    to[unit] = start + (size[unit] ?? 0);
    next[slot] = start + (size[unit] ?? 0);
    next[unit] = start + 1;
  }
  return { from, to };
}

/**
 * A figure for every unit that is in a leaf or has one below it: the sum of those leaves. It is the unit's own when no
 * other unit is in them; otherwise `reportedWith` names the others.
 */
export function figuresOf(released: Released): Figure[] {
  const { units, forest, partition, names, leaves, rows, heads } = released;
  const width = names.length;
  const leavesOf: number[][] = units.map(() => []);
  const inHeads: number[][] = units.map(() => []); // head count of the unit's own part of each of those leaves
  partition.members.forEach((members, leaf) => {
    for (const member of members) {
      const people = heads?.[member] ?? 0;
      for (let unit = member; unit >= 0; unit = forest.parent[unit] ?? -1) {
        const list = leavesOf[unit] ?? [];
        const parts = inHeads[unit] ?? [];
        if (list.at(-1) !== leaf) {
          list.push(leaf);
          parts.push(0);
        }
        parts[parts.length - 1] = (parts.at(-1) ?? 0) + people;
      }
    }
  });

  const { from, to } = spans(forest);
  const covers = (unit: number, other: number) =>
    (from[unit] ?? 0) <= (from[other] ?? 0) && (from[other] ?? 0) < (to[unit] ?? 0);
  const reach = partition.members.map((members) => {
    const starts = members.map((member) => from[member] ?? 0);
    return {
      first: starts.reduce((a, b) => Math.min(a, b), units.length),
      last: starts.reduce((a, b) => Math.max(a, b), 0),
    };
  });
  const leafHeads = partition.members.map((members) =>
    members.reduce((sum, member) => sum + (heads?.[member] ?? 0), 0),
  );
  const headsBelow = Float64Array.from(heads ?? []);
  if (heads !== null) {
    for (const unit of forest.order) {
      const above = forest.parent[unit] ?? -1;
      if (above >= 0) headsBelow[above] = (headsBelow[above] ?? 0) + (headsBelow[unit] ?? 0);
    }
  }

  const figures: Figure[] = [];
  units.forEach((id, unit) => {
    const own = leavesOf[unit] ?? [];
    if (own.length === 0) return;
    const shared = own.filter((leaf) => {
      const { first, last } = reach[leaf] ?? { first: 0, last: 0 };
      return first < (from[unit] ?? 0) || last >= (to[unit] ?? 0);
    });
    let others = 0;
    for (const leaf of shared) others += (leafHeads[leaf] ?? 0) - (inHeads[unit]?.[own.indexOf(leaf)] ?? 0);
    const values = new Array<number>(width).fill(0);
    for (const leaf of own) {
      for (let column = 0, at = leaf * width; column < width; column++, at++)
        values[column] = (values[column] ?? 0) + (rows[at] ?? 0);
    }
    figures.push({
      unit: id,
      leaves: own.map((leaf) => leaves[leaf]?.id ?? ''),
      values,
      get counts() {
        return byName(names, values);
      },
      alone: shared.length === 0,
      get reportedWith() {
        return shared
          .flatMap((leaf) => (partition.members[leaf] ?? []).filter((member) => !covers(unit, member)))
          .sort((a, b) => a - b)
          .map((member) => units[member] ?? '');
      },
      headCount: heads === null ? null : (headsBelow[unit] ?? 0) + others,
    });
  });
  return figures;
}

/** The sum of counts of several leaves or figures of one view. */
export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + value;
  return sum;
}

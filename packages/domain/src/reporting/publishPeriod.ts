import { checkInput, type Roster } from './checkInput.ts';
import { figuresOf, releaseLeaves, tally } from './figures.ts';
import { countedPlace, linkCheck, type Moves } from './link.ts';
import { type Forest, type Partition, partitionSites, partitionUnits } from './partition.ts';
import type { PeriodInput, PublishedPeriod, PublishedView, View } from './types.ts';

/** Groups with their members in order, and the groups in the order of their first member. */
function inOrder(partition: Partition, units: number): Partition {
  const members = partition.members
    .map((group) => [...group].sort((a, b) => a - b))
    .filter((group) => group.length > 0)
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const groupOf = new Int32Array(units).fill(-1);
  members.forEach((group, index) => {
    for (const unit of group) groupOf[unit] = index;
  });
  return { groupOf, members };
}

function countBy(indices: Int32Array, length: number): Int32Array {
  const counts = new Int32Array(length);
  for (const index of indices) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** Who shares what: `rows[leaf]` maps a key to the number of respondents of the leaf with that key. */
function shares(leafOf: Int32Array, keyOf: Int32Array, leaves: number): Map<number, number>[] {
  const rows: Map<number, number>[] = Array.from({ length: leaves }, () => new Map<number, number>());
  for (let i = 0; i < leafOf.length; i++) {
    const row = rows[leafOf[i] ?? 0];
    const key = keyOf[i] ?? 0;
    row?.set(key, (row.get(key) ?? 0) + 1);
  }
  return rows;
}

/** The key with the most people, the first of equals. */
function mostIn(row: ReadonlyMap<number, number>, allowed: (key: number) => boolean): number {
  let best = -1;
  let most = 0;
  for (const [key, people] of row) {
    if (!allowed(key)) continue;
    if (people > most || (people === most && key < best)) [best, most] = [key, people];
  }
  return best;
}

/** The two partitions of one period, each respondent's leaf in both, and the site each was counted at. */
type Division = {
  readonly department: Partition;
  readonly site: Partition;
  readonly departmentOf: Int32Array;
  readonly siteLeafOf: Int32Array;
  readonly countedAt: Int32Array;
};

/** A site whose people are all counted elsewhere is reported with the leaf that took most of them. */
function withEmptied(pools: Partition, sites: number, at: Int32Array, counted: Int32Array): Partition {
  const people = countBy(counted, pools.members.length);
  const went = shares(at, counted, pools.members.length);
  const members = pools.members.map((group) => [...group]);
  for (let pool = 0; pool < members.length; pool++) {
    if ((people[pool] ?? 0) > 0) continue;
    const taker = mostIn(went[pool] ?? new Map(), () => true);
    members[taker]?.push(...(members[pool] ?? []));
    members[pool] = [];
  }
  return inOrder({ groupOf: pools.groupOf, members }, sites);
}

function divide(roster: Roster, k: number): Division {
  const { units, sites, forest, unitOf, siteOf } = roster;
  const count = unitOf.length;
  const department = inOrder(partitionUnits(forest, countBy(unitOf, units.length), k), units.length);
  const pools = partitionSites(countBy(siteOf, sites.length), k);
  const departmentOf = Int32Array.from(unitOf, (unit) => department.groupOf[unit] ?? -1);
  const poolOf = Int32Array.from(siteOf, (site) => pools.groupOf[site] ?? -1);
  if (department.members.length === 0) {
    return { department, site: pools, departmentOf, siteLeafOf: poolOf, countedAt: siteOf };
  }

  const moves = linkCheck(shares(departmentOf, poolOf, department.members.length), pools.members.length, k);
  const counted = new Int32Array(count);
  for (let i = 0; i < count; i++) counted[i] = countedPlace(moves, departmentOf[i] ?? 0, poolOf[i] ?? 0);
  const site = withEmptied(pools, sites.length, poolOf, counted);
  const countedAt = placesCounted(roster, departmentOf, poolOf, counted, pools, moves);
  return {
    department,
    site,
    departmentOf,
    siteLeafOf: Int32Array.from(countedAt, (at) => site.groupOf[at] ?? -1),
    countedAt,
  };
}

/** The site of each respondent; for one who was moved, the site of the new place where most of the person's leaf is. */
function placesCounted(
  roster: Roster,
  departmentOf: Int32Array,
  poolOf: Int32Array,
  counted: Int32Array,
  pools: Partition,
  moves: Moves,
): Int32Array {
  const { siteOf } = roster;
  const atSites = shares(departmentOf, siteOf, moves.length);
  return siteOf.map((site, i) => {
    const place = counted[i] ?? 0;
    if (place === poolOf[i]) return site;
    return mostIn(atSites[departmentOf[i] ?? 0] ?? new Map(), (other) => pools.groupOf[other] === place);
  });
}

function release(
  view: View,
  input: PeriodInput,
  roster: Roster,
  ids: readonly string[],
  forest: Forest,
  partition: Partition,
  leafOf: Int32Array,
  heads: Float64Array | null,
): PublishedView {
  if (partition.members.length === 0) return { leaves: [], figures: [] };
  const exact = tally(leafOf, partition.members.length, roster.answers, roster.registry);
  const members = partition.members.map((group) => group.map((unit) => ids[unit] ?? ''));
  const { leaves, rows } = releaseLeaves(view, members, exact, input.noise);
  return {
    leaves,
    figures: figuresOf({ units: ids, forest, partition, names: exact.names, leaves, rows, heads }),
  };
}

/**
 * Everything that is ever released about one period: the leaves of two partitions of the respondents, by department and
 * by site, each leaf with k respondents or more and noise on every count, and a figure for each unit and site as a sum
 * of leaves of its view. Nothing else may be shown: reports, exports and trends read these rows only.
 *
 * Deterministic: the same input in any order gives the same output to the byte. Which units are merged depends on roster
 * and participation alone. With fewer than k respondents in the whole company both views are empty.
 * @throws InvalidInput naming every wrong field by position
 */
export function publishPeriod(input: PeriodInput): PublishedPeriod {
  const roster = checkInput(input);
  const { units, sites, forest } = roster;
  const { department, site, departmentOf, siteLeafOf, countedAt } = divide(roster, input.k);
  const flat: Forest = { parent: new Int32Array(sites.length).fill(-1), order: Int32Array.from(sites.keys()) };
  const byUnit = release('department', input, roster, units, forest, department, departmentOf, roster.unitHeads);
  const { leaves, figures } = release('site', input, roster, sites, flat, site, siteLeafOf, roster.siteHeads);
  return {
    period: input.period,
    department: byUnit,
    site: {
      leaves,
      figures,
      get countedAt() {
        return leaves.length === 0 ? {} : placesOf(input, sites, countedAt);
      },
    },
  };
}

function placesOf(
  input: PeriodInput,
  sites: readonly string[],
  countedAt: Int32Array,
): PublishedPeriod['site']['countedAt'] {
  const places: Record<string, string> = Object.create(null);
  const people = input.respondents.map((person, i): [string, number] => [person.id, countedAt[i] ?? 0]);
  for (const [id, at] of people.sort(([a], [b]) => (a < b ? -1 : 1))) places[id] = sites[at] ?? '';
  return places;
}

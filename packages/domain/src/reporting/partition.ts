/** A forest over unit indices. `order` lists every unit after all units below it. */
export type Forest = {
  /** The index of the unit above, or -1. */
  readonly parent: Int32Array;
  readonly order: Int32Array;
};

/** Units divided into groups of at least k. `groupOf[unit]` is -1 where a unit is in none. */
export type Partition = { readonly groupOf: Int32Array; readonly members: readonly (readonly number[])[] };

/** The leaves below a unit as a leftist heap, smallest first: merging two, and taking the least, cost O(log n). */
type Heap = { size: number; group: number; rank: number; left: Heap | null; right: Heap | null };

function merged(a: Heap | null, b: Heap | null, firstUnit: readonly number[]): Heap | null {
  if (a === null) return b;
  if (b === null) return a;
  const less = a.size - b.size || (firstUnit[a.group] ?? 0) - (firstUnit[b.group] ?? 0);
  const [top, other] = less <= 0 ? [a, b] : [b, a];
  top.right = merged(top.right, other, firstUnit);
  if ((top.left?.rank ?? 0) < (top.right?.rank ?? 0)) [top.left, top.right] = [top.right, top.left];
  top.rank = (top.right?.rank ?? 0) + 1;
  return top;
}

/**
 * The primary partition (rule 3). Bottom-up: at every unit with at least k respondents in it and below it, its own
 * people and all units right below it that have fewer than k are one pool. A pool of k or more is a leaf; a smaller one
 * joins the smallest leaf anywhere below the same unit, ties going to the leaf whose first unit comes first. With fewer
 * than k in the whole company there is no leaf. Only the numbers of respondents decide, never an answer.
 *
 * A unit without respondents joins the pool of its neighbours when there is one, so that "nobody answered" and "few
 * answered" look alike.
 * @param own respondents directly in each unit; unit indices follow the order of the ids
 */
export function partitionUnits(forest: Forest, own: ArrayLike<number>, k: number): Partition {
  const count = forest.parent.length;
  const company = count; // stands above all roots, so that several roots are one company
  const total = new Int32Array(count + 1);
  const pool: number[][] = Array.from({ length: count + 1 }, () => []);
  const heaps: (Heap | null)[] = new Array(count + 1).fill(null);
  const groupOf = new Int32Array(count).fill(-1);
  const members: number[][] = [];
  const firstUnit: number[] = [];

  const place = (units: readonly number[], group: number) => {
    const list = members[group] ?? [];
    for (const unit of units) {
      groupOf[unit] = group;
      list.push(unit);
      if (unit < (firstUnit[group] ?? count)) firstUnit[group] = unit;
    }
    members[group] = list;
  };

  const settle = (unit: number, people: number) => {
    const units = pool[unit] ?? [];
    if (people === 0) return;
    const heap = heaps[unit] ?? null;
    if (people >= k || heap === null) {
      const group = members.length;
      place(units, group);
      heaps[unit] = merged(heap, { size: people, group, rank: 1, left: null, right: null }, firstUnit);
      return;
    }
    const rest = merged(heap.left, heap.right, firstUnit);
    place(units, heap.group);
    const grown = { size: heap.size + people, group: heap.group, rank: 1, left: null, right: null };
    heaps[unit] = merged(rest, grown, firstUnit);
  };

  const pooled = new Int32Array(count + 1); // people in the pool of each unit
  const close = (unit: number) => {
    if ((total[unit] ?? 0) >= k) settle(unit, pooled[unit] ?? 0);
  };
  for (const unit of forest.order) {
    const people = own[unit] ?? 0;
    total[unit] = (total[unit] ?? 0) + people;
    pooled[unit] = (pooled[unit] ?? 0) + people;
    const above = forest.parent[unit] === -1 ? company : (forest.parent[unit] ?? company);
    total[above] = (total[above] ?? 0) + (total[unit] ?? 0);
    const below = pool[unit] ?? [];
    if ((total[unit] ?? 0) >= k) {
      if (people > 0) below.push(unit);
      close(unit);
      heaps[above] = merged(heaps[above] ?? null, heaps[unit] ?? null, firstUnit);
    } else {
      below.push(unit);
      pool[above] = joined(pool[above] ?? [], below);
      pooled[above] = (pooled[above] ?? 0) + (pooled[unit] ?? 0);
    }
    heaps[unit] = null;
    pool[unit] = [];
  }
  close(company);
  return { groupOf, members };
}

/** Both lists in one, by growing the longer: a chain of small units must not cost its length squared. */
function joined(a: number[], b: number[]): number[] {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  for (const item of short) long.push(item);
  return long;
}

/**
 * The sites of rule 4 before the link check: sites below k are one pool; a pool below k joins the smallest other site.
 * @param people respondents at each site; site indices follow the order of the ids
 */
export function partitionSites(people: ArrayLike<number>, k: number): Partition {
  const flat = {
    parent: new Int32Array(people.length).fill(-1),
    order: Int32Array.from({ length: people.length }, (_, i) => i),
  };
  return partitionUnits(flat, people, k);
}

import type { Population } from './populations.ts';

/** What one period's populations look like to someone who only adds and subtracts. */
export type LinkVerdict = {
  /** Populations of fewer than k people. */
  readonly small: number;
  /** Parts of the graph of the two partitions that fewer than k people tie together. */
  readonly light: number;
  /** False when a view's populations overlap, so that the period is not two partitions and the exact check says nothing. */
  readonly partitions: boolean;
};

/**
 * The exact check of one period whose releases are two partitions: for every connected part, k people's worth of paths
 * from one population to each other, by augmenting paths. Fewer than k mean a cut, hence a group, of fewer than k (and the
 * other way round: people in a combination are those who cross from one coefficient to another).
 */
export function lightLinks(populations: readonly Population[], k: number): LinkVerdict {
  const nodes = populations.filter((population) => population.sheets.length > 0);
  const small = nodes.filter((population) => population.sheets.length < k).length;
  const places = new Map<number, { department?: number; site?: number }>();
  let partitions = true;
  nodes.forEach(({ view, sheets }, node) => {
    for (const sheet of sheets) {
      const place = places.get(sheet) ?? {};
      if (place[view] !== undefined) partitions = false;
      place[view] = node;
      places.set(sheet, place);
    }
  });
  if (!partitions) return { small, light: 0, partitions };

  const shared: Map<number, number>[] = nodes.map(() => new Map());
  for (const { department, site } of places.values()) {
    if (department === undefined || site === undefined) continue;
    shared[department]?.set(site, (shared[department]?.get(site) ?? 0) + 1);
    shared[site]?.set(department, (shared[site]?.get(department) ?? 0) + 1);
  }
  let light = 0;
  const seen = new Set<number>();
  for (const first of nodes.keys()) {
    if (seen.has(first)) continue;
    const part = reachable(shared, first);
    for (const node of part) seen.add(node);
    // Paths to the largest population are short.
    const size = (node: number) => nodes[node]?.sheets.length ?? 0;
    const largest = [...part].reduce((a, b) => (size(b) > size(a) ? b : a));
    for (const node of part) if (node !== largest && flow(shared, node, largest, k) < k) light++;
  }
  return { small, light, partitions };
}

function reachable(edges: readonly ReadonlyMap<number, number>[], start: number): Set<number> {
  const found = new Set([start]);
  for (const node of found) for (const other of edges[node]?.keys() ?? []) found.add(other);
  return found;
}

/** The people who connect two nodes, counted up to k. */
function flow(edges: readonly ReadonlyMap<number, number>[], from: number, to: number, k: number): number {
  const used = new Map<number, number>(); // net flow a -> b
  const key = (a: number, b: number) => a * edges.length + b;
  const room = (a: number, b: number) => (edges[a]?.get(b) ?? 0) - (used.get(key(a, b)) ?? 0);
  let total = 0;
  while (total < k) {
    const before = new Map<number, number>([[from, from]]);
    for (const node of before.keys()) {
      if (node === to) break;
      for (const other of edges[node]?.keys() ?? [])
        if (!before.has(other) && room(node, other) > 0) before.set(other, node);
    }
    if (!before.has(to)) return total;
    let width = Number.POSITIVE_INFINITY;
    const path: [number, number][] = [];
    for (let at = to; at !== from; at = before.get(at) ?? from) path.push([before.get(at) ?? from, at]);
    for (const [a, b] of path) width = Math.min(width, room(a, b));
    for (const [a, b] of path) {
      used.set(key(a, b), (used.get(key(a, b)) ?? 0) + width);
      used.set(key(b, a), (used.get(key(b, a)) ?? 0) - width);
    }
    total += width;
  }
  return total;
}

import { contract, type Graph, lightCut } from './lightCut.ts';

/**
 * How many respondents each leaf of the first partition shares with each place of the second. `weights[leaf]` maps place
 * to people.
 */
export type Shares = readonly ReadonlyMap<number, number>[];

/** Where the people of (leaf, place) are counted: `moved[leaf]` maps the place they are at to the place that counts them. */
export type Moves = readonly ReadonlyMap<number, number>[];

/** The bipartite graph while people are being moved. Node numbers: leaves first, then places. */
class Links {
  readonly leaves: number;
  readonly nodes: number;
  readonly edges: Map<number, number>[];
  readonly moved: Map<number, number>[];

  constructor(shares: Shares, places: number) {
    this.leaves = shares.length;
    this.nodes = shares.length + places;
    this.moved = shares.map(() => new Map());
    this.edges = Array.from({ length: this.nodes }, () => new Map());
    shares.forEach((row, leaf) => {
      // In order, because the search for a cut follows the order of the edges and the input's order must not matter.
      const inOrder = [...row].sort(([a], [b]) => a - b);
      for (const [place, people] of inOrder) if (people > 0) this.#add(leaf, this.leaves + place, people);
    });
  }

  #add(leaf: number, place: number, people: number): void {
    this.edges[leaf]?.set(place, (this.edges[leaf]?.get(place) ?? 0) + people);
    this.edges[place]?.set(leaf, (this.edges[place]?.get(leaf) ?? 0) + people);
  }

  /**
   * Ends every link between the side and the rest: whoever crosses is counted at the place, on the leaf's own side,
   * where most of the leaf is. There always is one: a leaf has k people or more and fewer than k cross.
   */
  part(side: readonly number[]): void {
    const inside = new Set(side);
    const crossing: { leaf: number; place: number }[] = [];
    for (const node of side) {
      for (const other of this.edges[node]?.keys() ?? []) {
        if (!inside.has(other))
          crossing.push(node < this.leaves ? { leaf: node, place: other } : { leaf: other, place: node });
      }
    }
    for (const { leaf, place } of crossing) {
      const home = this.#home(leaf, inside);
      const people = this.edges[leaf]?.get(place) ?? 0;
      this.edges[leaf]?.delete(place);
      this.edges[place]?.delete(leaf);
      this.#add(leaf, home, people);
      this.moved[leaf]?.set(place - this.leaves, home - this.leaves);
    }
  }

  #home(leaf: number, inside: ReadonlySet<number>): number {
    const own = inside.has(leaf);
    let home = -1;
    let most = 0;
    for (const [place, people] of this.edges[leaf] ?? []) {
      if (inside.has(place) !== own) continue;
      if (people > most || (people === most && place < home)) [home, most] = [place, people];
    }
    if (home === -1) throw new Error('A leaf has nobody on its own side of a light cut.');
    return home;
  }

  /** What cannot be parted by a light cut because k or more hold it together, contracted again and again. */
  blocks(k: number): { graph: Map<number, number>[]; insides: number[][] } {
    let graph: Map<number, number>[] = this.edges;
    let insides = graph.map((_, node) => [node]);
    for (;;) {
      const root = Int32Array.from({ length: graph.length }, (_, i) => i);
      const find = (node: number): number => {
        let at = node;
        while (root[at] !== at) {
          root[at] = root[root[at] ?? 0] ?? 0;
          at = root[at] ?? 0;
        }
        return at;
      };
      let joins = 0;
      graph.forEach((edges, node) => {
        for (const [other, people] of edges) {
          if (people < k || other < node) continue;
          const [a, b] = [find(node), find(other)];
          if (a === b) continue;
          root[Math.max(a, b)] = Math.min(a, b);
          joins++;
        }
      });
      if (joins === 0) return { graph, insides };
      const groupOf = new Int32Array(graph.length);
      const groups: number[][] = [];
      for (let node = 0; node < graph.length; node++) {
        const top = find(node);
        const group = top === node ? groups.push([]) - 1 : (groupOf[top] ?? 0);
        groupOf[node] = group;
        const list = groups[group] ?? [];
        for (const inside of insides[node] ?? []) list.push(inside);
      }
      graph = contract(graph, groupOf, groups.length);
      insides = groups;
    }
  }
}

/** The parts of a graph that hang together, each as its nodes in order; nodes without an edge are left out. */
function components(graph: Graph): number[][] {
  const seen = new Uint8Array(graph.length);
  const result: number[][] = [];
  for (let start = 0; start < graph.length; start++) {
    if (seen[start] === 1 || (graph[start]?.size ?? 0) === 0) continue;
    seen[start] = 1;
    const nodes = [start];
    for (let i = 0; i < nodes.length; i++) {
      for (const other of graph[nodes[i] ?? 0]?.keys() ?? []) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        nodes.push(other);
      }
    }
    result.push(nodes.sort((a, b) => a - b));
  }
  return result;
}

/** The same graph over the given nodes alone, numbered from 0 in their order. */
function within(graph: Graph, nodes: readonly number[]): Graph {
  const index = new Map(nodes.map((node, i) => [node, i]));
  return nodes.map((node) => {
    const edges = new Map<number, number>();
    for (const [other, weight] of graph[node] ?? []) edges.set(index.get(other) ?? 0, weight);
    return edges;
  });
}

/**
 * The link check (rule 4): afterwards no connected part of the graph of leaves and places has a cut lighter than k, so
 * no combination of figures of the two partitions, at any coefficients, singles out fewer than k respondents (T3).
 *
 * Edges of k and more are contracted. A block that fewer than k people tie to the rest is parted from it at once; when
 * no such block is left, Stoer-Wagner looks for any other light cut. Parting never lightens an edge within a side, so
 * each round leaves more parts, and there are at most as many as nodes. Only numbers of respondents decide.
 * @param shares every leaf has at least k people
 */
export function linkCheck(shares: Shares, places: number, k: number): Moves {
  const links = new Links(shares, places);
  for (;;) {
    const { graph, insides } = links.blocks(k);
    let parted = false;
    for (const inside of insides) {
      const tied = looseTies(links, inside);
      if (tied > 0 && tied < k) {
        links.part(inside);
        parted = true;
      }
    }
    if (parted) continue;
    for (const nodes of components(graph)) {
      const cut = lightCut(within(graph, nodes), k);
      if (cut === null) continue;
      links.part(cut.flatMap((i) => insides[nodes[i] ?? 0] ?? []));
      parted = true;
    }
    if (!parted) return links.moved;
  }
}

/** The people who tie a block to everything else. */
function looseTies(links: Links, block: readonly number[]): number {
  const inside = new Set(block);
  let people = 0;
  for (const node of block)
    for (const [other, weight] of links.edges[node] ?? []) if (!inside.has(other)) people += weight;
  return people;
}

/** The place that counts the people of (leaf, place) in the end: one move may follow another. */
export function countedPlace(moves: Moves, leaf: number, place: number): number {
  let at = place;
  for (let next = moves[leaf]?.get(at); next !== undefined; next = moves[leaf]?.get(at)) at = next;
  return at;
}

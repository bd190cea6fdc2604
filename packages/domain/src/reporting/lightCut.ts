/** An undirected graph: node -> its neighbours and the weights of the edges. Connected, and without self-edges. */
export type Graph = readonly ReadonlyMap<number, number>[];

/** A binary heap of nodes by attachment, largest first; a node is pushed again when its attachment grows. */
class Attachments {
  readonly #nodes: number[] = [];
  readonly #weights: number[] = [];

  push(node: number, weight: number): void {
    let at = this.#nodes.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.#weights[above] ?? 0) >= weight) break;
      this.#set(at, this.#nodes[above] ?? 0, this.#weights[above] ?? 0);
      at = above;
    }
    this.#set(at, node, weight);
  }

  pop(): { node: number; weight: number } | null {
    const node = this.#nodes[0];
    const weight = this.#weights[0];
    const lastNode = this.#nodes.pop();
    const lastWeight = this.#weights.pop();
    if (node === undefined || weight === undefined || lastNode === undefined || lastWeight === undefined) return null;
    const size = this.#nodes.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let below = at * 2 + 1;
        if (below >= size) break;
        if (below + 1 < size && (this.#weights[below + 1] ?? 0) > (this.#weights[below] ?? 0)) below++;
        if ((this.#weights[below] ?? 0) <= lastWeight) break;
        this.#set(at, this.#nodes[below] ?? 0, this.#weights[below] ?? 0);
        at = below;
      }
      this.#set(at, lastNode, lastWeight);
    }
    return { node, weight };
  }

  #set(at: number, node: number, weight: number): void {
    this.#nodes[at] = node;
    this.#weights[at] = weight;
  }
}

type Step = { readonly node: number; readonly attachment: number };

/** A maximum adjacency order: each next node is the one most strongly attached to those before it. */
function adjacencyOrder(graph: Graph): Step[] {
  const attachment = new Float64Array(graph.length);
  const seen = new Uint8Array(graph.length);
  const heap = new Attachments();
  const steps: Step[] = [];
  heap.push(0, 0);
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { node } = next;
    if (seen[node] === 1) continue;
    seen[node] = 1;
    steps.push({ node, attachment: attachment[node] ?? 0 });
    for (const [neighbour, weight] of graph[node] ?? []) {
      if (seen[neighbour] === 1) continue;
      const sum = (attachment[neighbour] ?? 0) + weight;
      attachment[neighbour] = sum;
      heap.push(neighbour, sum);
    }
  }
  return steps;
}

/** The length of the shortest of the lightest prefixes of the order that a cut below k divides from the rest, or 0. */
function lightPrefix(graph: Graph, steps: readonly Step[], k: number): number {
  let cut = 0;
  let lightest = k;
  let length = 0;
  for (let i = 0; i < steps.length - 1; i++) {
    const step = steps[i];
    if (step === undefined) continue;
    let degree = 0;
    for (const weight of graph[step.node]?.values() ?? []) degree += weight;
    cut += degree - 2 * step.attachment;
    if (cut < lightest) {
      lightest = cut;
      length = i + 1;
    }
  }
  return length;
}

/**
 * The nodes on one side of a cut lighter than k, or null when the graph has none.
 *
 * Stoer-Wagner (J. ACM 44, 1997) with two short cuts. Every prefix of an order is a cut, so a light one is taken as soon
 * as a phase shows it, the lightest of the phase first. And where a node was attached to its prefix by k or more, it and
 * the node before it cannot be parted by less than k (Nagamochi and Ibaraki 1992), so a phase contracts all such pairs,
 * not the last alone. The last is always among them when no light cut was seen; so the phases end.
 */
export function lightCut(graph: Graph, k: number): number[] | null {
  let current = graph;
  let insides: number[][] = graph.map((_, node) => [node]);
  while (current.length > 1) {
    const steps = adjacencyOrder(current);
    const length = lightPrefix(current, steps, k);
    if (length > 0) return steps.slice(0, length).flatMap((step) => insides[step.node] ?? []);
    const groupOf = new Int32Array(current.length);
    const contracted: number[][] = [];
    for (const { node, attachment } of steps) {
      const last = contracted.at(-1);
      if (last === undefined || attachment < k) contracted.push([...(insides[node] ?? [])]);
      else for (const inside of insides[node] ?? []) last.push(inside);
      groupOf[node] = contracted.length - 1;
    }
    current = contract(current, groupOf, contracted.length);
    insides = contracted;
  }
  return null;
}

/** The graph of the groups: parallel edges added up, edges inside a group gone. */
export function contract(graph: Graph, groupOf: Int32Array, groups: number): Map<number, number>[] {
  const result: Map<number, number>[] = Array.from({ length: groups }, () => new Map<number, number>());
  for (let node = 0; node < graph.length; node++) {
    const group = groupOf[node] ?? 0;
    const edges = result[group];
    for (const [neighbour, weight] of graph[node] ?? []) {
      const other = groupOf[neighbour] ?? 0;
      if (other !== group) edges?.set(other, (edges.get(other) ?? 0) + weight);
    }
  }
  return result;
}

import { zeroNoise } from '@sitwell/domain/zeroNoise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companies } from './companies.arbitrary.ts';
import { type Graph, lightCut } from './lightCut.ts';
import { countedPlace, linkCheck } from './link.ts';
import { publishPeriod } from './publishPeriod.ts';

/** The people of each (leaf, place): `cells[leaf][place]`. */
type Cells = readonly (readonly number[])[];

/**
 * The smallest group, above nobody, that any combination of leaf figures and place figures with coefficients -2..2 singles
 * out: the people whose two coefficients do not cancel.
 */
function smallestIsolated(cells: Cells): number {
  const leaves = cells.length;
  const places = cells[0]?.length ?? 0;
  let smallest = Number.POSITIVE_INFINITY;
  const coefficients = new Array<number>(leaves + places).fill(-2);
  for (;;) {
    let people = 0;
    for (let leaf = 0; leaf < leaves; leaf++) {
      for (let place = 0; place < places; place++) {
        if ((coefficients[leaf] ?? 0) + (coefficients[leaves + place] ?? 0) !== 0) people += cells[leaf]?.[place] ?? 0;
      }
    }
    if (people > 0 && people < smallest) smallest = people;
    let at = 0;
    while (at < coefficients.length && coefficients[at] === 2) coefficients[at++] = -2;
    if (at === coefficients.length) return smallest;
    coefficients[at] = (coefficients[at] ?? 0) + 1;
  }
}

/** The lightest cut of any connected part, by trying every way to colour the nodes in two. */
function lightestCut(cells: Cells): number {
  const leaves = cells.length;
  const places = cells[0]?.length ?? 0;
  let lightest = Number.POSITIVE_INFINITY;
  for (let sides = 1; sides < 2 ** (leaves + places) - 1; sides++) {
    let cut = 0;
    for (let leaf = 0; leaf < leaves; leaf++) {
      for (let place = 0; place < places; place++) {
        if (((sides >> leaf) & 1) !== ((sides >> (leaves + place)) & 1)) cut += cells[leaf]?.[place] ?? 0;
      }
    }
    if (cut > 0 && cut < lightest) lightest = cut;
  }
  return lightest;
}

const shares = (cells: Cells) =>
  cells.map((row) => new Map(row.map((people, place): [number, number] => [place, people])));

function moved(cells: Cells, k: number): number[][] {
  const moves = linkCheck(shares(cells), cells[0]?.length ?? 0, k);
  return cells.map((row, leaf) => {
    const counted = row.map(() => 0);
    row.forEach((people, place) => {
      const at = countedPlace(moves, leaf, place);
      counted[at] = (counted[at] ?? 0) + people;
    });
    return counted;
  });
}

const tiny = (k: number) =>
  fc
    .record({ leaves: fc.integer({ min: 1, max: 3 }), places: fc.integer({ min: 1, max: 3 }) })
    .chain(({ leaves, places }) =>
      fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: k + 2 })), {
          minLength: places,
          maxLength: places,
        }),
        {
          minLength: leaves,
          maxLength: leaves,
        },
      ),
    )
    // Leaves have k people or more: those short of it are filled up at their own place.
    .map((cells) =>
      cells.map((row, leaf) => {
        const missing = k - row.reduce((a, b) => a + b, 0);
        return row.map((people, place) => (place === leaf % row.length && missing > 0 ? people + missing : people));
      }),
    );

describe('guarantee T3 by brute force over tiny companies', () => {
  it('a combination isolates fewer than k if and only if a cut is lighter than k', () => {
    let isolated = 0;
    fc.assert(
      fc.property(tiny(5), (cells) => {
        const smallest = smallestIsolated(cells);
        expect(smallest).toBe(lightestCut(cells));
        const untouched = JSON.stringify(moved(cells, 5)) === JSON.stringify(cells);
        expect(untouched).toBe(smallest >= 5);
        if (smallest < 5) isolated++;
      }),
      { numRuns: 200 },
    );
    // Both directions were met often enough to mean something.
    expect(isolated).toBeGreaterThan(40);
    expect(isolated).toBeLessThan(190);
  });

  it('nothing below k is isolated after the link check, and nobody is lost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 7 }).chain((k) => fc.record({ k: fc.constant(k), cells: tiny(k) })),
        ({ k, cells }) => {
          const after = moved(cells, k);
          expect(smallestIsolated(after)).toBeGreaterThanOrEqual(k);
          expect(after.map((row) => row.reduce((a, b) => a + b, 0))).toEqual(
            cells.map((row) => row.reduce((a, b) => a + b, 0)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('holds for what publishPeriod releases, from the places it says people were counted at', () => {
    let checked = 0;
    fc.assert(
      fc.property(companies({ units: 5, sites: 3, people: 45, atLeast: 12 }), (company) => {
        const { department, site } = publishPeriod({ ...company, period: 'p', headCounts: {}, k: 5, noise: zeroNoise });
        if (department.leaves.length + site.leaves.length > 6 || department.leaves.length === 0) return;
        const leafOf = new Map(
          department.leaves.flatMap((leaf, i) => leaf.units.map((unit): [string, number] => [unit, i])),
        );
        const placeOf = new Map(
          site.leaves.flatMap((leaf, i) => leaf.units.map((unit): [string, number] => [unit, i])),
        );
        const cells = department.leaves.map(() => site.leaves.map(() => 0));
        for (const person of company.respondents) {
          const row = cells[leafOf.get(person.unit) ?? -1] ?? [];
          const place = placeOf.get(site.countedAt[person.id] ?? '') ?? -1;
          row[place] = (row[place] ?? Number.NaN) + 1;
        }
        expect(site.leaves.map((leaf) => leaf.counts['n'])).toEqual(
          site.leaves.map((_, i) => cells.reduce((sum, row) => sum + (row[i] ?? 0), 0)),
        );
        expect(smallestIsolated(cells)).toBeGreaterThanOrEqual(5);
        checked++;
      }),
      { numRuns: 500 },
    );
    expect(checked).toBeGreaterThan(150);
  });
});

describe('the search for a light cut', () => {
  const graphs = fc
    .integer({ min: 2, max: 9 })
    .chain((nodes) =>
      fc.record({
        nodes: fc.constant(nodes),
        weights: fc.array(fc.integer({ min: -6, max: 5 }), { minLength: 36, maxLength: 36 }),
      }),
    )
    .map(({ nodes, weights }): Graph => {
      const graph = Array.from({ length: nodes }, () => new Map<number, number>());
      const join = (a: number, b: number, weight: number) => {
        graph[a]?.set(b, weight);
        graph[b]?.set(a, weight);
      };
      let i = 0;
      for (let a = 0; a < nodes; a++)
        for (let b = a + 1; b < nodes; b++) {
          const weight = weights[i++] ?? 0;
          if (weight > 0) join(a, b, weight);
        }
      for (let a = 1; a < nodes; a++) if (!graph[a - 1]?.has(a)) join(a - 1, a, 1 + (a % 4)); // connected
      return graph;
    });

  const crossing = (graph: Graph, side: ReadonlySet<number>) => {
    let cut = 0;
    graph.forEach((edges, node) => {
      for (const [other, weight] of edges) if (side.has(node) && !side.has(other)) cut += weight;
    });
    return cut;
  };

  it('finds one exactly when there is one', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 2, max: 14 }), (graph, k) => {
        let least = Number.POSITIVE_INFINITY;
        for (let sides = 1; sides < 2 ** graph.length - 1; sides++) {
          least = Math.min(least, crossing(graph, new Set([...graph.keys()].filter((node) => (sides >> node) & 1))));
        }
        const found = lightCut(graph, k);
        expect(found !== null).toBe(least < k);
        if (found === null) return;
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThan(graph.length);
        expect(crossing(graph, new Set(found))).toBeLessThan(k);
      }),
      { numRuns: 400 },
    );
  });

  it('counts those who cross where most of their leaf is, on their own side', () => {
    const k = 5;
    // Two blocks, tied by three people: one of leaf 0 at place 1, two of leaf 1 at place 0.
    expect(
      moved(
        [
          [9, 1],
          [2, 8],
        ],
        k,
      ),
    ).toEqual([
      [10, 0],
      [0, 10],
    ]);
    // Most of leaf 1 is at place 0, but the light cut (three people) runs between the two: both groups stay reported.
    expect(
      moved(
        [
          [20, 0],
          [4, 6],
        ],
        k,
      ),
    ).toEqual([
      [20, 0],
      [0, 10],
    ]);
  });

  it('is quick where thousands of shops lend each other a few people', () => {
    const shops = 2_000;
    const rows = Array.from(
      { length: shops },
      (_, shop) =>
        new Map([
          [shop, 25],
          [(shop * 7 + 1) % shops, 2],
          [(shop * 13 + 5) % shops, 1],
        ]),
    );
    // Processor time, because a busy machine stretches the clock.
    const before = process.threadCpuUsage();
    linkCheck(rows, shops, 10);
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(1_000);
  });
});

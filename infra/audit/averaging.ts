import { cellKey, type Explained } from './populations.ts';
import type { Cell, Release } from './release.ts';

export type Averaged = {
  /** Counts of which more than one draw of noise was released. */
  readonly redrawn: number;
  /** Populations, and those whose n comes out exactly when all numbers released about it are averaged. */
  readonly populations: number;
  readonly exactN: number;
  /** Leaf counts, and those released without any noise on them: 60 of 100 at two bits. */
  readonly counts: number;
  readonly untouched: number;
};

/**
 * The attack on the noise: everything released in one view about the same people and the same count is averaged. One draw
 * stays one draw however often it is read; a second one is a finding.
 * @param explained from the exact releases of the same history
 */
export function average(releases: readonly Release[], explained: Explained, truth: readonly Release[]): Averaged {
  const values = new Map<string, Set<number>>();
  const ofN = new Map<number, { sum: number; read: number }>();
  const exact = new Map(truth.flatMap((release) => release.cells.map((cell) => [keyOf(release, cell), cell.value])));
  let counts = 0;
  let untouched = 0;
  for (const release of releases) {
    for (const cell of release.cells) {
      const isN = cell.count === 'n' || cell.count.endsWith('.n');
      const people = cell.leaves.map(
        (leaf) => explained.of.get(cellKey(release.period, cell.view, leaf, cell.count)) ?? -1,
      );
      const key = `${release.period}|${cell.view}|${people.sort((a, b) => a - b).join()}|${isN ? 'n' : cell.count}`;
      const drawn = values.get(key) ?? new Set<number>();
      values.set(key, drawn.add(cell.value));
      if (cell.of.startsWith('figure:')) continue;
      counts++;
      if (exact.get(keyOf(release, cell)) === cell.value) untouched++;
      const [population] = people;
      if (!isN || population === undefined) continue;
      const average = ofN.get(population) ?? { sum: 0, read: 0 };
      ofN.set(population, { sum: average.sum + cell.value, read: average.read + 1 });
    }
  }
  let exactN = 0;
  for (const [population, { sum, read }] of ofN) {
    if (Math.round(sum / read) === explained.populations[population]?.sheets.length) exactN++;
  }
  const redrawn = [...values.values()].filter((drawn) => drawn.size > 1).length;
  return { redrawn, populations: ofN.size, exactN, counts, untouched };
}

function keyOf(release: Release, cell: Cell): string {
  return `${release.period}|${cell.view}|${cell.of}|${cell.count}`;
}

import type { Population, Sheet } from './populations.ts';

/** Arithmetic is exact, modulo the largest prime below 2^26: products stay below 2^53. */
export const prime = 67108859;

function inverse(value: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (b !== 0) {
    const q = Math.floor(a / b);
    [a, b, x, y] = [b, a - q * b, y, x - q * y];
  }
  return ((x % prime) + prime) % prime;
}

/** Reduced row echelon form in place, pivots sought along `columns`; returns the pivot column of each remaining row. */
export function reduce(rows: Float64Array[], columns: readonly number[]): number[] {
  const pivots: number[] = [];
  for (const column of columns) {
    const rank = pivots.length;
    if (rank === rows.length) break;
    const found = rows.findIndex((row, i) => i >= rank && row[column] !== 0);
    const pivot = rows[found];
    const other = rows[rank];
    if (pivot === undefined || other === undefined) continue;
    rows[found] = other;
    rows[rank] = pivot;
    const scale = inverse(pivot[column] ?? 1);
    const filled: number[] = [];
    for (let i = 0; i < pivot.length; i++) {
      const value = pivot[i] ?? 0;
      if (value === 0) continue;
      pivot[i] = (value * scale) % prime;
      filled.push(i);
    }
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r];
      const factor = row?.[column] ?? 0;
      if (r === rank || row === undefined || factor === 0) continue;
      for (const i of filled) row[i] = ((row[i] ?? 0) + (prime - factor) * (pivot[i] ?? 0)) % prime;
    }
    pivots.push(column);
  }
  rows.length = pivots.length;
  return pivots;
}

/** Sheets that every population holds together or not at all: nothing released can tell them apart. */
type Atom = { readonly sheets: number[]; readonly people: ReadonlySet<string> };

type Block = { readonly atoms: Atom[]; readonly rows: number[][] };

/** Atoms and rows, divided into blocks that share nothing: a combination over two blocks is one over each. */
function blocksOf(populations: readonly Population[], sheets: readonly Sheet[]): Block[] {
  const inRows: number[][] = sheets.map(() => []);
  const distinct = [
    ...new Map(populations.map((population) => [population.sheets.join(), population.sheets])).values(),
  ];
  distinct.forEach((list, row) => {
    for (const sheet of list) inRows[sheet]?.push(row);
  });
  const grouped = Map.groupBy(inRows.keys(), (sheet) => inRows[sheet]?.join() ?? '');
  grouped.delete('');
  const atoms = [...grouped.entries()].map(([rows, list]) => ({
    rows: rows.split(',').map(Number),
    atom: { sheets: list, people: new Set(list.map((sheet) => sheets[sheet]?.person ?? '')) },
  }));
  const root = Array.from(distinct.keys());
  const find = (row: number): number => {
    let at = row;
    while (root[at] !== at) {
      root[at] = root[root[at] ?? 0] ?? 0;
      at = root[at] ?? 0;
    }
    return at;
  };
  for (const { rows } of atoms) for (const row of rows) root[find(row)] = find(rows[0] ?? row);
  return [...Map.groupBy(atoms, ({ rows }) => find(rows[0] ?? 0)).values()].map((list) => {
    const rows = new Map<number, number[]>();
    list.forEach((one, index) => {
      for (const row of one.rows) rows.set(row, [...(rows.get(row) ?? []), index]);
    });
    return { atoms: list.map(({ atom }) => atom), rows: [...rows.values()] };
  });
}

/**
 * Groups of fewer than k people that a linear combination of released numbers, of all periods together, singles out:
 * words of low weight in the row space. The search is that for low-weight codewords (information sets): rows are reduced
 * along columns in random order, atoms of k people and more first since no light word holds them; each reduced row, and
 * each sum and difference of two light ones, is a word. Every group it returns is real; a group it misses it does not
 * return, which is why `lightLinks` checks one period's two partitions exactly beside it.
 * @returns each group as its people, joined
 */
export function isolatedGroups(
  populations: readonly Population[],
  sheets: readonly Sheet[],
  k: number,
  tries: number,
  random: () => number,
): Set<string> {
  const groups = new Set<string>();
  for (const { atoms, rows } of blocksOf(populations, sheets)) {
    const weight = atoms.map((atom) => atom.people.size);
    const note = (word: Float64Array) => {
      let total = 0;
      for (let i = 0; i < word.length; i++) if (word[i] !== 0) total = Math.max(total, weight[i] ?? 0);
      if (total >= k) return;
      const people = new Set<string>();
      for (let i = 0; i < word.length && people.size < k; i++) {
        if (word[i] !== 0) for (const person of atoms[i]?.people ?? []) people.add(person);
      }
      if (people.size > 0 && people.size < k) groups.add([...people].sort().join());
    };
    for (let attempt = 0; attempt < tries; attempt++) {
      const jitter = weight.map((people) => (people >= k ? -1 : 0) + random());
      const columns = [...atoms.keys()].sort((a, b) => (jitter[a] ?? 0) - (jitter[b] ?? 0));
      const matrix = rows.map((row) => {
        const dense = new Float64Array(atoms.length);
        for (const atom of row) dense[atom] = 1;
        return dense;
      });
      const pivots = reduce(matrix, columns);
      const light = matrix.filter((_, i) => (weight[pivots[i] ?? 0] ?? 0) < k).slice(0, 60);
      for (const word of light) note(word);
      light.forEach((a, i) => {
        for (const b of light.slice(i + 1)) {
          note(a.map((value, at) => (value + (b[at] ?? 0)) % prime));
          note(a.map((value, at) => (value + prime - (b[at] ?? 0)) % prime));
        }
      });
    }
  }
  return groups;
}

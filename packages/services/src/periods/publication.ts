import type { PublishedTables } from '@sitwell/database/schema';
import {
  type ComparedPeriod,
  type Comparison,
  compareUnits,
  type PublishedView,
  type View,
} from '@sitwell/domain/reporting';
import { labelOf, type PlacedUnit } from './treeOrder.ts';

type LeafRow = PublishedTables['published_leaf'];
type FigureRow = PublishedTables['published_figure'];

/** A closed period as far as later ones are compared with it. */
export interface EarlierPeriod extends ComparedPeriod {
  readonly period: string;
}

/** Whose rows they are. */
export interface Of {
  readonly period: string;
  readonly tenant: string;
  readonly view: View;
}

export function leafRows(of: Of, { leaves }: PublishedView, tree: readonly PlacedUnit[]): LeafRow[] {
  const placeOf = placesIn(tree);
  return leaves.map((leaf) => {
    const places = leaf.units.map((unit) => placeOf.get(unit) ?? 0);
    const ends = endsOf(places);
    return {
      ...of,
      leaf: leaf.id,
      units: JSON.stringify(leaf.units),
      counts: JSON.stringify(leaf.values),
      first: ends.first,
      last: ends.last,
      label: JSON.stringify(labelOf(tree, places)),
    };
  });
}

/**
 * A row for each unit of the tree, in its order. A unit that is in no leaf has one too: with a row for those only of which
 * something is told, a missing row would say that nobody there took part.
 * @param earlier closed periods, the oldest first, and the names of what the tree no longer has
 */
export function figureRows(
  of: Of,
  { leaves, figures }: PublishedView,
  tree: readonly PlacedUnit[],
  earlier: { readonly periods: readonly EarlierPeriod[]; readonly names: ReadonlyMap<string, string> },
  now: ComparedPeriod,
): FigureRow[] {
  if (leaves.length === 0) return [];
  const placeOf = placesIn(tree);
  const reach = new Map(leaves.map((leaf) => [leaf.id, endsOf(leaf.units.map((unit) => placeOf.get(unit) ?? 0))]));
  const figureOf = new Map(figures.map((figure) => [figure.unit, figure]));
  const lines = comparisonsOf(tree, [...earlier.periods, now], earlier.names, placeOf);
  const pairs =
    earlier.periods.length < 2
      ? lines
      : comparisonsOf(tree, [...earlier.periods.slice(-1), now], earlier.names, placeOf);
  return tree.map((unit, position) => {
    const figure = figureOf.get(unit.id);
    const isShared = (leaf: string) => {
      const { first, last } = reach.get(leaf) ?? { first: 0, last: 0 };
      return first < position || last >= unit.until;
    };
    return {
      ...of,
      position,
      until: unit.until,
      depth: unit.depth,
      unit: unit.id,
      name: unit.name,
      parent: unit.parent,
      leaves: figure?.leaves.length ?? 0,
      shared: figure ? JSON.stringify(figure.leaves.filter(isShared)) : '[]',
      counts: figure ? JSON.stringify(figure.values) : null,
      head_count: figure?.headCount ?? null,
      pair: pairs[position] ?? null,
      line: lines[position] ?? null,
    };
  });
}

/** Each unit's comparison as it is stored: see `StoredComparison` of the reports. Null when there is nothing to compare. */
function comparisonsOf(
  tree: readonly PlacedUnit[],
  periods: readonly ComparedPeriod[],
  names: ReadonlyMap<string, string>,
  placeOf: ReadonlyMap<string, number>,
): (string | null)[] {
  if (periods.length < 2) return [];
  const parent = Int32Array.from(tree, (unit) => (unit.parent === null ? -1 : (placeOf.get(unit.parent) ?? -1)));
  const compared = compareUnits(
    tree.map((unit) => unit.id),
    parent,
    periods,
  );
  return compared.map((comparison, position) => comparison && store(comparison, position));

  function store({ others, points }: Comparison, position: number): string {
    const places: number[] = [];
    const former: string[] = [];
    for (const id of others) {
      const place = placeOf.get(id);
      if (place === undefined) former.push(names.get(id) ?? '');
      else places.push(place);
    }
    const { first, last } = endsOf([position, (tree[position]?.until ?? position + 1) - 1, ...places]);
    const label = others.length === 0 ? { names: [], more: 0 } : labelOf(tree, places, former);
    return JSON.stringify({
      others: label.names.map(({ name }) => name),
      more: label.more,
      first,
      last,
      former: former.length > 0,
      points,
    });
  }
}

const placesIn = (tree: readonly PlacedUnit[]) => new Map(tree.map((unit, at) => [unit.id, at]));

/** Thousands of places are no arguments for Math.min. */
function endsOf(places: readonly number[]): { first: number; last: number } {
  let [first, last] = [places[0] ?? 0, places[0] ?? 0];
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return { first, last };
}

/** A unit of a period's tree at its place in a walk: parents before children, what is below a unit right after it. */
export interface PlacedUnit {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  /** 0 for the company. */
  readonly depth: number;
  /** Where the walk leaves the unit: its own place and up to here, exclusive, is the unit and all below it. */
  readonly until: number;
}

/** The units as a page lists them, siblings in the order given. A unit whose parent is not among them stands at the top. */
export function inTreeOrder(
  units: readonly { readonly id: string; readonly parent: string | null; readonly name: string }[],
): PlacedUnit[] {
  const known = new Set(units.map((unit) => unit.id));
  const above = (unit: { readonly parent: string | null }) =>
    unit.parent !== null && known.has(unit.parent) ? unit.parent : null;
  const below = Map.groupBy(units, above);
  const placed: { id: string; name: string; parent: string | null; depth: number; until: number }[] = [];
  const open: { place: number; waiting: Iterator<(typeof units)[number]> }[] = [];
  const enter = (parent: string | null, place: number) =>
    open.push({ place, waiting: (below.get(parent) ?? []).values() });
  enter(null, -1);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { done, value } = top.waiting.next();
    if (done) {
      open.pop();
      const finished = placed[top.place];
      if (finished) finished.until = placed.length;
    } else {
      const { id, name } = value;
      const place = placed.push({ id, name, parent: above(value), depth: open.length - 1, until: 0 }) - 1;
      enter(id, place);
    }
  }
  return placed;
}

/** Names for a set of units that may be thousands: at most this many, the rest is a number. */
const NAMES = 20;

/** `from` and `to` are places in the walk, the second exclusive, so that a reader can leave out what it speaks of. */
export interface Label {
  readonly names: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly more: number;
}

/**
 * A set of units in few names: a department stands for all below it when all of them are in the set.
 * @param places of the units in `tree`, in any order
 * @param former names of units that the tree no longer has
 */
export function labelOf(tree: readonly PlacedUnit[], places: readonly number[], former: readonly string[] = []): Label {
  const sorted = Int32Array.from(places).sort();
  const entries: Label['names'][number][] = [];
  let count = 0;
  for (let i = 0; i < sorted.length; ) {
    const from = sorted[i] ?? 0;
    const until = tree[from]?.until ?? from + 1;
    // Sorted and without doubles: the unit is whole when the place that ends it is as many steps on.
    const whole = sorted[i + until - from - 1] === until - 1;
    const to = whole ? until : from + 1;
    count += 1;
    if (entries.length < NAMES) entries.push({ name: tree[from]?.name ?? '', from, to });
    i += to - from;
  }
  for (const name of former) {
    count += 1;
    if (entries.length < NAMES) entries.push({ name, from: -1, to: -1 });
  }
  return { names: entries, more: count - entries.length };
}

import { type MeasureRegistry, type ShownFigure, showFigure, type View } from '@sitwell/domain/reporting';
import type { Ctx } from '../context/index.ts';
import { isWithin, type Reach } from './reach.ts';
import { type FigureRow, type LeafRow, listLeaves, type PublishedPeriod } from './reports.repo.ts';

/** Names that a figure covers beside its own unit; past twenty a number stands for the rest. */
export interface Together {
  readonly reportedWith: string[];
  readonly reportedWithMore: number;
}

/** What may be told about one unit. */
export interface Told extends Together {
  /** Its own. Null for a unit that is only told together with others, whatever the reason. */
  readonly figure: ShownFigure | null;
  /** The figure of the unit with those named, where parts of it have figures of their own beside it. */
  readonly together: ShownFigure | null;
  /** The one leaf that holds all of the unit and others: see the groups of the report. */
  readonly group: string | null;
}

interface Label {
  readonly names: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  readonly more: number;
}

const nothing: Told = { figure: null, together: null, group: null, reportedWith: [], reportedWithMore: 0 };

/** The leaves that rows share with others, for `tell`. */
export function sharedLeaves(
  ctx: Ctx,
  { period }: PublishedPeriod,
  view: View,
  rows: readonly FigureRow[],
): Promise<ReadonlyMap<string, LeafRow>> {
  return listLeaves(ctx, period, view, [...new Set(rows.flatMap((row) => sharedOf(row)))]);
}

/** A row as far as the reader's reach goes: a figure that covers anything outside is not theirs, nor is with whom. */
export function tell(
  period: PublishedPeriod,
  reach: Reach,
  view: View,
  row: FigureRow,
  leaves: ReadonlyMap<string, LeafRow>,
  measures: MeasureRegistry,
): Told {
  if (row.counts === null) return nothing;
  const shared = sharedOf(row).flatMap((id) => leaves.get(id) ?? []);
  if (shared.some((leaf) => !isWithin(reach, view, leaf.first, leaf.last))) return nothing;
  const shown = showFigure(
    { counts: countsOf(period, row.counts, measures), leaves: row.leaves, headCount: row.head_count },
    period,
    measures,
  );
  if (shared.length === 0) return { ...nothing, figure: shown };
  const others = othersOf(row, shared);
  return row.leaves === 1
    ? { ...nothing, ...others, group: shared[0]?.leaf ?? null }
    : { ...nothing, ...others, together: shown };
}

/** The figure of a leaf that is only told as a whole. */
export function tellLeaf(
  period: PublishedPeriod,
  leaf: LeafRow,
  headCount: number | null,
  measures: MeasureRegistry,
): { units: string[]; more: number; figure: ShownFigure } {
  const { names, more } = JSON.parse(leaf.label) as Label;
  return {
    units: names.map(({ name }) => name),
    more,
    figure: showFigure({ counts: countsOf(period, leaf.counts, measures), leaves: 1, headCount }, period, measures),
  };
}

function othersOf(row: FigureRow, shared: readonly LeafRow[]): Together {
  const labels = shared.map((leaf) => JSON.parse(leaf.label) as Label);
  const outside = labels.flatMap(({ names }) =>
    names.filter(({ from }) => from < row.position || from >= row.until).map(({ name }) => name),
  );
  return { reportedWith: outside, reportedWithMore: labels.reduce((sum, { more }) => sum + more, 0) };
}

const sharedOf = (row: FigureRow) => JSON.parse(row.shared) as string[];

/** The counts that these measures need, by name. */
function countsOf(
  { countNames }: PublishedPeriod,
  counts: string,
  measures: MeasureRegistry,
): Readonly<Record<string, number>> {
  const values = JSON.parse(counts) as number[];
  const at = columnsOf(countNames);
  const found: Record<string, number> = { n: values[0] ?? 0 };
  for (const [name, kind] of Object.entries(measures))
    for (const part of kind === 'band' ? ['moderate', 'high'] : ['yes']) {
      const column = at.get(`${name}.${part}`);
      if (column !== undefined) found[`${name}.${part}`] = values[column] ?? 0;
    }
  return found;
}

const columns = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** One map for all rows of a period: two hundred rows would make two hundred of a hundred names. */
function columnsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const known = columns.get(names);
  if (known) return known;
  const made = new Map(names.map((name, column) => [name, column]));
  columns.set(names, made);
  return made;
}

import type { Outputs } from '../../app/api.ts';

/** A report in words, cell by cell, as the files and the print have it. */
export type ReportTable = Outputs['reports']['departments']['table'];

/** What the report says in one cell: pages, files and print must not differ by a digit, so no figure is worded twice. */
export function cellOf({ columns, rows }: ReportTable, row: string, column: string): string {
  const at = columns.findIndex(({ key }) => key === column);
  return rows.find(({ key }) => key === row)?.cells[at] ?? '';
}

/** What a column is called, for a chart of it. */
export function labelOf({ columns }: ReportTable, column: string): string {
  return columns.find(({ key }) => key === column)?.label ?? '';
}

export interface ShownRow {
  readonly key: string;
  readonly head: string;
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
  /** The one thing that all its numbers say, when that is "not shown". */
  readonly instead: string | null;
}

/**
 * The table as it is drawn: columns that are said above it are left out, and so is a column that is empty throughout. A row whose
 * three or more numbers all say the same, which is that they are not shown, says it once.
 */
export function shownTable(
  { columns, rows }: ReportTable,
  saidAbove: readonly string[],
): { readonly columns: ReportTable['columns']; readonly rows: readonly ShownRow[] } {
  const kept = columns
    .map((column, at) => ({ column, at }))
    .filter(({ column, at }) => !saidAbove.includes(column.key) && rows.some(({ cells }) => cells[at] !== ''));
  const [head, ...rest] = kept;
  return {
    columns: kept.map(({ column }) => column),
    rows: rows.map(({ key, cells }) => {
      const take = (numeric: boolean) =>
        rest.filter(({ column }) => column.numeric === numeric).map(({ at }) => cells[at] ?? '');
      const numbers = take(true);
      const isSame = numbers.length > 2 && numbers.every((cell) => cell === numbers[0]) && !/\d/.test(numbers[0] ?? '');
      return {
        key,
        head: cells[head?.at ?? 0] ?? '',
        texts: take(false),
        numbers,
        instead: isSame ? (numbers[0] ?? '') : null,
      };
    }),
  };
}

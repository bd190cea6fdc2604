import { stringify } from 'csv-stringify/sync';

/** Spreadsheets run cells that begin like a formula: these are escaped. The mark at the start makes them read UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })}`;
}

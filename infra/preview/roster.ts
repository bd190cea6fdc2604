import type { Staffing, Unit } from '@sitwell/domain/reporting';
import { CsvError, parse } from 'csv-parse/sync';

/** A roster as the preview needs it: nobody is named in it. */
export type Roster = {
  /** Ids are the names from the top, joined by `between`. */
  readonly units: readonly Unit[];
  readonly sites: readonly string[];
  readonly staffing: readonly Staffing[];
};

/** Where a roster is wrong and how to mend it. */
export type Fault = { readonly line: number; readonly column: string | null; readonly mend: string };

/** The roster cannot be read. `more` counts the faults that are not listed. */
export class WrongRoster extends Error {
  readonly faults: readonly Fault[];
  readonly more: number;

  constructor(faults: readonly Fault[]) {
    super('The roster is wrong.');
    this.faults = faults.slice(0, listed);
    this.more = faults.length - this.faults.length;
  }
}

/** More faults than this are counted, not listed: one broken column would fill the screen. */
const listed = 20;
export const between = ' / ';
const example = `"Company${between}Sales${between}North"`;
const columns = ['person', 'department', 'unit', 'parent', 'site'] as const;
type Column = (typeof columns)[number];
type Read = { readonly cells: readonly string[]; readonly line: number };

/** @throws WrongRoster */
function decode(bytes: Uint8Array): string {
  const marks = `${bytes[0]} ${bytes[1]}`;
  const encoding = marks === '255 254' ? 'utf-16le' : marks === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new WrongRoster([{ line: 1, column: null, mend: 'The file is not UTF-8. Save it as "CSV UTF-8".' }]);
  }
}

/** What stands between the cells of the first line, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, /\r|\n|$/.exec(text)?.index).replace(/"[^"]*"/g, '');
  const counted = [';', '\t', ','].map((sign) => ({ sign, times: head.split(sign).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).sign;
}

/** @throws WrongRoster */
function readRows(text: string): Read[] {
  const rows: Read[] = [];
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      skipEmptyLines: true,
      trim: true,
      relaxColumnCount: true,
      onRecord: (cells: string[], { lines }) => {
        rows.push({ cells, line: lines });
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const mend =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quotation mark opens here or above and never closes. Write quotation marks in pairs; double those within a cell.'
        : 'A quotation mark stands in the middle of a cell. Put the whole cell in quotation marks and double those within.';
    throw new WrongRoster([{ line, column: null, mend }]);
  }
}

/** Where each column is. @throws WrongRoster */
function readHead({ cells, line }: Read): ReadonlyMap<Column, number> {
  const faults: Fault[] = [];
  const at = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columns.find((name) => name === cell.toLowerCase());
    if (column === undefined) return;
    if (at.has(column)) faults.push({ line, column, mend: 'The column stands there twice. Remove one.' });
    at.set(column, index);
  });
  if (!at.has('department') && !at.has('unit')) {
    faults.push({
      line,
      column: 'department',
      mend: `The column is missing. Add it with paths such as ${example}, or add unit and parent.`,
    });
  }
  if (at.has('department') && at.has('unit')) {
    faults.push({ line, column: 'unit', mend: 'There is a column department as well. Keep one of the two.' });
  }
  if (at.has('unit') && !at.has('parent')) {
    faults.push({
      line,
      column: 'parent',
      mend: 'The column is missing. Name the unit above; leave it empty for the top.',
    });
  }
  if (!at.has('site')) {
    faults.push({
      line,
      column: 'site',
      mend: 'The column is missing. Add it; with one place of work, write the same name in every row.',
    });
  }
  if (faults.length > 0) throw new WrongRoster(faults);
  return at;
}

/** Units by path: "Company / Sales / North". */
class Paths {
  readonly parent = new Map<string, string | null>();
  readonly faults: Fault[] = [];

  /** The unit of a row, or null where the row is wrong. */
  unitOf(cell: (column: Column) => string, line: number): string | null {
    const path = cell('department');
    if (path === '') {
      this.faults.push({
        line,
        column: 'department',
        mend: `The cell is empty. Write the path from the top, such as ${example}.`,
      });
      return null;
    }
    const names = path.split('/').map((name) => name.trim());
    if (names.includes('')) {
      this.faults.push({
        line,
        column: 'department',
        mend: `A name is missing beside a "/". Write the path as ${example}.`,
      });
      return null;
    }
    const id = names.join(between);
    for (let depth = names.length, at = id; depth > 0 && !this.parent.has(at); depth--) {
      const above = depth > 1 ? names.slice(0, depth - 1).join(between) : null;
      this.parent.set(at, above);
      at = above ?? '';
    }
    return id;
  }

  units(): { unit: Unit; was: string }[] {
    return [...this.parent].map(([id, parent]) => ({ unit: { id, parent }, was: id }));
  }
}

/** Units by name and the name above. */
class Pairs {
  readonly #above = new Map<string, { parent: string; line: number }>();
  readonly faults: Fault[] = [];

  unitOf(cell: (column: Column) => string, line: number): string | null {
    const [unit, parent] = [cell('unit'), cell('parent')];
    if (unit === '') {
      this.faults.push({ line, column: 'unit', mend: 'The cell is empty. Name the unit that the person belongs to.' });
      return null;
    }
    const known = this.#above.get(unit);
    if (known !== undefined && known.parent !== parent) {
      this.faults.push({
        line,
        column: 'parent',
        mend: `Line ${known.line} names another unit above this one. Write the same in both, or give one unit another name.`,
      });
      return null;
    }
    if (known === undefined) this.#above.set(unit, { parent, line });
    return unit;
  }

  units(): { unit: Unit; was: string }[] {
    for (const { parent } of [...this.#above.values()])
      if (parent !== '' && !this.#above.has(parent)) this.#above.set(parent, { parent: '', line: 0 });
    const paths = new Map<string, string>();
    const pathOf = (unit: string): string => {
      const way = [unit];
      for (let at = this.#above.get(unit); at && at.parent !== ''; at = this.#above.get(at.parent)) {
        if (way.includes(at.parent)) {
          this.faults.push({
            line: this.#above.get(unit)?.line ?? 0,
            column: 'parent',
            mend: 'Going up from this unit leads back to it. Leave the parent of the topmost unit empty.',
          });
          return unit;
        }
        way.unshift(at.parent);
      }
      return way.join(between);
    };
    for (const unit of this.#above.keys()) paths.set(unit, pathOf(unit));
    return [...this.#above].map(([name, { parent }]) => ({
      unit: { id: paths.get(name) ?? name, parent: parent === '' ? null : (paths.get(parent) ?? parent) },
      was: name,
    }));
  }
}

/**
 * Reads a roster: one line for each employee, with the names of the columns in the first line, in any order and any case.
 * `department` holds the path from the top; or `unit` and `parent` hold the unit and the one above it. `site` is the place of
 * work. With a column `person` nobody may come twice, and a line with an empty one declares a unit without an employee. Other
 * columns are not looked at. Comma, semicolon or tab; UTF-8 or UTF-16; any line ends.
 * @throws WrongRoster naming line, column and what to do
 */
export function readRoster(bytes: Uint8Array): Roster {
  const [head, ...rows] = readRows(decode(bytes));
  if (head === undefined) {
    throw new WrongRoster([
      { line: 1, column: null, mend: 'The file is empty. Write the names of the columns in the first line.' },
    ]);
  }
  const at = readHead(head);
  const tree = at.has('department') ? new Paths() : new Pairs();
  const { faults } = tree;
  const seen = new Map<string, number>();
  const places = new Map<string, { unit: string; site: string; employees: number }>();
  const sites = new Set<string>();
  for (const { cells, line } of rows) {
    if (cells.length > head.cells.length) {
      faults.push({
        line,
        column: null,
        mend: `The line has ${cells.length} cells, the first has ${head.cells.length}. Put cells that hold a separator in quotation marks.`,
      });
      continue;
    }
    const cell = (column: Column) => cells[at.get(column) ?? -1] ?? '';
    const unit = tree.unitOf(cell, line);
    const person = cell('person');
    if (at.has('person')) {
      if (person === '') continue;
      const before = seen.get(person);
      if (before !== undefined) {
        faults.push({ line, column: 'person', mend: `Line ${before} is about the same person. Keep one of the two.` });
        continue;
      }
      seen.set(person, line);
    }
    const site = cell('site');
    if (site === '') faults.push({ line, column: 'site', mend: 'The cell is empty. Name the place of work.' });
    if (unit === null || site === '') continue;
    sites.add(site);
    const key = JSON.stringify([unit, site]);
    const place = places.get(key) ?? { unit, site, employees: 0 };
    place.employees++;
    places.set(key, place);
  }
  const units = tree.units();
  if (faults.length > 0) throw new WrongRoster([...faults].sort((a, b) => a.line - b.line));
  if (places.size === 0) {
    throw new WrongRoster([
      { line: head.line, column: null, mend: 'There is no employee below the first line. Write one line for each.' },
    ]);
  }
  const idOf = new Map(units.map(({ unit, was }) => [was, unit.id]));
  return {
    units: units.map(({ unit }) => unit),
    sites: [...sites],
    staffing: [...places.values()].map((place) => ({ ...place, unit: idOf.get(place.unit) ?? place.unit })),
  };
}

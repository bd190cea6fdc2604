import { CompiledQuery, type Kysely } from 'kysely';
import type { Engine } from '../connection/index.ts';
import type { Schema } from '../schema/index.ts';

/** Where a statement runs: an executor, open transaction or not, and its engine. */
export interface Place {
  readonly engine: Engine;
  readonly sql: Kysely<Schema>;
}

/** What the two engines write differently. Everything else in a statement's text is the same for both. */
export interface Dialect {
  /** A test that what stands before it is one of the texts of parameter `n`, an array. */
  among(n: number): string;
  /** A table `row (value)` of the texts of parameter `n`, an array. */
  texts(n: number): string;
  /** A table `row (one, other, rest)` of parameter `n`, an array of texts: an id, a second one if `ids` is 2, and a whole number or nothing. */
  packed(n: number, ids: 1 | 2): string;
  /** A table `row` with a line for each entry of parameter `n`, an array of arrays. Costs several times as much as what is packed. */
  lines(n: number): string;
  /** Column `i` of such a line, from 0, as the type that it is compared with or written to. */
  cell(i: number, type: 'text' | 'bigint'): string;
  /**
   * The rows of a table that a condition describes and nobody else holds: PostgreSQL locks them in the order of their ids and passes
   * over what is locked, so that writers of the same rows neither wait for each other nor deadlock. SQLite has one writer.
   */
  free(table: string, condition: string): string;
  /** Locks the rows that a query finds, on PostgreSQL, passing over what others hold. */
  readonly skipLocked: string;
  /** The first text on SQLite, the second on PostgreSQL, where nothing else will do. */
  either(sqlite: string, postgres: string): string;
}

/**
 * A statement with a constant text: nothing composes SQL while it is busy, and SQLite prepares it once. Parameters are `$1`, `$2`
 * and so on; lists of any length travel as one parameter.
 */
export type Statement<Row> = (place: Place, parameters: readonly unknown[]) => Promise<Row[]>;

export function statement<Row = never>(write: (is: Dialect) => string): Statement<Row> {
  const texts = { sqlite: prepare('sqlite', write), postgres: prepare('postgres', write) };
  return async ({ engine, sql }, parameters) => {
    const { text, order } = texts[engine];
    const { rows } = await sql.executeQuery<Row>(
      CompiledQuery.raw(
        text,
        order.map((read) => read(parameters)),
      ),
    );
    return rows;
  };
}

const ID = 36;

type Read = (parameters: readonly unknown[]) => unknown;
interface Prepared {
  readonly text: string;
  readonly order: readonly Read[];
}

function prepare(engine: Engine, write: (is: Dialect) => string): Prepared {
  const asJson = new Set<number>();
  const json = (n: number) => {
    asJson.add(n);
    return `$${n}`;
  };
  const sqlite = engine === 'sqlite';
  const text = write({
    among: (n) => (sqlite ? `in (select value from json_each(${json(n)}))` : `= any(cast($${n} as text[]))`),
    texts: (n) => (sqlite ? `json_each(${json(n)}) as row` : `unnest(cast($${n} as text[])) as row (value)`),
    packed: (n, ids) => {
      const texts = sqlite ? `json_each(${json(n)})` : `unnest(cast($${n} as text[])) as text (value)`;
      const other = ids === 2 ? `substr(value, ${ID + 1}, ${ID})` : 'null';
      const rest = `cast(nullif(substr(value, ${ids * ID + 1}), '') as bigint)`;
      return `(select substr(value, 1, ${ID}) as one, ${other} as other, ${rest} as rest from ${texts}) as row`;
    },
    lines: (n) =>
      sqlite ? `json_each(${json(n)}) as row` : `json_array_elements(cast(${json(n)} as json)) as row (value)`,
    cell: (i, type) => (type === 'text' ? `(row.value ->> ${i})` : `cast(row.value ->> ${i} as bigint)`),
    free: (table, condition) =>
      sqlite ? condition : `id in (select id from ${table} where ${condition} order by id for update skip locked)`,
    skipLocked: sqlite ? '' : 'for update skip locked',
    either: (onSqlite, onPostgres) => (sqlite ? onSqlite : onPostgres),
  });
  const read = (n: number): Read =>
    asJson.has(n) ? (parameters) => JSON.stringify(parameters[n - 1]) : (parameters) => parameters[n - 1];
  if (!sqlite) {
    const count = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
    return { text, order: Array.from({ length: count }, (_, i) => read(i + 1)) };
  }
  // SQLite counts its parameters by place, so a number that comes twice is passed twice.
  const order: Read[] = [];
  const numbered = text.replace(/\$(\d+)/g, (_, n: string) => {
    order.push(read(Number(n)));
    return '?';
  });
  return { text: numbered, order };
}

import { CompiledQuery, type Insertable } from 'kysely';
import type { Engine, Transaction } from '../connection/index.ts';
import type { Schema } from '../schema/index.ts';

/** SQLite binds 32,766 values to a statement and PostgreSQL 65,535; what comes in more rows goes in several. */
const VALUES = 16_000;

/**
 * Writes many rows of one table. The text of a statement is made once for a number of rows and found again in the cache of
 * statements; a query builder would take longer to write it than the database to run it.
 * @param rows all with the same columns
 */
export async function insertRows<Table extends keyof Schema & string>(
  sql: Transaction,
  engine: Engine,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Insertable<Schema[Table]>)[];
  const atOnce = Math.max(1, Math.floor(VALUES / Math.max(1, columns.length)));
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    const values = some.flatMap((row) => columns.map((column) => row[column]));
    await sql.executeQuery(CompiledQuery.raw(statement(engine, table, columns as string[], some.length), values));
  }
}

function statement(engine: Engine, table: string, columns: readonly string[], rows: number): string {
  let count = 0;
  const place = engine === 'postgres' ? () => `$${++count}` : () => '?';
  const row = () => `(${columns.map(place).join(',')})`;
  const names = columns.map((column) => `"${column}"`).join(',');
  return `insert into "${table}" (${names}) values ${Array.from({ length: rows }, row).join(',')}`;
}

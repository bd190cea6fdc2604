/** Rows read at once: enough that a statement's start costs nothing, few enough that they are garbage while they are young. */
const ROWS = 2_000;

/**
 * All rows of a query, a page after the other.
 * @param read at most `rows` of them, in the order of their keys, from the one after `after`
 */
export async function* inPages<Row>(
  read: (after: string, rows: number) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await read(after, ROWS);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return;
    after = keyOf(last);
  }
}

import { isExpected, SignInNeeded } from '@sitwell/domain/errors';
import type { Ctx } from '@sitwell/services/context';
import { exportDepartments } from '@sitwell/services/reports';
import { stringify } from 'csv-stringify/sync';
import { type Context, Hono } from 'hono';

const status = { invalidInput: 400, signInNeeded: 401, refused: 403, notFound: 404, conflict: 409 } as const;

/** Files to download. They hold the same words as the pages, to the digit. */
export function exports(contextOf: (c: Context) => Promise<Ctx | undefined>): Hono {
  return new Hono().get('/:period/departments.csv', async (c) => {
    try {
      const ctx = await contextOf(c);
      if (!ctx) throw new SignInNeeded();
      const { name, rows } = await exportDepartments({ ctx, input: { period: c.req.param('period') } });
      return c.body(csv(rows), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${fileName(name)}.csv"`,
      });
    } catch (error) {
      if (!isExpected(error)) throw error;
      return c.json({ error: error.kind === 'notFound' ? 'This was not found.' : error.message }, status[error.kind]);
    }
  });
}

/** Spreadsheets run cells that begin like a formula: these are escaped. The mark at the start makes them read UTF-8. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${stringify(rows as string[][], { escape_formulas: true, record_delimiter: 'windows' })}`;
}

function fileName(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase();
}

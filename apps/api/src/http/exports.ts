import { isExpected, NotFound, SignInNeeded } from '@sitwell/domain/errors';
import type { Ctx } from '@sitwell/services/context';
import { exportInput, exportPrint, exportTable, reportInput } from '@sitwell/services/reports';
import { type Context, Hono } from 'hono';
import type { FileWanted, MakeFile } from './files/fileMaker.ts';
import { holdsNul } from './nul.ts';

const status = { invalidInput: 400, signInNeeded: 401, refused: 403, notFound: 404, conflict: 409 } as const;
const types = { csv: 'text/csv; charset=utf-8', pdf: 'application/pdf' } as const;

type Wanted = { readonly name: string; readonly file: FileWanted };

/** Files to download. They hold the same words as the pages, to the digit. */
export function exports(contextOf: (c: Context) => Promise<Ctx | undefined>, make: MakeFile): Hono {
  const download = (want: (c: Context, ctx: Ctx) => Promise<Wanted>) => async (c: Context) => {
    try {
      const ctx = await contextOf(c);
      if (!ctx) throw new SignInNeeded();
      const { name, file } = await want(c, ctx);
      return c.body(await make(file), 200, {
        'content-type': types[file.kind],
        'content-disposition': `attachment; filename="${fileName(name)}.${file.kind}"`,
      });
    } catch (error) {
      if (!isExpected(error)) throw error;
      return c.json({ error: error.kind === 'notFound' ? 'This was not found.' : error.message }, status[error.kind]);
    }
  };
  return new Hono()
    .get(
      '/:period/report.pdf',
      download(async (c, ctx) => {
        const { name, page } = await exportPrint({ ctx, input: known(reportInput, { period: c.req.param('period') }) });
        return { name, file: { kind: 'pdf', page } };
      }),
    )
    .get(
      '/:period/:file{[a-z]+\\.csv}',
      download(async (c, ctx) => {
        const report = c.req.param('file')?.replace('.csv', '');
        const input = known(exportInput, { report, period: c.req.param('period'), ...c.req.query() });
        const { name, rows } = await exportTable({ ctx, input });
        return { name, file: { kind: 'csv', rows } };
      }),
    );
}

/** An address that means nothing was not found, whatever is wrong with it. */
function known<Output>(
  schema: { safeParse(value: unknown): { success: true; data: Output } | { success: false } },
  value: unknown,
): Output {
  const parsed = schema.safeParse(value);
  if (!parsed.success || holdsNul(value)) throw new NotFound('report');
  return parsed.data;
}

const plainly: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Plain letters only: headers, and some file systems, bear no others. */
function fileName(text: string): string {
  return text
    .replace(/[äöüß]/giu, (letter) => plainly[letter.toLowerCase()] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase();
}

import { z } from 'zod';

const id = z.string().max(36);
const page = z.int().min(1).max(100_000).default(1);

export const reportInput = z.strictObject({ period: id });
export const departmentsInput = z.strictObject({ period: id, unit: id.optional(), page });
export const sitesInput = z.strictObject({ period: id, page });
/** A department or a site, or neither for what leads the reader's pages. */
export const aboutInput = z
  .strictObject({ period: id, unit: id.optional(), site: id.optional() })
  .refine(({ unit, site }) => unit === undefined || site === undefined, {
    path: ['site'],
    message: 'Ask for a department or for a site.',
  });

const fileReports = ['overview', 'departments', 'sites', 'findings', 'demand', 'trend'] as const;
/** A report as a file. */
export const exportInput = z.strictObject({
  report: z.enum(fileReports),
  period: id,
  unit: id.optional(),
  site: id.optional(),
});

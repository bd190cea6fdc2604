import { departmentReport, listReports, readReports, reportInput } from '@sitwell/services/reports';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

const summary = z.strictObject({ period: z.string(), name: z.string(), opensAt: z.number(), closesAt: z.number() });
const span = z.strictObject({ from: z.number(), to: z.number() });
const figure = z.strictObject({
  atLeast: z.number(),
  leads: z.boolean(),
  participation: span.nullable(),
  measures: z.record(
    z.string(),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('band'), low: span, moderate: span, high: span, elevated: span }),
      z.strictObject({
        kind: z.literal('yesNo'),
        share: span,
        demand: z.union([z.strictObject({ fewerThan: z.number() }), z.strictObject({ about: z.number() })]),
      }),
    ]),
  ),
});

export const reportsRouter = router({
  periods: procedure(readReports)
    .output(z.array(summary))
    .query(({ ctx: { ctx } }) => listReports({ ctx })),

  departments: procedure(readReports)
    .input(reportInput)
    .output(
      z.strictObject({
        period: summary,
        k: z.number(),
        company: figure.nullable(),
        units: z.array(
          z.strictObject({
            unit: z.string(),
            name: z.string(),
            parent: z.string().nullable(),
            depth: z.number(),
            figure: figure.nullable(),
            reportedWith: z.array(z.string()),
          }),
        ),
        groups: z.array(z.strictObject({ units: z.array(z.string()), figure })),
      }),
    )
    .query(({ ctx: { ctx }, input }) => departmentReport({ ctx, input })),
});

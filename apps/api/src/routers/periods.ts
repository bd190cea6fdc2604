import type { PeriodId } from '@sitwell/domain/ids';
import { roles } from '@sitwell/services/access';
import {
  approveChange,
  changeInput,
  decideSettings,
  declareInput,
  declarePeriod,
  declareRest,
  declineChange,
  endPeriod,
  getSettings,
  listChanges,
  listPeriods,
  managePeriods,
  periodInput,
  previewInput,
  previewReports,
  proposeChange,
  proposeInput,
  proposeSettings,
  readChanges,
  readPeriods,
  restInput,
} from '@sitwell/services/periods';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

export const periodKind = z.enum(['quarter', 'halfYear', 'year', 'campaign', 'rest']);
const done = z.strictObject({ done: z.literal(true) });
const declared = z.strictObject({ period: z.string() });
const preset = z.enum(['standard', 'strict']);
const spread = z.strictObject({ least: z.number(), median: z.number(), most: z.number() });
const previewRow = z.strictObject({
  unit: z.string(),
  name: z.string(),
  depth: z.number(),
  employees: z.number(),
  own: z.number(),
  outcome: z.enum(['own', 'together', 'none']),
  reportedWith: z.array(z.string()),
  reportedWithMore: z.number(),
});
const side = z.strictObject({ k: z.number(), noiseBits: z.number(), measures: z.number() });

export const periodsRouter = router({
  list: procedure(readPeriods)
    .output(
      z.array(
        z.strictObject({
          period: z.string(),
          name: z.string(),
          kind: periodKind,
          opensAt: z.number(),
          closesAt: z.number(),
          state: z.enum(['declared', 'open', 'ending', 'closed']),
          k: z.number().nullable(),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => listPeriods({ ctx })),

  settings: procedure(readChanges)
    .output(
      z.strictObject({
        k: z.number(),
        noiseBits: z.number(),
        preset: preset.nullable(),
        measures: z.array(z.string()),
        uncounted: z.array(z.string()),
        timeZone: z.string(),
        smallestK: z.number(),
        largestK: z.number(),
        presets: z.array(z.strictObject({ name: preset, k: z.number(), noiseBits: z.number() })),
      }),
    )
    .query(({ ctx: { ctx } }) => getSettings({ ctx })),

  preview: procedure(readPeriods)
    .input(previewInput)
    .output(
      z.strictObject({
        draws: z.number(),
        perPeriod: z.number(),
        employees: z.number(),
        published: z.number(),
        respondents: spread,
        reachK: spread,
        own: spread,
        inShown: spread,
        ownDepartmentFrom: z.number(),
        departments: z.array(previewRow),
        departmentsMore: z.number(),
        sites: z.array(previewRow),
        sitesMore: z.number(),
      }),
    )
    .query(({ ctx: { ctx }, input }) => previewReports({ ctx, input })),

  declare: procedure(managePeriods)
    .input(declareInput)
    .output(declared)
    .mutation(async ({ ctx: { ctx }, input }) => ({ period: await declarePeriod({ ctx, input }) })),

  declareRest: procedure(managePeriods)
    .input(restInput)
    .output(declared)
    .mutation(async ({ ctx: { ctx }, input }) => ({ period: await declareRest({ ctx, input }) })),

  close: procedure(managePeriods)
    .input(periodInput)
    .output(z.strictObject({ done: z.literal(true), state: z.enum(['closed', 'ending']) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      const { state } = await endPeriod({ ctx, input: { period: input.period as PeriodId } });
      return { done: true, state };
    }),

  changes: procedure(readChanges)
    .output(
      z.array(
        z.strictObject({
          change: z.string(),
          state: z.enum(['proposed', 'made', 'declined', 'overtaken']),
          loosens: z.boolean(),
          reason: z.string(),
          before: side,
          after: side,
          added: z.array(z.string()),
          removed: z.array(z.string()),
          proposedAt: z.number(),
          proposedAs: z.enum(roles),
          decidedAt: z.number().nullable(),
          decidedAs: z.enum(roles).nullable(),
          actsFrom: z.string().nullable(),
          mine: z.boolean(),
          mayApprove: z.boolean(),
          mayDecline: z.boolean(),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => listChanges({ ctx })),

  proposeChange: procedure(proposeSettings)
    .input(proposeInput)
    .output(z.strictObject({ change: z.string(), state: z.enum(['proposed', 'made']) }))
    .mutation(({ ctx: { ctx }, input }) => proposeChange({ ctx, input })),

  approveChange: procedure(decideSettings)
    .input(changeInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await approveChange({ ctx, input });
      return { done: true };
    }),

  declineChange: procedure(decideSettings)
    .input(changeInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await declineChange({ ctx, input });
      return { done: true };
    }),
});

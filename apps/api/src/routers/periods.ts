import type { PeriodId } from '@sitwell/domain/ids';
import {
  closePeriod,
  declareInput,
  declarePeriod,
  getSettings,
  listPeriods,
  managePeriods,
  periodInput,
  readPeriods,
} from '@sitwell/services/periods';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

export const periodsRouter = router({
  list: procedure(readPeriods)
    .output(
      z.array(
        z.strictObject({
          period: z.string(),
          name: z.string(),
          opensAt: z.number(),
          closesAt: z.number(),
          state: z.enum(['declared', 'open', 'closed']),
          k: z.number().nullable(),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => listPeriods({ ctx })),

  settings: procedure(readPeriods)
    .output(z.strictObject({ k: z.number(), noiseBits: z.number() }))
    .query(({ ctx: { ctx } }) => getSettings({ ctx })),

  declare: procedure(managePeriods)
    .input(declareInput)
    .output(z.strictObject({ period: z.string() }))
    .mutation(async ({ ctx: { ctx }, input }) => ({ period: await declarePeriod({ ctx, input }) })),

  close: procedure(managePeriods)
    .input(periodInput)
    .output(z.strictObject({ done: z.literal(true) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      await closePeriod({ ctx, input: { period: input.period as PeriodId } });
      return { done: true };
    }),
});

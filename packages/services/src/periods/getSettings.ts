import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readPeriods } from './periods.policy.ts';

/** The settings that the next period to open will copy. */
export async function getSettings({ ctx }: { ctx: Ctx }): Promise<{ k: number; noiseBits: number }> {
  authorise(ctx, readPeriods);
  const row = await ctx.database.kysely
    .selectFrom('reporting_settings')
    .select(['k', 'noise_bits'])
    .where('tenant', '=', ctx.tenant)
    .executeTakeFirstOrThrow();
  return { k: row.k, noiseBits: row.noise_bits };
}

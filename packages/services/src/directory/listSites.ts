import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readDirectory } from './directory.policy.ts';

export interface SiteSummary {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  /** Local dates, in order. */
  readonly holidays: string[];
}

export async function listSites({ ctx }: { ctx: Ctx }): Promise<SiteSummary[]> {
  authorise(ctx, readDirectory);
  const rows = await ctx.database.kysely
    .selectFrom('site')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    country: row.country,
    timeZone: row.time_zone,
    holidays: JSON.parse(row.holidays) as string[],
  }));
}

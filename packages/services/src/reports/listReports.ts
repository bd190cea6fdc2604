import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readReports } from './reports.policy.ts';
import { published } from './reports.repo.ts';

export interface ReportSummary {
  readonly period: string;
  readonly name: string;
  readonly opensAt: number;
  readonly closesAt: number;
}

/** The closed periods, newest first. A running period shows nothing: live figures would let an attacker watch answers arrive. */
export async function listReports({ ctx }: { ctx: Ctx }): Promise<ReportSummary[]> {
  authorise(ctx, readReports);
  const rows = await published(ctx)
    .selectFrom('published_period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .orderBy('opens_at', 'desc')
    .execute();
  return rows.map((row) => ({ period: row.period, name: row.name, opensAt: row.opens_at, closesAt: row.closes_at }));
}

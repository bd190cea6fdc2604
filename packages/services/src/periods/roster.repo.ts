import type { Transaction } from '@sitwell/database/connection';
import type { PeriodId } from '@sitwell/domain/ids';
import type { Ctx } from '../context/index.ts';
import { inTreeOrder, type PlacedUnit } from './treeOrder.ts';

export interface Roster {
  readonly units: readonly PlacedUnit[];
  readonly sites: readonly PlacedUnit[];
  readonly headCounts: { readonly department: Record<string, number>; readonly site: Record<string, number> };
}

/** The tree, the sites and the head counts that were frozen when the period opened (joiners: at entry). */
export async function readRoster(sql: Transaction, ctx: Ctx, period: PeriodId): Promise<Roster> {
  const units = await sql
    .selectFrom('period_unit')
    .select(['unit as id', 'parent', 'name'])
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .orderBy('name')
    .orderBy('unit')
    .execute();
  const sites = await sql
    .selectFrom('period_site')
    .select(['site as id', 'name'])
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .orderBy('name')
    .orderBy('site')
    .execute();
  const people = await sql
    .selectFrom('period_roster')
    .select(['unit', 'site', (row) => row.fn.countAll<number>().as('people')])
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .groupBy(['unit', 'site'])
    .execute();
  const headCounts: Roster['headCounts'] = { department: {}, site: {} };
  for (const row of people) {
    headCounts.department[row.unit] = (headCounts.department[row.unit] ?? 0) + Number(row.people);
    headCounts.site[row.site] = (headCounts.site[row.site] ?? 0) + Number(row.people);
  }
  return {
    units: inTreeOrder(units),
    sites: inTreeOrder(sites.map((site) => ({ ...site, parent: null }))),
    headCounts,
  };
}

import type { Transaction } from '@sitwell/database/connection';
import { type ComparedPeriod, followedCounts, type PublishedView, type View } from '@sitwell/domain/reporting';
import type { Ctx } from '../context/index.ts';
import type { EarlierPeriod } from './publication.ts';

/** A trend looks back over two years of quarters. */
const LOOKED_BACK = 8;

/** The periods before this one that a trend of it may show, oldest first, and what each counted. */
export async function listEarlier(
  sql: Transaction,
  ctx: Ctx,
  opensAt: number,
): Promise<{ readonly period: string; readonly countNames: readonly string[] }[]> {
  const rows = await sql
    .selectFrom('published_period')
    .select(['period', 'count_names'])
    .where('tenant', '=', ctx.tenant)
    .where('opens_at', '<', opensAt)
    .orderBy('opens_at', 'desc')
    .limit(LOOKED_BACK - 1)
    .execute();
  return rows
    .reverse()
    .map((row) => ({ period: row.period, countNames: JSON.parse(row.count_names) as readonly string[] }));
}

/** The leaves of earlier periods in one view, and the names of their units, of which the tree may have lost some. */
export async function readEarlier(
  sql: Transaction,
  earlier: readonly { readonly period: string; readonly countNames: readonly string[] }[],
  view: View,
): Promise<{ periods: EarlierPeriod[]; names: Map<string, string> }> {
  const names = new Map<string, string>();
  const periods: EarlierPeriod[] = [];
  for (const { period, countNames } of earlier) {
    const leaves = await sql
      .selectFrom('published_leaf')
      .select(['leaf', 'units', 'counts'])
      .where('period', '=', period)
      .where('view', '=', view)
      .execute();
    const units = await sql
      .selectFrom('published_figure')
      .select(['unit', 'name'])
      .where('period', '=', period)
      .where('view', '=', view)
      .execute();
    for (const { unit, name } of units) names.set(unit, name);
    const followed = followedOf(countNames);
    periods.push({
      period,
      leaves: leaves.map((row) => ({
        id: row.leaf,
        units: JSON.parse(row.units) as string[],
        values: followed(JSON.parse(row.counts) as number[]),
      })),
    });
  }
  return { periods, names };
}

/** What has just been published, as later periods will compare it. */
export function comparedFrom({ leaves }: PublishedView, countNames: readonly string[]): ComparedPeriod {
  const followed = followedOf(countNames);
  return { leaves: leaves.map(({ id, units, values }) => ({ id, units, values: followed(values) })) };
}

function followedOf(countNames: readonly string[]): (values: readonly number[]) => number[] {
  const columns = followedCounts.map((name) => countNames.indexOf(name));
  return (values) => columns.map((column) => values[column] ?? 0);
}

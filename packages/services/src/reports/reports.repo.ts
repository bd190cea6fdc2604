import type { PublishedTables } from '@sitwell/database/schema';
import { NotFound } from '@sitwell/domain/errors';
import type { View } from '@sitwell/domain/reporting';
import type { Kysely } from 'kysely';
import type { Ctx } from '../context/index.ts';

/** Reports reach the published tables and no others: the type of their database names nothing else. */
function published(ctx: Ctx): Kysely<Pick<PublishedTables, keyof PublishedTables>> {
  return ctx.database.kysely.$pickTables<keyof PublishedTables>();
}

export type FigureRow = PublishedTables['published_figure'];
export type LeafRow = PublishedTables['published_leaf'];

export interface PublishedPeriod {
  readonly period: string;
  readonly name: string;
  readonly kind: PublishedTables['published_period']['kind'];
  readonly opensAt: number;
  readonly closesAt: number;
  readonly k: number;
  readonly bits: number;
  readonly countNames: readonly string[];
  /** The periods that its figures are compared with, oldest first, itself last. */
  readonly compared: readonly string[];
}

const toPeriod = (row: PublishedTables['published_period']): PublishedPeriod => ({
  period: row.period,
  name: row.name,
  kind: row.kind,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  k: row.k,
  bits: row.noise_bits,
  countNames: JSON.parse(row.count_names) as string[],
  compared: JSON.parse(row.compared) as string[],
});

/** Newest first. */
export async function listPublished(ctx: Ctx): Promise<PublishedPeriod[]> {
  const rows = await published(ctx)
    .selectFrom('published_period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .orderBy('opens_at', 'desc')
    .execute();
  return rows.map(toPeriod);
}

/** @throws NotFound for a period that is not closed, not here, or never was: the three answer alike */
export async function getPublished(ctx: Ctx, period: string): Promise<PublishedPeriod> {
  const row = await published(ctx)
    .selectFrom('published_period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .executeTakeFirst();
  if (!row) throw new NotFound('report');
  return toPeriod(row);
}

/** The periods with these ids, in their order; what is not here is left out. */
export async function listThese(ctx: Ctx, periods: readonly string[]): Promise<PublishedPeriod[]> {
  if (periods.length === 0) return [];
  const rows = await published(ctx)
    .selectFrom('published_period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('period', 'in', [...periods])
    .execute();
  const byId = new Map(rows.map((row) => [row.period, row]));
  return periods.flatMap((period) => {
    const row = byId.get(period);
    return row ? [toPeriod(row)] : [];
  });
}

const figures = (ctx: Ctx, period: string, view: View) =>
  published(ctx)
    .selectFrom('published_figure')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .where('view', '=', view);

export function findFigure(ctx: Ctx, period: string, view: View, unit: string): Promise<FigureRow | undefined> {
  return figures(ctx, period, view).where('unit', '=', unit).executeTakeFirst();
}

/** The whole company's row; absent when nothing is published. */
export function findTop(ctx: Ctx, period: string): Promise<FigureRow | undefined> {
  return figures(ctx, period, 'department').where('position', '=', 0).executeTakeFirst();
}

/** The rows at these places of the tree's walk, the second exclusive. */
export function listBetween(ctx: Ctx, period: string, view: View, from: number, to: number): Promise<FigureRow[]> {
  return figures(ctx, period, view)
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .execute();
}

/** What is right below a unit, in order. */
export function listBelow(
  ctx: Ctx,
  period: string,
  unit: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<FigureRow[]> {
  return figures(ctx, period, 'department')
    .where('parent', '=', unit)
    .orderBy('position')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countBelow(ctx: Ctx, period: string, unit: string): Promise<number> {
  const { units } = await published(ctx)
    .selectFrom('published_figure')
    .select((row) => row.fn.countAll<number>().as('units'))
    .where('period', '=', period)
    .where('view', '=', 'department')
    .where('parent', '=', unit)
    .executeTakeFirstOrThrow();
  return Number(units);
}

export async function countSites(ctx: Ctx, period: string): Promise<number> {
  const { sites } = await published(ctx)
    .selectFrom('published_figure')
    .select((row) => row.fn.countAll<number>().as('sites'))
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .where('view', '=', 'site')
    .executeTakeFirstOrThrow();
  return Number(sites);
}

export async function listLeaves(
  ctx: Ctx,
  period: string,
  view: View,
  leaves: readonly string[],
): Promise<ReadonlyMap<string, LeafRow>> {
  if (leaves.length === 0) return new Map();
  const rows = await published(ctx)
    .selectFrom('published_leaf')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .where('view', '=', view)
    .where('leaf', 'in', [...leaves])
    .execute();
  return new Map(rows.map((row) => [row.leaf, row]));
}

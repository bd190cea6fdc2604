import { createHmac } from 'node:crypto';
import type { Transaction } from '@sitwell/database/connection';
import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { type HeadCounts, keyedNoise, type PublishedView, publishPeriod, type Unit } from '@sitwell/domain/reporting';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { keepPeriods, managePeriods } from './periods.policy.ts';
import { listRespondents, registry } from './respondents.repo.ts';

/**
 * Closes an open period and publishes it: in one transaction the row is flipped (which waits for the submits that hold it), then
 * roster and answers are read and every leaf and figure is written. Killed in between, nothing happened. Afterwards nothing
 * computes these rows again: erasure, late answers, moves and a changed k act on later periods only.
 * @throws NotFound when no open period has this id, so that closing twice writes once
 */
export async function closePeriod({ ctx, input }: { ctx: Ctx; input: { period: PeriodId } }): Promise<void> {
  authorise(ctx, managePeriods, keepPeriods);
  const noiseKey = ctx.sealer.derive(ctx.tenant, 'report-noise');
  await transact(ctx, async (tx) => {
    const now = ctx.now();
    const period = await tx.sql
      .updateTable('period')
      .set({ state: 'closed', closed_at: now })
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', input.period)
      .where('state', '=', 'open')
      .returning(['id', 'name', 'opens_at', 'closes_at', 'k', 'noise_bits'])
      .executeTakeFirst();
    if (!period) throw new NotFound('period');
    const roster = await readRoster(tx.sql, ctx, input.period);
    const published = publishPeriod({
      period: period.id,
      units: roster.units,
      sites: roster.sites.map((site) => site.id),
      respondents: await listRespondents(tx.sql, ctx, input.period),
      headCounts: roster.headCounts,
      k: period.k,
      noise: keyedNoise(
        (message) => createHmac('sha256', noiseKey).update(message).digest(),
        period.noise_bits,
        period.id,
      ),
      measures: registry,
    });
    const { id, name, opens_at, closes_at, k, noise_bits } = period;
    await tx.sql
      .insertInto('published_period')
      .values({ period: id, tenant: ctx.tenant, name, opens_at, closes_at, closed_at: now, k, noise_bits })
      .execute();
    await writeView(tx.sql, ctx, id, 'department', published.department, roster.units);
    await writeView(tx.sql, ctx, id, 'site', published.site, roster.sites);
    await tx.audit({ action: 'period.closed', subject: `period:${id}` });
  });
}

type Named = Unit & { readonly name: string };

async function readRoster(
  sql: Transaction,
  ctx: Ctx,
  period: PeriodId,
): Promise<{ units: Named[]; sites: Named[]; headCounts: HeadCounts }> {
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
  const counted = (by: 'unit' | 'site') =>
    sql
      .selectFrom('period_roster')
      .select([`${by} as id`, (row) => row.fn.countAll<number>().as('people')])
      .where('tenant', '=', ctx.tenant)
      .where('period', '=', period)
      .groupBy(by)
      .execute();
  const toRecord = (rows: readonly { id: string; people: number | string | bigint }[]) =>
    Object.fromEntries(rows.map((row) => [row.id, Number(row.people)]));
  return {
    units: inTreeOrder(units),
    sites: sites.map((site) => ({ ...site, parent: null })),
    headCounts: { department: toRecord(await counted('unit')), site: toRecord(await counted('site')) },
  };
}

/** Parents before children, children in the order given, as a page lists them. */
function inTreeOrder(units: readonly Named[]): Named[] {
  const below = Map.groupBy(units, (unit) => unit.parent);
  const walk = (parent: string | null): Named[] =>
    (below.get(parent) ?? []).flatMap((unit) => [unit, ...walk(unit.id)]);
  return walk(null);
}

const ROWS = 500;

async function writeView(
  sql: Transaction,
  ctx: Ctx,
  period: string,
  view: 'department' | 'site',
  { leaves, figures }: PublishedView,
  units: readonly Named[],
): Promise<void> {
  const leafRows = leaves.map((leaf) => ({
    period,
    view,
    leaf: leaf.id,
    tenant: ctx.tenant,
    units: JSON.stringify(leaf.units),
    counts: JSON.stringify(leaf.counts),
  }));
  const position = new Map(units.map((unit, at) => [unit.id, at]));
  const figureRows = figures.map((figure) => {
    const at = position.get(figure.unit) ?? 0;
    const unit = units[at];
    return {
      period,
      view,
      position: at,
      unit: figure.unit,
      tenant: ctx.tenant,
      name: unit?.name ?? '',
      parent: unit?.parent ?? null,
      leaves: JSON.stringify(figure.leaves),
      counts: JSON.stringify(figure.counts),
      head_count: figure.headCount,
    };
  });
  for (let at = 0; at < leafRows.length; at += ROWS)
    await sql
      .insertInto('published_leaf')
      .values(leafRows.slice(at, at + ROWS))
      .execute();
  for (let at = 0; at < figureRows.length; at += ROWS)
    await sql
      .insertInto('published_figure')
      .values(figureRows.slice(at, at + ROWS))
      .execute();
}

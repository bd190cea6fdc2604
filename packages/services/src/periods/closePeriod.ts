import { inLargeCache, insertRows } from '@sitwell/database/bulk';
import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { countNames, hmacSha256, keyedNoise, publishPeriod, type View } from '@sitwell/domain/reporting';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Tx, transact } from '../context/index.ts';
import { comparedFrom, listEarlier, readEarlier } from './earlier.repo.ts';
import { keepPeriods } from './periods.policy.ts';
import { figureRows, leafRows } from './publication.ts';
import { countedIn } from './registry.ts';
import { readRespondents } from './respondents.repo.ts';
import { readRoster } from './roster.repo.ts';

/**
 * Closes an open period and publishes it: in one transaction the row is flipped (which waits for the submits that hold it), then
 * roster and answers are read and every leaf and figure is written. Killed in between, nothing happened. Afterwards nothing
 * computes these rows again: erasure, late answers, moves and a changed k act on later periods only.
 * @throws NotFound when no open period has this id, so that closing twice writes once
 */
export async function closePeriod({ ctx, input }: { ctx: Ctx; input: { period: PeriodId } }): Promise<void> {
  authorise(ctx, keepPeriods);
  await transact(ctx, async (tx) => {
    await publishOpen(tx, ctx, input.period);
    await tx.audit({ action: 'period.closed', subject: `period:${input.period}` });
  });
}

/** The close itself, for the job and for an admin who closes a small period at once. */
export function publishOpen(tx: Tx, ctx: Ctx, id: PeriodId): Promise<void> {
  return inLargeCache(tx.sql, ctx.database.engine, () => publish(tx, ctx, id));
}

async function publish({ sql }: Tx, ctx: Ctx, id: PeriodId): Promise<void> {
  const now = ctx.now();
  const period = await sql
    .updateTable('period')
    .set({ state: 'closed', closed_at: now })
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirst();
  if (!period) throw new NotFound('period');
  const measures = countedIn(period.measures);
  const names = countNames(measures);
  const roster = await readRoster(sql, ctx, id);
  const { people, codes } = await readRespondents(sql, ctx, id, measures, roster.places);
  const published = publishPeriod({
    period: id,
    units: roster.units,
    sites: roster.sites.map((site) => site.id),
    respondents: people,
    codes,
    measures,
    headCounts: roster.headCounts,
    k: period.k,
    noise: keyedNoise(hmacSha256(ctx.sealer.derive(ctx.tenant, 'report-noise')), period.noise_bits, id),
  });
  const earlier = await listEarlier(sql, ctx, period.opens_at);
  const { name, kind, opens_at, closes_at, k, noise_bits } = period;
  await sql
    .insertInto('published_period')
    .values({
      period: id,
      tenant: ctx.tenant,
      name,
      kind,
      opens_at,
      closes_at,
      closed_at: now,
      k,
      noise_bits,
      count_names: JSON.stringify(names),
      compared: JSON.stringify([...earlier.map((each) => each.period), id]),
    })
    .execute();
  const views: readonly (readonly [View, typeof roster.units])[] = [
    ['department', roster.units],
    ['site', roster.sites],
  ];
  for (const [view, tree] of views) {
    const of = { period: id, tenant: ctx.tenant, view };
    const told = published[view];
    const before = await readEarlier(sql, earlier, view);
    const { engine } = ctx.database;
    await insertRows(sql, engine, 'published_leaf', leafRows(of, told, tree));
    await insertRows(sql, engine, 'published_figure', figureRows(of, told, tree, before, comparedFrom(told, names)));
  }
}

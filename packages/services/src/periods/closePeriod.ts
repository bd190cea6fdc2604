import { inLargeCache, insertRows } from '@sitwell/database/bulk';
import type { Transaction } from '@sitwell/database/connection';
import type { PublishedTables, Schema } from '@sitwell/database/schema';
import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { countNames, hmacSha256, keyedNoise, publishPeriod, type View } from '@sitwell/domain/reporting';
import { authorise } from '../access/policy.ts';
import { type Ctx, readTogether, type Tx, transact } from '../context/index.ts';
import { comparedFrom, listEarlier, readEarlier } from './earlier.repo.ts';
import { keepPeriods } from './periods.policy.ts';
import { figureRows, leafRows } from './publication.ts';
import { countedIn } from './registry.ts';
import { readSubmissions, respondentsAt } from './respondents.repo.ts';
import { readRoster } from './roster.repo.ts';

/**
 * Closes an open period and publishes it. First its row is flipped, which waits for the submits that hold it: nothing is stamped
 * with it afterwards. Then roster and answers are read as of one instant, for which no page waits. Last, every leaf and figure is
 * written in one transaction. Killed in between, nothing is published, and the next round begins again. Afterwards nothing
 * computes these rows again: erasure, late answers, moves and a changed k act on later periods only.
 * @throws NotFound when no open period has this id, so that closing twice writes once
 */
export async function closePeriod({ ctx, input }: { ctx: Ctx; input: { period: PeriodId } }): Promise<void> {
  authorise(ctx, keepPeriods);
  const period = await transact(ctx, (tx) => flip(tx, ctx, input.period));
  const publication = await readTogether(ctx, (sql) => workOut(sql, ctx, period));
  await transact(ctx, async (tx) => {
    await publish(tx, ctx, publication);
    await tx.audit({ action: 'period.closed', subject: `period:${input.period}` });
  });
}

/** The same in one transaction, for an admin who closes a small period at once. */
export async function closeAtOnce(tx: Tx, ctx: Ctx, id: PeriodId): Promise<void> {
  const period = await flip(tx, ctx, id);
  await publish(tx, ctx, await workOut(tx.sql, ctx, period));
}

type PeriodRow = Schema['period'];

async function flip({ sql }: Tx, ctx: Ctx, id: PeriodId): Promise<PeriodRow> {
  const period = await sql
    .updateTable('period')
    .set({ state: 'closing' })
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', id)
    .where('state', 'in', ['open', 'closing'])
    .returningAll()
    .executeTakeFirst();
  if (!period) throw new NotFound('period');
  return period;
}

/** All that a close writes. */
interface Publication {
  readonly period: PublishedTables['published_period'];
  readonly leaves: readonly PublishedTables['published_leaf'][];
  readonly figures: readonly PublishedTables['published_figure'][];
}

function workOut(sql: Transaction, ctx: Ctx, period: PeriodRow): Promise<Publication> {
  return inLargeCache(sql, ctx.database.engine, async () => {
    const id = period.id as PeriodId;
    const measures = countedIn(period.measures);
    const names = countNames(measures);
    const submissions = await readSubmissions(sql, ctx, id, measures);
    const roster = await readRoster(sql, ctx, id, submissions.rows);
    const { people, codes } = respondentsAt(submissions, roster.places, measures);
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
    const { tenant, name, kind, opens_at, closes_at, k, noise_bits } = period;
    const leaves: PublishedTables['published_leaf'][][] = [];
    const figures: PublishedTables['published_figure'][][] = [];
    const views: readonly (readonly [View, typeof roster.units])[] = [
      ['department', roster.units],
      ['site', roster.sites],
    ];
    for (const [view, tree] of views) {
      const of = { period: id, tenant, view };
      const told = published[view];
      const before = await readEarlier(sql, earlier, view);
      leaves.push(leafRows(of, told, tree));
      figures.push(figureRows(of, told, tree, before, comparedFrom(told, names)));
    }
    return {
      period: {
        period: id,
        tenant,
        name,
        kind,
        opens_at,
        closes_at,
        closed_at: ctx.now(),
        k,
        noise_bits,
        count_names: JSON.stringify(names),
        compared: JSON.stringify([...earlier.map((each) => each.period), id]),
      },
      leaves: leaves.flat(),
      figures: figures.flat(),
    };
  });
}

/** @throws NotFound when another process was faster */
async function publish({ sql }: Tx, ctx: Ctx, { period, leaves, figures }: Publication): Promise<void> {
  const closed = await sql
    .updateTable('period')
    .set({ state: 'closed', closed_at: period.closed_at })
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', period.period)
    .where('state', '=', 'closing')
    .executeTakeFirst();
  if (closed.numUpdatedRows !== 1n) throw new NotFound('period');
  const { engine } = ctx.database;
  await inLargeCache(sql, engine, async () => {
    await insertRows(sql, engine, 'published_period', [period]);
    await insertRows(sql, engine, 'published_leaf', leaves);
    await insertRows(sql, engine, 'published_figure', figures);
  });
}

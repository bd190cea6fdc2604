import type { PeriodKind, Schema } from '@sitwell/database/schema';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readPeriods } from './periods.policy.ts';

export interface PeriodSummary {
  readonly period: string;
  readonly name: string;
  readonly kind: PeriodKind;
  readonly opensAt: number;
  readonly closesAt: number;
  /** `ending`: its time is over, and the worker is about to close it. */
  readonly state: 'declared' | 'open' | 'ending' | 'closed';
  /** The smallest group, once the period has opened. */
  readonly k: number | null;
}

/** All periods, newest first. Says nothing of who takes part. */
export async function listPeriods({ ctx }: { ctx: Ctx }): Promise<PeriodSummary[]> {
  authorise(ctx, readPeriods);
  const rows = await ctx.database.kysely
    .selectFrom('period')
    .selectAll()
    .where('tenant', '=', ctx.tenant)
    .orderBy('opens_at', 'desc')
    .execute();
  return rows.map((row) => ({
    period: row.id,
    name: row.name,
    kind: row.kind,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    state: stateOf(row, ctx.now()),
    k: row.state === 'declared' ? null : row.k,
  }));
}

function stateOf(
  { state, closes_at }: Pick<Schema['period'], 'state' | 'closes_at'>,
  now: number,
): PeriodSummary['state'] {
  return state === 'closing' || (state === 'open' && closes_at <= now) ? 'ending' : state;
}

import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { contextForJob } from '../access/jobTenants.ts';
import type { Deps } from '../context/index.ts';
import { closePeriod } from './closePeriod.ts';
import { openPeriod } from './openPeriod.ts';

type Job = { readonly deps: Deps; readonly request: string };

/**
 * Opens the periods whose time has come, over all organisations, and names those whose time is over, for a job each. Run twice
 * it does nothing the second time. One organisation's failure does not hold up the others.
 */
export async function keepPeriodsOnTime({ deps, request }: Job): Promise<{ opened: number; ended: PeriodId[] }> {
  const now = deps.now();
  const { kysely } = deps.database;
  const ended = await kysely
    .selectFrom('period')
    .select('id')
    .where('state', 'in', ['open', 'closing'])
    .where('closes_at', '<=', now)
    .execute();
  const ripe = await kysely
    .selectFrom('period')
    .select(['id', 'tenant'])
    .where('state', '=', 'declared')
    .where('opens_at', '<=', now)
    .orderBy('opens_at')
    .execute();
  let opened = 0;
  for (const { id, tenant } of ripe) {
    try {
      await openPeriod({ ctx: await contextForJob(deps, tenant, 'close', request), input: { period: id as PeriodId } });
      opened += 1;
    } catch (error) {
      // Until the period before it is closed, the index on open periods refuses; the next round finds it so.
      deps.log('periodFailed', { period: id, step: 'open', name: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return { opened, ended: ended.map((row) => row.id as PeriodId) };
}

/** The job that closes a period. The tenant comes from the database; a period that was closed meanwhile is left alone. */
export async function closeEndedPeriod({ deps, request, input }: Job & { input: { periodId: string } }): Promise<void> {
  const row = await deps.database.kysely
    .selectFrom('period')
    .select('tenant')
    .where('id', '=', input.periodId)
    .where('state', 'in', ['open', 'closing'])
    .executeTakeFirst();
  if (!row) return;
  try {
    await closePeriod({
      ctx: await contextForJob(deps, row.tenant, 'close', request),
      input: { period: input.periodId as PeriodId },
    });
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
  }
}

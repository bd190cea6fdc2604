import type { PeriodId } from '@sitwell/domain/ids';
import { contextForJob } from '../access/jobTenants.ts';
import type { Deps } from '../context/index.ts';
import { closePeriod } from './closePeriod.ts';
import { openPeriod } from './openPeriod.ts';

/**
 * Closes the periods whose time is over and opens those whose time has come, over all organisations. Run by the tick's leader;
 * run twice it does nothing the second time. One organisation's failure does not hold up the others.
 */
export async function keepPeriodsOnTime({ deps, request }: { deps: Deps; request: string }): Promise<{ opened: number; closed: number }> {
  const now = deps.now();
  const ripe = await deps.database.kysely
    .selectFrom('period')
    .select(['id', 'tenant', 'state'])
    .where((row) => row.or([row.and([row('state', '=', 'open'), row('closes_at', '<=', now)]), row.and([row('state', '=', 'declared'), row('opens_at', '<=', now)])]))
    .orderBy('opens_at')
    .execute();
  const done = { opened: 0, closed: 0 };
  for (const { id, tenant, state } of ripe) {
    const ctx = await contextForJob(deps, tenant, 'close', request);
    const input = { period: id as PeriodId };
    try {
      if (state === 'open') {
        await closePeriod({ ctx, input });
        done.closed += 1;
      } else {
        await openPeriod({ ctx, input });
        done.opened += 1;
      }
    } catch (error) {
      deps.log('periodFailed', { period: id, step: state === 'open' ? 'close' : 'open', name: error instanceof Error ? error.name : 'unknown' });
    }
  }
  return done;
}

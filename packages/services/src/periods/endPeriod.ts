import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { closeAtOnce } from './closePeriod.ts';
import { managePeriods } from './periods.policy.ts';

/** Up to here a close takes no longer than a page; beyond it the worker does it, off the thread that answers requests. */
const AT_ONCE = 1500;

/**
 * An admin ends the open period before its time. A small one is closed and published at once; a large one takes answers until
 * the worker comes round, within a minute, and closes it. One that a worker left half way is ended like one that is open.
 * @throws NotFound when no open period has this id
 */
export async function endPeriod({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { period: PeriodId };
}): Promise<{ state: 'closed' | 'ending' }> {
  authorise(ctx, managePeriods);
  const { period } = input;
  return transact(ctx, async (tx) => {
    const now = ctx.now();
    const open = await tx.sql
      .selectFrom('period')
      .select('closes_at')
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', period)
      .where('state', 'in', ['open', 'closing'])
      .executeTakeFirst();
    if (!open) throw new NotFound('period');
    // The report names the days that it is about, and the days after are free for another period.
    await tx.sql
      .updateTable('period')
      .set({ closes_at: Math.min(open.closes_at, now) })
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', period)
      .execute();
    const { people } = await tx.sql
      .selectFrom('period_roster')
      .select((row) => row.fn.countAll<number>().as('people'))
      .where('tenant', '=', ctx.tenant)
      .where('period', '=', period)
      .executeTakeFirstOrThrow();
    const atOnce = Number(people) <= AT_ONCE;
    if (atOnce) await closeAtOnce(tx, ctx, period);
    await tx.audit({ action: atOnce ? 'period.closed' : 'period.ended', subject: `period:${period}` });
    return { state: atOnce ? 'closed' : 'ending' };
  });
}

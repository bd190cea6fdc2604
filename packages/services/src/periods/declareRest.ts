import { Conflict, NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { monthsAfter } from './calendar.ts';
import { insertDeclared } from './declarePeriod.ts';
import { keepPeriods, managePeriods } from './periods.policy.ts';
import type { restInput } from './schema.ts';
import { lockSettings } from './settings.repo.ts';

/**
 * Declares what remains of the year after a period as another one: from its end to one year after its beginning, or to the next
 * period that is declared already. One campaign a year in one window, and nobody's answer is left out in between.
 * @throws NotFound when there is no such period
 * @throws Conflict `noRest` when nothing of that year is left
 */
export async function declareRest({ ctx, input }: { ctx: Ctx; input: z.output<typeof restInput> }): Promise<PeriodId> {
  authorise(ctx, managePeriods, keepPeriods);
  return transact(ctx, async (tx) => {
    const { timeZone } = await lockSettings(tx, ctx);
    const period = await tx.sql
      .selectFrom('period')
      .select(['opens_at', 'closes_at'])
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', input.period)
      .executeTakeFirst();
    if (!period) throw new NotFound('period');
    const next = await tx.sql
      .selectFrom('period')
      .select('opens_at')
      .where('tenant', '=', ctx.tenant)
      .where('opens_at', '>=', period.closes_at)
      .orderBy('opens_at')
      .executeTakeFirst();
    const year = monthsAfter(period.opens_at, 12, timeZone);
    const opensAt = period.closes_at;
    const closesAt = Math.min(year, next?.opens_at ?? year);
    if (closesAt <= Math.max(opensAt, ctx.now()))
      throw new Conflict('noRest', 'Nothing is left of the year after this period.');
    return insertDeclared(tx, ctx, { name: input.name, kind: 'rest', opensAt, closesAt });
  });
}

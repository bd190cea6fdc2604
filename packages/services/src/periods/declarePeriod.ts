import { Conflict, InvalidInput } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { keepPeriods, managePeriods } from './periods.policy.ts';
import type { declareInput } from './schema.ts';

/**
 * Declares a period before it opens: from `opensAt`, inclusive, to `closesAt`, exclusive. Periods of one organisation never
 * overlap, so that an answer is counted in one period only.
 * @throws Conflict `overlaps` when another period lies in this time
 */
export async function declarePeriod({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof declareInput>;
}): Promise<PeriodId> {
  authorise(ctx, managePeriods, keepPeriods);
  if (input.closesAt <= input.opensAt)
    throw new InvalidInput([{ path: 'closesAt', code: 'beforeStart', message: 'The last day is before the first.' }]);
  if (input.closesAt <= ctx.now())
    throw new InvalidInput([{ path: 'closesAt', code: 'past', message: 'The last day is in the past.' }]);
  const id = ctx.newId<'period'>();
  await transact(ctx, async (tx) => {
    const other = await tx.sql
      .selectFrom('period')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('opens_at', '<', input.closesAt)
      .where('closes_at', '>', input.opensAt)
      .executeTakeFirst();
    if (other) throw new Conflict('overlaps', 'Another period lies in this time.');
    await tx.sql
      .insertInto('period')
      .values({
        id,
        tenant: ctx.tenant,
        name: input.name,
        opens_at: input.opensAt,
        closes_at: input.closesAt,
        state: 'declared',
        k: 0,
        noise_bits: 0,
        opened_at: null,
        closed_at: null,
      })
      .execute();
    await tx.audit({ action: 'period.declared', subject: `period:${id}` });
  });
  return id;
}

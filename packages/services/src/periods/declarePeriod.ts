import type { PeriodKind } from '@sitwell/database/schema';
import { Conflict, type FieldError, InvalidInput } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Tx, transact } from '../context/index.ts';
import { beginsDay, kindOf, monthsAfter, monthsOf } from './calendar.ts';
import { keepPeriods, managePeriods } from './periods.policy.ts';
import type { declareInput } from './schema.ts';
import { lockSettings } from './settings.repo.ts';

/**
 * Declares a period before it opens: from `opensAt`, inclusive, to `closesAt`, exclusive, whole days in the organisation's time
 * zone, a year at most. Periods of one organisation never overlap, so that an answer is counted in one period only.
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
  return transact(ctx, async (tx) => {
    const { timeZone } = await lockSettings(tx, ctx);
    const wrong = faultsOf(input, timeZone, ctx.now());
    if (wrong.length > 0) throw new InvalidInput(wrong);
    return insertDeclared(tx, ctx, { ...input, kind: input.kind ?? kindOf(input.opensAt, input.closesAt, timeZone) });
  });
}

function faultsOf(
  { opensAt, closesAt, kind }: z.output<typeof declareInput>,
  timeZone: string,
  now: number,
): FieldError[] {
  const fault = (path: string, code: string, message: string): FieldError[] => [{ path, code, message }];
  if (closesAt <= opensAt) return fault('closesAt', 'beforeStart', 'The last day is before the first.');
  if (closesAt <= now) return fault('closesAt', 'past', 'The last day is in the past.');
  const notWhole = (['opensAt', 'closesAt'] as const).filter(
    (path) => !beginsDay({ opensAt, closesAt }[path], timeZone),
  );
  if (notWhole.length > 0)
    return notWhole.flatMap((path) => fault(path, 'wholeDay', `A period begins and ends at midnight in ${timeZone}.`));
  if (closesAt > monthsAfter(opensAt, 12, timeZone))
    return fault('closesAt', 'tooLong', 'A period lasts at most a year.');
  if (kind === undefined || kind === 'campaign') return [];
  const months = monthsOf[kind];
  return monthsAfter(opensAt, months, timeZone) === closesAt
    ? []
    : fault('closesAt', 'kindLength', `From this first day it lasts exactly ${months} months.`);
}

/** @throws Conflict `overlaps`. The settings have to be locked, or two could be declared at once. */
export async function insertDeclared(
  tx: Tx,
  ctx: Ctx,
  { name, kind, opensAt, closesAt }: { name: string; kind: PeriodKind; opensAt: number; closesAt: number },
): Promise<PeriodId> {
  const other = await tx.sql
    .selectFrom('period')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('opens_at', '<', closesAt)
    .where('closes_at', '>', opensAt)
    .executeTakeFirst();
  if (other) throw new Conflict('overlaps', 'Another period lies in this time.');
  const id = ctx.newId<'period'>();
  await tx.sql
    .insertInto('period')
    .values({
      id,
      tenant: ctx.tenant,
      name,
      kind,
      opens_at: opensAt,
      closes_at: closesAt,
      state: 'declared',
      k: 0,
      noise_bits: 0,
      measures: null,
      opened_at: null,
      closed_at: null,
    })
    .execute();
  await tx.audit({ action: 'period.declared', subject: `period:${id}` });
  return id;
}

import { NotFound } from '@sitwell/domain/errors';
import type { PeriodId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { keepPeriods } from './periods.policy.ts';
import { lockSettings } from './settings.repo.ts';

/**
 * Opens a declared period and freezes what it will be counted by: k, noise and what is counted from the settings, the department tree, the sites,
 * and where each person stands. Later changes of any of them act on later periods only.
 * @throws NotFound when no declared period has this id
 */
export async function openPeriod({ ctx, input }: { ctx: Ctx; input: { period: PeriodId } }): Promise<void> {
  authorise(ctx, keepPeriods);
  const { period } = input;
  await transact(ctx, async (tx) => {
    const settings = await lockSettings(tx, ctx);
    const opened = await tx.sql
      .updateTable('period')
      .set({
        state: 'open',
        opened_at: ctx.now(),
        k: settings.k,
        noise_bits: settings.noiseBits,
        measures: JSON.stringify(settings.measures),
      })
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', period)
      .where('state', '=', 'declared')
      .executeTakeFirst();
    if (opened.numUpdatedRows !== 1n) throw new NotFound('period');
    await tx.sql
      .insertInto('period_unit')
      .columns(['period', 'unit', 'tenant', 'parent', 'name'])
      .expression((from) =>
        from
          .selectFrom('unit')
          .select((row) => [row.val(period as string).as('period'), 'id', 'tenant', 'parent', 'name'])
          .where('tenant', '=', ctx.tenant),
      )
      .execute();
    await tx.sql
      .insertInto('period_site')
      .columns(['period', 'site', 'tenant', 'name'])
      .expression((from) =>
        from
          .selectFrom('site')
          .select((row) => [row.val(period as string).as('period'), 'id', 'tenant', 'name'])
          .where('tenant', '=', ctx.tenant),
      )
      .execute();
    await tx.sql
      .insertInto('period_roster')
      .columns(['period', 'person', 'tenant', 'unit', 'site'])
      .expression((from) =>
        from
          .selectFrom('person')
          .select((row) => [row.val(period as string).as('period'), 'id', 'tenant', 'unit', 'site'])
          .where('tenant', '=', ctx.tenant)
          .where('state', '=', 'active'),
      )
      .execute();
    await tx.audit({ action: 'period.opened', subject: `period:${period}` });
  });
}

import type { PersonId } from '@sitwell/domain/ids';
import { type Ctx, placeOf, type Tx } from '../context/index.ts';
import { keepPlans } from './plans.repo.ts';
import { earliest, listRoutines, surroundingsOf } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';

/**
 * Keeps the person's plan and works their next due instant out again, in the transaction of whatever changed it, from the later of
 * now and what was claimed last: nothing claimed comes twice, also after a clock was set back.
 */
export async function reschedule(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
): Promise<{ at: number; kinds: BreakKind[] } | null> {
  const around = await surroundingsOf(tx.sql, ctx.tenant, person);
  const routines = await listRoutines(tx.sql, ctx.tenant, person, around);
  const snoozes = await tx.sql
    .selectFrom('snooze')
    .select('due_at')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  const kept = await tx.sql
    .selectFrom('schedule')
    .select('last_due_at')
    .where('person', '=', person)
    .executeTakeFirst();
  const next = earliest(routines, snoozes, Math.max(ctx.now(), kept?.last_due_at ?? 0));
  await tx.sql
    .insertInto('schedule')
    .values({
      person,
      tenant: ctx.tenant,
      time_zone: around.timeZone,
      paused_until: around.pausedUntil,
      next_due_at: next?.at ?? null,
      last_due_at: null,
      plan: '',
    })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ next_due_at: next?.at ?? null }))
    .execute();
  await keepPlans(placeOf(ctx, tx.sql), [ctx.tenant, [person]]);
  return next;
}

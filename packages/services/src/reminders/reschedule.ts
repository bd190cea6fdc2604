import type { PersonId } from '@sitwell/domain/ids';
import { type Ctx, placeOf, type Tx } from '../context/index.ts';
import { keepPlans } from './plans.repo.ts';
import { comingBack, earliest, listRoutines, surroundingsOf } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';
import { siteZoneOf } from './settings.repo.ts';
import { dropSnoozes, listSnoozed } from './snoozes.repo.ts';

/**
 * Keeps the person's plan and works their next due instant out again, in the transaction of whatever changed it, from the later of
 * now and what was claimed last: nothing claimed comes twice, also after a clock was set back. What was put off of routines that are
 * off is dropped. Two changes of one person wait for each other, so that the second knows of the first.
 */
export async function reschedule(
  tx: Tx,
  ctx: Ctx,
  person: PersonId,
): Promise<{ at: number; kinds: BreakKind[] } | null> {
  const lastDueAt = await hold(tx, ctx, person);
  const around = await surroundingsOf(tx.sql, ctx.tenant, person);
  const routines = await listRoutines(tx.sql, ctx.tenant, person, around);
  const snoozed = await listSnoozed(tx.sql, ctx.tenant, person, 0, Number.MAX_SAFE_INTEGER);
  const putOff = comingBack(snoozed, routines);
  const ended = snoozed.filter(({ id }) => !putOff.some((kept) => kept.id === id));
  if (ended.length > 0) await dropSnoozes(placeOf(ctx, tx.sql), [ended.map(({ id }) => id)]);
  const next = earliest(routines, putOff, Math.max(ctx.now(), lastDueAt ?? 0));
  await tx.sql
    .updateTable('schedule')
    .set({ next_due_at: next?.at ?? null })
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  await keepPlans(placeOf(ctx, tx.sql), [ctx.tenant, [person]]);
  return next;
}

/**
 * Holds the person's schedule, a new one where there is none, until the transaction ends. What is read before may be out of date.
 * @returns what was claimed last
 */
async function hold(tx: Tx, ctx: Ctx, person: PersonId): Promise<number | null> {
  const own = { person, tenant: ctx.tenant };
  const empty = { paused_until: null, next_due_at: null, last_due_at: null, plan: '' };
  const row = await tx.sql
    .insertInto('schedule')
    .values({ ...own, ...empty, time_zone: await siteZoneOf(tx.sql, ctx.tenant, person) })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(own))
    .returning('last_due_at')
    .executeTakeFirstOrThrow();
  return row.last_due_at;
}

import { NotFound } from '@sitwell/domain/errors';
import type { RoutineId } from '@sitwell/domain/ids';
import { nextDue } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { surroundingsOf } from './reminders.repo.ts';
import { reschedule } from './reschedule.ts';
import type { BreakKind, routineInput } from './schema.ts';

/**
 * Adds a routine, or changes one of the person's own. Acts at once, also on a reminder that is already on its way.
 * @throws InvalidInput when the times make no sense together, NotFound when the routine is not the person's
 */
export async function saveRoutine({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof routineInput>;
}): Promise<{ id: RoutineId; next: { at: number; kinds: BreakKind[] } | null }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  return transact(ctx, async (tx) => {
    const around = await surroundingsOf(tx.sql, ctx.tenant, person);
    // The domain names every wrong field; asking for the next due instant is its validation.
    nextDue(
      {
        timeZone: around.timeZone,
        ranges: input.ranges,
        everyMinutes: input.everyMinutes,
        quiet: input.quiet,
        holidays: [],
      },
      ctx.now(),
    );
    const values = {
      kind: input.kind,
      ranges: JSON.stringify(input.ranges),
      every_minutes: input.everyMinutes,
      quiet: JSON.stringify(input.quiet),
      active: input.active ? (1 as const) : (0 as const),
    };
    const id = (input.id ?? ctx.newId<'routine'>()) as RoutineId;
    if (input.id === undefined) {
      await tx.sql
        .insertInto('routine')
        .values({ id, tenant: ctx.tenant, person, anchor: null, created_at: ctx.now(), ...values })
        .execute();
    } else {
      const changed = await tx.sql
        .updateTable('routine')
        .set(values)
        .where('tenant', '=', ctx.tenant)
        .where('person', '=', person)
        .where('id', '=', id)
        .executeTakeFirst();
      if (changed.numUpdatedRows === 0n) throw new NotFound('routine');
    }
    await tx.audit({ action: input.id === undefined ? 'routine.added' : 'routine.changed', subject: `routine:${id}` });
    return { id, next: await reschedule(tx, ctx, person) };
  });
}

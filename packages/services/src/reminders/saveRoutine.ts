import { InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { RoutineId } from '@sitwell/domain/ids';
import { nextDue } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, type Tx, transact } from '../context/index.ts';
import { readPolicy, withinLatest } from './policy.repo.ts';
import { ownBreaks } from './reminders.policy.ts';
import { surroundingsOf } from './reminders.repo.ts';
import { reschedule } from './reschedule.ts';
import type { BreakKind, routineInput } from './schema.ts';

/**
 * Adds a routine, or changes one of the person's own. Acts at once, also on a reminder that is already on its way.
 * @throws InvalidInput when the times make no sense together or the organisation's limits do not allow them, NotFound when the routine is not the person's
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
    if (input.active) await holdToPolicy(tx, ctx, input);
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

/** The organisation's limits; each field that passes one is named. */
async function holdToPolicy(tx: Tx, ctx: Ctx, input: z.output<typeof routineInput>): Promise<void> {
  const { leastMinutes, latest, kinds } = await readPolicy(tx.sql, ctx.tenant);
  const wrong: { path: string; code: string; message: string }[] = [];
  if (!kinds.includes(input.kind))
    wrong.push({ path: 'kind', code: 'notAllowed', message: 'Your organisation does not offer this kind of break.' });
  if (input.everyMinutes < leastMinutes)
    wrong.push({ path: 'everyMinutes', code: 'tooOften', message: `Choose ${leastMinutes} minutes or more.` });
  if (latest !== null && JSON.stringify(withinLatest(input.ranges, latest)) !== JSON.stringify(input.ranges))
    wrong.push({ path: 'ranges', code: 'tooLate', message: `Your organisation sends no breaks after ${latest}.` });
  if (wrong.length > 0) throw new InvalidInput(wrong);
}

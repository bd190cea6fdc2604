import { NotFound } from '@sitwell/domain/errors';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { reschedule } from './reschedule.ts';

/** Ends a routine of the person's own. @throws NotFound when it is not theirs */
export async function removeRoutine({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    const gone = await tx.sql
      .deleteFrom('routine')
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .where('id', '=', input.id)
      .executeTakeFirst();
    if (gone.numDeletedRows === 0n) throw new NotFound('routine');
    await reschedule(tx, ctx, person);
    await tx.audit({ action: 'routine.removed', subject: `routine:${input.id}` });
  });
}

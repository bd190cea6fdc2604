import { Conflict, NotFound } from '@sitwell/domain/errors';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { assertSomeAdmin, lockAdmins } from './admins.repo.ts';
import { editDirectory } from './directory.policy.ts';

/** What reaches into a person's own calendar and browsers, or out of ours: an employer has no business there any more. */
const links = ['calendar_source', 'busy_time', 'calendar_feed', 'push_subscription', 'snooze'] as const;

/**
 * Somebody has left: their sessions end, their reminders stop at once, and what we knew of their calendar and browsers is forgotten.
 * Their answers stay theirs until they are erased.
 */
export async function markLeft({ ctx, input }: { ctx: Ctx; input: { person: string } }): Promise<void> {
  authorise(ctx, editDirectory);
  if (input.person === me(ctx)) throw new Conflict('yourself', 'You cannot end your own account. Ask another admin.');
  await transact(ctx, async (tx) => {
    await lockAdmins(tx, ctx);
    const left = await tx.sql
      .updateTable('person')
      .set({ state: 'left' })
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', input.person)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (left.numUpdatedRows === 0n) throw new NotFound('person');
    await tx.sql.deleteFrom('role_grant').where('tenant', '=', ctx.tenant).where('person', '=', input.person).execute();
    await assertSomeAdmin(tx, ctx);
    await tx.sql.deleteFrom('session').where('tenant', '=', ctx.tenant).where('person', '=', input.person).execute();
    for (const link of links)
      await tx.sql.deleteFrom(link).where('tenant', '=', ctx.tenant).where('person', '=', input.person).execute();
    await tx.sql
      .updateTable('break_settings')
      .set({ back_id: null })
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', input.person)
      .execute();
    await tx.sql
      .updateTable('schedule')
      .set({ next_due_at: null })
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', input.person)
      .execute();
    await tx.audit({ action: 'person.left', subject: `person:${input.person}` });
  });
}

import { Conflict, NotFound } from '@sitwell/domain/errors';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { editDirectory } from './directory.policy.ts';
import type { roleInput } from './schema.ts';

/** Gives a person a role, or takes it. The last admin keeps theirs, or nobody could ever give it back. */
export async function changeRole({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof roleInput> & { granted: boolean };
}): Promise<void> {
  authorise(ctx, editDirectory);
  const { person, role, granted } = input;
  await transact(ctx, async (tx) => {
    const found = await tx.sql
      .selectFrom('person')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', person)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (!found) throw new NotFound('person');
    if (granted) {
      await tx.sql
        .insertInto('role_grant')
        .values({ tenant: ctx.tenant, person, role, granted_at: ctx.now() })
        .onConflict((conflict) => conflict.columns(['tenant', 'person', 'role']).doNothing())
        .execute();
    } else {
      await tx.sql
        .deleteFrom('role_grant')
        .where('tenant', '=', ctx.tenant)
        .where('person', '=', person)
        .where('role', '=', role)
        .execute();
      const admins = await tx.sql
        .selectFrom('role_grant')
        .select('person')
        .where('tenant', '=', ctx.tenant)
        .where('role', '=', 'admin')
        .execute();
      if (admins.length === 0) throw new Conflict('lastAdmin', 'This is the last admin. Make somebody else one first.');
    }
    await tx.audit({ action: granted ? 'role.granted' : 'role.revoked', subject: `person:${person}:${role}` });
  });
}

import { Conflict, InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { z } from 'zod';
import type { ReportScope } from '../access/actor.ts';
import { authorise } from '../access/policy.ts';
import { type Ctx, type Tx, transact } from '../context/index.ts';
import { assertSomeAdmin, lockAdmins } from './admins.repo.ts';
import { editDirectory } from './directory.policy.ts';
import type { grantInput } from './schema.ts';

/**
 * Gives a person a role, or takes it. The last admin keeps theirs, or nobody could ever give it back. Given again, a role has the
 * scope that it is given with.
 * @throws Conflict `lastAdmin`, or `editorAndReader` for HR and admin in one person
 * @throws InvalidInput for a scope of a role that reads no reports
 * @throws NotFound when person, department or site are not here
 */
export async function changeRole({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof grantInput> & { granted: boolean };
}): Promise<void> {
  authorise(ctx, editDirectory);
  const { person, role, granted, scope } = input;
  if (scope && role !== 'hr')
    throw new InvalidInput([{ path: 'scope', code: 'notForRole', message: 'Only the HR role can be limited.' }]);
  await transact(ctx, async (tx) => {
    const found = await tx.sql
      .selectFrom('person')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', person)
      .where('state', '=', 'active')
      .executeTakeFirst();
    if (!found) throw new NotFound('person');
    await lockAdmins(tx, ctx);
    if (granted) {
      await assertApart(tx, ctx, person, role);
      if (scope) await assertHere(tx, ctx, scope);
      const reach = { scope_kind: scope?.kind ?? null, scope: scope?.id ?? null };
      await tx.sql
        .insertInto('role_grant')
        .values({ tenant: ctx.tenant, person, role, ...reach, granted_at: ctx.now() })
        .onConflict((conflict) => conflict.columns(['tenant', 'person', 'role']).doUpdateSet(reach))
        .execute();
    } else {
      await tx.sql
        .deleteFrom('role_grant')
        .where('tenant', '=', ctx.tenant)
        .where('person', '=', person)
        .where('role', '=', role)
        .execute();
      await assertSomeAdmin(tx, ctx);
    }
    await tx.audit({ action: granted ? 'role.granted' : 'role.revoked', subject: `person:${person}:${role}` });
  });
}

/**
 * Who edits the directory does not read the reports: they could move or invent people until a group is built around one.
 * @throws Conflict `editorAndReader`
 */
async function assertApart(tx: Tx, ctx: Ctx, person: string, role: string): Promise<void> {
  const other = role === 'hr' ? 'admin' : role === 'admin' ? 'hr' : undefined;
  if (other === undefined) return;
  const held = await tx.sql
    .selectFrom('role_grant')
    .select('role')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .where('role', '=', other)
    .executeTakeFirst();
  if (held)
    throw new Conflict('editorAndReader', 'Who edits the directory may not read the reports. Choose somebody else.');
}

async function assertHere(tx: Tx, ctx: Ctx, { kind, id }: ReportScope): Promise<void> {
  const found = await tx.sql
    .selectFrom(kind)
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) throw new NotFound(kind === 'unit' ? 'department' : 'site');
}

import { Conflict } from '@sitwell/domain/errors';
import type { Ctx, Tx } from '../context/index.ts';

/** Lets one change of admins run at a time: two that take each other's role must not both succeed. SQLite has one writer anyway. */
export async function lockAdmins(tx: Tx, ctx: Ctx): Promise<void> {
  if (ctx.database.engine === 'sqlite') return;
  await tx.sql.selectFrom('tenant').select('id').where('id', '=', ctx.tenant).forUpdate().executeTakeFirst();
}

/** @throws Conflict `lastAdmin` when nobody who works here is an admin any more: nobody could ever make one again */
export async function assertSomeAdmin(tx: Tx, ctx: Ctx): Promise<void> {
  const admin = await tx.sql
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person')
    .select('person.id')
    .where('role_grant.tenant', '=', ctx.tenant)
    .where('role_grant.role', '=', 'admin')
    .where('person.state', '=', 'active')
    .executeTakeFirst();
  if (!admin) throw new Conflict('lastAdmin', 'This is the last admin. Make somebody else one first.');
}

import { sessionHash } from '../access/gate.ts';
import { type Ctx, me, transact } from '../context/index.ts';

/** Ends the session of this cookie. The others of the person stay. */
export async function signOut({ ctx, input }: { ctx: Ctx; input: { token: string } }): Promise<void> {
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await tx.sql
      .deleteFrom('session')
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .where('token_hash', '=', sessionHash(input.token))
      .execute();
    await tx.audit({ action: 'session.closed', subject: `person:${person}` });
  });
}

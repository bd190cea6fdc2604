import { Conflict } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { contextForLink, sessionHash } from '../access/gate.ts';
import { type Deps, transact } from '../context/index.ts';
import { readLinkToken } from './link.ts';
import type { redeemLinkInput } from './schema.ts';

/** A session ends for good after this, however much it is used. */
export const SESSION_LIFE = 30 * 24 * 3_600_000;

const spent = () => new Conflict('linkSpent', 'This link was used or has run out. Ask for a new one.');

/**
 * Opens a session for a mailed link: once, and within its 15 minutes.
 * @returns the cookie's token (32 random bytes, base64url); only its hash is stored
 * @throws Conflict `linkSpent` for every link that does not work, whatever the reason
 */
export async function redeemLink({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: z.output<typeof redeemLinkInput>;
}): Promise<{ token: string; expiresAt: number }> {
  const id = readLinkToken(deps.master, input.token);
  const found = id === undefined ? undefined : await contextForLink(deps, id, request);
  if (!id || !found) throw spent();
  const token = Buffer.from(deps.random(32)).toString('base64url');
  return transact(found.ctx, async (tx) => {
    const now = deps.now();
    const used = await tx.sql
      .updateTable('sign_in_link')
      .set({ used_at: now })
      .where('id', '=', id)
      .where('tenant', '=', found.ctx.tenant)
      .where('used_at', 'is', null)
      .where('expires_at', '>', now)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) throw spent();
    const expiresAt = now + SESSION_LIFE;
    await tx.sql
      .insertInto('session')
      .values({
        token_hash: sessionHash(token),
        tenant: found.ctx.tenant,
        person: found.person,
        created_at: now,
        seen_at: now,
        expires_at: expiresAt,
      })
      .execute();
    await tx.sql
      .updateTable('person')
      .set({ verified_at: now })
      .where('tenant', '=', found.ctx.tenant)
      .where('id', '=', found.person)
      .where('verified_at', 'is', null)
      .execute();
    await tx.audit({ action: 'session.opened', subject: `person:${found.person satisfies PersonId}` });
    return { token, expiresAt };
  });
}

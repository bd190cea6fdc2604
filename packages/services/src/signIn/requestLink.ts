import type { z } from 'zod';
import { contextsForAddress } from '../access/gate.ts';
import { type Ctx, type Deps, transact } from '../context/index.ts';
import { post } from '../messages/index.ts';
import { LINK_LIFE } from './link.ts';
import type { requestLinkInput } from './schema.ts';

/** Enough for a mistyped inbox, too few to flood one. */
const LINKS_PER_LIFE = 5;

/**
 * Posts a sign-in mail to everyone with this address (one per organisation).
 * The answer is the same for an unknown address, so that nobody can learn who works here.
 */
export async function requestLink({
  deps,
  request,
  input,
}: {
  deps: Deps;
  request: string;
  input: z.output<typeof requestLinkInput>;
}): Promise<void> {
  for (const { ctx, person } of await contextsForAddress(deps, input.address, request)) await mailLink(ctx, person);
}

/** Makes a link and posts its mail. @returns the link's id, undefined when the person had too many lately */
export async function mailLink(
  ctx: Ctx,
  person: Awaited<ReturnType<typeof contextsForAddress>>[number]['person'],
): Promise<string | undefined> {
  return transact(ctx, async (tx) => {
    const now = ctx.now();
    const recent = await tx.sql
      .selectFrom('sign_in_link')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .where('created_at', '>', now - LINK_LIFE)
      .execute();
    if (recent.length >= LINKS_PER_LIFE) return undefined;
    const id = ctx.newId<'link'>();
    await tx.sql
      .insertInto('sign_in_link')
      .values({ id, tenant: ctx.tenant, person, expires_at: now + LINK_LIFE, used_at: null, created_at: now })
      .execute();
    await post(tx, ctx, {
      person,
      kind: 'sign-in',
      uniqueKey: `sign-in.${id}`,
      dueAt: now,
      expiresAt: now + LINK_LIFE,
      about: id,
    });
    await tx.audit({ action: 'signIn.linkRequested', subject: `person:${person}` });
    return id;
  });
}

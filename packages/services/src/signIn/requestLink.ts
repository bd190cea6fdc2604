import type { z } from 'zod';
import { contextsForAddress } from '../access/gate.ts';
import { type Ctx, type Deps, transact } from '../context/index.ts';
import { post } from '../messages/index.ts';
import { LINK_LIFE } from './link.ts';
import type { requestLinkInput } from './schema.ts';

/** Enough for a mistyped inbox, too few to flood one. */
const LINKS_PER_LIFE = 5;

/** An answer comes after this many milliseconds or, when the work takes longer, after a multiple of them. */
const STEP = 250;

/**
 * Posts a sign-in mail to everyone with this address (one per organisation).
 * The answer is the same for an unknown address and comes as late, so that nobody can learn who works here.
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
  let done = false;
  // In a turn of its own, when all calls of a batch have begun to wait: the work of one must not show in the answer of another.
  const work = deps
    .wait(0)
    .then(() => mailLinks(deps, input.address, request))
    .finally(() => {
      done = true;
    });
  // A failure waits as long as a success, and is thrown below.
  work.catch(() => {});
  do await deps.wait(STEP);
  while (!done);
  await work;
}

async function mailLinks(deps: Deps, address: string, request: string): Promise<void> {
  for (const { ctx, person } of await contextsForAddress(deps, address, request)) await mailLink(ctx, person);
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

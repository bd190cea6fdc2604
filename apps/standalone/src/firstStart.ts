import { CannotStart } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { contextForJob, contextsForAddress } from '@sitwell/services/access';
import type { Deps } from '@sitwell/services/context';
import { addPeople, foundOrganisation } from '@sitwell/services/directory';
import { linkToken, mailLink } from '@sitwell/services/signIn';

export interface FirstAdmin {
  readonly organisation: string;
  readonly address: string;
  readonly country: string;
  readonly timeZone: string;
}

/**
 * Starts an organisation with nobody in it but its first admin.
 * @returns the admin's one-time link
 */
export async function foundWithAdmin(
  deps: Deps,
  { organisation, address, country, timeZone }: FirstAdmin,
): Promise<string> {
  const { ctx, root, site } = await foundOrganisation({
    deps,
    input: { name: organisation, country, locale: 'en', timeZone, demo: false },
  });
  await addPeople({ ctx, input: [{ name: 'First admin', address, unit: root, site, locale: 'en', roles: ['admin'] }] });
  return adminLink(deps, address);
}

async function adminLink(deps: Deps, address: string): Promise<string> {
  const [found] = await contextsForAddress(deps, address, 'start');
  const id = found && (await mailLink(found.ctx, found.person));
  if (!id)
    throw new CannotStart('--admin', 'no link could be made for this address.', 'Wait 15 minutes and start again.');
  return `${deps.origin}/sign-in/${linkToken(deps.master, id)}`;
}

/** A fresh link for the first admin, while no admin has ever signed in: the one that was printed may have run out. */
export async function linkForWaitingAdmin(deps: Deps): Promise<string | undefined> {
  const admins = await deps.database.kysely
    .selectFrom('role_grant')
    .innerJoin('person', 'person.id', 'role_grant.person')
    .select(['person.id', 'person.tenant', 'person.verified_at'])
    .where('role_grant.role', '=', 'admin')
    .execute();
  const [first] = admins;
  if (!first || admins.some((admin) => admin.verified_at !== null)) return undefined;
  const ctx = await contextForJob(deps, first.tenant, 'setUp', 'start');
  const id = await mailLink(ctx, first.id as PersonId);
  return id === undefined ? undefined : `${deps.origin}/sign-in/${linkToken(deps.master, id)}`;
}

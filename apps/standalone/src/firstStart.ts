import { CannotStart } from '@sitwell/domain/errors';
import { contextsForAddress } from '@sitwell/services/access';
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

/** What is in the data folder: nobody, the demo, or a real organisation. */
export async function organisationKind(deps: Deps): Promise<'none' | 'demo' | 'real'> {
  const row = await deps.database.kysely.selectFrom('tenant').select('demo').orderBy('created_at').executeTakeFirst();
  return row === undefined ? 'none' : row.demo === 1 ? 'demo' : 'real';
}

import type { PersonId } from '@sitwell/domain/ids';
import { contextsForAddress } from '@sitwell/services/access';
import type { Deps } from '@sitwell/services/context';
import { linkToken, mailLink } from '@sitwell/services/signIn';
import type { Persona } from './personas.ts';

/**
 * One-time links for the parts of the demo, to be printed at the start. None for somebody who got too many links lately: they
 * ask at the sign-in page.
 */
export async function signInLinks(
  deps: Deps,
  parts: readonly Persona[],
): Promise<{ role: string; address: string; url: string }[]> {
  const links: { role: string; address: string; url: string }[] = [];
  for (const { role, address } of parts)
    for (const { ctx, person } of await contextsForAddress(deps, address, 'start')) {
      const id = await mailLink(ctx, person satisfies PersonId);
      links.push({
        role,
        address,
        url: id === undefined ? `${deps.origin}/sign-in` : `${deps.origin}/sign-in/${linkToken(deps.master, id)}`,
      });
    }
  return links;
}

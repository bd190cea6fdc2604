import { NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { contextForSecretAddress } from '../access/gate.ts';
import { type Deps, placeOf, transact } from '../context/index.ts';
import { readSignedId, signedId } from '../sealing/index.ts';
import { keepPlans } from './plans.repo.ts';
import { readSettings, writeSettings } from './settings.repo.ts';

/** The address that a mail programme posts to when the person wants no more mail of breaks (RFC 8058). */
export function unsubscribeUrl({ master, origin }: Pick<Deps, 'master' | 'origin'>, person: PersonId): string {
  return `${origin}/unsubscribe/${signedId(master, 'unsubscribe', person)}`;
}

interface Link {
  readonly deps: Deps;
  readonly request: string;
  readonly input: { readonly token: string };
}

/** Whose mail the address would end: only their language. Changes nothing: scanners open every link. @throws NotFound */
export async function peekUnsubscribe(link: Link): Promise<{ locale: string }> {
  return { locale: (await personOf(link)).locale };
}

/** Switches mail off for this person's breaks. Twice is the same as once. @throws NotFound for an address not made here */
export async function unsubscribe(link: Link): Promise<{ locale: string }> {
  const { ctx, person, locale } = await personOf(link);
  await transact(ctx, async (tx) => {
    const settings = await readSettings(tx.sql, ctx.tenant, person);
    await writeSettings(tx.sql, ctx, person, { ...settings, mail: false });
    await keepPlans(placeOf(ctx, tx.sql), [ctx.tenant, [person]]);
    await tx.audit({ action: 'reminders.unsubscribed', subject: `person:${person}` });
  });
  return { locale };
}

async function personOf({ deps, request, input }: Link) {
  const id = readSignedId(deps.master, 'unsubscribe', input.token);
  const found = id === undefined ? undefined : await contextForSecretAddress(deps, id, request);
  if (!found) throw new NotFound('address');
  return found;
}

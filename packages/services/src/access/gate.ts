import { createHash } from 'node:crypto';
import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx, Deps } from '../context/index.ts';
import type { ReportScope, Role } from './actor.ts';
import { mintTenant } from './tenant.ts';

/** How long a session lives without use, and in all. The NHS service manual asks for at least 20 hours for long forms. */
const IDLE = 7 * 24 * 3_600_000;
const SEEN_EVERY = 3_600_000;

/** The stored form of a session's cookie: who reads the database or a backup holds no session. */
export function sessionHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Turns a session cookie into a context: the one place where a request gets its tenant.
 * @returns undefined when there is no such session, it has ended, or the person has left
 */
export async function contextFromSession(deps: Deps, token: string, request: string): Promise<Ctx | undefined> {
  const { kysely } = deps.database;
  const now = deps.now();
  const session = await kysely
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person')
    .select(['session.token_hash', 'session.tenant', 'session.person', 'session.seen_at'])
    .where('session.token_hash', '=', sessionHash(token))
    .where('session.expires_at', '>', now)
    .where('session.seen_at', '>', now - IDLE)
    .where('person.state', '=', 'active')
    .executeTakeFirst();
  if (!session) return undefined;
  if (now - session.seen_at > SEEN_EVERY)
    await kysely.updateTable('session').set({ seen_at: now }).where('token_hash', '=', session.token_hash).execute();
  const granted = await kysely
    .selectFrom('role_grant')
    .select(['role', 'scope_kind', 'scope'])
    .where('tenant', '=', session.tenant)
    .where('person', '=', session.person)
    .execute();
  const tenant = mintTenant(session.tenant);
  await deps.sealer.prepare(tenant);
  return {
    ...deps,
    tenant,
    actor: {
      kind: 'person',
      id: session.person as PersonId,
      roles: new Set<Role>(['employee', ...granted.map((row) => row.role as Role)]),
      reportScope: scopeOf(granted.find((row) => row.role === 'hr')),
    },
    request,
  };
}

function scopeOf(
  grant: { scope_kind: ReportScope['kind'] | null; scope: string | null } | undefined,
): ReportScope | undefined {
  return grant?.scope_kind && grant.scope ? { kind: grant.scope_kind, id: grant.scope } : undefined;
}

/** Everyone who signs in with this address, each in the organisation that knows it. */
export async function contextsForAddress(
  deps: Deps,
  address: string,
  request: string,
): Promise<{ ctx: Ctx; person: PersonId }[]> {
  const rows = await deps.database.kysely
    .selectFrom('person')
    .select(['id', 'tenant'])
    .where('address_index', '=', deps.master.blindIndex(address))
    .where('state', '=', 'active')
    .execute();
  return Promise.all(
    rows.map(async (row) => ({ ctx: await signInContext(deps, row.tenant, request), person: row.id as PersonId })),
  );
}

/** The person whom a mailed link is for, while they work here. */
export async function contextForLink(
  deps: Deps,
  link: string,
  request: string,
): Promise<{ ctx: Ctx; person: PersonId } | undefined> {
  const row = await deps.database.kysely
    .selectFrom('sign_in_link')
    .innerJoin('person', 'person.id', 'sign_in_link.person')
    .select(['person.id', 'person.tenant'])
    .where('sign_in_link.id', '=', link)
    .where('person.state', '=', 'active')
    .executeTakeFirst();
  return row && { ctx: await signInContext(deps, row.tenant, request), person: row.id as PersonId };
}

/** The person whom a mailed break is for, while they work here. They act as themselves: the link is theirs alone. */
export async function contextForBreakLink(
  deps: Deps,
  message: string,
  request: string,
): Promise<{ ctx: Ctx; person: PersonId } | undefined> {
  const row = await deps.database.kysely
    .selectFrom('message')
    .innerJoin('person', 'person.id', 'message.person')
    .select(['person.id', 'person.tenant'])
    .where('message.id', '=', message)
    .where('message.kind', '=', 'break')
    .where('person.state', '=', 'active')
    .executeTakeFirst();
  if (!row) return undefined;
  const person = row.id as PersonId;
  const ctx = await signInContext(deps, row.tenant, request);
  return { ctx: { ...ctx, actor: { kind: 'person', id: person, roles: new Set<Role>(['employee']) } }, person };
}

/** The person of a secret address that was made here, such as their calendar feed, while they work here. They act as themselves. */
export async function contextForSecretAddress(
  deps: Deps,
  person: string,
  request: string,
): Promise<{ ctx: Ctx; person: PersonId; locale: string } | undefined> {
  const row = await deps.database.kysely
    .selectFrom('person')
    .select(['id', 'tenant', 'locale'])
    .where('id', '=', person)
    .where('state', '=', 'active')
    .executeTakeFirst();
  if (!row) return undefined;
  const id = row.id as PersonId;
  const ctx = await signInContext(deps, row.tenant, request);
  return {
    ctx: { ...ctx, actor: { kind: 'person', id, roles: new Set<Role>(['employee']) } },
    person: id,
    locale: row.locale,
  };
}

async function signInContext(deps: Deps, id: string, request: string): Promise<Ctx> {
  const tenant = mintTenant(id);
  await deps.sealer.prepare(tenant);
  return { ...deps, tenant, actor: { kind: 'system', job: 'signIn' }, request };
}

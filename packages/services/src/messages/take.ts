import type { PersonId } from '@sitwell/domain/ids';
import { sql } from 'kysely';
import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';

export interface Taken {
  readonly id: string;
  readonly tenant: string;
  readonly person: PersonId;
  readonly kind: 'break' | 'sign-in';
  readonly dueAt: number;
  readonly expiresAt: number;
  readonly about: string;
  readonly attempt: number;
}

/** How long a worker may hold a message. A worker that died gives it back after this. */
export const LEASE = 60_000;

/**
 * Takes those of the messages that are still to be sent: not done, not expired, not leased to another worker. The lease is set by
 * the same statement that looks, so two workers never hold one message.
 */
export async function take(ctx: InstallationCtx, ids: readonly string[]): Promise<Taken[]> {
  const now = ctx.now();
  // Sorted keys, and skipped locks on PostgreSQL: without both, this and the sweep deadlock.
  const sorted = [...ids].sort();
  return transactAcrossTenants(ctx, async (tx) => {
    const candidates = tx
      .selectFrom('message')
      .select('id')
      .where('id', 'in', sorted)
      .where('expires_at', '>', now)
      .where((row) =>
        row.or([row('state', '=', 'due'), row.and([row('state', '=', 'sending'), row('lease_until', '<=', now)])]),
      )
      .orderBy('id');
    const free = await (ctx.database.engine === 'postgres'
      ? candidates.forUpdate().skipLocked()
      : candidates
    ).execute();
    if (free.length === 0) return [];
    const rows = await tx
      .updateTable('message')
      .set({ state: 'sending', lease_until: now + LEASE, attempt: sql<number>`attempt + 1` })
      .where(
        'id',
        'in',
        free.map((row) => row.id),
      )
      .returning(['id', 'tenant', 'person', 'kind', 'due_at', 'expires_at', 'about', 'attempt'])
      .execute();
    return rows.map((row) => ({
      id: row.id,
      tenant: row.tenant,
      person: row.person as PersonId,
      kind: row.kind as Taken['kind'],
      dueAt: row.due_at,
      expiresAt: row.expires_at,
      about: row.about,
      attempt: row.attempt,
    }));
  });
}

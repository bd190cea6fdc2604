import { type Place, statement } from '@sitwell/database/statements';
import type { PersonId } from '@sitwell/domain/ids';

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

/** `[ids, leaseUntil, now]` -> those that are not closed, not past their window and not held by anyone; held by us now. */
const takeFree = statement<Taken>(
  (is) => `
  update message set state = 'sending', lease_until = $2, attempt = attempt + 1
  where ${is.free(
    'message',
    `id ${is.among(1)} and done_at is null and expires_at > $3 and (lease_until is null or lease_until <= $3)`,
  )}
  returning id, tenant, person, kind, due_at as "dueAt", expires_at as "expiresAt", about, attempt`,
);

/**
 * Takes those of the messages that are still to be sent. The lease is set by the same statement that looks, so two workers never
 * hold one message. Runs inside a transaction.
 */
export function take(place: Place, ids: readonly string[], now: number): Promise<Taken[]> {
  return takeFree(place, [ids, now + LEASE, now]);
}

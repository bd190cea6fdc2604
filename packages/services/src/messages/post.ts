import type { MessageId, PersonId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';

/** Something to be sent to a person. */
export interface NewMessage {
  readonly person: PersonId;
  readonly kind: 'break' | 'sign-in';
  /** One message per person, instant and key, for ever. */
  readonly uniqueKey: string;
  readonly dueAt: number;
  /** After this instant it is not worth sending. */
  readonly expiresAt: number;
  /** Ids or kinds that the sender reads again, never a symptom. */
  readonly about: string;
}

/**
 * Puts a message into the outbox, inside the transaction that gives cause for it, as a batch of its own.
 * @returns undefined when its key was posted before
 */
export async function post(tx: Tx, ctx: Ctx, message: NewMessage): Promise<MessageId | undefined> {
  const id = ctx.newId<'message'>();
  const written = await tx.sql
    .insertInto('message')
    .values({
      id,
      tenant: ctx.tenant,
      person: message.person,
      kind: message.kind,
      unique_key: message.uniqueKey,
      due_at: message.dueAt,
      expires_at: message.expiresAt,
      state: 'due',
      about: message.about,
      lease_until: null,
      attempt: 0,
      reason: null,
      done_at: null,
    })
    .onConflict((conflict) => conflict.columns(['person', 'due_at', 'unique_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!written) return undefined;
  await tx.sql
    .insertInto('batch')
    .values({
      id,
      first: id,
      last: id,
      job: message.kind === 'sign-in' ? 'signInMail' : 'deliver',
      wake_at: message.dueAt,
      handed_at: null,
      generation: 0,
      expires_at: message.expiresAt,
    })
    .execute();
  return id;
}

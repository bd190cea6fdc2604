import type { Outgoing, SendResult } from '@sitwell/channels/port';
import type { PersonId } from '@sitwell/domain/ids';
import { contextForJob } from '../access/jobTenants.ts';
import type { Ctx, InstallationCtx } from '../context/index.ts';
import { slices } from './enqueueDue.ts';
import { openLedger } from './ledger.ts';
import type { Carriers } from './ports.ts';
import { type Taken, take } from './take.ts';

/** What a kind of message says and to whom, read at the last moment. Each feature that posts messages brings one. */
export interface MessageKind {
  /**
   * Reads again what the messages are about. For each: what to send by mail, `null` when the app alone shows it, or why it no
   * longer holds.
   */
  prepare(ctx: Ctx, messages: readonly Taken[]): Promise<ReadonlyMap<string, Prepared>>;
}

export type Prepared = { readonly withdrawn: string } | { readonly email: Omit<Outgoing, 'to'> | null };

export type MessageKinds = Readonly<Record<'break' | 'sign-in', MessageKind>>;

const SLICE = 50;

/**
 * Delivers the messages of one job: take, read again, send, record. Safe to run twice and beside itself: a message is taken by a
 * conditional update, and what is done or leased to another is passed over. One message's failure never fails the batch.
 */
export async function deliver(
  ctx: InstallationCtx,
  carriers: Pick<Carriers, 'email'>,
  kinds: MessageKinds,
  { messageIds }: { messageIds: readonly string[] },
): Promise<void> {
  const ledger = openLedger(ctx);
  try {
    for (const ids of slices(messageIds, SLICE)) {
      const taken = await take(ctx, ids);
      for (const [tenant, ofTenant] of Map.groupBy(taken, (message) => message.tenant)) {
        const tenantCtx = await contextForJob(ctx, tenant, 'deliver', ctx.request);
        for (const [kind, messages] of Map.groupBy(ofTenant, (message) => message.kind)) {
          const prepared = await kinds[kind].prepare(tenantCtx, messages);
          await Promise.all(
            messages.map((message) => deliverOne(tenantCtx, carriers, message, prepared.get(message.id), ledger)),
          );
        }
      }
    }
  } finally {
    await ledger.close();
  }
}

async function deliverOne(
  ctx: Ctx,
  { email }: Pick<Carriers, 'email'>,
  message: Taken,
  prepared: Prepared | undefined,
  ledger: ReturnType<typeof openLedger>,
): Promise<void> {
  if (!prepared || 'withdrawn' in prepared) return ledger.withdrawn(message, prepared?.withdrawn ?? 'gone');
  if (prepared.email === null) return ledger.delivered(message, 'app', { ok: true });
  ledger.delivered(message, 'email', await send(ctx, email, message, prepared.email));
}

/** A channel that throws is a channel that may work later; its words stay out of the log. */
async function send(
  ctx: Ctx,
  email: Carriers['email'],
  message: Taken,
  outgoing: Omit<Outgoing, 'to'>,
): Promise<SendResult> {
  const address = await addressOf(ctx, message.person);
  if (address === undefined) return { ok: false, retry: 'never', reason: 'noAddress' };
  try {
    return await email.send({ ...outgoing, to: { kind: 'email', address } });
  } catch {
    return { ok: false, retry: 'later', reason: 'channelFailed' };
  }
}

async function addressOf(ctx: Ctx, person: PersonId): Promise<string | undefined> {
  const row = await ctx.database.kysely
    .selectFrom('person')
    .select('address')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', person)
    .executeTakeFirst();
  return row && ctx.sealer.open(ctx.tenant, 'address', person, row.address);
}

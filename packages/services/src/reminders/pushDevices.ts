import { createHmac } from 'node:crypto';
import type { Channel, Outgoing, SendResult } from '@sitwell/channels/port';
import type { PersonId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, type InstallationCtx, me, transact, transactAcrossTenants } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import type { deviceInput } from './schema.ts';

/** The most browsers of one person; a further one takes the place of the one that was silent longest. */
const MOST = 10;
/** Safari's service takes messages for browsers that are long gone, so a silent one is forgotten. */
const SILENT = 90 * 24 * 3_600_000;

/**
 * Takes a browser's push subscription, or renews it: pages call this at every visit, so that only the first leaves an audit row, which
 * would else tell for ever who was here when. Endpoint and keys are sealed.
 */
export async function addDevice({ ctx, input }: { ctx: Ctx; input: z.output<typeof deviceInput> }): Promise<void> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const now = ctx.now();
  const index = indexOf(ctx, input.endpoint);
  await transact(ctx, async (tx) => {
    const id = ctx.newId<'device'>() as string;
    const envelope = ctx.sealer.seal(ctx.tenant, 'address', id, JSON.stringify(input));
    // Whoever signs in on a shared browser gets its messages from now on, and nobody else.
    const before = await tx.sql
      .deleteFrom('push_subscription')
      .where('endpoint_index', '=', index)
      .returning('person')
      .executeTakeFirst();
    await tx.sql
      .insertInto('push_subscription')
      .values({ id, tenant: ctx.tenant, person, endpoint_index: index, envelope, created_at: now, used_at: now })
      .execute();
    const kept = await tx.sql
      .selectFrom('push_subscription')
      .select('id')
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .orderBy('used_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    for (const { id: silent } of kept.slice(MOST))
      await tx.sql.deleteFrom('push_subscription').where('id', '=', silent).execute();
    if (before?.person === person) tx.ownAct('push.renewed');
    else await tx.audit({ action: 'push.subscribed', subject: `person:${person}` });
  });
}

/** Forgets a browser of the person's own; one that is unknown is forgotten already. */
export async function removeDevice({ ctx, input }: { ctx: Ctx; input: { endpoint: string } }): Promise<void> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await tx.sql
      .deleteFrom('push_subscription')
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .where('endpoint_index', '=', indexOf(ctx, input.endpoint))
      .execute();
    await tx.audit({ action: 'push.unsubscribed', subject: `person:${person}` });
  });
}

export async function countDevices(ctx: Ctx, person: PersonId): Promise<number> {
  const row = await ctx.database.kysely
    .selectFrom('push_subscription')
    .select((select) => select.fn.countAll().as('count'))
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/**
 * Sends one message to every browser of the person, and forgets those that are gone. It is sent when one took it; it waits when none
 * did and one may later. Copies replace each other by their topic, so trying all again does no harm.
 */
export async function sendToDevices(
  ctx: Ctx,
  push: Channel,
  person: PersonId,
  outgoing: Omit<Outgoing, 'to'>,
  signal?: AbortSignal,
): Promise<SendResult> {
  const rows = await ctx.database.kysely
    .selectFrom('push_subscription')
    .select(['id', 'envelope'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  const results = await Promise.all(
    rows.map(async ({ id, envelope }): Promise<SendResult> => {
      const { endpoint, keys } = JSON.parse(ctx.sealer.open(ctx.tenant, 'address', id, envelope)) as z.output<
        typeof deviceInput
      >;
      const result = await push
        .send({ ...outgoing, to: { kind: 'push', endpoint, ...keys } }, signal)
        .catch((): SendResult => ({ ok: false, retry: 'later', reason: 'channelFailed' }));
      if (!result.ok && result.reason === 'gone')
        await ctx.database.kysely.deleteFrom('push_subscription').where('id', '=', id).execute();
      return result;
    }),
  );
  return (
    results.find((result) => result.ok) ??
    results.find((result) => !result.ok && result.retry === 'later') ??
    results[0] ?? { ok: false, retry: 'never', reason: 'noDevice' }
  );
}

/** Forgets browsers that were silent for 90 days. Any visit of theirs makes them known again. */
export async function forgetSilentDevices(ctx: InstallationCtx): Promise<number> {
  return transactAcrossTenants(ctx, async (sql) => {
    const gone = await sql
      .deleteFrom('push_subscription')
      .where('used_at', '<', ctx.now() - SILENT)
      .executeTakeFirst();
    return Number(gone.numDeletedRows);
  });
}

function indexOf({ master }: Ctx, endpoint: string): string {
  return createHmac('sha256', master.derive('push-endpoints')).update(endpoint).digest('hex');
}

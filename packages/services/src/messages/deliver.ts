import type { Outgoing, SendResult } from '@sitwell/channels/port';
import { type Ctx, type InstallationCtx, placeOf } from '../context/index.ts';
import { sendToDevices } from '../reminders/pushDevices.ts';
import { bringBack, dropFinished, expireLateOf, leftOf } from './batches.repo.ts';
import { openDesk, type Ready } from './desk.ts';
import { type Ledger, openLedger, type Way } from './ledger.ts';
import type { Carriers, MessageKinds } from './ports.ts';
import { slices } from './slices.ts';
import type { Taken } from './take.ts';
import { openWriter, type Writer } from './writer.ts';

/** How many messages are read again at once: few, so that what a person changes acts on all that has not left. */
const SLICE = 50;
/** When a batch is looked at again of which somebody else holds a message for the moment. */
const SOON = 1000;

/** The deliveries of one worker. */
export interface Delivery {
  /**
   * Delivers the messages of one batch: take, read again, send, record. Safe to run twice and beside itself: a message is taken
   * by a conditional update, and what is closed or held by another is passed over. One message's failure never fails the batch.
   * @param signal when aborted, what was not begun or waits for its turn is left, for another worker
   */
  deliver(batch: { readonly batchId: string }, signal?: AbortSignal): Promise<void>;
  /** Writes what was noted. */
  close(): Promise<void>;
}

export function openDelivery(
  ctx: InstallationCtx,
  carriers: Pick<Carriers, 'email' | 'push'>,
  kinds: MessageKinds,
): Delivery {
  const writer = openWriter(ctx);
  const ledger = openLedger(ctx, writer);
  const desk = openDesk(ctx, writer, kinds);
  return {
    async deliver({ batchId }, signal) {
      for (const ids of slices(await leftOf(placeOf(ctx), batchId), SLICE)) {
        if (signal?.aborted) break;
        const ready = await desk.ready(ids);
        await Promise.all(ready.map((one) => sendOne(carriers, one, ledger, signal)));
      }
      await ledger.flush();
      await leave(ctx, writer, batchId, signal?.aborted ? 0 : SOON);
    },
    async close() {
      await ledger.flush();
      await writer.idle();
    },
  };
}

/** The same for one batch alone. */
export async function deliver(
  ctx: InstallationCtx,
  carriers: Pick<Carriers, 'email' | 'push'>,
  kinds: MessageKinds,
  batch: { readonly batchId: string },
): Promise<void> {
  const delivery = openDelivery(ctx, carriers, kinds);
  await delivery.deliver(batch);
  await delivery.close();
}

/** The batch is done with, or comes back when the rest of it can be tried again. */
async function leave(ctx: InstallationCtx, writer: Writer, batchId: string, soon: number): Promise<void> {
  await writer.write(async (place) => {
    if ((await dropFinished(place, [batchId])).length > 0) return;
    const now = ctx.now();
    await expireLateOf(place, [batchId, now]);
    if ((await dropFinished(place, [batchId])).length === 0) await bringBack(place, [batchId, now, now + soon]);
  });
}

async function sendOne(
  { email, push }: Pick<Carriers, 'email' | 'push'>,
  { ctx, message, prepared }: Ready,
  ledger: Ledger,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!prepared || 'withdrawn' in prepared) {
    ledger.note(message, prepared ?? { withdrawn: 'gone' });
    return;
  }
  const ways: Promise<Way>[] = [];
  if (prepared.email)
    ways.push(send(ctx, email, message, prepared.email, signal).then((sent) => ({ channel: 'email', sent })));
  if (prepared.push && push)
    ways.push(
      sendToDevices(ctx, push, message.person, prepared.push, signal).then(
        (sent) => ({ channel: 'push', sent }),
        () => ({ channel: 'push', sent: failed }),
      ),
    );
  const app: Way = { channel: 'app', sent: { ok: true } };
  ledger.note(message, { ways: ways.length > 0 ? await Promise.all(ways) : [app] });
}

/** A channel that throws is a channel that may work later; its words stay out of the log. */
const failed: SendResult = { ok: false, retry: 'later', reason: 'channelFailed' };

async function send(
  ctx: Ctx,
  email: Carriers['email'],
  message: Taken,
  { address, ...outgoing }: Omit<Outgoing, 'to'> & { readonly address: Uint8Array },
  signal: AbortSignal | undefined,
): Promise<SendResult> {
  try {
    const to = { kind: 'email', address: ctx.sealer.open(ctx.tenant, 'address', message.person, address) } as const;
    return await email.send({ ...outgoing, to }, signal);
  } catch {
    return failed;
  }
}

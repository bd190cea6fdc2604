import { contextForJob } from '../access/jobTenants.ts';
import type { Ctx, InstallationCtx } from '../context/index.ts';
import type { MessageKinds, Prepared } from './ports.ts';
import { type Taken, take } from './take.ts';
import type { Writer } from './writer.ts';

/** A message that is ours to send now. */
export interface Ready {
  readonly ctx: Ctx;
  readonly message: Taken;
  /** Absent when its kind knows nothing of it any more. */
  readonly prepared: Prepared | undefined;
}

/** Where the jobs of one worker get what they send: it asks the database once for all that stand there. */
export interface Desk {
  /** Takes those of the messages that are still to be sent, and reads again what they are about. */
  ready(ids: readonly string[]): Promise<Ready[]>;
}

interface Ask {
  readonly ids: readonly string[];
  readonly resolve: (ready: Ready[]) => void;
  readonly reject: (error: unknown) => void;
}

export function openDesk(ctx: InstallationCtx, writer: Writer, kinds: MessageKinds): Desk {
  let waiting: Ask[] = [];

  async function serve(): Promise<void> {
    // Taken when the transaction begins: who comes until then is served along with it.
    let asks: Ask[] = [];
    try {
      const taken = await writer.write((place) => {
        asks = [...asks, ...waiting];
        waiting = [];
        return take(
          place,
          asks.flatMap(({ ids }) => ids),
          ctx.now(),
        );
      });
      await answer(asks, taken);
    } catch (error) {
      // The transaction may not even have begun: then those who wait for it still stand there.
      if (asks.length === 0) asks = waiting.splice(0);
      for (const { reject } of asks) reject(error);
    }
  }

  /** When reading again fails, it is tried for each by itself, so that none fails for its neighbour. */
  async function answer(asks: readonly Ask[], taken: readonly Taken[]): Promise<void> {
    const left = new Map(taken.map((message) => [message.id, message]));
    // Two may ask for one message at once: the first gets it.
    const shares = asks.map((ask) => {
      const own = ask.ids.flatMap((id) => left.get(id) ?? []);
      for (const { id } of own) left.delete(id);
      return { ask, own };
    });
    try {
      const ready = await prepare(taken);
      for (const { ask, own } of shares) ask.resolve(own.flatMap(({ id }) => ready.get(id) ?? []));
    } catch (error) {
      if (shares.length === 1) throw error;
      for (const { ask, own } of shares)
        await prepare(own).then((ready) => ask.resolve([...ready.values()]), ask.reject);
    }
  }

  async function prepare(taken: readonly Taken[]): Promise<ReadonlyMap<string, Ready>> {
    const ready = new Map<string, Ready>();
    for (const [tenant, ofTenant] of Map.groupBy(taken, (message) => message.tenant)) {
      const tenantCtx = await contextForJob(ctx, tenant, 'deliver', ctx.request);
      for (const [kind, messages] of Map.groupBy(ofTenant, (message) => message.kind)) {
        const prepared = await kinds[kind].prepare(tenantCtx, messages);
        for (const message of messages)
          ready.set(message.id, { ctx: tenantCtx, message, prepared: prepared.get(message.id) });
      }
    }
    return ready;
  }

  return {
    ready: (ids) =>
      new Promise((resolve, reject) => {
        waiting.push({ ids, resolve, reject });
        if (waiting.length === 1) void serve();
      }),
  };
}

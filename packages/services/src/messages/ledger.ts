import type { SendResult } from '@sitwell/channels/port';
import type { Transaction } from '@sitwell/database/connection';
import { type InstallationCtx, transactAcrossTenants } from '../context/index.ts';
import type { Taken } from './take.ts';

/** How long results wait for each other before they are written: the most that a kill can make unknown. */
const FLUSH = 100;
const FIRST_RETRY = 15_000;

type Result =
  | { readonly message: Taken; readonly withdrawn: string }
  | { readonly message: Taken; readonly channel: 'email' | 'app'; readonly sent: SendResult; readonly at: number };

/** Collects what became of each message and writes it in few transactions. `close` writes the rest and waits. */
export function openLedger(ctx: InstallationCtx) {
  let waiting: Result[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length > 0)
      writing = writing.then(() => transactAcrossTenants(ctx, (sql) => write(sql, batch, ctx.now())));
    return writing;
  }

  function note(result: Result): void {
    waiting.push(result);
    timer ??= setTimeout(() => void flush().catch(() => {}), FLUSH);
  }

  return {
    withdrawn: (message: Taken, reason: string) => note({ message, withdrawn: reason }),
    delivered: (message: Taken, channel: 'email' | 'app', sent: SendResult) =>
      note({ message, channel, sent, at: ctx.now() }),
    close: flush,
  };
}

async function write(sql: Transaction, results: readonly Result[], now: number): Promise<void> {
  const deliveries = results.flatMap((result) => ('channel' in result ? [deliveryRow(result, now)] : []));
  if (deliveries.length > 0)
    await sql
      .insertInto('delivery')
      .values(deliveries)
      .onConflict((conflict) =>
        conflict.columns(['message', 'channel']).doUpdateSet((row) => ({
          state: row.ref('excluded.state'),
          attempts: row.ref('excluded.attempts'),
          next_try_at: row.ref('excluded.next_try_at'),
          at: row.ref('excluded.at'),
          reason: row.ref('excluded.reason'),
        })),
      )
      .execute();
  const close = async (state: 'sent' | 'withdrawn' | 'dead', reason: string | null, ids: readonly string[]) => {
    if (ids.length > 0)
      await sql
        .updateTable('message')
        .set({ state, reason, done_at: now, lease_until: null })
        .where('id', 'in', [...ids].sort())
        .where('state', '=', 'sending')
        .execute();
  };
  const idsWhere = (test: (result: Result) => boolean) => results.filter(test).map((result) => result.message.id);
  await close(
    'sent',
    null,
    idsWhere((result) => 'channel' in result && result.sent.ok),
  );
  await close(
    'dead',
    'refused',
    idsWhere((result) => 'channel' in result && !result.sent.ok && result.sent.retry === 'never'),
  );
  for (const [reason, group] of Map.groupBy(
    results.filter((result) => 'withdrawn' in result),
    (result) => result.withdrawn,
  ))
    await close(
      'withdrawn',
      reason,
      group.map((result) => result.message.id),
    );
  // The lease becomes the pause before the next try: the sweep gives the message back when it has run out.
  for (const result of results)
    if ('channel' in result && !result.sent.ok && result.sent.retry === 'later')
      await sql
        .updateTable('message')
        .set({ lease_until: nextTry(result.message, now) })
        .where('id', '=', result.message.id)
        .where('state', '=', 'sending')
        .execute();
}

function deliveryRow({ message, channel, sent, at }: Extract<Result, { channel: string }>, now: number) {
  const waits = !sent.ok && sent.retry === 'later';
  return {
    message: message.id,
    channel,
    tenant: message.tenant,
    state: sent.ok ? ('sent' as const) : waits ? ('waiting' as const) : ('failed' as const),
    attempts: message.attempt,
    next_try_at: waits ? nextTry(message, now) : null,
    at,
    reason: sent.ok ? null : sent.reason,
  };
}

/** 15 s, 30 s, 60 s and so on, while the message is worth sending. */
function nextTry(message: Taken, now: number): number {
  return now + FIRST_RETRY * 2 ** (message.attempt - 1);
}

import type { SendResult } from '@sitwell/channels/port';
import { type Place, statement } from '@sitwell/database/statements';
import type { InstallationCtx } from '../context/index.ts';
import type { Taken } from './take.ts';
import type { Writer } from './writer.ts';

/** How long results wait for each other before they are written: the most that a kill can make unknown. */
const FLUSH = 100;
/** Until results that could not be written are tried again: the database may be starting anew. */
const AGAIN = 1000;
const FIRST_RETRY = 15_000;

/** A way by which a message went, or did not. */
export interface Way {
  readonly channel: 'email' | 'push' | 'app';
  readonly sent: SendResult;
}

/** What became of a message. One way that worked is enough: it is not tried again on the others, so nobody gets it twice. */
export type Outcome = { readonly withdrawn: string } | { readonly ways: readonly Way[] };

/** Keeps what became of each message and writes it in few transactions. */
export interface Ledger {
  note(message: Taken, outcome: Outcome): void;
  /** Resolves when everything noted so far is written. @throws when it could not be; it is kept, and written later */
  flush(): Promise<void>;
}

interface Result {
  readonly message: Taken;
  readonly outcome: Outcome;
}

export function openLedger(ctx: InstallationCtx, writer: Writer): Ledger {
  let noted: Result[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (noted.length === 0) return writing ?? Promise.resolve();
    // Taken when the transaction begins: what others note until then is written along with it.
    let batch: Result[] = [];
    writing = writer
      .write((place) => {
        batch = [...batch, ...noted];
        noted = [];
        return write(place, batch, ctx.now());
      })
      .catch((error: unknown) => {
        // What is known to be sent and not written would be sent again when its lease ends.
        noted = [...batch, ...noted];
        flushIn(AGAIN);
        throw error;
      });
    return writing;
  }

  /** Holds up no stop: whoever stops flushes, and a database that is gone for good would be tried for ever. */
  function flushIn(milliseconds: number): void {
    timer ??= setTimeout(() => void flush().catch(() => {}), milliseconds).unref();
  }

  return {
    note(message, outcome) {
      noted.push({ message, outcome });
      flushIn(FLUSH);
    },
    flush,
  };
}

async function write(place: Place, results: readonly Result[], now: number): Promise<void> {
  // The same order for everyone, before anything else is locked: two workers may record one message that both have sent.
  if (place.engine === 'postgres') await lockMessages(place, [results.map(({ message }) => message.id)]);
  for (const group of alike(results)) {
    const [first] = group;
    if (!first) continue;
    const ids = group.map(({ message }) => message.id);
    const { message, outcome } = first;
    if ('withdrawn' in outcome) {
      await close(place, [ids, 'withdrawn', outcome.withdrawn, now]);
      continue;
    }
    const all = overall(outcome.ways);
    const again = all.ok || all.retry === 'never' ? null : nextTry(message, outcome.ways, now);
    const attempts = again?.attempts ?? message.attempt;
    for (const { channel, sent } of outcome.ways) {
      const tries = sent.ok || sent.retry === 'never' || !again ? null : again.at;
      const state = sent.ok ? 'sent' : tries === null ? 'failed' : 'waiting';
      const reason = sent.ok ? null : sent.reason;
      await record(place, [ids, channel, message.tenant, state, attempts, tries, now, reason]);
    }
    if (all.ok) await close(place, [ids, 'sent', null, now]);
    else if (!again) await close(place, [ids, 'dead', 'refused', now]);
    else await holdUntil(place, [ids, again.at, message.attempt, attempts]);
  }
}

/** Results that are written alike, each group by a statement of its own. */
function alike(results: readonly Result[]): Iterable<Result[]> {
  return Map.groupBy(results, ({ message, outcome }) => {
    if ('withdrawn' in outcome) return outcome.withdrawn;
    const ends = outcome.ways.map(({ channel, sent }) =>
      sent.ok ? `${channel}|sent` : `${channel}|${sent.retry}|${sent.reason}|${sent.after}`,
    );
    return `${ends.join('|')}|${message.attempt}|${message.tenant}`;
  }).values();
}

function overall(ways: readonly Way[]): SendResult {
  const results = ways.map(({ sent }) => sent);
  return (
    results.find((sent) => sent.ok) ??
    results.find((sent) => !sent.ok && sent.retry === 'later') ??
    results[0] ?? { ok: true }
  );
}

/** 15 s, 30 s, 60 s and so on. Where there only was no room it is when there may be some, and the try does not count. */
function nextTry({ attempt }: Taken, ways: readonly Way[], now: number): { at: number; attempts: number } {
  const waits = ways.flatMap(({ sent }) => (sent.ok || sent.retry === 'never' ? [] : [sent.after]));
  const room = waits.filter((after) => after !== undefined);
  if (room.length < waits.length) return { at: now + FIRST_RETRY * 2 ** (attempt - 1), attempts: attempt };
  return { at: now + Math.min(...room), attempts: attempt - 1 };
}

/** `[ids]`; PostgreSQL only. */
const lockMessages = statement((is) => `select id from message where id ${is.among(1)} order by id for update`);

/** `[ids, channel, tenant, state, attempts, nextTryAt, at, reason]`: one row per message and channel, the latest try. */
const record = statement(
  (is) => `
  insert into delivery (message, channel, tenant, state, attempts, next_try_at, at, reason)
  select value, cast($2 as text), cast($3 as text), cast($4 as text), cast($5 as bigint), cast($6 as bigint),
    cast($7 as bigint), cast($8 as text)
  from ${is.texts(1)}
  where true
  on conflict (message, channel) do update set state = excluded.state, attempts = excluded.attempts,
    next_try_at = excluded.next_try_at, at = excluded.at, reason = excluded.reason`,
);

/** `[ids, state, reason, doneAt]` */
const close = statement(
  (is) => `
  update message set state = $2, reason = $3, done_at = $4, lease_until = null
  where id ${is.among(1)} and state = 'sending'`,
);

/**
 * `[ids, until, attempt, attempts]`: the lease becomes the pause before the next try, which ends with the message's window. Somebody
 * who took the message since keeps it.
 */
const holdUntil = statement(
  (is) => `
  update message set lease_until = case when expires_at < $2 then expires_at else $2 end, attempt = $4
  where id ${is.among(1)} and state = 'sending' and attempt = $3`,
);

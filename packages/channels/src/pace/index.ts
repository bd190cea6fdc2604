import type { Channel, Outgoing, SendResult } from '../port/index.ts';

/** What the far side bears. What is not named has no limit. */
export interface Pace {
  /** Messages a second, from this process. */
  readonly perSecond?: number | undefined;
  /** Messages on their way at one time. */
  readonly atOnce?: number | undefined;
}

/** Time that nobody can set, in milliseconds. */
export interface PaceClock {
  readonly now: () => number;
  /** Calls once, later. @returns takes it back */
  readonly after: (milliseconds: number, call: () => void) => () => void;
}

/**
 * A clock on Node's timers.
 * @param now milliseconds that nobody can set
 * @param speed how many times as fast as the timers `now` runs
 */
export function timers(now: () => number, speed = 1): PaceClock {
  return {
    now,
    after(milliseconds, call) {
      const timer = setTimeout(call, milliseconds / speed);
      return () => clearTimeout(timer);
    },
  };
}

/** The longest wait for one's turn. With the time that a channel gives one message it stays well below a worker's lease. */
export const LONGEST_WAIT = 5000;
/** Whoever comes back for a turn comes this much before it, since nobody comes back to the millisecond. */
const EARLY = LONGEST_WAIT / 2;
/** When somebody for whom no turn is left within their window looks again: others may have let theirs go. */
const LOOK_AGAIN = 60_000;
/** What a late timer missed within this is made up for. */
const CATCH_UP = 50;
const DAY = 24 * 3600;

/** Somebody who waits. */
interface Turn {
  end(how: 'go' | SendResult): void;
}

const stopped: SendResult = { ok: false, retry: 'later', reason: 'stopped', after: 0 };

/**
 * The same channel at the pace that the far side bears. What is urgent goes before everything that waits. What would wait longer than
 * a lease allows, or than it is worth, is sent away as `paced` and told when its turn comes. A signal ends a wait; it cuts off nothing
 * that is leaving, since that may have arrived.
 *
 * p-queue has lanes and rates, but does not say how long a wait will be.
 */
export function paced(
  channel: Channel,
  { perSecond, atOnce = Number.POSITIVE_INFINITY }: Pace,
  clock: PaceClock,
): Channel {
  if (perSecond === undefined && atOnce === Number.POSITIVE_INFINITY) return channel;
  const interval = perSecond === undefined ? 0 : 1000 / perSecond;
  const lanes = { urgent: new Set<Turn>(), usual: new Set<Turn>() };
  /** From when on the next may leave. */
  let free = Number.NEGATIVE_INFINITY;
  /** The latest turn that was promised to somebody who was sent away. */
  let promised = Number.NEGATIVE_INFINITY;
  let leaving = 0;
  let closed = false;
  let forgetNext = () => {};

  function next(): void {
    forgetNext();
    while (leaving < atOnce) {
      const [turn] = lanes.urgent.size > 0 ? lanes.urgent : lanes.usual;
      if (!turn) return;
      const now = clock.now();
      if (free > now) {
        forgetNext = clock.after(Math.ceil(free - now), next);
        return;
      }
      free = Math.max(free, now - CATCH_UP) + interval;
      leaving += 1;
      turn.end('go');
    }
  }

  const turnAfter = (ahead: number) => free + ahead * interval;

  function sendAway(ahead: number, worth: number): SendResult {
    const now = clock.now();
    const turn = Math.max(promised + interval, turnAfter(ahead));
    const inTime = turn <= now + worth;
    if (inTime) promised = turn;
    // Whole seconds, so that many come back together and are written alike.
    const after = Math.ceil((inTime ? turn - now - EARLY : LOOK_AGAIN) / 1000) * 1000;
    return { ok: false, retry: 'later', reason: 'paced', after: Math.max(1000, after) };
  }

  function turnOf(
    { urgent = false, keepFor = DAY }: Outgoing,
    signal: AbortSignal | undefined,
  ): Promise<'go' | SendResult> {
    const worth = keepFor * 1000;
    const most = Math.min(LONGEST_WAIT, worth);
    const ahead = () => lanes.urgent.size + (urgent ? 0 : lanes.usual.size);
    if (closed || signal?.aborted) return Promise.resolve(stopped);
    // A turn at the last moment would meet the end of the wait.
    if (turnAfter(ahead()) - clock.now() > most - CATCH_UP) return Promise.resolve(sendAway(ahead(), worth));
    return new Promise((resolve) => {
      const lane = lanes[urgent ? 'urgent' : 'usual'];
      const turn: Turn = {
        end(how) {
          lane.delete(turn);
          forgetLate();
          signal?.removeEventListener('abort', stop);
          resolve(how);
        },
      };
      const stop = () => turn.end(stopped);
      const forgetLate = clock.after(most, () => turn.end(sendAway(ahead() - 1, worth)));
      signal?.addEventListener('abort', stop);
      lane.add(turn);
      next();
    });
  }

  return {
    name: channel.name,
    async send(outgoing, signal) {
      const turn = await turnOf(outgoing, signal);
      if (turn !== 'go') return turn;
      try {
        return await channel.send(outgoing);
      } finally {
        leaving -= 1;
        next();
      }
    },
    check: () => channel.check(),
    async close() {
      closed = true;
      for (const turn of [...lanes.urgent, ...lanes.usual]) turn.end(stopped);
      forgetNext();
      await channel.close();
    },
  };
}

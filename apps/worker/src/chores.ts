import type { Outward } from '@sitwell/channels/outward';
import type { InstallationCtx } from '@sitwell/services/context';
import { fetchCalendars, readApart } from '@sitwell/services/meetings';
import { foldBreaks, forgetSilentDevices } from '@sitwell/services/reminders';

const MINUTE = 60_000;
const TIDY_EVERY = 6 * 60 * MINUTE;
/** Until the first time, so that a start is not held up; and until the next where more waits. */
const FIRST = 5000;
const SOON = 1000;

export interface Chores {
  /**
   * Begins nothing more and waits for what runs, but not for long: a stranger's calendar may take minutes. What is given up is taken up
   * by whoever runs next.
   * @param patience milliseconds
   */
  stop(patience: number): Promise<void>;
}

/**
 * What must never hold the tick up: reading calendars; folding old breaks and forgetting silent browsers. Several workers may run it;
 * each piece of work is taken by who does it.
 */
export function startChores(ctx: InstallationCtx, outward: Outward | undefined, monotonic: () => number): Chores {
  const read = readApart();
  const stopping = new AbortController();
  let tidied = Number.NEGATIVE_INFINITY;

  async function readCalendars(own: Outward): Promise<number> {
    const { more } = await fetchCalendars(ctx, own, read, stopping.signal);
    return more ? SOON : MINUTE;
  }

  async function tidy(): Promise<number> {
    if (monotonic() - tidied < TIDY_EVERY) return MINUTE;
    await forgetSilentDevices(ctx);
    const { more } = await foldBreaks(ctx);
    if (more) return SOON;
    tidied = monotonic();
    return MINUTE;
  }

  // Each by itself: neither slow strangers nor a long fold keeps the other waiting.
  const repeated = [...(outward ? [() => readCalendars(outward)] : []), tidy].map((work) =>
    repeat(work, stopping.signal, (error) =>
      ctx.log('choreFailed', { name: error instanceof Error ? error.name : 'unknown' }),
    ),
  );
  return {
    async stop(patience) {
      stopping.abort();
      const ended = Promise.all(repeated.map((running) => running()));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    },
  };
}

/**
 * Does a work again and again until the signal.
 * @param work returns the milliseconds until the next time
 * @returns gives what runs now
 */
function repeat(work: () => Promise<number>, signal: AbortSignal, onError: (error: unknown) => void) {
  let running: Promise<unknown> = Promise.resolve();
  const schedule = (wait: number): void => {
    if (signal.aborted) return;
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', forget);
      running = work().then(schedule, (error: unknown) => {
        onError(error);
        schedule(MINUTE);
      });
    }, wait);
    timer.unref();
    const forget = () => clearTimeout(timer);
    signal.addEventListener('abort', forget);
  };
  schedule(FIRST);
  return () => running;
}

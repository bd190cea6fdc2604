import type { Outward } from '@sitwell/channels/outward';
import type { InstallationCtx } from '@sitwell/services/context';
import { fetchCalendars, readApart } from '@sitwell/services/meetings';
import { foldBreaks, forgetSilentDevices } from '@sitwell/services/reminders';

const MINUTE = 60_000;
const TIDY_EVERY = 6 * 60 * MINUTE;

export interface Chores {
  /**
   * Begins nothing more and waits for what runs, but not for long: a stranger's calendar may take minutes. What is given up is taken up
   * by whoever runs next.
   * @param patience milliseconds
   */
  stop(patience: number): Promise<void>;
}

/**
 * What must never hold the tick up: reading calendars, folding old breaks, forgetting silent browsers. Several workers may run it;
 * each piece of work is taken by who does it.
 */
export function startChores(ctx: InstallationCtx, outward: Outward | undefined, monotonic: () => number): Chores {
  const read = readApart();
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let tidied = Number.NEGATIVE_INFINITY;
  let running: Promise<unknown> = Promise.resolve();

  async function once(): Promise<number> {
    const calendars = outward ? await fetchCalendars(ctx, outward, read, stopping.signal) : { more: false };
    if (monotonic() - tidied >= TIDY_EVERY) {
      await forgetSilentDevices(ctx);
      const { more } = await foldBreaks(ctx);
      if (!more) tidied = monotonic();
      if (more) return 1000;
    }
    return calendars.more ? 1000 : MINUTE;
  }

  function schedule(wait: number): void {
    if (stopping.signal.aborted) return;
    timer = setTimeout(() => {
      running = once().then(schedule, (error: unknown) => {
        ctx.log('choreFailed', { name: error instanceof Error ? error.name : 'unknown' });
        schedule(MINUTE);
      });
    }, wait);
    timer.unref();
  }
  schedule(5000);

  return {
    async stop(patience) {
      stopping.abort();
      clearTimeout(timer);
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
    },
  };
}

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Busy } from './busy.repo.ts';
import type { BusyWindow } from './readBusy.ts';

/**
 * Reads a calendar.
 * @returns the meetings, undefined for what is no calendar, or `tooHard` for one that takes more than its share of time or memory
 */
export type ReadCalendar = (text: string, window: BusyWindow) => Promise<readonly Busy[] | undefined | 'tooHard'>;

const WITHIN = 10_000;
const MEGABYTES = 256;

/**
 * `readBusy` in a thread of its own, one calendar after the other. Calendars come from strangers: one that would hold the thread
 * for ever or fill the memory ends the thread, and the next one gets a new thread. An idle thread holds up no stop.
 * @param within milliseconds for one calendar
 */
export function readApart(within = WITHIN): ReadCalendar {
  let thread: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function readNow(text: string, window: BusyWindow): ReturnType<ReadCalendar> {
    const worker = thread ?? (await start());
    thread = worker;
    return new Promise((resolve) => {
      const late = setTimeout(giveUp, within);
      function settle(busy: Awaited<ReturnType<ReadCalendar>>) {
        clearTimeout(late);
        worker.off('message', told).off('exit', giveUp).unref();
        resolve(busy);
      }
      function told(busy: readonly Busy[] | undefined) {
        settle(busy);
      }
      function giveUp() {
        thread = undefined;
        settle('tooHard');
        void worker.terminate();
      }
      worker.on('message', told).on('exit', giveUp).ref();
      worker.postMessage({ text, window });
    });
  }

  return (text, window) => {
    const read = last.then(() => readNow(text, window));
    last = read.catch(() => {});
    return read;
  };
}

/** Its start is not on the calendar's time: a busy machine takes seconds for it. @throws what kept it from starting */
async function start(): Promise<Worker> {
  const worker = new Worker(new URL('./apart/main.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  await once(worker, 'message');
  // Out of memory, say: its end follows, and that is what is listened to.
  worker.on('error', () => {});
  return worker;
}

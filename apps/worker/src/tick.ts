import type { InstallationCtx } from '@sitwell/services/context';
import { type Carriers, enqueueDue, LEADERSHIP, lead, resign, sweep } from '@sitwell/services/messages';
import { claimDue, recomputeDue } from '@sitwell/services/reminders';

/** The longest wait between two looks. Nothing tells the tick of a new message; it is never later than this. */
const LONGEST_WAIT = 1000;
const SWEEP_EVERY = 5000;
/** A lead that was taken so long ago is taken again: well before it ends, and not for every thousand people. */
const LEAD_EVERY = LEADERSHIP / 10;
/** When wall and monotonic clock part by more, somebody set the clock: the tick holds and warns. */
const CLOCK_JUMP = 60_000;

export interface Tick {
  stop(): Promise<void>;
}

export interface Clocks {
  readonly now: () => number;
  /** Milliseconds that no one can set. */
  readonly monotonic: () => number;
}

/**
 * The plain timer that decides when reminders come: claim who is due, hand messages to the queue, give back what was lost.
 * BullMQ carries the batches and never decides when.
 * @param zoneData the version of the runtime's time zone data, such as 2026a
 * @param periodic what else to look at once a minute, such as periods that open or close
 */
export function startTick(
  ctx: InstallationCtx,
  carriers: Carriers,
  { monotonic, now }: Clocks,
  holder: string,
  zoneData: string,
  freshQueue: boolean,
  periodic: () => Promise<void>,
): Tick {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let fresh = freshQueue;
  let ledSince = Number.NEGATIVE_INFINITY;
  let lastSweep = Number.NEGATIVE_INFINITY;
  let lastPeriodic = Number.NEGATIVE_INFINITY;
  /** Where the next slice of recomputing begins. All starts over when this worker leads anew, and when the clock was set back. */
  let recompute: string | null = '';
  let seen = { wall: now(), steady: monotonic() };
  let running: Promise<void> = Promise.resolve();

  async function once(): Promise<number> {
    const elapsed = { wall: now() - seen.wall, steady: monotonic() - seen.steady };
    seen = { wall: now(), steady: monotonic() };
    const jump = elapsed.wall - elapsed.steady;
    if (Math.abs(jump) > CLOCK_JUMP) {
      ctx.log('clockJumped', { milliseconds: Math.round(jump) });
      if (jump < 0) recompute = '';
      return LONGEST_WAIT;
    }
    if (monotonic() - ledSince >= LEAD_EVERY) {
      ledSince = monotonic();
      if (!(await lead(ctx, holder))) {
        ledSince = Number.NEGATIVE_INFINITY;
        recompute = '';
        return LONGEST_WAIT;
      }
    }
    if (monotonic() - lastSweep >= SWEEP_EVERY) {
      lastSweep = monotonic();
      await step('sweep', async () => {
        const { returned, expired } = await sweep(ctx, carriers, { fresh });
        fresh = false;
        if (returned + expired > 0) ctx.log('swept', { returned, expired });
      });
    }
    const sliced = await step('recompute', recomputeSlice);
    const claim = await step('claim', () => claimDue(ctx));
    const hand = await step('enqueue', () => enqueueDue(ctx, carriers));
    if (claim?.claimed || hand?.enqueued)
      ctx.log('ticked', { claimed: claim?.claimed ?? 0, enqueued: hand?.enqueued ?? 0 });
    if (claim?.more || hand?.more || sliced?.more) return 0;
    if (monotonic() - lastPeriodic >= 60_000) {
      lastPeriodic = monotonic();
      await step('periods', periodic);
    }
    return claim && hand ? untilNextDue(ctx) : LONGEST_WAIT;
  }

  async function recomputeSlice(): Promise<{ more: boolean }> {
    if (recompute === null) return { more: false };
    const { recomputed, after } = await recomputeDue(ctx, { zoneData, after: recompute });
    recompute = after;
    if (recomputed > 0) ctx.log('recomputed', { recomputed });
    return { more: after !== null };
  }

  /** Each step fails by itself: whatever is wrong with the reminders, a person at the door still gets their link. */
  async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      ctx.log('tickFailed', { step: name, name: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    }
  }

  function schedule(wait: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      running = once().then(schedule, (error: unknown) => {
        ctx.log('tickFailed', { name: error instanceof Error ? error.name : 'unknown' });
        schedule(LONGEST_WAIT);
      });
    }, wait);
  }
  schedule(0);

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await resign(ctx, holder).catch(() => {});
    },
  };
}

async function untilNextDue(ctx: InstallationCtx): Promise<number> {
  const row = await ctx.database.kysely
    .selectFrom('schedule')
    .select((select) => select.fn.min('next_due_at').as('at'))
    // Said, though the least is never null: only so is the index of who is due asked.
    .where('next_due_at', 'is not', null)
    .executeTakeFirst();
  return row?.at == null ? LONGEST_WAIT : Math.min(LONGEST_WAIT, Math.max(0, Number(row.at) - ctx.now()));
}

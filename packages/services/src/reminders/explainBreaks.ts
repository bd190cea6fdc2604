import { explain } from '@sitwell/domain/reminders';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { type Busy, listBusy } from '../meetings/busy.repo.ts';
import { dueWithinCap, nextWithinCap } from './caps.ts';
import { listOccurrences, type Occurrence } from './occurrences.ts';
import { ownBreaks } from './reminders.policy.ts';
import { listRoutines, surroundingsOf } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';

const MINUTE = 60_000;

/** Why one routine reminds at an instant or why it does not. `paused`, `cap` and `off` are this feature's, the rest the domain's. */
export interface RoutineReason {
  readonly id: string;
  readonly kind: BreakKind;
  readonly reason:
    | 'due'
    | 'paused'
    | 'quiet'
    | 'anchored'
    | 'holiday'
    | 'repeatedHour'
    | 'betweenSlots'
    | 'outsideRanges'
    | 'cap'
    | 'off';
  /** When this kind of break comes next, after the instant that was asked about; null when it is switched off. */
  readonly next: number | null;
}

export interface WhyBreak {
  readonly at: number;
  readonly routines: RoutineReason[];
  readonly pausedUntil: number | null;
  /** The meeting that lasts at the instant. */
  readonly meeting: Busy | null;
  /** What the ledger says about breaks of this very minute: also why one was withdrawn after it had come due. */
  readonly breaks: (Occurrence & { readonly reason: string | null })[];
  /** When breaks that a meeting held back, or snoozed ones, come next. */
  readonly carriedTo: number[];
}

/** Why a break came at an instant (epoch ms), or why it did not: the rules of every routine, and what became of what was due. */
export async function explainBreaks({ ctx, input }: { ctx: Ctx; input: { at: number } }): Promise<WhyBreak> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const at = Math.floor(input.at / MINUTE) * MINUTE;
  const around = await surroundingsOf(kysely, ctx.tenant, person);
  const routines = await listRoutines(kysely, ctx.tenant, person, around);
  const [meeting] = await listBusy(kysely, ctx.tenant, person, at, at + 1);
  const near = await listOccurrences(kysely, ctx.tenant, person, at - 1);
  const carried = await kysely
    .selectFrom('snooze')
    .select('due_at')
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .orderBy('due_at')
    .execute();
  return {
    at,
    routines: routines.map((routine) => {
      const { id, kind, active, rule, cap } = routine;
      if (!active) return { id, kind, reason: 'off', next: null };
      const { reason } = explain(rule, at);
      const ofKind = routines.filter((each) => each.active && each.kind === kind).map((each) => each.rule);
      const capped = reason === 'due' && !dueWithinCap(ofKind, cap, at - 1, at).includes(at);
      return {
        id,
        kind,
        reason: capped ? 'cap' : reason === 'notBefore' ? 'paused' : reason,
        next: nextWithinCap(ofKind, cap, at),
      };
    }),
    pausedUntil: around.pausedUntil !== null && around.pausedUntil > ctx.now() ? around.pausedUntil : null,
    meeting: meeting ?? null,
    breaks: near.filter((each) => each.dueAt < at + MINUTE),
    carriedTo: carried.map((row) => row.due_at),
  };
}

import { DAY_MINUTES, DAY_MS, dateText, MINUTE_MS, timeText } from './civilDate.ts';
import { firstDue } from './nextDue.ts';
import type { Routine } from './routine.ts';
import { checkInstant, quietUntil, type Rules, readRules } from './rules.ts';
import { type Shift, shiftsAround } from './shifts.ts';

/**
 * Why a reminder comes at an instant, or why none does. Instants are epoch ms, times "HH:MM", dates "YYYY-MM-DD".
 * - `due`: one comes. `nominal` is its place on the wall clock; `isMoved` when a spring gap moved it; `isAnchored` when it
 *   counts from the last break taken.
 * - `notBefore`: it would have come, or lies in working hours, but before the routine's `notBefore`.
 * - `quiet`: inside quiet hours, which end at `until`.
 * - `anchored`: a slot of the grid that a break just taken has replaced.
 * - `holiday`: in the range of a day, `date`, that is a holiday.
 * - `repeatedHour`: the clocks went back, and the reminder of this local time came at `firstAt`.
 * - `betweenSlots`: working hours, but no slot; `previous` is the last reminder of the two days before.
 * - `outsideRanges`: no working range lasts then.
 */
export type Explanation = { readonly next: number | null } & Reason;

type Reason =
  | { readonly reason: 'due'; readonly nominal: string; readonly isMoved: boolean; readonly isAnchored: boolean }
  | { readonly reason: 'notBefore'; readonly notBefore: number }
  | { readonly reason: 'quiet'; readonly until: string }
  | { readonly reason: 'anchored'; readonly anchor: number }
  | { readonly reason: 'holiday'; readonly date: string }
  | { readonly reason: 'repeatedHour'; readonly firstAt: number }
  | { readonly reason: 'betweenSlots'; readonly previous: number | null }
  | { readonly reason: 'outsideRanges' };

// When several slots lie on one instant, the reason nearest to a reminder is told.
const NEAREST_FIRST: readonly Reason['reason'][] = ['due', 'notBefore', 'quiet', 'anchored', 'holiday'];

/**
 * Says why the routine reminds at `at` or why it does not, and when it reminds next after `at` (null: never). It agrees with
 * `nextDue` to the millisecond: the reason is `due` exactly when `nextDue(routine, at - 1)` is `at`.
 * @throws InvalidInput naming every wrong field of the routine, or `at`.
 */
export function explain(routine: Routine, at: number): Explanation {
  checkInstant(at, 'at');
  const rules = readRules(routine);
  return { next: firstDue(rules, at), ...reasonAt(rules, at) };
}

function reasonAt(rules: Rules, at: number): Reason {
  const shifts = shiftsAround(rules, at);
  const onSlot = shifts
    .flatMap((shift) => [...gridReasons(rules, shift, at), ...anchorReasons(rules, shift, at)])
    .sort((a, b) => NEAREST_FIRST.indexOf(a.reason) - NEAREST_FIRST.indexOf(b.reason))[0];
  return onSlot ?? repeated(rules, at) ?? offSlot(rules, shifts, at);
}

/** What becomes of the slots of a shift's grid that are placed at the instant. */
function gridReasons(rules: Rules, shift: Shift, at: number): Reason[] {
  const { zone, every } = rules;
  const reasons: Reason[] = [];
  for (let minute = shift.range.start; minute < shift.range.end; minute += every) {
    const local = shift.day * DAY_MS + minute * MINUTE_MS;
    if (zone.instantOf(local) !== at) continue;
    if (shift.isHoliday) reasons.push({ reason: 'holiday', date: dateText(shift.day) });
    else if (isAnchored(rules, shift) && at > rules.anchor) reasons.push({ reason: 'anchored', anchor: rules.anchor });
    else reasons.push(audible(rules, at, minute, { isMoved: zone.localOf(at) !== local, isAnchored: false }));
  }
  return reasons;
}

function anchorReasons(rules: Rules, shift: Shift, at: number): Reason[] {
  const { anchor, every } = rules;
  if (shift.isHoliday || !isAnchored(rules, shift) || at >= shift.end) return [];
  if (at <= anchor || (at - anchor) % (every * MINUTE_MS) !== 0) return [];
  return [audible(rules, at, minuteOfDay(rules, at), { isMoved: false, isAnchored: true })];
}

function audible(rules: Rules, at: number, minute: number, slot: { isMoved: boolean; isAnchored: boolean }): Reason {
  const until = quietUntil(rules.quiet, minute);
  if (until > 0) return { reason: 'quiet', until: timeText(until) };
  if (at < rules.notBefore) return { reason: 'notBefore', notBefore: rules.notBefore };
  return { reason: 'due', nominal: timeText(minute), ...slot };
}

function repeated(rules: Rules, at: number): Reason | undefined {
  const firstAt = rules.zone.instantOf(rules.zone.localOf(at));
  if (firstAt >= at || firstDue(rules, firstAt - 1) !== firstAt) return undefined;
  return { reason: 'repeatedHour', firstAt };
}

function offSlot(rules: Rules, shifts: readonly Shift[], at: number): Reason {
  const lasting = shifts.filter(({ start, end }) => start <= at && at < end);
  const holiday = lasting.find(({ isHoliday }) => isHoliday);
  if (lasting.some(({ isHoliday }) => !isHoliday)) {
    if (at < rules.notBefore) return { reason: 'notBefore', notBefore: rules.notBefore };
    const until = quietUntil(rules.quiet, minuteOfDay(rules, at));
    if (until > 0) return { reason: 'quiet', until: timeText(until) };
    return { reason: 'betweenSlots', previous: lastDueBefore(rules, at) };
  }
  if (holiday !== undefined) return { reason: 'holiday', date: dateText(holiday.day) };
  return { reason: 'outsideRanges' };
}

function isAnchored({ anchor }: Rules, { start, end }: Shift): boolean {
  return anchor >= start && anchor < end;
}

function minuteOfDay({ zone }: Rules, at: number): number {
  return Math.floor(zone.localOf(at) / MINUTE_MS) % DAY_MINUTES;
}

function lastDueBefore(rules: Rules, at: number): number | null {
  let previous: number | null = null;
  let next = firstDue(rules, at - 2 * DAY_MS);
  while (next !== null && next < at) {
    previous = next;
    next = firstDue(rules, next);
  }
  return previous;
}

import { DAY_MS, MINUTE_MS, weekdayOf } from './civilDate.ts';
import type { Routine } from './routine.ts';
import { checkInstant, isWorkingDay, quietUntil, type RangeRule, type Rules, readRules } from './rules.ts';

// Where a Date ends; nothing is due beyond.
const LAST_INSTANT = 8.64e15;
// Within this many days every weekday has had its turn: if nothing came, holidays or quiet hours swallow the slots.
const WEEK_AND_MARGIN = 10;

/**
 * The first instant, in epoch milliseconds, above `after` at which the routine reminds; null when there is none.
 *
 * A *slot* lies on the wall clock at start, start + interval, ... before the end of each working range. The rules:
 * - A range belongs to the local day on which it begins: weekday and holiday are those of that day, also for the slots
 *   after midnight. `end <= start` ends on the next day, and start = end lasts 24 hours.
 * - Quiet hours are `[start, end)` and compared with the slot's nominal local time, the one on the grid, whatever
 *   the clocks did. They wrap as ranges do: start = end is quiet all day.
 * - Slots are chosen by their nominal time and then placed. One that a spring gap skips moves forward by the length of the
 *   gap, even when that lands it past the end of its range. One that comes twice in autumn fires at its first occurrence.
 * - A local day that never existed (Apia, 2011-12-30) begins no range. The slots of a night shift that began on the day
 *   before and run into it are slots inside a gap and move forward.
 * - Slots that fall on one instant, from two ranges or through a gap, fire once. Overlapping ranges keep their own grids.
 * - `notBefore` only hides what is before it; it moves no slot, and one exactly at it fires.
 * - `anchor` touches the ranges in which it falls: from start, inclusive, to end, exclusive, as instants placed by the
 *   rule for slots. In these, slots up to and including the anchor stay, later ones are replaced by anchor + interval, anchor +
 *   2 intervals, ... before the end of the range. These are instants of elapsed time, so they run through both passes of an
 *   autumn hour; quiet hours are compared with their local time. An anchor outside every range, on a holiday or in a
 *   range that does not begin that day changes nothing, and the next range starts on its grid again, even one that begins
 *   a minute after the anchor. `notBefore` hides anchored reminders as it hides others.
 *
 * The zone's rules are those of the runtime from 1900 to 2199; outside these years the nearest offset holds.
 * @throws InvalidInput naming every wrong field of the routine, or `after`.
 */
export function nextDue(routine: Routine, after: number): number | null {
  checkInstant(after, 'after');
  return firstDue(readRules(routine), after);
}

/**
 * Every instant at which the routine reminds in the interval (from, to]: `from` excluded, `to` included, in order. It equals
 * calling `nextDue` from `from` on until the result is above `to`, so that intervals laid end to end miss and repeat nothing.
 * @throws InvalidInput as `nextDue`, for `from` and `to` too.
 */
export function dueBetween(routine: Routine, from: number, to: number): number[] {
  checkInstant(from, 'from');
  checkInstant(to, 'to');
  const rules = readRules(routine);
  const due: number[] = [];
  let next = firstDue(rules, from);
  while (next !== null && next <= to) {
    due.push(next);
    next = firstDue(rules, next);
  }
  return due;
}

/**
 * Every instant in order at which routines of one person remind, once each, for each local day that reminds in (from, to]: all of that
 * day up to `to`, also those up to `from`. A day has what its own ranges bring, a night shift to its end. One instant may stand in two
 * days, whose ranges overlap. @throws InvalidInput as `dueBetween`
 */
export function dueByDay(routines: readonly Routine[], from: number, to: number): number[][] {
  checkInstant(from, 'from');
  checkInstant(to, 'to');
  const all = routines.map(readRules);
  const [first] = all;
  if (first === undefined) return [];
  first.zone.cover(from);
  first.zone.cover(to);
  const days: number[][] = [];
  // Where clocks go back over midnight, the day after has begun before its time.
  const lastDay = Math.floor(first.zone.localOf(to) / DAY_MS) + 1;
  for (let day = firstDayThatReaches(first, from); day <= lastDay; day += 1) {
    const weekday = weekdayOf(day);
    if (all.every((rules) => firstOfDay(rules, day, weekday, from) > to)) continue;
    const due: number[] = [];
    for (const rules of all) {
      let next = firstOfDay(rules, day, weekday, Number.NEGATIVE_INFINITY);
      while (next <= to) {
        due.push(next);
        next = firstOfDay(rules, day, weekday, next);
      }
    }
    days.push(all.length === 1 ? due : inOrder(due));
  }
  return days;
}

/** Each instant once, in order. */
function inOrder(instants: readonly number[]): number[] {
  return [...new Set(instants)].sort((a, b) => a - b);
}

/** `nextDue` on rules that were read before. */
export function firstDue(rules: Rules, after: number): number | null {
  const { zone } = rules;
  const floor = Math.max(after, rules.notBefore);
  if (floor > LAST_INSTANT) return null;
  zone.cover(floor);
  const firstDay = firstDayThatReaches(rules, floor);
  let best = Number.POSITIVE_INFINITY;
  let weekday = weekdayOf(firstDay);
  for (let day = firstDay; ; day += 1) {
    const midnight = day * DAY_MS;
    zone.cover(midnight);
    if (earliestFrom(rules, midnight) >= best) break;
    if (midnight > LAST_INSTANT) break;
    const found = firstOfDay(rules, day, weekday, after);
    if (found < best) best = found;
    weekday = weekday === 7 ? 1 : weekday + 1;
    if (day - firstDay === WEEK_AND_MARGIN && best === Number.POSITIVE_INFINITY && !hasAudibleSlot(rules)) {
      // Only an anchor can still bring something, and all that it brings comes after it.
      return floor < rules.anchor ? firstDue(rules, rules.anchor) : null;
    }
  }
  return best <= LAST_INSTANT ? best : null;
}

/** The first instant above `after` of the ranges that begin on a day; infinite when there is none. */
function firstOfDay(rules: Rules, day: number, weekday: number, after: number): number {
  const { ranges } = rules;
  let best = Number.POSITIVE_INFINITY;
  let working: boolean | undefined;
  for (let i = 0; i < ranges.length; i += 1) {
    const range = ranges[i] as RangeRule;
    if ((range.weekdays & (1 << weekday)) === 0) continue;
    working ??= isWorkingDay(rules, day);
    if (!working) break;
    const found = firstInRange(rules, range, day * DAY_MS, after);
    if (found < best) best = found;
  }
  return best;
}

/** No slot of a range that begins before this day comes at or after `floor`. */
function firstDayThatReaches({ zone }: Rules, floor: number): number {
  const index = zone.indexAt(floor);
  const offset = zone.offset[index] as number;
  let local = floor + offset;
  if (index > 0) {
    const before = zone.offset[index - 1] as number;
    const change = zone.at[index] as number;
    // Just after a gap, slots that it moved are still to come: they were nominal from where the gap began.
    if (floor < change + offset - before) local = Math.min(local, change + before);
  }
  return Math.floor(local / DAY_MS) - 1;
}

/** No slot with a nominal time from `local` on comes before this instant. */
function earliestFrom({ zone }: Rules, local: number): number {
  const index = zone.indexOfWall(local);
  const placed = local - (zone.offset[index] as number);
  // A nominal time inside a gap is placed after the first slots behind the gap.
  return index + 1 < zone.at.length ? Math.min(placed, zone.at[index + 1] as number) : placed;
}

function firstInRange(rules: Rules, range: RangeRule, midnight: number, after: number): number {
  const { zone, every, quiet, notBefore, anchor } = rules;
  const start = midnight + range.start * MINUTE_MS;
  const end = midnight + range.end * MINUTE_MS;
  let index = zone.indexOfWall(start);
  let best = Number.POSITIVE_INFINITY;
  let lastOnGrid = Number.POSITIVE_INFINITY;
  if (anchor >= start - (zone.offset[index] as number) && anchor < zone.instantOf(end)) {
    lastOnGrid = anchor;
    best = firstAnchored(rules, zone.instantOf(end), after);
  }
  const floor = Math.max(after, notBefore);
  // One stretch per offset: within it the order of the wall clock is the order of the instants.
  for (;;) {
    const offset = zone.offset[index] as number;
    const change = index + 1 < zone.wall.length ? (zone.wall[index + 1] as number) : Number.POSITIVE_INFINITY;
    const stretchEnd = Math.min(change, end);
    let minute = range.start;
    const behind = (floor + offset - start) / MINUTE_MS;
    if (behind > 0) minute += Math.ceil(behind / every) * every;
    const stretchStart = (zone.wall[index] as number) - start;
    if (stretchStart > 0) minute = Math.max(minute, range.start + Math.ceil(stretchStart / MINUTE_MS / every) * every);
    for (;;) {
      const local = midnight + minute * MINUTE_MS;
      if (local >= stretchEnd) break;
      const instant = local - offset;
      if (instant > lastOnGrid || instant >= best) break;
      if (instant <= after || instant < notBefore) {
        minute += every;
        continue;
      }
      const until = quietUntil(quiet, minute);
      if (until === 0) {
        best = instant;
        break;
      }
      minute = range.start + Math.ceil((until - range.start) / every) * every;
    }
    if (stretchEnd === end) return best;
    index += 1;
  }
}

function firstAnchored({ zone, every, quiet, notBefore, anchor }: Rules, end: number, after: number): number {
  const interval = every * MINUTE_MS;
  const floor = after > notBefore ? after : notBefore;
  let count = Math.max(1, Math.ceil((floor - anchor) / interval));
  for (;;) {
    const instant = anchor + count * interval;
    if (instant >= end) return Number.POSITIVE_INFINITY;
    count += 1;
    if (instant <= after || instant < notBefore) continue;
    const local = zone.localOf(instant);
    if (quietUntil(quiet, Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS)) === 0) return instant;
  }
}

/** Whether any slot of the weekly grid is outside the quiet hours. */
function hasAudibleSlot({ ranges, every, quiet }: Rules): boolean {
  return ranges.some(({ start, end }) => {
    for (let minute = start; minute < end; minute += every) if (quietUntil(quiet, minute) === 0) return true;
    return false;
  });
}

import { dueBetween, dueByDay, nextDue, type Routine } from '@sitwell/domain/reminders';

const DAY = 24 * 3_600_000;

/**
 * Every instant in (from, to] at which routines of one kind remind, each once, at most `cap` of one day: the later ones fall away. A
 * night shift belongs to the day on which it begins. Counts what the routines plan, so that a snooze or a withdrawn break never
 * uses up the day. @throws InvalidInput as `nextDue`
 */
export function dueWithinCap(rules: readonly Routine[], cap: number, from: number, to: number): number[] {
  const lists = canReach(rules, cap)
    ? dueByDay(rules, from, to).map((day) => day.slice(0, cap).filter((at) => at > from))
    : rules.map((rule) => dueBetween(rule, from, to));
  const [only = [], ...others] = lists;
  return others.length === 0 ? only : [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The first of these instants above `after`; null when there is none. */
export function nextWithinCap(rules: readonly Routine[], cap: number, after: number): number | null {
  let next = firstOf(rules, after);
  if (!canReach(rules, cap)) return next;
  // Nearly always the very next one is within the cap; else the day it belongs to is used up.
  for (let span = 0; next !== null; span = DAY) {
    const [first] = dueWithinCap(rules, cap, next - 1, next + span);
    if (first !== undefined) return first;
    next = firstOf(rules, next + span);
  }
  return null;
}

function firstOf(rules: readonly Routine[], after: number): number | null {
  return rules.reduce<number | null>((first, rule) => {
    const at = nextDue(rule, after);
    return first === null || (at !== null && at < first) ? at : first;
  }, null);
}

/** Whether any day could bring more than the cap. Most routines cannot, and then nothing need be counted. */
function canReach(rules: readonly Routine[], cap: number): boolean {
  const perDay = new Array<number>(8).fill(0);
  for (const { ranges, everyMinutes } of rules)
    for (const { days, start, end } of ranges) {
      const minutes = minuteOf(end) - minuteOf(start) + (minuteOf(end) <= minuteOf(start) ? 1440 : 0);
      // An hour that comes twice in autumn, and a break just taken, may each add to the grid.
      const most = Math.ceil((minutes + 60) / everyMinutes) + 1;
      for (const day of days) perDay[day] = (perDay[day] ?? 0) + most;
    }
  return perDay.some((count) => count > cap);
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

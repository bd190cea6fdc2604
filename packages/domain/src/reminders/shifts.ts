import { DAY_MS, MINUTE_MS, weekdayOf } from './civilDate.ts';
import type { Routine } from './routine.ts';
import { type RangeRule, type Rules, readWorkingTime } from './rules.ts';

/** One run of a working range: the day on which it begins, and the instants between which it lasts, end excluded. */
export type Shift = {
  readonly day: number;
  readonly range: RangeRule;
  readonly start: number;
  readonly end: number;
  readonly isHoliday: boolean;
};

/** Every shift that lasts at an instant or has a slot that may be placed there, holidays included. For questions, not for the hot path. */
export function shiftsAround(rules: Rules, at: number): Shift[] {
  const today = Math.floor(rules.zone.localOf(at) / DAY_MS);
  // Two days for a range that runs over midnight, one for a gap as long as a day.
  return shiftsBeginning(rules, today - 3, today + 1);
}

/** The shifts that begin on the local days from `first` to `last`, both included, in order of the days. */
export function shiftsBeginning({ zone, ranges, holidays }: Rules, first: number, last: number): Shift[] {
  const shifts: Shift[] = [];
  for (let day = first; day <= last; day += 1) {
    if (!zone.hasDay(day)) continue;
    const isHoliday = holidays.has(day);
    for (const range of ranges) {
      if ((range.weekdays & (1 << weekdayOf(day))) === 0) continue;
      const start = zone.instantOf(day * DAY_MS + range.start * MINUTE_MS);
      const end = zone.instantOf(day * DAY_MS + range.end * MINUTE_MS);
      shifts.push({ day, range, start, end, isHoliday });
    }
  }
  return shifts;
}

/** Whether an instant lies in a shift that is not on a holiday. */
export function isInShift(rules: Rules, at: number): boolean {
  return shiftsAround(rules, at).some(({ start, end, isHoliday }) => !isHoliday && start <= at && at < end);
}

/**
 * Whether a person with these ranges works at an instant (epoch ms), by the rules of `nextDue` for days, holidays and clock changes.
 * @throws InvalidInput as `nextDue`
 */
export function worksAt(workingTime: Pick<Routine, 'timeZone' | 'ranges' | 'holidays'>, at: number): boolean {
  return isInShift(readWorkingTime(workingTime), at);
}

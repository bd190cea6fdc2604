import { type FieldError, InvalidInput } from '../errors/index.ts';
import { DAY_MINUTES, parseDate, parseTime } from './civilDate.ts';
import type { Routine } from './routine.ts';
import { findZone, type ZoneTable } from './zoneTable.ts';

/** Minutes since the midnight of the day the range begins; `end` is above `start` and up to a day later. */
export type RangeRule = { readonly weekdays: number; readonly start: number; readonly end: number };

/** A routine as numbers. `weekdays` are bit sets, bit 1 is Monday. An absent anchor is NaN, which no comparison matches. */
export type Rules = {
  readonly zone: ZoneTable;
  readonly ranges: readonly RangeRule[];
  readonly every: number;
  /** Start and end in turn, each in minutes since midnight. */
  readonly quiet: readonly number[];
  readonly holidays: Days;
  readonly notBefore: number;
  readonly anchor: number;
};

type Days = { has(day: number): boolean };
type Loose<T> = { readonly [K in keyof T]?: unknown };

// Beyond a handful of days a set beats looking at each.
const FEW_DAYS = 64;
const NO_DAYS: Days = { has: () => false };
const NO_QUIET: readonly number[] = [];

// Holidays are the dearest part of a routine to read, and most people share the same few dates.
const knownDates = new Map<unknown, number>();
const MOST_DATES = 4_096;

/**
 * Reads a routine that may come from a form or a row. Absent `quiet` and `holidays` count as empty, a null `notBefore`
 * or `anchor` as absent.
 * @throws InvalidInput naming every wrong field, with paths such as "ranges.0.start".
 */
export function readRules(routine: Routine): Rules {
  const errors: FieldError[] = [];
  const given: Loose<Routine> = typeof routine === 'object' && routine !== null ? routine : {};
  const zone = typeof given.timeZone === 'string' ? findZone(given.timeZone) : undefined;
  if (zone === undefined) report(errors, 'timeZone', 'unknownZone', 'Choose a time zone, for example Europe/Berlin.');
  const every = given.everyMinutes;
  if (!isWholeBetween(every, 1, DAY_MINUTES)) {
    report(errors, 'everyMinutes', 'outOfRange', 'Choose a whole number of minutes between 1 and 1440.');
  }
  const rules = {
    zone: zone as ZoneTable,
    ranges: readRanges(given.ranges, errors),
    every: every as number,
    quiet: readQuiet(given.quiet, errors),
    holidays: readHolidays(given.holidays, errors),
    notBefore: readInstant(given.notBefore, 'notBefore', Number.NEGATIVE_INFINITY, errors),
    anchor: readInstant(given.anchor, 'anchor', Number.NaN, errors),
  };
  if (errors.length > 0) throw new InvalidInput(errors);
  return rules;
}

/** Ranges and holidays alone, for questions about working hours. Same errors as `readRules`. */
export function readWorkingTime(given: Pick<Routine, 'timeZone' | 'ranges' | 'holidays'>): Rules {
  return readRules({ ...given, everyMinutes: DAY_MINUTES, quiet: [] });
}

/** An instant must be a number of epoch milliseconds. @throws InvalidInput */
export function checkInstant(value: number, path: string): void {
  const errors: FieldError[] = [];
  if (!Number.isFinite(value)) report(errors, path, 'malformed', 'Give a moment in time.');
  if (errors.length > 0) throw new InvalidInput(errors);
}

/** Whether the rules let a range begin on this local day: not a holiday, and a day that the zone really had. */
export function isWorkingDay(rules: Rules, day: number): boolean {
  return !rules.holidays.has(day) && rules.zone.hasDay(day);
}

/**
 * The end, in minutes above `minute`, of a quiet span that holds `minute`; 0 when none does. Minutes may run past
 * midnight; spans repeat every day, and one whose end is not above its start runs over midnight.
 */
export function quietUntil(quiet: readonly number[], minute: number): number {
  if (quiet.length === 0) return 0;
  const ofDay = minute % DAY_MINUTES;
  for (let i = 0; i < quiet.length; i += 2) {
    const start = quiet[i] as number;
    const end = quiet[i + 1] as number;
    if (start < end) {
      if (ofDay >= start && ofDay < end) return minute - ofDay + end;
    } else if (ofDay >= start) return minute - ofDay + DAY_MINUTES + end;
    else if (ofDay < end) return minute - ofDay + end;
  }
  return 0;
}

function readRanges(given: unknown, errors: FieldError[]): RangeRule[] {
  const ranges: RangeRule[] = [];
  if (!Array.isArray(given)) {
    report(errors, 'ranges', 'malformed', 'Give a list of working hours.');
    return ranges;
  }
  for (let i = 0; i < given.length; i += 1) {
    const range = asObject<{ days: number; start: string; end: string }>(given[i]);
    const weekdays = readWeekdays(range.days, i, errors);
    const start = parseTime(range.start);
    const end = parseTime(range.end);
    if (!(start >= 0)) reportTime(errors, `ranges.${i}.start`);
    if (!(end >= 0)) reportTime(errors, `ranges.${i}.end`);
    ranges.push({ weekdays, start, end: end > start ? end : end + DAY_MINUTES });
  }
  return ranges;
}

function readWeekdays(given: unknown, i: number, errors: FieldError[]): number {
  if (!Array.isArray(given) || given.length === 0) {
    report(errors, `ranges.${i}.days`, 'empty', 'Choose at least one day.');
    return 0;
  }
  let weekdays = 0;
  for (let d = 0; d < given.length; d += 1) {
    const day: unknown = given[d];
    if (!isWholeBetween(day, 1, 7)) {
      report(errors, `ranges.${i}.days`, 'outOfRange', 'Days run from 1, Monday, to 7, Sunday.');
      return 0;
    }
    weekdays |= 1 << day;
  }
  return weekdays;
}

function readQuiet(given: unknown, errors: FieldError[]): readonly number[] {
  if (given === undefined || given === null) return NO_QUIET;
  if (!Array.isArray(given)) {
    report(errors, 'quiet', 'malformed', 'Give a list of quiet hours.');
    return NO_QUIET;
  }
  if (given.length === 0) return NO_QUIET;
  const quiet: number[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const span = asObject<{ start: string; end: string }>(given[i]);
    const start = parseTime(span.start);
    const end = parseTime(span.end);
    if (!(start >= 0)) reportTime(errors, `quiet.${i}.start`);
    if (!(end >= 0)) reportTime(errors, `quiet.${i}.end`);
    quiet.push(start, end);
  }
  return quiet;
}

function readHolidays(given: unknown, errors: FieldError[]): Days {
  if (given === undefined || given === null) return NO_DAYS;
  if (!Array.isArray(given)) {
    report(errors, 'holidays', 'malformed', 'Give a list of dates.');
    return NO_DAYS;
  }
  if (given.length === 0) return NO_DAYS;
  const days: number[] = [];
  for (let i = 0; i < given.length; i += 1) {
    const day = readDate(given[i]);
    if (Number.isNaN(day))
      report(errors, `holidays.${i}`, 'malformed', 'Write the date as year-month-day, for example 2026-12-25.');
    days.push(day);
  }
  return days.length > FEW_DAYS ? new Set(days) : { has: (day) => days.includes(day) };
}

function readDate(given: unknown): number {
  const known = knownDates.get(given);
  if (known !== undefined) return known;
  const day = parseDate(given);
  if (Number.isNaN(day)) return day;
  if (knownDates.size >= MOST_DATES) knownDates.clear();
  knownDates.set(given, day);
  return day;
}

function readInstant(given: unknown, path: string, absent: number, errors: FieldError[]): number {
  if (given === undefined || given === null) return absent;
  if (typeof given === 'number' && Number.isFinite(given)) return given;
  report(errors, path, 'malformed', 'Give a moment in time.');
  return absent;
}

function asObject<T>(given: unknown): Loose<T> {
  return typeof given === 'object' && given !== null ? (given as Loose<T>) : {};
}

function isWholeBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

function reportTime(errors: FieldError[], path: string): void {
  report(errors, path, 'malformed', 'Write the time as hours and minutes, for example 09:30.');
}

function report(errors: FieldError[], path: string, code: string, message: string): void {
  errors.push({ path, code, message });
}

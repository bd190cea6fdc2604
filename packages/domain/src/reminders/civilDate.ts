export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1_440;

const ZERO = 48;
const DASH = 45;
const COLON = 58;

const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
// From 1 March of the same or, for January and February, of the previous year.
const DAYS_BEFORE_MONTH = [0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];
// From 1 March of year 0 to 1970-01-01, and the one that days count from.
const EPOCH_SHIFT = 719_468 + 1;

/**
 * The number of days from 1970-01-01 to a date of the proleptic Gregorian calendar, negative before it.
 * Formula: Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil without its eras.
 */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last.
  const y = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + (DAYS_BEFORE_MONTH[month] as number) + day - EPOCH_SHIFT;
}

/** The date "YYYY-MM-DD" of a day number; the inverse of `dayNumber` (Hinnant, civil_from_days). Years 0 to 9999. */
export function dateText(day: number): string {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** ISO weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day number of "YYYY-MM-DD", or NaN when the text is not a date of the calendar. */
export function parseDate(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10) return Number.NaN;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN;
  const century = pair(text, 0);
  const ofCentury = pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (century < 0 || ofCentury < 0 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const year = century * 100 + ofCentury;
  if (day > 28 && day > monthLength(year, month)) return Number.NaN;
  return dayNumber(year, month, day);
}

/** Minutes since midnight of "HH:MM" between 00:00 and 23:59, or NaN when the text is anything else. */
export function parseTime(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 5 || text.charCodeAt(2) !== COLON) return Number.NaN;
  const hour = pair(text, 0);
  const minute = pair(text, 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? hour * 60 + minute : Number.NaN;
}

/** "HH:MM" of minutes since some midnight; whole days are dropped. */
export function timeText(minutes: number): string {
  const ofDay = ((Math.floor(minutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
}

function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month] as number);
}

/** The number that two digits write, or -1. Whole numbers throughout: this is where most of the reading time goes. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

import { type FieldError, InvalidInput } from '../errors/index.ts';
import { DAY_MS, dateText, MINUTE_MS, parseDate, parseTime } from './civilDate.ts';
import { findZone, type ZoneTable } from './zoneTable.ts';

/** Whether this runtime's zone data has the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  return findZone(timeZone) !== undefined;
}

/** The local date "YYYY-MM-DD" of an instant (epoch ms) in an IANA zone. @throws InvalidInput for an unknown zone */
export function localDateAt(timeZone: string, at: number): string {
  return dateText(Math.floor(zoneOf(timeZone).localOf(at) / DAY_MS));
}

/**
 * The instant (epoch ms) of a local date "YYYY-MM-DD" and time "HH:MM", placed as a slot is: forward out of a spring gap, at the
 * first of two occurrences in autumn. @throws InvalidInput naming the unknown zone, the date or the time
 */
export function instantOf(timeZone: string, date: string, time: string): number {
  const zone = zoneOf(timeZone);
  const day = parseDate(date);
  const minute = parseTime(time);
  const errors: FieldError[] = [];
  if (Number.isNaN(day)) errors.push({ path: 'date', code: 'malformed', message: 'Write the date as 2026-12-25.' });
  if (Number.isNaN(minute)) errors.push({ path: 'time', code: 'malformed', message: 'Write the time as 09:30.' });
  if (errors.length > 0) throw new InvalidInput(errors);
  return zone.instantOf(day * DAY_MS + minute * MINUTE_MS);
}

function zoneOf(timeZone: string): ZoneTable {
  const zone = findZone(timeZone);
  if (zone !== undefined) return zone;
  const message = 'Choose a time zone, for example Europe/Berlin.';
  throw new InvalidInput([{ path: 'timeZone', code: 'unknownZone', message }]);
}

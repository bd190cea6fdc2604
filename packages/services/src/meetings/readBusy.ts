import { instantOf, isTimeZone } from '@sitwell/domain/reminders';
import ICAL from 'ical.js';
import type { Busy } from './busy.repo.ts';
import { mergeSpans } from './spans.ts';

const DAY = 24 * 3_600_000;
/** What one rule and one file may cost: twenty years of a daily meeting, and no more for who writes rules to keep us busy. */
const PER_RULE = 8000;
const PER_FILE = 30_000;

export interface BusyWindow {
  readonly from: number;
  readonly to: number;
  /** The zone of times that name none. */
  readonly timeZone: string;
}

/**
 * When the owner of a calendar (RFC 5545) is in meetings, from its events or its free/busy times: merged intervals within the window,
 * and nothing else of it. Left out: what is cancelled, transparent, marked free or working elsewhere, and what lasts a day or more,
 * unless it is marked out of office.
 * @returns undefined for what is no calendar
 */
export function readBusy(text: string, window: BusyWindow): Busy[] | undefined {
  const roots = parse(text);
  if (roots === undefined) return undefined;
  const spans: Busy[] = [];
  let budget = PER_FILE;
  for (const root of roots) {
    for (const component of root.getAllSubcomponents('vfreebusy')) spans.push(...freeBusyOf(component));
    const events = root.getAllSubcomponents('vevent').flatMap(eventOf);
    const exceptions = Map.groupBy(
      events.filter((event) => event.isRecurrenceException()),
      (event) => event.uid,
    );
    for (const event of events) {
      if (event.isRecurrenceException()) continue;
      for (const exception of exceptions.get(event.uid) ?? []) event.relateException(exception);
      exceptions.delete(event.uid);
      const { found, spent } = spansOf(event, window, Math.min(PER_RULE, budget));
      spans.push(...found);
      budget -= spent;
    }
    // A moved occurrence whose series is not in the file is an event of its own.
    for (const lost of [...exceptions.values()].flat()) spans.push(...once(lost, window.timeZone));
  }
  return mergeSpans(
    spans
      .filter((span) => span.to > window.from && span.from < window.to)
      .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) })),
  );
}

function parse(text: string): ICAL.Component[] | undefined {
  try {
    const read = ICAL.parse(text) as unknown[];
    const calendars = (typeof read[0] === 'string' ? [read] : read) as unknown as string[][];
    const roots = calendars.map((each) => new ICAL.Component(each));
    return roots.length > 0 && roots.every((root) => root.name === 'vcalendar') ? roots : undefined;
  } catch {
    return undefined;
  }
}

/** What has no readable times is none: it must not cost the other meetings. */
function eventOf(component: ICAL.Component): ICAL.Event[] {
  try {
    // Without a list of its own each event would look through all the others for its exceptions.
    const event = new ICAL.Event(component, { strictExceptions: false, exceptions: [] });
    return event.startDate && (!event.isRecurrenceException() || event.recurrenceId) ? [event] : [];
  } catch {
    return [];
  }
}

function spansOf(event: ICAL.Event, window: BusyWindow, most: number): { found: Busy[]; spent: number } {
  if (!event.startDate) return { found: [], spent: 0 };
  if (!event.isRecurring()) return { found: once(event, window.timeZone), spent: 1 };
  const found: Busy[] = [];
  let spent = 0;
  try {
    const rules = event.component.getAllProperties('rrule').map((rule) => (rule.getFirstValue() as ICAL.Recur).freq);
    if (rules.some((freq) => freq === 'SECONDLY' || freq === 'MINUTELY')) return { found, spent: 1 };
    const occurrences = event.iterator();
    for (let next = occurrences.next(); next && spent < most; next = occurrences.next()) {
      spent += 1;
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      const from = instantOfTime(startDate, zoneNamed(item) ?? zoneNamed(event), window.timeZone);
      if (from > window.to + 7 * DAY) break;
      found.push(...kept(item, from, instantOfTime(endDate, zoneNamed(item) ?? zoneNamed(event), window.timeZone)));
    }
  } catch {
    // One rule that cannot be read must not cost the other meetings.
  }
  return { found, spent };
}

function once(event: ICAL.Event, zone: string): Busy[] {
  try {
    return kept(
      event,
      instantOfTime(event.startDate, zoneNamed(event), zone),
      instantOfTime(event.endDate, zoneNamed(event, 'dtend') ?? zoneNamed(event), zone),
    );
  } catch {
    return [];
  }
}

function kept(event: ICAL.Event, from: number, to: number): Busy[] {
  const value = (name: string) => String(event.component.getFirstPropertyValue(name) ?? '').toUpperCase();
  const status = value('x-microsoft-cdo-busystatus');
  if (value('status') === 'CANCELLED' || value('transp') === 'TRANSPARENT') return [];
  if (status === 'FREE' || status === 'WORKINGELSEWHERE') return [];
  const wholeDays = event.startDate.isDate || to - from >= DAY;
  return to > from && (!wholeDays || status === 'OOF') ? [{ from, to }] : [];
}

function freeBusyOf(component: ICAL.Component): Busy[] {
  return component.getAllProperties('freebusy').flatMap((property) => {
    if (String(property.getFirstParameter('fbtype') ?? 'BUSY').toUpperCase() === 'FREE') return [];
    return valuesOf(property).flatMap((value) => {
      if (!(value instanceof ICAL.Period)) return [];
      return [{ from: value.start.toUnixTime() * 1000, to: value.getEnd().toUnixTime() * 1000 }];
    });
  });
}

function valuesOf(property: ICAL.Property): unknown[] {
  try {
    return property.getValues();
  } catch {
    return [];
  }
}

function zoneNamed(event: ICAL.Event, property = 'dtstart'): string | undefined {
  const named = event.component.getFirstProperty(property)?.getFirstParameter('tzid');
  return named === undefined || named === '' ? undefined : named;
}

/** By our own zone data where the name is known to it; by the file's own rules else; a time without a zone is the person's. */
function instantOfTime(time: ICAL.Time, named: string | undefined, own: string): number {
  const utc = time.zone === ICAL.Timezone.utcTimezone;
  if (utc) return time.toUnixTime() * 1000;
  const zone = named !== undefined && isTimeZone(named) ? named : undefined;
  if (zone === undefined && named !== undefined && time.zone !== ICAL.Timezone.localTimezone)
    return time.toUnixTime() * 1000;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`;
  const clock = time.isDate ? '00:00' : `${two(time.hour)}:${two(time.minute)}`;
  return instantOf(zone ?? own, date, clock) + (time.isDate ? 0 : time.second * 1000);
}

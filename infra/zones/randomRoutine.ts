import type { Routine, TimeSpan, WorkingRange } from '@sitwell/domain/reminders';

/** A question to both implementations: what is due in (after, until], and what comes first after `after`? */
export type Case = { readonly routine: Routine; readonly after: number; readonly until: number };

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2010, 0, 1);
const LAST = Date.UTC(2038, 0, 1);
const INTERVALS = [5, 7, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120, 180, 240, 480, 1440];
const RANGE_LENGTHS = [1, 15, 30, 60, 90, 180, 240, 480, 540, 600, 1439, 1440];
const QUIET_LENGTHS = [1, 15, 30, 30, 45, 60, 60, 90, 120, 240, 480, 1440];
// Old names that people's rows still hold.
const OLD_NAMES = ['Asia/Calcutta', 'Asia/Katmandu', 'Europe/Kiev', 'US/Pacific', 'America/Godthab', 'UTC'];

/** All zones that the runtime lists, and some old names. */
export function everyZone(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...OLD_NAMES])];
}

/**
 * Case number `index` of a seed: the same on every machine and however the work is split. Zones take turns; half of the
 * cases lie within two days of a clock change of their zone.
 */
export function randomCase(seed: number, index: number, zones: readonly string[]): Case {
  const random = generator(seed, index);
  const timeZone = zones[index % zones.length] as string;
  const changes = changesOf(timeZone);
  const around = changes.length > 0 && random() < 0.5 ? pick(random, changes) : between(random, FIRST, LAST);
  const after = Math.round(around + (random() - 0.6) * 4 * DAY_MS);
  const isOnTheMinute = random() < 0.5;
  const routine: Routine = {
    timeZone,
    ranges: list(random, 1, 3, () => workingRange(random)),
    everyMinutes: random() < 0.8 ? pick(random, INTERVALS) : between(random, 3, 1440),
    quiet: list(random, 0, 2, () => span(random, QUIET_LENGTHS)),
    holidays: list(random, 0, 4, () => dateText(after + between(random, -3, 8) * DAY_MS)),
    ...(random() < 0.2 ? { notBefore: near(random, after, isOnTheMinute) } : {}),
    ...(random() < 0.4 ? { anchor: near(random, after, isOnTheMinute) } : {}),
  };
  return {
    routine,
    after: isOnTheMinute ? Math.floor(after / MINUTE_MS) * MINUTE_MS : after,
    until: after + 36 * HOUR_MS,
  };
}

function workingRange(random: () => number): WorkingRange {
  const days = [1, 2, 3, 4, 5, 6, 7].filter(() => random() < 0.7);
  return { days: days.length > 0 ? days : [between(random, 1, 7)], ...span(random, RANGE_LENGTHS) };
}

function span(random: () => number, lengths: readonly number[]): TimeSpan {
  const grid = random() < 0.8 ? 15 : 1;
  // Most clocks change between 23:00 and 04:00.
  const start = random() < 0.5 ? between(random, 1380, 1440 + 240) : between(random, 0, 1439);
  const from = Math.floor(start / grid) * grid;
  return { start: timeText(from), end: timeText(from + pick(random, lengths)) };
}

function near(random: () => number, at: number, isOnTheMinute: boolean): number {
  const moment = Math.round(at + (random() - 0.3) * DAY_MS);
  return isOnTheMinute ? Math.floor(moment / MINUTE_MS) * MINUTE_MS : moment;
}

const changesByZone = new Map<string, number[]>();

function changesOf(timeZone: string): number[] {
  const known = changesByZone.get(timeZone);
  if (known !== undefined) return known;
  const changes: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(FIRST).toZonedDateTimeISO(timeZone);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (at === null || at.epochMilliseconds >= LAST) break;
    changes.push(at.epochMilliseconds);
  }
  changesByZone.set(timeZone, changes);
  return changes;
}

/** mulberry32, a public-domain generator by Tommy Ettinger, started anew for each case. */
function generator(seed: number, index: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function between(random: () => number, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function list<T>(random: () => number, least: number, most: number, make: () => T): T[] {
  return Array.from({ length: between(random, least, most) }, make);
}

function dateText(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10);
}

function timeText(minutes: number): string {
  const ofDay = minutes % 1440;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

import { dueBetween, nextDue, type Routine } from '@sitwell/domain/reminders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueWithinCap, nextWithinCap } from './caps.ts';

const START = Date.UTC(2026, 2, 23);
const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;
const routine = fc.record({
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'),
  ranges: fc.constantFrom(
    [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    [{ days: [5, 6, 7], start: '22:00', end: '06:00' }],
    [{ days: [6, 7], start: '20:00', end: '20:00' }],
    [
      { days: [1, 3], start: '07:00', end: '12:00' },
      { days: [1, 3, 7], start: '13:00', end: '19:30' },
    ],
  ),
  everyMinutes: fc.integer({ min: 15, max: 120 }),
  quiet: fc.constantFrom([], [{ start: '12:00', end: '13:00' }]),
  holidays: fc.constant([]),
  anchor: fc.option(fc.integer({ min: START, max: START + WEEK })),
});
const rules = fc
  .array(routine, { minLength: 1, maxLength: 2 })
  .map((all): Routine[] => all.map((one) => ({ ...one, timeZone: all[0]?.timeZone ?? 'UTC' })));

const datesAround = Array.from({ length: 36 }, (_, i) =>
  new Date(START - WEEK + (i - 2) * DAY).toISOString().slice(0, 10),
);
/** What one day alone brings: every other day is a holiday. */
function slotsOf(all: readonly Routine[], date: string): number[] {
  const holidays = datesAround.filter((other) => other !== date);
  const slots = all.flatMap((rule) => dueBetween({ ...rule, holidays }, START - WEEK, START + 2 * WEEK));
  return [...new Set(slots)].sort((a, b) => a - b);
}

test('the first slots of each day’s shifts remain, up to the cap, and the next one is always among them', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: WEEK }), (all, cap, offset) => {
      const kept = [...new Set(datesAround.flatMap((date) => slotsOf(all, date).slice(0, cap)))].sort((a, b) => a - b);
      const from = START + offset;
      const expected = kept.filter((at) => at > from && at <= START + WEEK);
      expect(dueWithinCap(all, cap, from, START + WEEK)).toEqual(expected);
      expect(nextWithinCap(all, cap, from)).toBe(kept.find((at) => at > from) ?? null);
    }),
    { numRuns: 300 },
  );
});

test('a night shift uses up the day on which it begins, and the next evening has its own', () => {
  const nights: Routine = {
    timeZone: 'Europe/Berlin',
    ranges: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '22:00', end: '06:00' }],
    everyMinutes: 10,
    quiet: [],
    holidays: [],
  };
  const evening = Date.parse('2026-03-03T22:00:00+01:00');
  const eight = Array.from({ length: 8 }, (_, i) => evening + i * 600_000);
  expect(dueWithinCap([nights], 8, evening - 1, evening + DAY - 1)).toEqual(eight);
  expect(nextWithinCap([nights], 8, evening + 70 * 60_000)).toBe(evening + DAY);
  const hourly = { ...nights, everyMinutes: 60 };
  expect(dueWithinCap([hourly], 3, evening + 3_600_000, evening + DAY)).toEqual([evening + 7_200_000, evening + DAY]);
});

test('without a cap in reach nothing changes', () => {
  const hourly: Routine = {
    timeZone: 'Europe/Berlin',
    ranges: [{ days: [1], start: '09:00', end: '17:00' }],
    everyMinutes: 60,
    quiet: [],
    holidays: [],
  };
  expect(nextWithinCap([hourly], 10, START)).toBe(nextDue(hourly, START));
  expect(dueWithinCap([hourly], 3, START, START + WEEK)).toHaveLength(3);
});

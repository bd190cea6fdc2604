import { dueBetween, localDateAt, nextDue, type Routine } from '@sitwell/domain/reminders';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueWithinCap, nextWithinCap } from './caps.ts';

const START = Date.UTC(2026, 2, 23);
const WEEK = 7 * 24 * 3_600_000;
const routine = fc.record({
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'),
  ranges: fc.constantFrom(
    [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    [{ days: [5, 6, 7], start: '22:00', end: '06:00' }],
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

test('the first slots of each local day remain, up to the cap, and the next one is always among them', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: WEEK }), (all, cap, offset) => {
      const every = [...new Set(all.flatMap((rule) => dueBetween(rule, START - WEEK, START + 2 * WEEK)))].sort();
      const zone = all[0]?.timeZone ?? '';
      const kept = [...Map.groupBy(every, (at) => localDateAt(zone, at)).values()].flatMap((day) => day.slice(0, cap));
      const from = START + offset;
      const expected = kept.filter((at) => at > from && at <= START + WEEK);
      expect(dueWithinCap(all, cap, from, START + WEEK)).toEqual(expected);
      expect(nextWithinCap(all, cap, from)).toBe(kept.find((at) => at > from) ?? null);
    }),
    { numRuns: 300 },
  );
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

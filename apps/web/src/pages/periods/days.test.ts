import { expect, test } from 'vitest';
import { dayAfter, firstDay, lastDay, monthsLater, startOfDay } from './days.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

test.each([
  ['2026-11-24', 'Europe/Berlin', '2026-11-23T23:00:00.000Z'],
  ['2026-07-01', 'Europe/Berlin', '2026-06-30T22:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  ['2026-01-01', 'America/New_York', '2026-01-01T05:00:00.000Z'],
  ['2026-01-01', 'Pacific/Auckland', '2025-12-31T11:00:00.000Z'],
])('%s begins in %s at %s', (date, zone, at) => expect(iso(startOfDay(date, zone))).toBe(at));

test('the day after the last day of summer time is 25 hours later', () => {
  const start = startOfDay('2026-10-25', 'Europe/Berlin') ?? 0;
  expect(((dayAfter('2026-10-25', 'Europe/Berlin') ?? 0) - start) / 3_600_000).toBe(25);
});

test('what is no date is none', () =>
  expect([startOfDay('', 'UTC'), startOfDay('24.11.2026', 'UTC'), dayAfter('x', 'UTC')]).toEqual([null, null, null]));

test.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'UTC'])(
  'a quarter of UTC has the same days for a reader in %s',
  (timeZone) => {
    const quarter = { opensAt: Date.UTC(2026, 6, 1), closesAt: Date.UTC(2026, 9, 1) };
    const say = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
    expect([say(firstDay(quarter)), say(lastDay(quarter))]).toEqual(['2026-07-01', '2026-09-30']);
  },
);

test.each([
  ['2026-01-01', 3, '2026-04-01'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-01', 12, '2027-12-01'],
  ['soon', 3, null],
])('%s and %s months is %s', (date, months, expected) => expect(monthsLater(date, months)).toBe(expected));

import fc from 'fast-check';
import { dateText, timeText } from './civilDate.ts';
import type { Routine } from './routine.ts';

/** Zones that between them do everything a clock can do. */
export const nastyZones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'America/Vancouver',
  'Asia/Tehran',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'America/Nuuk',
  'UTC',
];

const time = fc.integer({ min: 0, max: 95 }).map((quarter) => timeText(quarter * 15));
const span = fc.record({ start: time, end: time });
const shortSpan = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start: timeText(start * 15), end: timeText((start + length) * 15) }));
const range = fc
  .tuple(span, fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }))
  .map(([ends, days]) => ({ ...ends, days }));

/** An instant, epoch ms, in the days around a clock change of some zone or anywhere from 2010 to 2037. */
const instant = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        ...['2026-03-08', '2026-03-29', '2026-10-04', '2026-11-01', '2011-12-30'].map((date) => Date.parse(date)),
      ),
      fc.integer({ min: 14_610, max: 24_836 }).map((day) => day * 86_400_000),
    ),
    fc.integer({ min: -2_880, max: 2_880 }),
  )
  .map(([day, minutes]) => day + minutes * 60_000);

/** A routine and an instant near what it holds. */
export const routineAndInstant: fc.Arbitrary<{ routine: Routine; at: number }> = instant.chain((at) =>
  fc.record({
    at: fc.constant(at),
    routine: fc.record(
      {
        timeZone: fc.constantFrom(...nastyZones),
        ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
        everyMinutes: fc.oneof(fc.constantFrom(15, 20, 30, 45, 50, 60, 120), fc.integer({ min: 7, max: 1440 })),
        quiet: fc.array(shortSpan, { maxLength: 2 }),
        holidays: fc.array(
          fc.integer({ min: -3, max: 8 }).map((days) => dateText(Math.floor(at / 86_400_000) + days)),
          { maxLength: 4 },
        ),
        notBefore: fc.integer({ min: -600, max: 2_880 }).map((minutes) => at + minutes * 60_000),
        anchor: fc.integer({ min: -1_440, max: 1_440 }).map((minutes) => at + minutes * 60_000 + 17),
      },
      { requiredKeys: ['timeZone', 'ranges', 'everyMinutes', 'quiet', 'holidays'] },
    ),
  }),
);

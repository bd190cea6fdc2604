import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../errors/index.ts';
import { dateText, dayNumber, parseDate, parseTime, timeText, weekdayOf } from './civilDate.ts';
import { instantOf, isTimeZone, localDateAt } from './localTime.ts';
import { nastyZones } from './routine.fixture.ts';
import { findZone, ZoneTable } from './zoneTable.ts';

describe('dates as day numbers', () => {
  const day = fc.integer({ min: -700_000, max: 2_900_000 });

  test('agree with the calendar of the runtime', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000);
        expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(number);
        expect(weekdayOf(number)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
        expect(dateText(number)).toBe(date.toISOString().slice(0, 10));
        expect(parseDate(dateText(number))).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-10-00',
    '2026/10/10',
    '26-10-10',
    '2026-1a-10',
    '',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeNaN();
  });

  test.each(['24:00', '09:60', '9:00', '09-00', '09:0o', ' 9:00', '-1:00'])('%s is no time', (text) => {
    expect(parseTime(text)).toBeNaN();
  });

  test('every minute of the day is written and read', () => {
    for (let minute = 0; minute < 1_440; minute += 1) expect(parseTime(timeText(minute))).toBe(minute);
  });
});

describe('the table of clock changes', () => {
  const YEARS = [Date.UTC(2007, 0, 20), Date.UTC(2038, 10, 20)] as const;

  // Earlier years first, later first, from the middle: the table must not depend on what was asked for when.
  test.each([
    ['forwards', [0, 1]],
    ['backwards', [1, 0]],
  ])('holds what Temporal says, filled %s', (_, order) => {
    for (const timeZone of [...nastyZones, 'Asia/Gaza', 'Africa/Cairo', 'Antarctica/Casey', 'America/Caracas']) {
      const table = new ZoneTable(timeZone);
      for (const which of order) table.cover(YEARS[which]!);
      const held = table.at.map((at, i) => [at, table.offset[i]]).filter(([at]) => at! >= YEARS[0] && at! < YEARS[1]);
      expect([timeZone, held]).toEqual([timeZone, changesByTemporal(timeZone)]);
    }
  });

  function changesByTemporal(timeZone: string): [number, number][] {
    const changes: [number, number][] = [];
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(YEARS[0]).toZonedDateTimeISO(
      timeZone,
    );
    for (;;) {
      at = at.getTimeZoneTransition('next');
      if (at === null || at.epochMilliseconds >= YEARS[1]) return changes;
      changes.push([at.epochMilliseconds, at.offsetNanoseconds / 1e6]);
    }
  }

  test('an offset that is not whole minutes', () => {
    expect(instantOf('Africa/Monrovia', '1970-01-01', '00:00')).toBe(44.5 * 60_000);
  });

  test('a name that differs in case is the same zone', () => {
    expect(localDateAt('europe/berlin', Date.parse('2026-06-30T22:00Z'))).toBe('2026-07-01');
  });

  test('many spellings of a name do not fill the memory', () => {
    const spellings = Array.from({ length: 1_100 }, (_, n) => {
      const letters = [...'amsterdam', ...'eu']
        .map((letter, i) => ((n >> i) & 1 ? letter.toUpperCase() : letter))
        .join('');
      return `${letters.slice(9)}rope/${letters.slice(0, 9)}`;
    });
    const first = findZone(spellings[0]!);
    for (const spelling of spellings) findZone(spelling);
    expect(findZone(spellings[0]!)).not.toBe(first);
    expect(findZone(spellings[0]!)).toBe(findZone(spellings[0]!));
  });
});

describe('local times', () => {
  test('are placed as slots are', () => {
    expect(instantOf('Europe/Berlin', '2026-03-29', '02:30')).toBe(Date.parse('2026-03-29T01:30Z'));
    expect(instantOf('Europe/Berlin', '2026-10-25', '02:30')).toBe(Date.parse('2026-10-25T00:30Z'));
    expect(localDateAt('Pacific/Apia', instantOf('Pacific/Apia', '2011-12-30', '10:00'))).toBe('2011-12-31');
  });

  test('wrong ones are named', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Bern')).toBe(false);
    expect(() => instantOf('Europe/Bern', '2026-03-29', '02:30')).toThrow(InvalidInput);
    expect(() => instantOf('Europe/Berlin', '2026-02-30', '25:00')).toThrow('date (malformed), time (malformed)');
  });
});

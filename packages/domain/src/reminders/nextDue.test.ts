import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../errors/index.ts';
import { dueBetween, nextDue } from './nextDue.ts';
import type { Routine } from './routine.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const saturday = 6;

function routine(
  timeZone: string,
  start: string,
  end: string,
  everyMinutes: number,
  more: Partial<Routine> = {},
): Routine {
  return { timeZone, ranges: [{ days: everyDay, start, end }], everyMinutes, quiet: [], holidays: [], ...more };
}

/** Times of day in UTC of everything due on [from, to), as "MM-DD HH:MM". */
function due(of: Routine, from: string, to: string): string[] {
  return dueBetween(of, Date.parse(`${from}:00Z`) - 1, Date.parse(`${to}:00Z`) - 1).map(utc);
}

function utc(at: number | null): string {
  return at === null ? 'never' : new Date(at).toISOString().slice(5, 16).replace('T', ' ');
}

function at(text: string): number {
  return Date.parse(`${text}:00Z`);
}

describe('the vectors of the time rules', () => {
  test.each([
    [
      'America/New_York',
      '01:30',
      '04:00',
      30,
      '2026-03-08T05:00',
      '2026-03-09T04:00',
      ['03-08 06:30', '03-08 07:00', '03-08 07:30'],
    ],
    [
      'America/New_York',
      '00:30',
      '03:00',
      30,
      '2026-11-01T04:00',
      '2026-11-02T05:00',
      ['11-01 04:30', '11-01 05:00', '11-01 05:30', '11-01 07:00', '11-01 07:30'],
    ],
    ['Australia/Lord_Howe', '02:15', '02:30', 30, '2026-10-03T13:30', '2026-10-04T13:00', ['10-03 15:45']],
    [
      'Pacific/Apia',
      '10:00',
      '10:30',
      60,
      '2011-12-29T10:00',
      '2012-01-01T10:00',
      ['12-29 20:00', '12-30 20:00', '12-31 20:00'],
    ],
    [
      'Africa/Casablanca',
      '10:00',
      '10:30',
      60,
      '2026-02-14T00:00',
      '2026-02-17T00:00',
      ['02-14 09:00', '02-15 10:00', '02-16 10:00'],
    ],
  ])('%s %s-%s every %i', (zone, start, end, every, from, to, expected) => {
    expect(due(routine(zone, start, end, every), from, to)).toEqual(expected);
  });

  test('a Friday night in Berlin belongs to Friday', () => {
    const night = {
      ...routine('Europe/Berlin', '22:00', '06:00', 120),
      ranges: [{ days: [5], start: '22:00', end: '06:00' }],
    };
    expect(due(night, '2026-03-27T00:00', '2026-04-02T00:00')).toEqual([
      '03-27 21:00',
      '03-27 23:00',
      '03-28 01:00',
      '03-28 03:00',
    ]);
  });
});

describe('zones whose clocks do unusual things', () => {
  test.each([
    ['a gap of half an hour', 'Australia/Lord_Howe', '02:15', '2026-10-03T14:00', '10-03 15:45'],
    ['an overlap of half an hour', 'Australia/Lord_Howe', '01:45', '2026-04-04T13:00', '04-04 14:45'],
    ['an offset of 12:45, in its gap', 'Pacific/Chatham', '03:00', '2026-09-26T11:00', '09-26 14:15'],
    ['an offset of 12:45, in its overlap', 'Pacific/Chatham', '03:00', '2026-04-04T11:00', '04-04 13:15'],
    ['a gap of two hours', 'Antarctica/Troll', '01:30', '2026-03-29T00:00', '03-29 01:30'],
    ['an overlap of two hours', 'Antarctica/Troll', '02:30', '2026-10-24T22:30', '10-25 00:30'],
    ['a gap that ends at midnight', 'America/Nuuk', '23:30', '2026-03-28T12:00', '03-29 01:30'],
    ['a gap that begins at midnight', 'America/Sao_Paulo', '00:00', '2018-11-03T12:00', '11-04 03:00'],
    ['summer time that is no more', 'America/Sao_Paulo', '10:00', '2026-12-01T00:00', '12-01 13:00'],
    ['summer time at midnight', 'Asia/Tehran', '00:30', '2021-03-21T12:00', '03-21 21:00'],
    ['summer of the old rule', 'Asia/Tehran', '10:00', '2021-06-01T00:00', '06-01 05:30'],
    ['summer of the new rule', 'Asia/Tehran', '10:00', '2026-06-01T00:00', '06-01 06:30'],
    ['an offset of 5:45', 'Asia/Kathmandu', '10:00', '2026-06-01T00:00', '06-01 04:15'],
    ['Ramadan', 'Africa/El_Aaiun', '10:00', '2026-03-01T00:00', '03-01 10:00'],
    ['after Ramadan', 'Africa/El_Aaiun', '10:00', '2026-04-01T00:00', '04-01 09:00'],
    ['winter on summer time', 'America/Vancouver', '10:00', '2026-12-01T00:00', '12-01 17:00'],
    ['winter before that', 'America/Vancouver', '10:00', '2025-12-01T00:00', '12-01 18:00'],
    ['a day left out', 'Pacific/Kwajalein', '10:00', '1993-08-20T22:00', '08-21 22:00'],
  ])('%s: %s %s after %s', (_, zone, time, after, expected) => {
    const [hour, minute] = time.split(':').map(Number) as [number, number];
    const end = `${String(hour).padStart(2, '0')}:${String(minute + 1).padStart(2, '0')}`;
    expect(utc(nextDue(routine(zone, time, end, 60), at(after)))).toBe(expected);
  });

  test('a slot that a gap moves may land past the end of its range', () => {
    expect(due(routine('Europe/Berlin', '02:00', '02:45', 15), '2026-03-28T12:00', '2026-03-29T12:00')).toEqual([
      '03-29 01:00',
      '03-29 01:15',
      '03-29 01:30',
    ]);
  });

  test('a night shift that runs into a day that never existed moves its slots by that day', () => {
    const night = {
      ...routine('Pacific/Apia', '22:00', '06:00', 120),
      ranges: [{ days: [4], start: '22:00', end: '06:00' }],
    };
    expect(due(night, '2011-12-29T10:00', '2012-01-02T10:00')).toEqual([
      '12-30 08:00',
      '12-30 10:00',
      '12-30 12:00',
      '12-30 14:00',
    ]);
  });

  test('slots keep the order of instants when a gap reverses that of the wall clock', () => {
    expect(due(routine('America/New_York', '01:40', '04:00', 40), '2026-03-08T05:00', '2026-03-08T12:00')).toEqual([
      '03-08 06:40',
      '03-08 07:00',
      '03-08 07:20',
      '03-08 07:40',
    ]);
  });
});

describe('ranges, quiet hours, holidays', () => {
  test('start = end lasts 24 hours and two such days meet without a gap', () => {
    expect(due(routine('UTC', '09:00', '09:00', 720), '2026-05-04T00:00', '2026-05-06T00:00')).toEqual([
      '05-04 09:00',
      '05-04 21:00',
      '05-05 09:00',
      '05-05 21:00',
    ]);
  });

  test('the end of a range is excluded, its start included', () => {
    expect(due(routine('UTC', '09:00', '11:00', 60), '2026-05-04T00:00', '2026-05-05T00:00')).toEqual([
      '05-04 09:00',
      '05-04 10:00',
    ]);
  });

  test('quiet hours include their start, exclude their end, run over midnight', () => {
    const quiet = [
      { start: '10:00', end: '11:00' },
      { start: '13:00', end: '09:00' },
    ];
    expect(due(routine('UTC', '08:00', '15:00', 60, { quiet }), '2026-05-04T00:00', '2026-05-05T00:00')).toEqual([
      '05-04 09:00',
      '05-04 11:00',
      '05-04 12:00',
    ]);
  });

  test('quiet hours are compared with the time on the grid, not with where a gap moved it', () => {
    const day = ['2026-03-28T12:00', '2026-03-29T12:00'] as const;
    const grid = routine('Europe/Berlin', '02:30', '02:31', 60);
    expect(due({ ...grid, quiet: [{ start: '02:00', end: '03:00' }] }, ...day)).toEqual([]);
    expect(due({ ...grid, quiet: [{ start: '03:00', end: '04:00' }] }, ...day)).toEqual(['03-29 01:30']);
  });

  test('quiet all day is never due, however far one looks', () => {
    expect(
      nextDue(
        routine('UTC', '09:00', '17:00', 60, { quiet: [{ start: '09:00', end: '09:00' }] }),
        at('2026-05-04T00:00'),
      ),
    ).toBeNull();
    expect(nextDue(routine('UTC', '09:00', '17:00', 60, { ranges: [] }), at('2026-05-04T00:00'))).toBeNull();
  });

  test('a holiday takes the shift that begins on it, and leaves the one that runs into it', () => {
    const night = routine('UTC', '22:00', '02:00', 120, { holidays: ['2026-05-05'] });
    expect(due(night, '2026-05-04T12:00', '2026-05-07T12:00')).toEqual([
      '05-04 22:00',
      '05-05 00:00',
      '05-06 22:00',
      '05-07 00:00',
    ]);
  });

  test('a routine whose weekday falls on holidays for months still comes', () => {
    const holidays = Array.from({ length: 40 }, (_, week) =>
      new Date(at('2026-05-02T00:00') + week * 7 * 86_400_000).toISOString().slice(0, 10),
    );
    const ranges = [{ days: [saturday], start: '09:00', end: '10:00' }];
    expect(nextDue(routine('UTC', '', '', 60, { ranges, holidays }), at('2026-05-01T00:00'))).toBe(
      at('2027-02-06T09:00'),
    );
  });

  test('ranges that overlap keep their grids, and one instant fires once', () => {
    const ranges = [
      { days: everyDay, start: '09:00', end: '11:00' },
      { days: everyDay, start: '09:30', end: '11:30' },
      { days: everyDay, start: '10:00', end: '10:30' },
    ];
    expect(due(routine('UTC', '', '', 60, { ranges }), '2026-05-04T00:00', '2026-05-05T00:00')).toEqual([
      '05-04 09:00',
      '05-04 09:30',
      '05-04 10:00',
      '05-04 10:30',
    ]);
  });

  test('notBefore is inclusive and moves no slot', () => {
    const grid = routine('UTC', '09:00', '12:00', 60);
    expect(utc(nextDue({ ...grid, notBefore: at('2026-05-04T10:00') }, at('2026-05-04T00:00')))).toBe('05-04 10:00');
    expect(utc(nextDue({ ...grid, notBefore: at('2026-05-04T10:00') + 1 }, at('2026-05-04T00:00')))).toBe(
      '05-04 11:00',
    );
    expect(utc(nextDue({ ...grid, notBefore: at('2026-05-09T11:30') }, at('2026-05-04T00:00')))).toBe('05-10 09:00');
  });
});

describe('an anchor', () => {
  const day = ['2026-05-04T00:00', '2026-05-05T00:00'] as const;
  const ranges = [
    { days: everyDay, start: '09:00', end: '12:00' },
    { days: everyDay, start: '13:00', end: '15:00' },
  ];
  const office = routine('UTC', '', '', 60, { ranges });

  test('moves the rest of the present range, and the next range starts on its grid', () => {
    expect(due({ ...office, anchor: at('2026-05-04T09:20') }, ...day)).toEqual([
      '05-04 09:00',
      '05-04 10:20',
      '05-04 11:20',
      '05-04 13:00',
      '05-04 14:00',
    ]);
  });

  test('shortly before the end of its range leaves nothing of it', () => {
    expect(due({ ...office, anchor: at('2026-05-04T11:00') }, ...day)).toEqual([
      '05-04 09:00',
      '05-04 10:00',
      '05-04 11:00',
      '05-04 13:00',
      '05-04 14:00',
    ]);
    expect(utc(nextDue({ ...office, anchor: at('2026-05-04T10:59') }, at('2026-05-04T10:59')))).toBe('05-04 11:59');
    expect(utc(nextDue({ ...office, anchor: at('2026-05-04T11:01') }, at('2026-05-04T11:01')))).toBe('05-04 13:00');
  });

  test('counts from the start of a range and not from its end', () => {
    expect(utc(nextDue({ ...office, anchor: at('2026-05-04T09:00') }, at('2026-05-04T09:00')))).toBe('05-04 10:00');
    expect(utc(nextDue({ ...office, anchor: at('2026-05-04T12:00') }, at('2026-05-04T12:00')))).toBe('05-04 13:00');
  });

  test('outside every range, or in one that a holiday takes, changes nothing', () => {
    expect(due({ ...office, anchor: at('2026-05-04T12:30') }, ...day)).toEqual(due(office, ...day));
    expect(due({ ...office, holidays: ['2026-05-04'], anchor: at('2026-05-04T09:20') }, ...day)).toEqual([]);
  });

  test('keeps its milliseconds', () => {
    const anchor = at('2026-05-04T09:20') + 4_321;
    expect(nextDue({ ...office, anchor }, anchor)).toBe(anchor + 3_600_000);
  });

  test('meets quiet hours with the local time of what it brings', () => {
    const quiet = [{ start: '10:00', end: '11:00' }];
    expect(due({ ...office, quiet, anchor: at('2026-05-04T09:20') }, ...day)).toEqual([
      '05-04 09:00',
      '05-04 11:20',
      '05-04 13:00',
      '05-04 14:00',
    ]);
  });

  test('in overlapping ranges moves each that it falls in', () => {
    const overlapping = [
      { days: everyDay, start: '09:00', end: '11:00' },
      { days: everyDay, start: '09:30', end: '13:00' },
      { days: everyDay, start: '10:45', end: '11:30' },
    ];
    expect(due({ ...office, ranges: overlapping, anchor: at('2026-05-04T10:20') }, ...day)).toEqual([
      '05-04 09:00',
      '05-04 09:30',
      '05-04 10:00',
      '05-04 10:45',
      '05-04 11:20',
      '05-04 12:20',
    ]);
  });

  test('runs through both passes of an autumn hour', () => {
    const night = routine('America/New_York', '00:30', '03:00', 30, { anchor: at('2026-11-01T05:10') });
    expect(due(night, '2026-11-01T04:00', '2026-11-02T04:00')).toEqual([
      '11-01 04:30',
      '11-01 05:00',
      '11-01 05:40',
      '11-01 06:10',
      '11-01 06:40',
      '11-01 07:10',
      '11-01 07:40',
    ]);
  });

  test('in a night shift moves what is left after midnight', () => {
    const night = routine('UTC', '22:00', '02:00', 60, { anchor: at('2026-05-05T00:10') });
    expect(due(night, '2026-05-04T12:00', '2026-05-05T12:00')).toEqual([
      '05-04 22:00',
      '05-04 23:00',
      '05-05 00:00',
      '05-05 01:10',
    ]);
  });

  test('is hidden by notBefore as the grid is', () => {
    expect(
      utc(
        nextDue(
          { ...office, anchor: at('2026-05-04T09:20'), notBefore: at('2026-05-04T10:21') },
          at('2026-05-04T09:20'),
        ),
      ),
    ).toBe('05-04 11:20');
  });

  test('still to come brings reminders even when quiet hours swallow the whole grid', () => {
    const quiet = [{ start: '09:00', end: '09:01' }];
    const once = routine('UTC', '09:00', '10:00', 30, { quiet: [...quiet, { start: '09:30', end: '09:31' }] });
    expect(nextDue(once, at('2026-05-04T00:00'))).toBeNull();
    expect(utc(nextDue({ ...once, anchor: at('2026-07-04T09:10') }, at('2026-05-04T00:00')))).toBe('07-04 09:40');
  });
});

describe('what cannot be used', () => {
  const good = routine('Europe/Berlin', '09:00', '17:00', 60);

  function wrong(given: unknown): string[] {
    try {
      nextDue(given as Routine, 0);
    } catch (error) {
      if (error instanceof InvalidInput) return error.fields.map(({ path, code }) => `${path} ${code}`);
      throw error;
    }
    return [];
  }

  test('every wrong field is named', () => {
    const given = {
      timeZone: 'Mars/Olympus',
      ranges: [
        { days: [], start: '9:00', end: '24:00' },
        { days: [0, 1], start: '09:60', end: 'noon!' },
        { days: [1.5], start: '09:00', end: '10:00' },
        null,
      ],
      everyMinutes: 0,
      quiet: [{ start: '', end: 5 }, 7],
      holidays: ['2026-02-29', '2026-1-01', 20260101, '2026-13-01', '2024-02-29'],
      notBefore: '2026',
      anchor: Number.NaN,
    };
    expect(wrong(given)).toEqual([
      'timeZone unknownZone',
      'everyMinutes outOfRange',
      'ranges.0.days empty',
      'ranges.0.start malformed',
      'ranges.0.end malformed',
      'ranges.1.days outOfRange',
      'ranges.1.start malformed',
      'ranges.1.end malformed',
      'ranges.2.days outOfRange',
      'ranges.3.days empty',
      'ranges.3.start malformed',
      'ranges.3.end malformed',
      'quiet.0.start malformed',
      'quiet.0.end malformed',
      'quiet.1.start malformed',
      'quiet.1.end malformed',
      'holidays.0 malformed',
      'holidays.1 malformed',
      'holidays.2 malformed',
      'holidays.3 malformed',
      'notBefore malformed',
      'anchor malformed',
    ]);
  });

  test.each([1441, 1.5, '60', Number.NaN, undefined])('an interval of %s', (everyMinutes) => {
    expect(wrong({ ...good, everyMinutes })).toEqual(['everyMinutes outOfRange']);
  });

  test.each(['', '+02:00', 'Europe/Bern', ' UTC', undefined, 5])('the zone "%s"', (timeZone) => {
    expect(wrong({ ...good, timeZone })).toEqual(['timeZone unknownZone']);
  });

  test.each([undefined, null, 'routine', {}])('%s instead of a routine', (given) => {
    expect(wrong(given)).toEqual(['timeZone unknownZone', 'everyMinutes outOfRange', 'ranges malformed']);
  });

  test('a message tells what to do and does not repeat the value', () => {
    try {
      nextDue({ ...good, timeZone: 'Mars/Olympus' }, 0);
      expect.unreachable();
    } catch (error) {
      expect((error as InvalidInput).fields[0]?.message).toBe('Choose a time zone, for example Europe/Berlin.');
    }
  });

  test('an instant that is none', () => {
    expect(() => nextDue(good, Number.NaN)).toThrow(InvalidInput);
    expect(() => dueBetween(good, 0, Number.POSITIVE_INFINITY)).toThrow(InvalidInput);
  });

  test('what a row leaves out counts as empty', () => {
    const { quiet, holidays, ...row } = { ...good, notBefore: null, anchor: null };
    expect([quiet, holidays]).toEqual([[], []]);
    expect(nextDue(row as unknown as Routine, at('2026-05-04T00:00'))).toBe(nextDue(good, at('2026-05-04T00:00')));
  });

  test('a routine changed in place is read again', () => {
    const changing = { ...good, holidays: ['2026-05-04'] };
    expect(utc(nextDue(changing, at('2026-05-04T00:00')))).toBe('05-05 07:00');
    changing.holidays[0] = '2026-05-06';
    expect(utc(nextDue(changing, at('2026-05-04T00:00')))).toBe('05-04 07:00');
  });
});

test('times beyond the years of the tables keep the offset of their edge', () => {
  expect(nextDue(routine('Europe/Berlin', '10:00', '11:00', 60), Date.UTC(2500, 6, 1))).toBe(Date.UTC(2500, 6, 1, 9));
  expect(nextDue(routine('UTC', '10:00', '11:00', 60), 8.64e15)).toBeNull();
  expect(nextDue(routine('UTC', '10:00', '11:00', 60), -8.64e15)).toBe(-8.64e15 + 36_000_000);
});

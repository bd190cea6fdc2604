import { expect, test } from 'vitest';
import { readBusy } from './readBusy.ts';

const window = { from: Date.UTC(2026, 2, 23), to: Date.UTC(2026, 3, 6), timeZone: 'Europe/Berlin' };
const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Secret', ...lines, 'END:VEVENT'];
const read = (...lines: string[]) =>
  readBusy(file(...lines), window)?.map(
    ({ from, to }) => `${new Date(from).toISOString().slice(5, 16)}/${(to - from) / 60_000}`,
  );

const single = ['DTSTART:20260324T090000Z', 'DTEND:20260324T100000Z'];
test.each<[string, string[], string[]]>([
  ['in UTC', single, ['03-24T09:00/60']],
  [
    'in a named zone',
    ['DTSTART;TZID=America/New_York:20260324T090000', 'DTEND;TZID=America/New_York:20260324T093000'],
    ['03-24T13:00/30'],
  ],
  ['with a duration', ['DTSTART:20260324T090000Z', 'DURATION:PT15M'], ['03-24T09:00/15']],
  ['without a zone: the person’s', ['DTSTART:20260324T090000', 'DTEND:20260324T100000'], ['03-24T08:00/60']],
  ['cancelled', [...single, 'STATUS:CANCELLED'], []],
  ['tentative', [...single, 'STATUS:TENTATIVE'], ['03-24T09:00/60']],
  ['transparent', [...single, 'TRANSP:TRANSPARENT'], []],
  ['marked free', [...single, 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
  ['all day', ['DTSTART;VALUE=DATE:20260324', 'DTEND;VALUE=DATE:20260325'], []],
  ['a day long by the clock', ['DTSTART:20260324T090000Z', 'DTEND:20260325T090000Z'], []],
  [
    'out of office all day',
    ['DTSTART;VALUE=DATE:20260324', 'DTEND;VALUE=DATE:20260325', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF'],
    ['03-23T23:00/1440'],
  ],
  ['without an end', ['DTSTART:20260324T090000Z'], []],
  ['before the window', ['DTSTART:20260320T090000Z', 'DTEND:20260320T100000Z'], []],
  [
    'weekly over the change of clocks, one left out',
    [
      'DTSTART;TZID=Europe/Berlin:20260302T100000',
      'DTEND;TZID=Europe/Berlin:20260302T110000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO,TH',
      'EXDATE;TZID=Europe/Berlin:20260326T100000',
    ],
    ['03-23T09:00/60', '03-30T08:00/60', '04-02T08:00/60'],
  ],
  [
    'daily, with an end',
    ['DTSTART:20260320T090000Z', 'DTEND:20260320T091500Z', 'RRULE:FREQ=DAILY;COUNT=6'],
    ['03-23T09:00/15', '03-24T09:00/15', '03-25T09:00/15'],
  ],
  [
    'daily since 2009',
    ['DTSTART:20090101T090000Z', 'DTEND:20090101T091500Z', 'RRULE:FREQ=DAILY;UNTIL=20260324T235959Z'],
    ['03-23T09:00/15', '03-24T09:00/15'],
  ],
  ['every second', ['DTSTART:20090101T090000Z', 'DTEND:20090101T091500Z', 'RRULE:FREQ=SECONDLY'], []],
])('an event %s', (_name, lines, expected) => {
  expect(read(...event(...lines))).toEqual(expected);
});

test('an occurrence that was moved or cancelled alone', () => {
  const series = ['DTSTART:20260323T090000Z', 'DTEND:20260323T100000Z', 'RRULE:FREQ=DAILY;COUNT=3'];
  const moved = event('RECURRENCE-ID:20260324T090000Z', 'DTSTART:20260324T140000Z', 'DTEND:20260324T143000Z');
  const dropped = event(
    'RECURRENCE-ID:20260325T090000Z',
    'DTSTART:20260325T090000Z',
    'DTEND:20260325T100000Z',
    'STATUS:CANCELLED',
  );
  expect(read(...event(...series), ...moved, ...dropped)).toEqual(['03-23T09:00/60', '03-24T14:00/30']);
  expect(read(...moved)).toEqual(['03-24T14:00/30']);
});

test('a zone that only the file knows', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Office Time',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  expect(
    read(...zone, ...event('DTSTART;TZID=Office Time:20260324T090000', 'DTEND;TZID=Office Time:20260324T100000')),
  ).toEqual(['03-24T03:30/60']);
});

test('free/busy times', () => {
  expect(
    read(
      'BEGIN:VFREEBUSY',
      'FREEBUSY:20260324T090000Z/PT1H,20260324T120000Z/20260324T123000Z',
      'FREEBUSY;FBTYPE=FREE:20260324T150000Z/PT1H',
      'END:VFREEBUSY',
    ),
  ).toEqual(['03-24T09:00/60', '03-24T12:00/30']);
});

test('overlapping and touching meetings are one, and not a word of them is kept', () => {
  const busy = readBusy(
    file(
      ...event(...single),
      ...event('DTSTART:20260324T093000Z', 'DTEND:20260324T103000Z'),
      ...event('DTSTART:20260324T103000Z', 'DURATION:PT10M'),
    ),
    window,
  );
  expect(busy).toEqual([{ from: Date.UTC(2026, 2, 24, 9), to: Date.UTC(2026, 2, 24, 10, 40) }]);
});

test.each(['', '<html></html>', 'BEGIN:VCARD\r\nEND:VCARD', 'BEGIN:VCALENDAR'])(
  '%j is no calendar, or an empty one',
  (text) => {
    expect(readBusy(text, window) ?? []).toEqual([]);
  },
);

test('rules that would keep us busy for ever end', () => {
  const many = Array.from({ length: 500 }, () =>
    event('DTSTART:19000101T090000Z', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY'),
  ).flat();
  expect(readBusy(file(...many), window)).toEqual([]);
});

test('times that cannot be read cost no other meeting', () => {
  const lines = [
    ...event('DTSTART:nonsense', 'DTEND:nonsense'),
    ...event('RECURRENCE-ID:nonsense', 'DTSTART:20260324T150000Z', 'DTEND:20260324T160000Z'),
    ...event(...single),
    ...['BEGIN:VFREEBUSY', 'FREEBUSY:nonsense/PT1', 'FREEBUSY:20260324T120000Z/PT1H', 'END:VFREEBUSY'],
  ];
  expect(read(...lines)).toEqual(['03-24T09:00/60', '03-24T12:00/60']);
});

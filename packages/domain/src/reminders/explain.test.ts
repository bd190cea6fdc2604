import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../errors/index.ts';
import { explain } from './explain.ts';
import type { Routine } from './routine.ts';

const office: Routine = {
  timeZone: 'Europe/Berlin',
  ranges: [
    { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' },
    { days: [1, 2, 3, 4, 5], start: '13:00', end: '17:00' },
  ],
  everyMinutes: 60,
  quiet: [{ start: '15:00', end: '15:30' }],
  holidays: ['2026-05-14'],
};

/** Berlin summer time. */
function at(text: string): number {
  return Date.parse(`2026-${text}:00+02:00`);
}

test.each([
  [
    'a slot',
    '05-04T10:00',
    office,
    { reason: 'due', nominal: '10:00', isMoved: false, isAnchored: false, next: at('05-04T11:00') },
  ],
  [
    'between two slots',
    '05-04T10:20',
    office,
    { reason: 'betweenSlots', previous: at('05-04T10:00'), next: at('05-04T11:00') },
  ],
  ['lunch', '05-04T12:00', office, { reason: 'outsideRanges', next: at('05-04T13:00') }],
  ['the weekend', '05-09T10:00', office, { reason: 'outsideRanges', next: at('05-11T09:00') }],
  ['a slot in quiet hours', '05-04T15:00', office, { reason: 'quiet', until: '15:30', next: at('05-04T16:00') }],
  ['quiet hours', '05-04T15:10', office, { reason: 'quiet', until: '15:30', next: at('05-04T16:00') }],
  ['a holiday', '05-14T10:00', office, { reason: 'holiday', date: '2026-05-14', next: at('05-15T09:00') }],
  [
    'between the slots of a holiday',
    '05-14T10:20',
    office,
    { reason: 'holiday', date: '2026-05-14', next: at('05-15T09:00') },
  ],
  ['the evening of a holiday', '05-14T20:00', office, { reason: 'outsideRanges', next: at('05-15T09:00') }],
  [
    'a slot before notBefore',
    '05-04T10:00',
    { ...office, notBefore: at('05-04T10:30') },
    { reason: 'notBefore', notBefore: at('05-04T10:30'), next: at('05-04T11:00') },
  ],
  [
    'working hours before notBefore',
    '05-04T10:10',
    { ...office, notBefore: at('05-04T10:30') },
    { reason: 'notBefore', notBefore: at('05-04T10:30'), next: at('05-04T11:00') },
  ],
  [
    'a slot that a break taken has replaced',
    '05-04T10:00',
    { ...office, anchor: at('05-04T09:50') },
    { reason: 'anchored', anchor: at('05-04T09:50'), next: at('05-04T10:50') },
  ],
  [
    'a reminder that counts from a break taken',
    '05-04T10:50',
    { ...office, anchor: at('05-04T09:50') },
    { reason: 'due', nominal: '10:50', isMoved: false, isAnchored: true, next: at('05-04T11:50') },
  ],
  [
    'a reminder from a break taken that falls into quiet hours',
    '05-04T15:10',
    { ...office, anchor: at('05-04T14:10') },
    { reason: 'quiet', until: '15:30', next: at('05-04T16:10') },
  ],
])('%s', (_, when, routine, expected) => {
  expect(explain(routine, at(when))).toEqual(expected);
});

describe('when the clocks change', () => {
  const night: Routine = {
    ...office,
    ranges: [{ days: [6, 7], start: '01:00', end: '05:00' }],
    everyMinutes: 30,
    quiet: [],
  };

  test('a slot that a gap moved says so and keeps its nominal time', () => {
    const sparse = { ...night, everyMinutes: 90 };
    expect(explain(sparse, Date.parse('2026-03-29T01:30Z'))).toMatchObject({
      reason: 'due',
      nominal: '02:30',
      isMoved: true,
    });
  });

  test('the second pass of an hour names the first', () => {
    expect(explain(night, Date.parse('2026-10-25T01:30Z'))).toEqual({
      reason: 'repeatedHour',
      firstAt: Date.parse('2026-10-25T00:30Z'),
      next: Date.parse('2026-10-25T02:00Z'),
    });
    expect(explain(night, Date.parse('2026-10-25T01:40Z'))).toMatchObject({ reason: 'betweenSlots' });
  });
});

test('nothing ever comes', () => {
  expect(explain({ ...office, ranges: [] }, at('05-04T10:00'))).toEqual({ reason: 'outsideRanges', next: null });
  const silent = { ...office, quiet: [{ start: '00:00', end: '00:00' }] };
  expect(explain(silent, at('05-04T10:20'))).toEqual({ reason: 'quiet', until: '00:00', next: null });
});

test('of several slots on one instant the reason nearest to a reminder is told', () => {
  const two = { ...office, ranges: [...office.ranges, { days: [1], start: '09:30', end: '11:00' }], everyMinutes: 30 };
  expect(explain({ ...two, anchor: at('05-04T09:10') }, at('05-04T09:30'))).toMatchObject({ reason: 'due' });
});

test('what cannot be used is named', () => {
  expect(() => explain({ ...office, everyMinutes: 0 }, 0)).toThrow(InvalidInput);
  expect(() => explain(office, Number.NaN)).toThrow(InvalidInput);
});

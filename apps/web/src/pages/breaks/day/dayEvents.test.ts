import { describe, expect, test } from 'vitest';
import { makeFormats } from '../../../words/formats.ts';
import { isDate } from './address.ts';
import { askAgainIn, type Day, dateAfter, eventsOf, hoursShown, instantOn, lanesOf } from './dayEvents.ts';

const at = (time: string, date = '2026-03-02') => Date.parse(`${date}T${time}:00+01:00`);
const came = (time: string, more: Partial<Day['breaks'][number]>): Day['breaks'][number] => ({
  message: time,
  kinds: ['movement'],
  dueAt: at(time),
  expiresAt: at(time) + 900_000,
  state: 'offered',
  answer: null,
  startedAt: null,
  swappedFor: null,
  ...more,
});
const day: Day = {
  date: '2026-03-02',
  timeZone: 'Europe/Berlin',
  from: at('00:00'),
  to: at('00:00', '2026-03-03'),
  working: [{ from: at('09:00'), to: at('17:00') }],
  meetings: [{ from: at('14:00'), to: at('15:00') }],
  breaks: [came('09:00', { answer: 'done' }), came('10:00', { state: 'missed' }), came('11:00', {})],
  planned: [
    { at: at('14:00'), kinds: ['eyes', 'movement'], inMeeting: true, movesTo: at('15:00'), putOff: false },
    { at: at('16:00'), kinds: ['movement'], inMeeting: false, movesTo: null, putOff: false },
  ],
};

test('a page asks again when its day ends, each minute while the server has it still, and no more for a day long over', () => {
  const { to } = day;
  expect(askAgainIn(day, false, at('21:00'))).toBe(3 * 3_600_000);
  expect([askAgainIn(day, false, to - 1), askAgainIn(day, false, to + 5)]).toEqual([60_000, 60_000]);
  expect([askAgainIn(day, true, at('21:00')), askAgainIn(day, true, to)]).toEqual([3 * 3_600_000, false]);
  expect(askAgainIn(undefined, false, to)).toBe(false);
});

describe('the day', () => {
  test('tells what came and what is to come in order, the meeting before its break', () => {
    expect(eventsOf(day).map((event) => (event.what === 'meeting' ? 'meeting' : event.mark))).toEqual([
      'done',
      'missed',
      'open',
      'meeting',
      'moved',
      'planned',
    ]);
    expect(lanesOf(eventsOf(day))).toEqual(['movement', 'eyes']);
  });

  test('shows the whole hours of what is on it, and the present only when it is this day', () => {
    expect(hoursShown(day, at('18:20'))).toEqual([at('09:00'), at('19:00')]);
    expect(hoursShown(day, at('18:20', '2026-03-05'))).toEqual([at('09:00'), at('18:00')]);
    const empty = { ...day, working: [], meetings: [], breaks: [], planned: [] };
    expect(hoursShown(empty, 0)).toEqual([at('08:00'), at('18:00')]);
    expect(hoursShown({ ...empty, breaks: [came('23:30', {})] }, 0)).toEqual([at('21:00'), at('00:00', '2026-03-03')]);
  });

  test('finds the instant of a time, also after the clocks changed', () => {
    const { minuteOfDay } = makeFormats('en-GB', 'Europe/Berlin', { today: '', tomorrow: '' });
    expect(instantOn(day, '09:30', minuteOfDay)).toBe(at('09:30'));
    const spring = { from: Date.parse('2026-03-29T00:00:00+01:00') };
    expect(instantOn(spring, '01:30', minuteOfDay)).toBe(Date.parse('2026-03-29T01:30:00+01:00'));
    expect(instantOn(spring, '12:00', minuteOfDay)).toBe(Date.parse('2026-03-29T12:00:00+02:00'));
    expect(instantOn(spring, '23:30', minuteOfDay)).toBe(Date.parse('2026-03-29T23:30:00+02:00'));
    const autumn = { from: Date.parse('2026-10-25T00:00:00+02:00') };
    expect(instantOn(autumn, '12:00', minuteOfDay)).toBe(Date.parse('2026-10-25T12:00:00+01:00'));
    expect(instantOn(autumn, '23:30', minuteOfDay)).toBe(Date.parse('2026-10-25T23:30:00+01:00'));
    for (const wrong of ['', '24:00', '9:30', '09:60']) expect(instantOn(day, wrong, minuteOfDay)).toBeNull();
  });

  test('leads to the days around it', () => {
    expect(dateAfter('2026-03-01', -1)).toBe('2026-02-28');
    expect(dateAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(['2026-02-28', '2026-02-30', 'today', 7, undefined].map(isDate)).toEqual([true, false, false, false, false]);
  });
});

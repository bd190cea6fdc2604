import { expect, test } from 'vitest';
import type { Routine } from './routine.ts';
import { dueAfterDowntime, graceOf, mergeDue, nextDueOf } from './severalRoutines.ts';

type Named = Routine & { readonly id: string };

function named(id: string, everyMinutes: number, more: Partial<Routine> = {}): Named {
  const ranges = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];
  return { id, timeZone: 'UTC', ranges, everyMinutes, quiet: [], holidays: [], ...more };
}

function at(time: string): number {
  return Date.parse(`2026-05-04T${time}:00Z`);
}

const movement = named('movement', 60);
const eyes = named('eyes', 20);
const never = named('never', 60, { ranges: [] });

test('colliding routines come as one reminder', () => {
  expect(nextDueOf([movement, eyes, never], at('09:00'))).toEqual({ at: at('09:20'), routines: [eyes] });
  expect(nextDueOf([movement, eyes, never], at('09:40'))).toEqual({ at: at('10:00'), routines: [movement, eyes] });
  expect(nextDueOf([never], at('09:00'))).toBeNull();
  expect(nextDueOf([], at('09:00'))).toBeNull();
});

test('merging keeps the order of time and names a routine once', () => {
  const dues = [
    { at: 3, routine: 'a' },
    { at: 1, routine: 'b' },
    { at: 3, routine: 'b' },
    { at: 3, routine: 'a' },
  ];
  expect(mergeDue(dues)).toEqual([
    { at: 1, routines: ['b'] },
    { at: 3, routines: ['a', 'b'] },
  ]);
});

test.each([
  [60, 15],
  [30, 15],
  [20, 10],
  [1, 0.5],
])('every %i minutes, %d minutes of grace', (everyMinutes, minutes) => {
  expect(graceOf({ everyMinutes })).toBe(minutes * 60_000);
});

test('two hours of downtime leave one merged reminder, and the rest is counted as expired', () => {
  expect(dueAfterDowntime([movement, eyes], at('09:00'), at('11:05'))).toEqual({
    reminder: { at: at('11:00'), routines: [movement, eyes] },
    expired: 1 + 5,
  });
});

test('what is exactly as old as its grace is still sent', () => {
  expect(dueAfterDowntime([eyes], at('09:10'), at('09:30'))).toMatchObject({
    reminder: { at: at('09:20') },
    expired: 0,
  });
  expect(dueAfterDowntime([eyes], at('09:10'), at('09:30') + 1)).toEqual({ reminder: null, expired: 1 });
});

test('different instants within their grace become one, at the later', () => {
  const odd = named('odd', 50);
  expect(dueAfterDowntime([movement, odd], at('09:30'), at('10:02'))).toEqual({
    reminder: { at: at('10:00'), routines: [movement, odd] },
    expired: 0,
  });
});

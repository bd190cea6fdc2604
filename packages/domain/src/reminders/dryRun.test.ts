import { expect, test } from 'vitest';
import { dryRun } from './dryRun.ts';
import type { Routine } from './routine.ts';

const week = [1, 2, 3, 4, 5];

function routine(start: string, end: string, everyMinutes: number, more: Partial<Routine> = {}): Routine {
  return { timeZone: 'UTC', ranges: [{ days: week, start, end }], everyMinutes, quiet: [], holidays: [], ...more };
}

// Monday to Sunday.
const from = Date.parse('2026-05-04T00:00Z') - 1;
const to = Date.parse('2026-05-11T00:00Z') - 1;

test('counts per person and working day, and the weekend does not water it down', () => {
  const figures = dryRun([{ person: 'ann', routine: routine('09:00', '17:00', 60) }], from, to);
  expect(figures).toEqual({ people: 1, personDays: 5, reminders: 40, median: 8, p95: 8, outsideWorkingTime: 0 });
});

test('routines of one person that collide count once, those of two people twice', () => {
  const planned = [
    { person: 'ann', routine: routine('09:00', '17:00', 60) },
    { person: 'ann', routine: routine('09:00', '17:00', 30) },
    { person: 'bob', routine: routine('09:00', '17:00', 60) },
  ];
  expect(dryRun(planned, from, to)).toMatchObject({
    people: 2,
    personDays: 10,
    reminders: 5 * (16 + 8),
    median: 12,
    p95: 16,
  });
});

test('a working day without a reminder counts as a day', () => {
  const monday = { ...routine('09:00', '10:00', 60), ranges: [{ days: [1], start: '09:00', end: '10:00' }] };
  const workingTime = { ranges: [{ days: week, start: '09:00', end: '17:00' }], holidays: [] };
  expect(dryRun([{ person: 'ann', routine: monday, workingTime }], from, to)).toMatchObject({
    personDays: 5,
    reminders: 1,
    median: 0,
    p95: 1,
  });
});

test('the share outside working time is against the person, not against the policy', () => {
  const workingTime = { ranges: [{ days: [1, 2], start: '09:00', end: '13:00' }], holidays: ['2026-05-05'] };
  const figures = dryRun([{ person: 'ann', routine: routine('09:00', '17:00', 60), workingTime }], from, to);
  expect(figures.outsideWorkingTime).toBe(36 / 40);
});

test('p95 is the nearest rank, the median of an even number the middle of two', () => {
  const planned = Array.from({ length: 20 }, (_, n) => ({
    person: String(n),
    routine: {
      ...routine('00:00', '00:00', Math.floor(1440 / (n + 1))),
      ranges: [{ days: [1], start: '06:00', end: '18:00' }],
    },
  }));
  const counts = planned.map(({ routine: { everyMinutes } }) => Math.ceil(720 / everyMinutes)).sort((a, b) => a - b);
  expect(dryRun(planned, from, to)).toMatchObject({ median: (counts[9]! + counts[10]!) / 2, p95: counts[18] });
});

test('nobody, and nothing due', () => {
  expect(dryRun([], from, to)).toEqual({
    people: 0,
    personDays: 0,
    reminders: 0,
    median: 0,
    p95: 0,
    outsideWorkingTime: 0,
  });
  const silent = routine('09:00', '17:00', 60, { quiet: [{ start: '00:00', end: '00:00' }] });
  expect(dryRun([{ person: 'ann', routine: silent }], from, to)).toMatchObject({
    personDays: 5,
    reminders: 0,
    median: 0,
  });
});

test('who plans alike is worked out once, and counted each', () => {
  const plan = (start: string, days: number[]) => ({
    routine: { ...routine(start, start, 10), ranges: [{ days, start, end: start }] },
    workingTime: { ranges: [{ days, start, end: '12:00' }], holidays: [] },
  });
  const [all, few] = [plan('00:00', [1, 2, 3, 4, 5, 6, 7]), plan('06:00', [1])];
  const alike = Array.from({ length: 10_000 }, (_, i) => ({ person: `p${i}`, ...(i % 4 === 0 ? few : all) }));
  const began = performance.now();
  // A range that begins at six on Monday runs into Tuesday: 108 and 36 on its two days.
  expect(dryRun(alike, from, to)).toEqual({
    people: 10_000,
    personDays: 7500 * 7 + 2500 * 2,
    reminders: 7500 * 7 * 144 + 2500 * 144,
    median: 144,
    p95: 144,
    outsideWorkingTime: (7500 * 7 * 72 + 2500 * 108) / (7500 * 7 * 144 + 2500 * 144),
  });
  // Each by itself would take seconds, for which no page would be served.
  expect(performance.now() - began).toBeLessThan(1000);
});

import { describe, expect, test } from 'vitest';
import { hoursAround, linear, middle, percentOfDay, runsOf, stack } from './scale.ts';

test('linear maps ends to ends and keeps proportions, also upside down', () => {
  const y = linear([1, 10], [200, 20]);
  expect([y(1), y(10), y(5.5)]).toEqual([200, 20, 110]);
  expect(linear([4, 4], [0, 10])(4)).toBe(5);
});

describe('stack', () => {
  test('lies side by side and fills 100, also when ranges do not add up', () => {
    const parts = stack([40, 30, 50]);
    expect(parts.reduce((sum, part) => sum + part.width, 0)).toBeCloseTo(100);
    parts.forEach((part, index) => {
      const before = parts[index - 1];
      expect(part.from).toBeCloseTo(before ? before.from + before.width : 0);
    });
    expect((parts[0]?.width ?? 0) / (parts[1]?.width ?? 1)).toBeCloseTo(4 / 3);
  });
  test('nothing at all is drawn as equal parts, a negative share as none', () => {
    expect(stack([0, 0]).map((part) => part.width)).toEqual([50, 50]);
    expect(stack([-5, 10]).map((part) => part.width)).toEqual([0, 100]);
  });
});

test('middle of a span', () => expect(middle({ from: 20, to: 45 })).toBe(32.5));

describe('the day', () => {
  test('places a minute between the hours and never outside', () => {
    expect(percentOfDay(9 * 60, 8 * 60, 10 * 60)).toBe(50);
    expect([percentOfDay(0, 60, 120), percentOfDay(999, 60, 120)]).toEqual([0, 100]);
  });
  test.each([
    [[], [480, 1080]],
    [
      [545, 700],
      [540, 720],
    ],
    [[600], [540, 720]],
    [[23 * 60 + 59], [21 * 60, 24 * 60]],
    [[0], [0, 180]],
  ])('hours around %j are %j', (minutes, hours) => expect(hoursAround(minutes)).toEqual(hours));
});

test.each([
  [
    [1, 2, null, 3],
    [[1, 2], [3]],
  ],
  [[null, null], []],
  [[null, 4, null], [[4]]],
  [[], []],
])('a line through %j is drawn as %j', (steps, runs) => expect(runsOf(steps, (step) => step)).toEqual(runs));

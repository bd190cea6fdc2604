import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** name -> its colour in light and in dark, as the style sheet has it. */
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Words on grounds: 4.5 to 1. */
const text: readonly [words: string, ...grounds: string[]][] = [
  ['ink', 'paper', 'surface', 'tint', 'sunken', 'accent-soft', 'danger-soft', 'caution-soft', 'good-soft'],
  ['ink-soft', 'paper', 'surface', 'tint', 'sunken', 'accent-soft', 'danger-soft', 'caution-soft', 'good-soft'],
  ['brand', 'paper', 'surface', 'tint', 'accent-soft', 'danger-soft', 'caution-soft'],
  ['brand-strong', 'paper', 'surface', 'tint', 'accent-soft', 'danger-soft', 'caution-soft'],
  ['accent', 'paper', 'surface', 'tint'],
  ['danger', 'paper', 'surface', 'danger-soft', 'accent-soft'],
  ['caution', 'caution-soft'],
  ['good', 'good-soft', 'paper'],
  ['on-brand', 'brand', 'brand-strong'],
  ['surface', 'accent', 'danger'],
  ['on-low', 'low'],
  ['on-moderate', 'moderate'],
  ['on-high', 'high'],
];

/** What has to be seen, though it is not read: 3 to 1. */
const marks: readonly [mark: string, ...grounds: string[]][] = [
  ['line-strong', 'paper', 'surface', 'tint'],
  ['focus', 'paper', 'surface', 'tint', 'accent-soft', 'danger-soft', 'caution-soft', 'good-soft'],
  ['mark-line', 'paper', 'surface'],
  ['chart-line', 'paper', 'surface'],
  ['brand', 'surface', 'tint'],
  ['accent', 'paper', 'surface', 'tint', 'figure-fill'],
  ['figure-line', 'tint', 'figure-fill'],
  ['cloth', 'tint'],
  ['trousers', 'tint'],
];

const pairs = (list: readonly [string, ...string[]][]) =>
  list.flatMap(([one, ...grounds]) => grounds.map((ground) => [one, ground] as const));

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name);
    if (!found) throw new Error(`The style sheet has no token --${name}.`);
    return found[scheme];
  };
  test.each(pairs(text))('words in %s can be read on %s', (words, ground) => {
    expect(contrast(colour(words), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(marks))('%s can be seen on %s', (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test.each(['light', 'dark'] as const)(
  'neighbours in a bar differ by themselves or by the line between them, in %s',
  (scheme) => {
    const at = (name: string) => tokens.get(name)?.[scheme] ?? '';
    for (const [one, other] of [
      ['low', 'moderate'],
      ['moderate', 'high'],
    ] as const) {
      const line = Math.min(contrast(at('mark-gap'), at(one)), contrast(at('mark-gap'), at(other)));
      expect(Math.max(line, contrast(at(one), at(other)))).toBeGreaterThanOrEqual(3);
    }
  },
);

test('the arithmetic is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  bandPoints,
  demand,
  participation,
  type Span,
  sharePoints,
  showFigure,
  sumOf,
  topmost,
} from './display.ts';
import { measures } from './measures.ts';
import type { Counts } from './types.ts';
import { type FigureWords, sayDemand, sayRespondents, sayShare } from './words.ts';

const english: FigureWords = {
  share: (percent) => `${percent} %`,
  between: (from, to) => `${from} to ${to} %`,
  atMost: (percent) => `${percent} % or less`,
  atLeast: (percent) => `${percent} % or more`,
  about: (count) => `about ${count}`,
  fewerThan: (count) => `fewer than ${count}`,
};
const setting = { k: 10, bits: 2 };
const counts = (n: number, moderate: number, high: number, yes = 0): Counts => ({
  n,
  'neckStrain.moderate': moderate,
  'neckStrain.high': high,
  'backStrain.moderate': 0,
  'backStrain.high': 0,
  'workstationAtActionLevel.yes': yes,
});

describe('respondents', () => {
  it.each([
    [10, '10+'],
    [14, '10+'],
    [15, '15+'],
    [19, '15+'],
    [23, '20+'],
    [101, '100+'],
  ])('%i are shown as %s', (n, text) => expect(sayRespondents(atLeast(n, 10))).toBe(text));

  it('are never shown below k, whatever the noise', () => {
    expect([atLeast(7, 10), atLeast(-3, 10), atLeast(13, 12), atLeast(15, 12), atLeast(21, 20)]).toEqual([
      10, 10, 12, 15, 20,
    ]);
  });
});

describe('shares', () => {
  it('go in steps of 5 below 50 respondents and of 1 from there', () => {
    expect([
      sharePoints(16, 49),
      sharePoints(16, 50),
      sharePoints(-2, 20),
      sharePoints(25, 20),
      sharePoints(3, -1),
    ]).toEqual([35, 32, 0, 100, 100]);
  });

  it('of the three bands add up to 100 before the cut, and lie within a step of the exact share', () => {
    const noisy = fc.record({
      n: fc.integer({ min: -3, max: 400 }),
      m: fc.integer({ min: -4, max: 300 }),
      h: fc.integer({ min: -4, max: 300 }),
    });
    fc.assert(
      fc.property(noisy, ({ n, m, h }) => {
        const { low, moderate, high } = bandPoints(counts(n, m, h), 'neckStrain');
        expect(low + moderate + high).toBe(100);
        const step = Math.max(1, n) < 50 ? 5 : 1;
        for (const points of [low, moderate, high]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points % step).toBe(0);
        }
        const whole = Math.max(1, n, Math.max(0, m) + Math.max(0, h));
        expect(Math.abs(high - (Math.max(0, h) / whole) * 100)).toBeLessThanOrEqual(step);
      }),
    );
  });

  it.each<[Span, string]>([
    [{ from: 35, to: 35 }, '35 %'],
    [{ from: 25, to: 45 }, '25 to 45 %'],
    [{ from: 5, to: 5 }, '5 % or less'],
    [{ from: 95, to: 95 }, '95 % or more'],
  ])('%o is said as %s', (span, text) => expect(sayShare(span, english)).toBe(text));
});

describe('demand', () => {
  it.each([
    [-2, 1, 'fewer than 10'],
    [9, 1, 'fewer than 10'],
    [10, 1, 'about 10'],
    [13, 1, 'about 15'],
    [12, 1, 'about 10'],
    [1234, 1, 'about 1235'],
    [1234, 40, 'about 1230'],
    [1234, 400, 'about 1250'],
    [12, 4000, 'about 10'],
  ])('%i over %i leaves is %s', (count, leaves, text) =>
    expect(sayDemand(demand(count, leaves, 2), english)).toBe(text),
  );
});

describe('participation', () => {
  it('tells no more than the shown n does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), fc.integer({ min: 1, max: 5000 }), (n, heads) => {
        const span = participation(atLeast(n, 10), heads);
        const step = Math.floor(n / 5) * 5;
        for (let other = step; other < step + 5; other++)
          expect(participation(atLeast(other, 10), heads)).toEqual(span);
        if (span === null || n > heads) return;
        expect(span.from).toBeLessThanOrEqual(Math.max(5, (n / heads) * 100));
        expect(span.to).toBeGreaterThanOrEqual(Math.min(95, (n / heads) * 100));
      }),
    );
  });

  it('is missing without a head count', () => {
    expect([participation(10, null), participation(10, 0)]).toEqual([null, null]);
  });
});

describe('a figure as it may be seen', () => {
  const registry = measures([]);

  it('is exact to the point for a large group', () => {
    const shown = showFigure({ counts: counts(200, 50, 30, 90), leaves: 9, headCount: 320 }, setting, registry);
    expect(shown).toMatchObject({
      atLeast: 200,
      leads: true,
      participation: { from: 60, to: 65 },
      measures: {
        neckStrain: {
          low: { from: 60, to: 60 },
          moderate: { from: 25, to: 25 },
          high: { from: 15, to: 15 },
          elevated: { from: 40, to: 40 },
        },
        backStrain: { low: { from: 95, to: 95 }, elevated: { from: 5, to: 5 } },
        workstationAtActionLevel: { share: { from: 45, to: 45 }, demand: { about: 90 } },
      },
    });
  });

  it('is a range for a small one', () => {
    const shown = showFigure({ counts: counts(23, 6, 3, 8), leaves: 1, headCount: 40 }, setting, registry);
    expect(shown).toMatchObject({
      atLeast: 20,
      leads: false,
      participation: { from: 50, to: 60 },
      measures: {
        neckStrain: { elevated: { from: 30, to: 50 } },
        workstationAtActionLevel: { share: { from: 25, to: 45 }, demand: { fewerThan: 10 } },
      },
    });
  });

  it('keeps every share between 5 and 95, in steps, for any noise', () => {
    const figure = fc.record({
      n: fc.integer({ min: 4, max: 120 }),
      m: fc.integer({ min: -6, max: 120 }),
      h: fc.integer({ min: -6, max: 120 }),
      yes: fc.integer({ min: -6, max: 130 }),
      leaves: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(figure, ({ n, m, h, yes, leaves }) => {
        const shown = showFigure({ counts: counts(n, m, h, yes), leaves, headCount: null }, setting, registry);
        const spans = Object.values(shown.measures).flatMap((measure) =>
          measure.kind === 'band' ? [measure.low, measure.moderate, measure.high, measure.elevated] : [measure.share],
        );
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(5);
          expect(to).toBeLessThanOrEqual(95);
          expect(from).toBeLessThanOrEqual(to);
          if (n < 50) expect([from % 5, to % 5]).toEqual([0, 0]);
          else expect(from).toBe(to);
        }
        expect(JSON.stringify(shown)).not.toContain('-');
      }),
    );
  });

  it('is worked out from the sum of signed leaves', () => {
    const sum = sumOf([{ counts: { n: 12, 'a.yes': -2 } }, { counts: { n: 40, 'a.yes': 9 } }], 80);
    expect(sum).toEqual({ counts: { n: 52, 'a.yes': 7 }, leaves: 2, headCount: 80 });
  });
});

describe('naming what is reported together', () => {
  const units = [
    { id: 'sales', parent: null },
    { id: 'north', parent: 'sales' },
    { id: 'n1', parent: 'north' },
    { id: 'n2', parent: 'north' },
    { id: 'south', parent: 'sales' },
    { id: 's1', parent: 'south' },
    { id: 's2', parent: 'south' },
  ];

  it('names a unit for all that is below it, when all of it is there', () => {
    expect(topmost(['n1', 'n2', 'north', 's1', 'south'], units)).toEqual(['north', 's1', 'south']);
    expect(topmost(['n1', 'n2'], units)).toEqual(['n1', 'n2']);
    expect(
      topmost(
        units.map((unit) => unit.id),
        units,
      ),
    ).toEqual(['sales']);
  });
});

import { zeroNoise } from '@sitwell/domain/zeroNoise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companies } from './companies.arbitrary.ts';
import { publishPeriod } from './publishPeriod.ts';
import { change, commonUnion, groupAround, trendPoint } from './trend.ts';

const divided = (leaves: Record<string, string[]>) => ({
  leaves: Object.entries(leaves).map(([id, units]) => ({ id, units })),
});

describe('the coarsest common union', () => {
  it('joins what any period merged', () => {
    const groups = commonUnion(
      divided({ a: ['a', 'b'], c: ['c'], d: ['d'] }),
      divided({ a: ['a'], b: ['b', 'c'], d: ['d'] }),
    );
    expect(groups).toEqual([
      {
        units: ['a', 'b', 'c'],
        leaves: [
          ['a', 'c'],
          ['a', 'b'],
        ],
      },
      { units: ['d'], leaves: [['d'], ['d']] },
    ]);
  });

  it('is not divided by a unit that nobody answered for, and leaves a gap for one that came or went', () => {
    const groups = commonUnion(divided({ a: ['a', 'gone'], old: ['old'] }), divided({ a: ['a'], new: ['new'] }));
    expect(groups).toEqual([
      { units: ['a', 'gone'], leaves: [['a'], ['a']] },
      { units: ['new'], leaves: [[], ['new']] },
      { units: ['old'], leaves: [['old'], []] },
    ]);
  });

  it('takes any number of periods and tells what a subtree is compared as', () => {
    const groups = commonUnion(
      divided({ a: ['a'], b: ['b'], c: ['c'] }),
      divided({ a: ['a', 'b'], c: ['c'] }),
      divided({ a: ['a'], b: ['b'] }),
    );
    expect(groupAround(groups, ['b'])).toEqual({ units: ['a', 'b'], leaves: [['a', 'b'], ['a'], ['a', 'b']] });
    expect(groupAround(groups, ['b', 'c', 'unknown'])?.leaves).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
    ]);
    expect(groupAround(groups, ['unknown'])).toBeNull();
  });

  it('is a sum of whole leaves in every period, each leaf once', () => {
    const two = companies({ units: 12, sites: 2, people: 60, atLeast: 20 }).chain((first) =>
      fc.record({ first: fc.constant(first), kept: fc.subarray([...first.respondents], { minLength: 8 }) }),
    );
    fc.assert(
      fc.property(two, ({ first, kept }) => {
        const publish = (respondents: typeof first.respondents) =>
          publishPeriod({ ...first, respondents, period: 'p', headCounts: {}, k: 5, noise: zeroNoise }).department;
        const periods = [publish(first.respondents), publish(kept)];
        const groups = commonUnion(...periods);
        periods.forEach((period, i) => {
          expect(groups.flatMap((group) => group.leaves[i] ?? []).sort()).toEqual(
            period.leaves.map((leaf) => leaf.id).sort(),
          );
          for (const group of groups) {
            const leaves = period.leaves.filter((leaf) => group.leaves[i]?.includes(leaf.id));
            const inside = new Set(group.units);
            expect(leaves.every((leaf) => leaf.units.every((unit) => inside.has(unit)))).toBe(true);
            const n = leaves.reduce((sum, leaf) => sum + (leaf.counts['n'] ?? 0), 0);
            const people = [first.respondents, kept][i]?.filter((person) => inside.has(person.unit)).length;
            expect(n).toBe(people);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a point of a trend', () => {
  const setting = { k: 10, bits: 2 };
  const neck = { measure: 'neckStrain', kind: 'band' as const };
  const summed = (n: number, moderate: number, high: number, leaves = 1) => ({
    counts: { n, 'neckStrain.moderate': moderate, 'neckStrain.high': high, 'glare.yes': moderate },
    leaves,
    headCount: null,
  });

  it('has an interval of both chance and noise', () => {
    expect(trendPoint(summed(400, 100, 60, 20), setting, neck)).toEqual({ points: 40, interval: { from: 34, to: 46 } });
    expect(trendPoint(summed(400, 100, 60, 20), setting, { measure: 'glare', kind: 'yesNo' })).toEqual({
      points: 25,
      interval: { from: 20, to: 30 },
    });
  });

  it('shows a small group as its interval alone', () => {
    expect(trendPoint(summed(20, 6, 2), setting, neck)).toEqual({ points: null, interval: { from: 15, to: 70 } });
    expect(trendPoint(summed(12, -2, 1), setting, neck).interval).toEqual({ from: 5, to: 40 });
  });

  it('calls only what noise and chance do not explain a change', () => {
    expect(change(summed(400, 100, 60), summed(400, 140, 80), setting, neck)).toBe('up');
    expect(change(summed(400, 140, 80), summed(400, 100, 60), setting, neck)).toBe('down');
    expect(change(summed(400, 100, 60), summed(400, 105, 65), setting, neck)).toBe('unclear');
    expect(change(summed(12, 3, 1), summed(12, 6, 1), setting, neck)).toBe('unclear');
  });
});

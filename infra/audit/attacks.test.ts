import { describe, expect, it } from 'vitest';
import { isolatedGroups, prime, reduce } from './algebra.ts';
import { randomFrom, type View } from './history.ts';
import { lightLinks } from './links.ts';
import type { Population, Sheet } from './populations.ts';

const sheet = (person: string, period = 'P1'): Sheet => ({ person, period, answers: {} });
const population = (view: View, leaf: string, sheets: number[], period = 'P1'): Population => ({
  period,
  view,
  leaf,
  sheets,
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);
const found = (populations: Population[], sheets: Sheet[], k: number) => [
  ...isolatedGroups(populations, sheets, k, 8, randomFrom(1)),
];

describe('the linear algebra', () => {
  it('calculates modulo a prime', () => {
    for (let divisor = 2; divisor * divisor <= prime; divisor++) expect(prime % divisor, `${divisor}`).not.toBe(0);
    const rows = [Float64Array.of(2, 1, 0), Float64Array.of(1, 3, 1), Float64Array.of(3, 4, 1)];
    expect(reduce(rows, [0, 1, 2])).toEqual([0, 1]);
    const fifth = (value: number) => (((value % prime) + prime) * 1) % prime;
    expect(rows.map((row) => [...row].map((value) => fifth(value * 5)))).toEqual([
      [5, 0, fifth(-1)],
      [0, 5, 2],
    ]);
  });

  it('finds the difference of two nested groups, and nothing in a partition', () => {
    const sheets = range(0, 30).map((i) => sheet(`p${i}`));
    expect(
      found([population('department', 'a', range(0, 12)), population('department', 'b', range(12, 30))], sheets, 10),
    ).toEqual([]);
    expect(
      found([population('department', 'a', range(0, 12)), population('department', 'b', range(0, 15))], sheets, 10),
    ).toEqual(['p12,p13,p14']);
  });

  it('finds a group that only several sums together give away', () => {
    const sheets = range(0, 60).map((i) => sheet(`p${i}`));
    // a + b against c + d: all of 40, but for three people.
    const populations = [
      range(0, 20),
      range(20, 40),
      [...range(0, 10), ...range(20, 30)],
      [...range(10, 20), ...range(30, 37)],
    ];
    const groups = found(
      populations.map((list, i) => population(i < 2 ? 'department' : 'site', `${i}`, list)),
      sheets,
      10,
    );
    expect(groups).toContain('p37,p38,p39');
  });

  it('counts people, not sheets, over two periods', () => {
    // The same twelve answers are counted again in the second period; only p0 and p1 answered anew.
    const sheets = [...range(0, 12).map((i) => sheet(`p${i}`)), sheet('p0', 'P2'), sheet('p1', 'P2')];
    const populations = [
      population('department', 'a', range(0, 12)),
      population('department', 'a', [...range(2, 12), 12, 13], 'P2'),
    ];
    expect(found(populations, sheets, 10)).toEqual(['p0,p1']);
  });
});

describe('the exact check of two partitions', () => {
  it('sees small populations and light links, and accepts tight ones', () => {
    const departments = [population('department', 'a', range(0, 20)), population('department', 'b', range(20, 40))];
    const sites = (cut: number) => [population('site', 's', range(0, cut)), population('site', 't', range(cut, 40))];
    expect(lightLinks([...departments, ...sites(20)], 10)).toEqual({ small: 0, light: 0, partitions: true });
    expect(lightLinks([...departments, ...sites(23)], 10)).toMatchObject({ small: 0, light: 2 });
    expect(lightLinks([...departments, ...sites(30)], 10)).toMatchObject({ small: 0, light: 0 });
    expect(lightLinks([...departments, ...sites(35)], 10)).toMatchObject({ small: 1 });
  });

  it('sees a cut that no single population shows', () => {
    // Two halves of two departments and two sites each, tied by 4 + 4 people where k is 10.
    const departments = [range(0, 20), range(20, 40), range(40, 60), range(60, 80)];
    const sites = [
      [...range(0, 10), ...range(20, 26)],
      [...range(10, 20), ...range(26, 36), ...range(76, 80)],
      [...range(40, 50), ...range(60, 68), ...range(36, 40)],
      [...range(50, 60), ...range(68, 76)],
    ];
    const populations = [
      ...departments.map((list, i) => population('department', `d${i}`, list)),
      ...sites.map((list, i) => population('site', `s${i}`, list)),
    ];
    const verdict = lightLinks(populations, 10);
    expect(verdict).toMatchObject({ small: 0, partitions: true });
    expect(verdict.light).toBeGreaterThan(0);
    expect(lightLinks(populations, 8).light).toBe(0);
  });

  it('says when a view is no partition', () => {
    expect(
      lightLinks([population('site', 's', range(0, 12)), population('site', 't', range(6, 20))], 5).partitions,
    ).toBe(false);
  });
});

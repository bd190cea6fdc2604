import { describe, expect, test } from 'vitest';
import { barsOf, bySeverity, type Charted, clearLeader, type Figure, isRough } from './figures.ts';

const point = (at: number) => ({ from: at, to: at });
const figure = (elevated: { from: number; to: number }): Figure => ({
  atLeast: 20,
  leads: false,
  participation: null,
  measures: { neckStrain: { kind: 'band', low: point(50), moderate: point(30), high: point(20), elevated } },
});
const unit = (id: string, parent: string | null, shown: Figure | null, depth = 0): Charted['units'][number] => ({
  unit: id,
  name: id,
  parent,
  depth,
  figure: shown,
});

const report: Charted = {
  units: [
    unit('company', null, figure(point(40))),
    unit('sales', 'company', figure(point(35)), 1),
    unit('north', 'sales', figure(point(30)), 2),
    unit('south', 'sales', null, 2),
    unit('finance', 'company', figure({ from: 45, to: 70 }), 1),
  ],
  groups: [{ units: ['south', 'legal'], figure: figure(point(60)) }],
};

describe('the bars of a report', () => {
  test('are the lowest departments with a figure, and the groups: nobody is drawn twice', () => {
    expect(barsOf(report).map((bar) => bar.key)).toEqual(['north', 'finance', 'south+legal']);
  });
  test('show a department through the one group that is all of it', () => {
    const people: Charted = {
      ...report,
      units: [
        unit('company', null, figure(point(40))),
        unit('people', 'company', figure(point(35)), 1),
        unit('learning', 'people', null, 2),
        unit('hiring', 'people', null, 2),
        unit('finance', 'company', figure(point(45)), 1),
      ],
      groups: [{ units: ['learning', 'hiring'], figure: figure(point(35)) }],
    };
    expect(barsOf(people).map((bar) => bar.key)).toEqual(['people', 'finance']);
  });
  test('come with the highest strain first; a range counts by its middle', () => {
    expect(bySeverity(barsOf(report), 'neckStrain').map((bar) => bar.key)).toEqual(['south+legal', 'finance', 'north']);
  });
  test('know which are ranges', () => {
    expect(barsOf(report).map((bar) => isRough(bar.figure, 'neckStrain'))).toEqual([false, true, false]);
  });
});

describe('the unit named as the highest', () => {
  const units = (...spans: { from: number; to: number }[]): Charted => ({
    ...report,
    units: [
      unit('company', null, figure(point(40))),
      ...spans.map((span, index) => unit(`u${index}`, 'company', figure(span), 1)),
    ],
    groups: [],
  });
  test('stands clear of all others', () => {
    expect(clearLeader(units(point(70), { from: 40, to: 65 }, point(50)), 'neckStrain')?.units).toEqual(['u0']);
  });
  test('is none where ranges overlap, or where there is only one', () => {
    expect(clearLeader(units(point(60), { from: 40, to: 65 }), 'neckStrain')).toBeNull();
    expect(clearLeader(units(point(60), point(60)), 'neckStrain')).toBeNull();
    expect(clearLeader(units(point(60)), 'neckStrain')).toBeNull();
  });
});

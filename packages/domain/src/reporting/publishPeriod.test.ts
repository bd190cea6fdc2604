import { zeroNoise } from '@sitwell/domain/zeroNoise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCode } from './checkInput.ts';
import { type Company, companies } from './companies.arbitrary.ts';
import { planPeriod } from './planPeriod.ts';
import { publishPeriod } from './publishPeriod.ts';
import type { Noise, PeriodInput, PublishedView, Respondent } from './types.ts';

const k = 5;
const publish = (company: Company, more: Partial<PeriodInput> = {}) =>
  publishPeriod({ ...company, period: 'p1', headCounts: {}, k, noise: zeroNoise, ...more });

const hashed: Noise = (view, leaf, count) => {
  let sum = 0;
  for (const letter of `${view}|${leaf}|${count}`) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return (sum % 7) - 3;
};

/** Who is in each leaf, from the roster alone. */
function peopleOf(view: PublishedView, respondents: readonly Respondent[], place: (person: Respondent) => string) {
  const leafOf = new Map(view.leaves.flatMap((leaf) => leaf.units.map((unit): [string, string] => [unit, leaf.id])));
  const people = new Map<string, Respondent[]>(view.leaves.map((leaf) => [leaf.id, []]));
  for (const person of respondents) people.get(leafOf.get(place(person)) ?? 'none')?.push(person);
  return people;
}

function exactCounts(people: readonly Respondent[]) {
  const number = (measure: string, answer: unknown) => people.filter((one) => one.measures[measure] === answer).length;
  return {
    n: people.length,
    'backStrain.moderate': number('backStrain', 'moderate'),
    'backStrain.high': number('backStrain', 'high'),
    'neckStrain.moderate': number('neckStrain', 'moderate'),
    'neckStrain.high': number('neckStrain', 'high'),
    'workstationAtActionLevel.yes': number('workstationAtActionLevel', true),
  };
}

function below(company: Company, unit: string): Set<string> {
  const inside = new Set([unit]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, parent } of company.units) {
      if (parent === null || !inside.has(parent) || inside.has(id)) continue;
      inside.add(id);
      grown = true;
    }
  }
  return inside;
}

const some = companies({ units: 14, sites: 4, people: 90 });

describe('a published period', () => {
  it('has every respondent in exactly one leaf of each view, and k or more in every leaf', () => {
    fc.assert(
      fc.property(some, (company) => {
        const { department, site } = publish(company);
        if (company.respondents.length < k) {
          expect([department.leaves, department.figures, site.leaves, site.figures]).toEqual([[], [], [], []]);
          return;
        }
        const views = [
          { view: department, people: peopleOf(department, company.respondents, (person) => person.unit) },
          { view: site, people: peopleOf(site, company.respondents, (person) => site.countedAt[person.id] ?? '') },
        ];
        for (const { view, people } of views) {
          const units = view.leaves.flatMap((leaf) => leaf.units);
          expect(new Set(units).size).toBe(units.length);
          let all = 0;
          for (const leaf of view.leaves) {
            const inLeaf = people.get(leaf.id) ?? [];
            expect(inLeaf.length).toBeGreaterThanOrEqual(k);
            expect(leaf.counts).toEqual(exactCounts(inLeaf));
            all += inLeaf.length;
          }
          expect(all).toBe(company.respondents.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows every unit as the noisy sum of its leaves, and as its own only when the leaves hold nobody else', () => {
    fc.assert(
      fc.property(some, (company) => {
        const { department, site } = publish(company, { noise: hashed });
        for (const view of [department, site]) {
          const leaves = new Map(view.leaves.map((leaf) => [leaf.id, leaf]));
          for (const figure of view.figures) {
            const own = figure.leaves.map((id) => leaves.get(id)?.counts ?? {});
            for (const [name, value] of Object.entries(figure.counts)) {
              expect(value).toBe(own.reduce((sum, counts) => sum + (counts[name] ?? Number.NaN), 0));
            }
            const inside = view === department ? below(company, figure.unit) : new Set([figure.unit]);
            const units = figure.leaves.flatMap((id) => leaves.get(id)?.units ?? []);
            expect(figure.reportedWith).toEqual(units.filter((unit) => !inside.has(unit)).sort());
            expect(figure.alone).toBe(figure.reportedWith.length === 0);
            const touching = view.leaves.filter((leaf) => leaf.units.some((unit) => inside.has(unit)));
            expect(figure.leaves).toEqual(touching.map((leaf) => leaf.id));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same to the byte for any order of the input', () => {
    const shuffled = some.chain((company) =>
      fc.record({
        company: fc.constant(company),
        units: fc.shuffledSubarray([...company.units], { minLength: company.units.length }),
        sites: fc.shuffledSubarray([...company.sites], { minLength: company.sites.length }),
        respondents: fc.shuffledSubarray([...company.respondents], { minLength: company.respondents.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ company, ...other }) => {
        const once = JSON.stringify(publish(company, { noise: hashed }));
        expect(JSON.stringify(publish({ ...company, ...other }, { noise: hashed }))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('merges by roster and participation only: other answers leave the structure as it was', () => {
    fc.assert(
      fc.property(some, (company) => {
        const calm = company.respondents.map((person) => ({
          ...person,
          measures: { neckStrain: 'low' as const, backStrain: 'low' as const, workstationAtActionLevel: false },
        }));
        const structure = ({ department, site }: ReturnType<typeof planPeriod>) => JSON.stringify([department, site]);
        const asked = { ...company, period: 'p1', headCounts: {}, k };
        expect(structure(planPeriod({ ...asked, respondents: calm }))).toBe(structure(planPeriod(asked)));
        expect(publish({ ...company, respondents: calm }).site.countedAt).toEqual(publish(company).site.countedAt);
      }),
      { numRuns: 100 },
    );
  });

  it('asks for noise once per view, leaf and count, so that n is one draw shared by all measures', () => {
    fc.assert(
      fc.property(some, (company) => {
        const asked: string[] = [];
        const { department, site } = publish(company, {
          noise: (view, leaf, count) => {
            asked.push(`${view}|${leaf}|${count}`);
            return 0;
          },
        });
        const expected = [department, site].flatMap((view, i) =>
          view.leaves.flatMap((leaf) =>
            [
              'n',
              'backStrain.moderate',
              'backStrain.high',
              'neckStrain.moderate',
              'neckStrain.high',
              'workstationAtActionLevel.yes',
            ].map((count) => `${i === 0 ? 'department' : 'site'}|${leaf.id}|${count}`),
          ),
        );
        expect(asked).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps signed values: noise below the count is not cut off', () => {
    const respondents = Array.from({ length: 6 }, (_, i) => ({
      id: `p${i}`,
      unit: 'u',
      site: 's',
      measures: { ache: 'low' as const },
    }));
    const company = { units: [{ id: 'u', parent: null }], sites: ['s'], respondents };
    const { department } = publish(company, { noise: () => -4 });
    expect(department.leaves[0]?.counts).toEqual({ n: 2, 'ache.moderate': -4, 'ache.high': -4 });
    expect(department.figures[0]?.counts).toEqual({ n: 2, 'ache.moderate': -4, 'ache.high': -4 });
  });

  it('is the same from answer codes as from answers', () => {
    const registry = { neckStrain: 'band', workstationAtActionLevel: 'yesNo', backStrain: 'band' } as const;
    fc.assert(
      fc.property(some, (company) => {
        const codes = Uint8Array.from(
          company.respondents.flatMap(({ measures }) =>
            Object.keys(registry).map((name) => answerCode(measures[name])),
          ),
        );
        const unread = company.respondents.map((person) => ({ ...person, measures: {} }));
        const packed = publish({ ...company, respondents: unread }, { noise: hashed, measures: registry, codes });
        expect(JSON.stringify(packed)).toBe(JSON.stringify(publish(company, { noise: hashed, measures: registry })));
      }),
      { numRuns: 100 },
    );
  });

  it('refuses noise that is not a whole number', () => {
    const respondents = Array.from({ length: 6 }, (_, i) => ({ id: `p${i}`, unit: 'u', site: 's', measures: {} }));
    expect(() =>
      publish({ units: [{ id: 'u', parent: null }], sites: ['s'], respondents }, { noise: () => 0.5 }),
    ).toThrow(TypeError);
  });
});

describe('who is reported with whom', () => {
  const people = (unit: string, count: number, site = 's') =>
    Array.from({ length: count }, (_, i) => ({ id: `${unit}-${site}-${i}`, unit, site, measures: {} }));
  const units = [
    { id: 'company', parent: null },
    { id: 'sales', parent: 'company' },
    { id: 'sales.a', parent: 'sales' },
    { id: 'sales.b', parent: 'sales' },
    { id: 'sales.c', parent: 'sales' },
    { id: 'works', parent: 'company' },
    { id: 'works.a', parent: 'works' },
    { id: 'works.b', parent: 'works' },
  ];
  const of = (respondents: readonly Respondent[], more: Partial<PeriodInput> = {}) =>
    publish({ units, sites: ['s', 't'], respondents }, more).department;
  const told = (view: PublishedView) =>
    Object.fromEntries(view.figures.map((figure) => [figure.unit, [figure.counts['n'], ...figure.reportedWith]]));

  it('pools small teams under their parent, and keeps a large one to itself', () => {
    expect(told(of([...people('sales.a', 3), ...people('sales.b', 2), ...people('sales.c', 6)]))).toEqual({
      company: [11],
      sales: [11],
      'sales.a': [5, 'sales.b'],
      'sales.b': [5, 'sales.a'],
      'sales.c': [6],
    });
  });

  it('lets a pool below k join the smallest leaf below the same parent', () => {
    const view = of([
      ...people('sales.a', 7),
      ...people('sales.b', 6),
      ...people('sales.c', 2),
      ...people('works.a', 5),
    ]);
    expect(told(view)).toEqual({
      company: [20],
      sales: [15],
      'sales.a': [7],
      'sales.b': [8, 'sales.c'],
      'sales.c': [8, 'sales.b'],
      works: [5],
      'works.a': [5],
    });
  });

  it('settles ties by id', () => {
    const view = of([...people('sales.c', 6), ...people('sales.b', 6), ...people('sales.a', 2)]);
    expect(view.leaves.map((leaf) => leaf.units)).toEqual([['sales.a', 'sales.b'], ['sales.c']]);
  });

  it('sends a whole small division up, with its teams', () => {
    const view = of([
      ...people('works.a', 2),
      ...people('works.b', 1),
      ...people('company', 1),
      ...people('sales.a', 9),
    ]);
    expect(told(view)).toMatchObject({
      company: [13],
      sales: [13, 'company', 'works', 'works.a', 'works.b'],
      works: [13, 'company', 'sales.a'],
    });
  });

  it('has a unit without respondents share the pool of its neighbours', () => {
    expect(told(of([...people('sales.a', 4), ...people('sales.b', 4)]))['sales.c']).toEqual([8, 'sales.a', 'sales.b']);
  });

  it('counts the head count of everything that is reported together', () => {
    const department = { 'sales.a': 7, 'sales.b': 9, 'sales.c': 11, works: 2 };
    const view = of([...people('sales.a', 3), ...people('sales.b', 2), ...people('sales.c', 6)], {
      headCounts: { department },
    });
    expect(Object.fromEntries(view.figures.map((figure) => [figure.unit, figure.headCount]))).toEqual({
      company: 29,
      sales: 27,
      'sales.a': 16,
      'sales.b': 16,
      'sales.c': 11,
    });
  });

  it('names a site whose people are all counted elsewhere with the site that took most of them', () => {
    // Six people at t, three of each of two leaves that nothing else ties together: both threes would stand out.
    const respondents = [
      ...people('sales.a', 10, 'r'),
      ...people('sales.a', 3, 't'),
      ...people('works.a', 10, 's'),
      ...people('works.a', 3, 't'),
    ];
    const { site } = publish(
      { units, sites: ['r', 's', 't'], respondents },
      { headCounts: { site: { r: 20, s: 15, t: 7 } } },
    );
    expect(
      site.figures.map((figure) => [
        figure.unit,
        figure.leaves,
        figure.counts['n'],
        figure.reportedWith,
        figure.headCount,
      ]),
    ).toEqual([
      ['r', ['r'], 13, ['t'], 27],
      ['s', ['s'], 13, [], 15],
      ['t', ['r'], 13, ['r'], 27],
    ]);
    expect([site.countedAt['sales.a-t-0'], site.countedAt['works.a-t-2']]).toEqual(['r', 's']);
  });

  it('merges 20,000 small units without naming each to each other', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ id: `team${i}`, parent: 'all' }));
    const respondents = many.flatMap(({ id }) => people(id, 2));
    const { department } = publish({ units: [{ id: 'all', parent: null }, ...many], sites: ['s'], respondents });
    expect(department.leaves).toHaveLength(1);
    expect(department.figures[1]?.reportedWith).toHaveLength(19_999);
  });

  it('takes a chain of 20,000 units', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({ id: `${i}`, parent: i === 0 ? null : `${i - 1}` }));
    const { department } = publish({ units: chain, sites: ['s'], respondents: people('19999', 6) });
    expect(department.figures).toHaveLength(20_000);
  });
});

import { InvalidInput } from '@sitwell/domain/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companies } from './companies.arbitrary.ts';
import { planPeriod } from './planPeriod.ts';
import { type PreviewInput, previewKinds, previewPeriod, type Staffing } from './previewPeriod.ts';

const units = [
  { id: 'company', parent: null },
  { id: 'sales', parent: 'company' },
  { id: 'north', parent: 'sales' },
  { id: 'south', parent: 'sales' },
  { id: 'it', parent: 'company' },
  { id: 'legal', parent: 'company' },
];
const at = (unit: string, employees: number, site = 'oslo'): Staffing => ({ unit, site, employees });
const input: PreviewInput = {
  units,
  sites: ['oslo', 'bergen'],
  staffing: [at('north', 40), at('south', 6), at('it', 60, 'bergen'), at('legal', 5)],
  k: 10,
  participation: 60,
  kind: 'campaign',
  draws: 25,
};
const told = (asked: Partial<PreviewInput> = {}) => {
  const preview = previewPeriod({ ...input, ...asked });
  return { ...preview, by: Object.fromEntries([...preview.units, ...preview.sites].map((unit) => [unit.unit, unit])) };
};
const fieldsOf = (asked: Partial<PreviewInput>) => {
  try {
    previewPeriod({ ...input, ...asked });
    return [];
  } catch (error) {
    return error instanceof InvalidInput ? error.fields.map(({ path }) => path) : [String(error)];
  }
};

describe('the preview of a period', () => {
  it('says who has a figure of their own, who is merged, and with whom', () => {
    const { by, reachK, own, inShown, respondents, published } = told();
    expect(by['it']).toMatchObject({ employees: 60, reaches: 25, outcome: 'own', reportedWith: [] });
    expect(by['it']?.own).toBeGreaterThan(20);
    expect(by['legal']).toMatchObject({ outcome: 'together', own: 0, reaches: 0 });
    expect(by['legal']?.reportedWith).not.toEqual([]);
    expect(by['south']).toMatchObject({ employees: 6, own: 0, outcome: 'together' });
    expect(by['south']?.reportedWith).toContain('north');
    expect(by['company']).toMatchObject({ employees: 111, own: 25 });
    expect(by['bergen']).toMatchObject({ employees: 60, outcome: 'own' });
    expect(published).toBe(25);
    expect(own.most).toBeLessThanOrEqual(reachK.most);
    expect(respondents.median).toBeGreaterThan(55);
    expect(respondents.median).toBeLessThan(78);
    expect(inShown.most).toBeLessThanOrEqual(111);
  });

  it('publishes nothing where fewer than k can take part at all', () => {
    const { by, published, inShown } = told({ staffing: [at('north', 5), at('it', 4)], participation: 100 });
    expect(published).toBe(0);
    expect(Object.values(by).map(({ outcome }) => outcome)).toEqual(Object.keys(by).map(() => 'none'));
    expect(inShown).toEqual({ least: 0, median: 0, most: 0 });
  });

  it('divides the answers of a year by its periods: a department of 30 lives in one window and dies in four quarters', () => {
    const staffing = [at('north', 30), at('south', 30), at('it', 300, 'bergen')];
    const chance = (kind: PreviewInput['kind']) =>
      (told({ staffing, participation: 70, kind, draws: 200 }).by['north']?.reaches ?? 0) / 200;
    expect(chance('campaign')).toBe(1);
    expect(chance('year')).toBe(1);
    expect(chance('quarter')).toBeLessThan(0.06);
    expect(chance('halfYear')).toBeGreaterThan(chance('quarter'));
    expect(told({ kind: 'quarter' }).perPeriod).toBe(15);
  });

  it('counts as own department the lowest one of twenty or more, and never the company', () => {
    const all = { participation: 100, draws: 1 };
    // The six of south are merged with north, so only sales as a whole is shown: it is the own department of the six.
    expect(told({ ...all, staffing: [at('north', 40), at('south', 6), at('it', 60, 'bergen')] }).inShown.median).toBe(
      66,
    );
    // Nineteen are counted in the department above them, which is shown.
    expect(told({ ...all, staffing: [at('north', 19), at('south', 19), at('it', 60)] }).inShown.median).toBe(98);
    expect(told({ ...all, staffing: [at('company', 40)] }).inShown.median).toBe(0);
    // With two tops there is no company: the tops are departments.
    const tops = {
      units: [
        { id: 'a', parent: null },
        { id: 'b', parent: null },
      ],
      sites: ['oslo'],
    };
    expect(told({ ...all, ...tops, staffing: [at('a', 30), at('b', 30)] }).inShown.median).toBe(60);
  });

  it('is the same for everyone taking part as the plan of that roster, whatever the order', () => {
    fc.assert(
      fc.property(
        companies({ units: 8, sites: 3, people: 120 }),
        fc.constantFrom(5, 10),
        ({ respondents, ...rest }, k) => {
          const staffing = respondents.map(({ unit, site }) => ({ unit, site, employees: 1 }));
          const asked = { ...rest, staffing, k, participation: 100, kind: 'year' as const, draws: 1 };
          const plan = planPeriod({ ...rest, period: 'p', k, headCounts: {}, respondents });
          const preview = previewPeriod(asked);
          const own = new Set(plan.department.figures.filter(({ alone }) => alone).map(({ unit }) => unit));
          for (const unit of preview.units) {
            const figure = plan.department.figures.find((each) => each.unit === unit.unit);
            expect(unit.outcome).toBe(own.has(unit.unit) ? 'own' : figure ? 'together' : 'none');
            expect(unit.reportedWith).toEqual(figure?.reportedWith ?? []);
          }
          expect(JSON.stringify(previewPeriod({ ...asked, staffing: [...staffing].reverse() }))).toBe(
            JSON.stringify(preview),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names every wrong field', () => {
    expect(fieldsOf({ participation: 0 })).toEqual(['participation']);
    expect(fieldsOf({ participation: 101, draws: 0 })).toEqual(['participation', 'draws']);
    expect(fieldsOf({ participation: Number.NaN })).toEqual(['participation']);
    expect(fieldsOf({ k: 4 })).toEqual(['k']);
    expect(fieldsOf({ staffing: [{ unit: 'x', site: 'y', employees: -1 }] })).toEqual([
      'staffing.0.unit',
      'staffing.0.site',
      'staffing.0.employees',
    ]);
    expect(previewKinds.map((kind) => fieldsOf({ kind }))).toEqual(previewKinds.map(() => []));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companies } from './companies.arbitrary.ts';
import { compareUnits, followedCounts, summedPoint } from './comparison.ts';
import { sumCounts } from './figures.ts';
import { publishPeriod } from './publishPeriod.ts';
import { commonUnion, groupAround } from './trend.ts';
import type { PeriodInput } from './types.ts';

const k = 5;
const noise: PeriodInput['noise'] = (_, leaf, count) => (leaf.length + count.length) % 3;
const publish = (company: Pick<PeriodInput, 'units' | 'sites' | 'respondents'>) =>
  publishPeriod({ ...company, period: 'p', headCounts: {}, k, noise }).department;

const compared = ({ leaves }: ReturnType<typeof publish>) => ({
  leaves: leaves.map(({ id, units, counts }) => ({
    id,
    units,
    values: followedCounts.map((name) => counts[name] ?? 0),
  })),
});

/** Parents first, as the arbitrary makes them. */
function treeOf(units: PeriodInput['units']) {
  const ids = units.map((unit) => unit.id);
  return { ids, parent: Int32Array.from(units, (unit) => ids.indexOf(unit.parent ?? '')) };
}

const history = fc.tuple(
  companies({ units: 12, sites: 2, people: 70, atLeast: 20 }),
  fc.array(fc.array(fc.boolean(), { minLength: 70, maxLength: 70 }), { minLength: 1, maxLength: 3 }),
  fc.option(fc.nat(11), { nil: undefined }),
);

describe('units over several periods', () => {
  it('are told for the same unions as one by one, also after a move in the tree', () => {
    fc.assert(
      fc.property(history, ([company, absences, moved]) => {
        const before = company.units.map((unit, i) =>
          i === moved && i > 1 ? { ...unit, parent: company.units[0]?.id ?? null } : unit,
        );
        const views = [
          ...absences.map((absent) =>
            publish({ ...company, units: before, respondents: company.respondents.filter((_, i) => !absent[i]) }),
          ),
          publish(company),
        ];
        const { ids, parent } = treeOf(company.units);
        const result = compareUnits(ids, parent, views.map(compared));
        const groups = commonUnion(...views);
        ids.forEach((_, unit) => {
          const below = ids.filter((_, other) => {
            for (let at = other; at >= 0; at = parent[at] ?? -1) if (at === unit) return true;
            return false;
          });
          const expected = groupAround(groups, below);
          if (expected === null) {
            expect(result[unit]).toBe(null);
            return;
          }
          expect([...(result[unit]?.others ?? [])].sort()).toEqual(
            expected.units.filter((other) => !below.includes(other)).sort(),
          );
          views.forEach((view, period) => {
            const leaves = view.leaves.filter((leaf) => expected.leaves[period]?.includes(leaf.id));
            const point = result[unit]?.points[period];
            const sum = sumCounts(leaves.map((leaf) => leaf.counts));
            expect(point).toEqual(
              leaves.length === 0 ? null : [leaves.length, ...followedCounts.map((name) => sum[name])],
            );
          });
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are ready to be shown', () => {
    expect(summedPoint([3, 50, 20, 10, 5, 8, 2])).toEqual({
      counts: {
        n: 50,
        'workstationAtActionLevel.yes': 20,
        'neckStrain.moderate': 10,
        'neckStrain.high': 5,
        'backStrain.moderate': 8,
        'backStrain.high': 2,
      },
      leaves: 3,
      headCount: null,
    });
  });
});

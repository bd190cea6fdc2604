import fc from 'fast-check';
import type { Band, PeriodInput, Respondent, Unit } from './types.ts';

/** A company without noise and settings, for tests. */
export type Company = Pick<PeriodInput, 'units' | 'sites' | 'respondents'>;

const bands: readonly Band[] = ['low', 'moderate', 'high'];

/** Trees of up to `units` units (sometimes with several roots), up to `sites` sites, and people with answers in them. */
export function companies(size: {
  units: number;
  sites: number;
  people: number;
  atLeast?: number;
}): fc.Arbitrary<Company> {
  const person = fc.record({
    unit: fc.nat(),
    site: fc.nat(),
    atHome: fc.integer({ min: 0, max: 9 }),
    neck: fc.nat(2),
    back: fc.nat(2),
    action: fc.boolean(),
  });
  return fc
    .record({
      parents: fc.array(fc.nat(), { minLength: 1, maxLength: size.units }),
      roots: fc.integer({ min: 1, max: 2 }),
      sites: fc.integer({ min: 1, max: size.sites }),
      people: fc.array(person, { minLength: size.atLeast ?? 0, maxLength: size.people }),
    })
    .map(({ parents, roots, sites, people }) => {
      const units = parents.map((parent, i): Unit => ({ id: `u${i}`, parent: i < roots ? null : `u${parent % i}` }));
      const siteIds = Array.from({ length: sites }, (_, i) => `s${i}`);
      const respondents = people.map((one, i): Respondent => {
        const unit = one.unit % units.length;
        // Most people of a unit are at its own site, so that links between leaves and sites are weak and matter.
        const site = (one.atHome < 8 ? unit : one.site) % sites;
        return {
          id: `p${i}`,
          unit: `u${unit}`,
          site: `s${site}`,
          measures: {
            neckStrain: bands[one.neck] ?? 'low',
            backStrain: bands[one.back] ?? 'low',
            workstationAtActionLevel: one.action,
          },
        };
      });
      return { units, sites: siteIds, respondents };
    });
}

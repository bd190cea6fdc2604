import { expect, test } from 'vitest';
import { makeCompany } from './index.ts';

test('a company of about 300 people, four levels, three time zones, the same for the same seed', () => {
  const company = makeCompany(1);
  const depth = (unit: number | null): number => (unit === null ? 0 : 1 + depth(company.units[unit]?.parent ?? null));
  expect(company.people.length).toBeGreaterThan(280);
  expect(company.people.length).toBeLessThan(330);
  expect(Math.max(...company.units.map((_, unit) => depth(unit)))).toBe(4);
  expect(new Set(company.sites.map((site) => site.timeZone)).size).toBe(3);
  expect(new Set(company.people.map((person) => person.address)).size).toBe(company.people.length);
  expect(makeCompany(1)).toEqual(company);
  expect(makeCompany(2)).not.toEqual(company);
});

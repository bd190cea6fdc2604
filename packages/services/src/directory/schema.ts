import { z } from 'zod';
import { roles } from '../access/index.ts';
import { line, mailAddress } from '../input/index.ts';

const name = (what: string) => line(120, `Enter the name of the ${what}.`);
const id = z.string().max(36);

export const peopleInput = z.strictObject({
  search: z.string().trim().max(120).default(''),
  page: z.int().min(1).max(100_000).default(1),
});
export const addPersonInput = z.strictObject({
  name: name('person'),
  address: mailAddress,
  unit: id,
  site: id,
});
export const addUnitInput = z.strictObject({ name: name('department'), parent: id });
export const addSiteInput = z.strictObject({
  name: name('site'),
  country: z.string().regex(/^[A-Z]{2}$/, 'Choose a country.'),
  timeZone: z.string().max(64),
});
export const editSiteInput = z.strictObject({
  site: id,
  timeZone: z.string().max(64),
  /** Local dates on which no breaks come. */
  holidays: z.array(z.iso.date('Enter a date like 2026-12-24.')).max(200, 'These are too many days.'),
});
export const siteInput = z.strictObject({ site: id });
export const roleInput = z.strictObject({ person: id, role: z.enum(roles, 'Choose a role.').exclude(['employee']) });
export const grantInput = roleInput.extend({
  /** The part of the reports that an hr role reaches: a department with all below it, or a site. */
  scope: z.strictObject({ kind: z.enum(['unit', 'site']), id }).optional(),
});
export const personInput = z.strictObject({ person: id });

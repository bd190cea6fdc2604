import type { SiteId, UnitId } from '@sitwell/domain/ids';
import { roles } from '@sitwell/services/access';
import {
  addPeople,
  addPersonInput,
  addSite,
  addSiteInput,
  addUnit,
  addUnitInput,
  changeRole,
  editDirectory,
  editSite,
  editSiteInput,
  grantInput,
  listPeople,
  listSites,
  listUnits,
  markLeft,
  peopleInput,
  personInput,
  readDirectory,
  roleInput,
  siteInput,
  suggestHolidays,
} from '@sitwell/services/directory';
import { languageOfReader } from '@sitwell/services/language';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

const done = z.strictObject({ done: z.literal(true) });
const added = z.strictObject({ id: z.string() });

export const directoryRouter = router({
  units: procedure(readDirectory)
    .output(
      z.array(z.strictObject({ id: z.string(), parent: z.string().nullable(), name: z.string(), people: z.number() })),
    )
    .query(({ ctx: { ctx } }) => listUnits({ ctx })),

  sites: procedure(readDirectory)
    .output(
      z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          country: z.string(),
          timeZone: z.string(),
          holidays: z.array(z.string()),
        }),
      ),
    )
    .query(({ ctx: { ctx } }) => listSites({ ctx })),

  people: procedure(readDirectory)
    .input(peopleInput)
    .output(
      z.strictObject({
        people: z.array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            unit: z.string(),
            site: z.string(),
            state: z.enum(['active', 'left']),
            roles: z.array(z.enum(roles)),
          }),
        ),
        total: z.number(),
        pages: z.number(),
      }),
    )
    .query(({ ctx: { ctx }, input }) => listPeople({ ctx, input })),

  addPerson: procedure(editDirectory)
    .input(addPersonInput)
    .output(added)
    .mutation(async ({ ctx: { ctx }, input }) => {
      // Colleagues mostly share a language; each changes it at the foot of any page.
      const locale = await languageOfReader(ctx);
      const person = { ...input, unit: input.unit as UnitId, site: input.site as SiteId, locale };
      const [id = ''] = await addPeople({ ctx, input: [person] });
      return { id };
    }),

  addUnit: procedure(editDirectory)
    .input(addUnitInput)
    .output(added)
    .mutation(async ({ ctx: { ctx }, input }) => ({ id: await addUnit({ ctx, input }) })),

  addSite: procedure(editDirectory)
    .input(addSiteInput)
    .output(added)
    .mutation(async ({ ctx: { ctx }, input }) => ({ id: await addSite({ ctx, input }) })),

  editSite: procedure(editDirectory)
    .input(editSiteInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await editSite({ ctx, input });
      return { done: true };
    }),

  suggestHolidays: procedure(readDirectory)
    .input(siteInput)
    .output(z.array(z.string()))
    .query(({ ctx: { ctx }, input }) => suggestHolidays({ ctx, input })),

  grantRole: procedure(editDirectory)
    .input(grantInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await changeRole({ ctx, input: { ...input, granted: true } });
      return { done: true };
    }),

  revokeRole: procedure(editDirectory)
    .input(roleInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await changeRole({ ctx, input: { ...input, granted: false } });
      return { done: true };
    }),

  markLeft: procedure(editDirectory)
    .input(personInput)
    .output(done)
    .mutation(async ({ ctx: { ctx }, input }) => {
      await markLeft({ ctx, input });
      return { done: true };
    }),
});

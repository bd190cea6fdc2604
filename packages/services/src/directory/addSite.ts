import { InvalidInput } from '@sitwell/domain/errors';
import type { SiteId } from '@sitwell/domain/ids';
import { isTimeZone } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, transact } from '../context/index.ts';
import { publicHolidays } from './countries.ts';
import { editDirectory, setUp } from './directory.policy.ts';
import type { addSiteInput } from './schema.ts';

/** Adds a place of work with its own time zone, and the public holidays of its country. @throws InvalidInput for a zone this runtime does not know */
export async function addSite({ ctx, input }: { ctx: Ctx; input: z.output<typeof addSiteInput> }): Promise<SiteId> {
  authorise(ctx, editDirectory, setUp);
  if (!isTimeZone(input.timeZone))
    throw new InvalidInput([
      { path: 'timeZone', code: 'unknownZone', message: 'Choose a time zone, like Europe/Berlin.' },
    ]);
  const id = ctx.newId<'site'>();
  const holidays = await publicHolidays(input.country, ctx.now());
  await transact(ctx, async (tx) => {
    await tx.sql
      .insertInto('site')
      .values({
        id,
        tenant: ctx.tenant,
        name: input.name,
        country: input.country,
        time_zone: input.timeZone,
        holidays: JSON.stringify(holidays),
      })
      .execute();
    await tx.audit({ action: 'site.added', subject: `site:${id}` });
  });
  return id;
}

import { statement } from '@sitwell/database/statements';
import { InvalidInput, NotFound } from '@sitwell/domain/errors';
import { isTimeZone } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, placeOf, transact } from '../context/index.ts';
import { keepPlans, lookAgain } from '../reminders/plans.repo.ts';
import { publicHolidays } from './countries.ts';
import { editDirectory, readDirectory } from './directory.policy.ts';
import type { editSiteInput } from './schema.ts';

/**
 * Sets the time zone and the public holidays of a site. Acts at once, also on breaks that are on their way; whoever chose a zone of
 * their own keeps it.
 * @throws InvalidInput for a zone this runtime does not know, NotFound for a site of nobody here
 */
export async function editSite({ ctx, input }: { ctx: Ctx; input: z.output<typeof editSiteInput> }): Promise<void> {
  authorise(ctx, editDirectory);
  if (!isTimeZone(input.timeZone))
    throw new InvalidInput([
      { path: 'timeZone', code: 'unknownZone', message: 'Choose a time zone, like Europe/Berlin.' },
    ]);
  await transact(ctx, async (tx) => {
    const changed = await tx.sql
      .updateTable('site')
      .set({ time_zone: input.timeZone, holidays: JSON.stringify([...new Set(input.holidays)].sort()) })
      .where('tenant', '=', ctx.tenant)
      .where('id', '=', input.site)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new NotFound('site');
    const place = placeOf(ctx, tx.sql);
    const moved = await moveZone(place, [ctx.tenant, input.site, input.timeZone]);
    if (moved.length > 0) await keepPlans(place, [ctx.tenant, moved.map(({ person }) => person)]);
    await lookAgain(place, [ctx.tenant, input.site, ctx.now()]);
    await tx.audit({ action: 'site.changed', subject: `site:${input.site}` });
  });
}

/** `[tenant, site, timeZone]` -> whose zone is another now. */
const moveZone = statement<{ person: string }>(
  () => `
  update schedule set time_zone = $3
  where tenant = $1 and person in (select id from person where tenant = $1 and site = $2) and time_zone <> $3
    and not exists (
      select 1 from break_settings own where own.person = schedule.person and own.time_zone is not null
    )
  returning person`,
);

/** The public holidays of the site's country, to fill in. @throws NotFound for a site of nobody here */
export async function suggestHolidays({ ctx, input }: { ctx: Ctx; input: { site: string } }): Promise<string[]> {
  authorise(ctx, readDirectory);
  const row = await ctx.database.kysely
    .selectFrom('site')
    .select('country')
    .where('tenant', '=', ctx.tenant)
    .where('id', '=', input.site)
    .executeTakeFirst();
  if (!row) throw new NotFound('site');
  return publicHolidays(row.country, ctx.now());
}

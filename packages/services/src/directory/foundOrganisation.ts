import type { SiteId, UnitId } from '@sitwell/domain/ids';
import { contextForJob } from '../access/jobTenants.ts';
import { type Ctx, type Deps, transact } from '../context/index.ts';
import { registry } from '../periods/registry.ts';
import { presets } from '../periods/settings.ts';
import { publicHolidays } from './countries.ts';

export interface NewOrganisation {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly demo: boolean;
}

/**
 * Makes an organisation with its whole-company unit and first site, and the keys of its rooms.
 * @returns the context in which its set-up goes on
 */
export async function foundOrganisation({
  deps,
  input,
}: {
  deps: Deps;
  input: NewOrganisation;
}): Promise<{ ctx: Ctx; root: UnitId; site: SiteId }> {
  const id = deps.newId<'tenant'>();
  const ctx = await contextForJob(deps, id, 'setUp', 'set-up');
  const root = deps.newId<'unit'>();
  const site = deps.newId<'site'>();
  const holidays = await publicHolidays(input.country, ctx.now());
  await transact(ctx, async (tx) => {
    await tx.sql
      .insertInto('tenant')
      .values({
        id,
        name: input.name,
        country: input.country,
        locale: input.locale,
        demo: input.demo ? 1 : 0,
        created_at: ctx.now(),
      })
      .execute();
    await tx.sql.insertInto('unit').values({ id: root, tenant: id, parent: null, name: input.name }).execute();
    await tx.sql
      .insertInto('site')
      .values({
        id: site,
        tenant: id,
        name: 'Main site',
        country: input.country,
        time_zone: input.timeZone,
        holidays: JSON.stringify(holidays),
      })
      .execute();
    await tx.sql
      .insertInto('reporting_settings')
      .values({
        tenant: id,
        k: presets.standard.k,
        noise_bits: presets.standard.noiseBits,
        measures: JSON.stringify(Object.keys(registry)),
        time_zone: input.timeZone,
      })
      .execute();
    await tx.audit({ action: 'organisation.founded', subject: `tenant:${id}` });
  });
  return { ctx, root, site };
}

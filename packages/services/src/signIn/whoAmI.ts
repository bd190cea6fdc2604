import type { Role } from '../access/index.ts';
import { type Ctx, me } from '../context/index.ts';
import type { Language } from '../language/index.ts';
import { findOffered } from '../programme/programme.repo.ts';

export interface WhoAmI {
  readonly name: string;
  readonly organisation: string;
  readonly roles: Role[];
  readonly locale: string;
  /** What the person may choose from. */
  readonly languages: readonly Language[];
  /** The zone the person chose for themselves, else that of their site. */
  readonly timeZone: string;
  readonly country: string;
  /** The organisation is the made-up one of the first start. */
  readonly demo: boolean;
}

/** What the pages need to know of who is signed in. */
export async function whoAmI({ ctx }: { ctx: Ctx }): Promise<WhoAmI> {
  const person = me(ctx);
  const row = await ctx.database.kysely
    .selectFrom('person')
    .innerJoin('tenant', 'tenant.id', 'person.tenant')
    .innerJoin('site', 'site.id', 'person.site')
    .leftJoin('break_settings', 'break_settings.person', 'person.id')
    .select([
      'person.name',
      'person.locale',
      'tenant.name as organisation',
      'tenant.demo',
      'site.time_zone',
      'break_settings.time_zone as ownZone',
      'site.country',
    ])
    .where('person.tenant', '=', ctx.tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return {
    name: row.name,
    organisation: row.organisation,
    roles: ctx.actor.kind === 'person' ? [...ctx.actor.roles] : [],
    locale: row.locale,
    languages: await findOffered(ctx.database.kysely, ctx),
    timeZone: row.ownZone ?? row.time_zone,
    country: row.country,
    demo: row.demo === 1,
  };
}

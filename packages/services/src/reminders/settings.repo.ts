import type { Schema } from '@sitwell/database/schema';
import type { PersonId } from '@sitwell/domain/ids';
import { type Kysely, sql as raw } from 'kysely';
import type { Tenant } from '../access/tenant.ts';
import type { Ctx } from '../context/index.ts';
import type { BreakKind } from './schema.ts';

/** What a person chose for all their breaks. */
export interface BreakSettings {
  /** Null: the zone of the person's site. */
  readonly timeZone: string | null;
  readonly quiet: { start: string; end: string }[];
  readonly caps: { [Kind in BreakKind]?: number | undefined };
  readonly mail: boolean;
  readonly push: boolean;
  readonly pings: boolean;
}

const usual: BreakSettings = { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: false };

export async function readSettings(sql: Kysely<Schema>, tenant: Tenant, person: PersonId): Promise<BreakSettings> {
  const row = await sql
    .selectFrom('break_settings')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .executeTakeFirst();
  if (!row) return usual;
  return {
    timeZone: row.time_zone,
    quiet: JSON.parse(row.quiet),
    caps: JSON.parse(row.caps),
    mail: row.mail === 1,
    push: row.push === 1,
    pings: row.back_id !== null,
  };
}

/** Pings that are switched on get an id, and with it an address, of their own; it lasts until they are switched off. */
export async function writeSettings(
  sql: Kysely<Schema>,
  ctx: Ctx,
  person: PersonId,
  settings: BreakSettings,
): Promise<void> {
  const values = {
    time_zone: settings.timeZone,
    quiet: JSON.stringify(settings.quiet),
    caps: JSON.stringify(settings.caps),
    mail: settings.mail ? (1 as const) : (0 as const),
    push: settings.push ? (1 as const) : (0 as const),
  };
  const backId = settings.pings ? (ctx.newId<'back'>() as string) : null;
  const keptBackId = settings.pings ? raw<string>`coalesce(break_settings.back_id, ${backId})` : null;
  await sql
    .insertInto('break_settings')
    .values({ person, tenant: ctx.tenant, ...values, back_id: backId })
    .onConflict((conflict) => conflict.column('person').doUpdateSet({ ...values, back_id: keptBackId }))
    .execute();
}

export async function siteZoneOf(sql: Kysely<Schema>, tenant: Tenant, person: PersonId): Promise<string> {
  const row = await sql
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .select('site.time_zone')
    .where('person.tenant', '=', tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return row.time_zone;
}

import type { Schema } from '@sitwell/database/schema';
import type { Kysely } from 'kysely';
import type { Tenant } from '../access/tenant.ts';

/** A time in which a person is in meetings, end excluded. Instants are epoch milliseconds. */
export interface Busy {
  readonly from: number;
  readonly to: number;
}

/** The meetings that touch (from, to), in order. */
export async function listBusy(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: string,
  from: number,
  to: number,
): Promise<Busy[]> {
  return (await listBusyOfEach(sql, tenant, [person], from, to)).get(person) ?? [];
}

/** The same for several people; those who have none are not in it. */
export async function listBusyOfEach(
  sql: Kysely<Schema>,
  tenant: Tenant,
  people: readonly string[],
  from: number,
  to: number,
): Promise<ReadonlyMap<string, Busy[]>> {
  const rows = await sql
    .selectFrom('busy_time')
    .select(['person', 'from_at', 'to_at'])
    .where('tenant', '=', tenant)
    .where('person', 'in', people)
    .where('from_at', '<', to)
    .where('to_at', '>', from)
    .orderBy('from_at')
    .execute();
  const own = Map.groupBy(rows, ({ person }) => person);
  return new Map([...own].map(([person, busy]) => [person, busy.map((row) => ({ from: row.from_at, to: row.to_at }))]));
}

/** Who of these people is in a meeting at an instant, and until when. */
export async function meetingsAt(
  sql: Kysely<Schema>,
  tenant: Tenant,
  people: readonly string[],
  at: number,
): Promise<ReadonlyMap<string, Busy>> {
  const rows = await sql
    .selectFrom('busy_time')
    .select(['person', 'from_at', 'to_at'])
    .where('tenant', '=', tenant)
    .where('person', 'in', people)
    .where('from_at', '<=', at)
    .where('to_at', '>', at)
    .execute();
  return new Map(rows.map((row) => [row.person, { from: row.from_at, to: row.to_at }]));
}

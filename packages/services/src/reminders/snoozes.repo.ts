import type { Schema } from '@sitwell/database/schema';
import { type Place, statement } from '@sitwell/database/statements';
import type { Kysely } from 'kysely';
import type { Tenant } from '../access/tenant.ts';
import type { BreakKind } from './schema.ts';

/** A break that was put off, and the kinds it brings again. */
export interface SnoozeRow {
  readonly id: string;
  readonly person: string;
  readonly dueAt: number;
  readonly kinds: readonly BreakKind[];
}

/** `[people]` */
const listRows = statement<{ id: string; person: string; dueAt: number; about: string | null }>(
  (is) => `
  select snooze.id, snooze.person, snooze.due_at as "dueAt", message.about
  from snooze
  left join message on message.id = snooze.of_message
  where snooze.person ${is.among(1)}`,
);

export async function listSnoozes(place: Place, people: readonly string[]): Promise<SnoozeRow[]> {
  const rows = await listRows(place, [people]);
  return rows.map(({ about, ...row }) => ({ ...row, kinds: about === null ? [] : (JSON.parse(about) as BreakKind[]) }));
}

/** `[ids]` */
export const dropSnoozes = statement((is) => `delete from snooze where id ${is.among(1)}`);

/** What one person's put-off breaks bring in [from, to), and when. */
export async function listSnoozed(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: string,
  from: number,
  to: number,
): Promise<{ id: string; at: number; kinds: BreakKind[] }[]> {
  const rows = await sql
    .selectFrom('snooze')
    .innerJoin('message', 'message.id', 'snooze.of_message')
    .select(['snooze.id', 'snooze.due_at', 'message.about'])
    .where('snooze.tenant', '=', tenant)
    .where('snooze.person', '=', person)
    .where('snooze.due_at', '>=', from)
    .where('snooze.due_at', '<', to)
    .execute();
  return rows.map(({ id, due_at, about }) => ({ id, at: due_at, kinds: JSON.parse(about) as BreakKind[] }));
}

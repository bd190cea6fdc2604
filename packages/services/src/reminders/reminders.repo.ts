import type { Schema } from '@sitwell/database/schema';
import type { PersonId, RoutineId } from '@sitwell/domain/ids';
import { graceOf, nextDue, type Routine } from '@sitwell/domain/reminders';
import type { Kysely, Selectable } from 'kysely';
import type { Tenant } from '../access/tenant.ts';
import type { BreakKind } from './schema.ts';

/** A routine as it is kept, with what the domain needs to work out its times. */
export interface KeptRoutine {
  readonly id: RoutineId;
  readonly person: PersonId;
  readonly kind: BreakKind;
  readonly active: boolean;
  readonly rule: Routine;
}

export type RoutineRow = Selectable<Schema['routine']>;

/** What of a person's life every routine shares. */
export interface Surroundings {
  readonly timeZone: string;
  readonly holidays: readonly string[];
  readonly pausedUntil: number | null;
}

export function keptRoutine(row: RoutineRow, around: Surroundings): KeptRoutine {
  return {
    id: row.id as RoutineId,
    person: row.person as PersonId,
    kind: row.kind as BreakKind,
    active: row.active === 1,
    rule: {
      timeZone: around.timeZone,
      ranges: JSON.parse(row.ranges),
      everyMinutes: row.every_minutes,
      quiet: JSON.parse(row.quiet),
      holidays: around.holidays,
      notBefore: around.pausedUntil,
      anchor: row.anchor,
    },
  };
}

/** The person's zone, site holidays and pause; the site's zone until the person has a schedule. */
export async function surroundingsOf(sql: Kysely<Schema>, tenant: Tenant, person: PersonId): Promise<Surroundings> {
  const row = await sql
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .leftJoin('schedule', 'schedule.person', 'person.id')
    .select(['site.time_zone as siteZone', 'site.holidays', 'schedule.time_zone', 'schedule.paused_until'])
    .where('person.tenant', '=', tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return { timeZone: row.time_zone ?? row.siteZone, holidays: JSON.parse(row.holidays), pausedUntil: row.paused_until };
}

export async function listRoutines(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: PersonId,
  around: Surroundings,
): Promise<KeptRoutine[]> {
  const rows = await sql
    .selectFrom('routine')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => keptRoutine(row, around));
}

/** The earliest due instant over active routines and snoozes, and the kinds that fall on it; null when nothing is due. */
export function earliest(
  routines: readonly KeptRoutine[],
  snoozes: readonly { readonly due_at: number }[],
  after: number,
): { at: number; kinds: BreakKind[] } | null {
  const times = routines
    .filter((routine) => routine.active)
    .map((routine) => ({ kind: routine.kind, at: nextDue(routine.rule, after) }));
  const ofSnoozes = snoozes.map((snooze) => snooze.due_at);
  const at = Math.min(...times.map((time) => time.at ?? Number.POSITIVE_INFINITY), ...ofSnoozes);
  if (!Number.isFinite(at)) return null;
  return { at, kinds: [...new Set(times.filter((time) => time.at === at).map((time) => time.kind))] };
}

/** How long after its due instant a snoozed break is still worth having: as long as that of an hourly routine. */
export const SNOOZE_GRACE = 15 * 60_000;

export const graceOfRoutine = (routine: KeptRoutine): number => graceOf(routine.rule);

import type { Schema } from '@sitwell/database/schema';
import type { PersonId, RoutineId } from '@sitwell/domain/ids';
import { breakKinds, graceOf, type Routine, type TimeSpan, type WorkingRange } from '@sitwell/domain/reminders';
import type { Kysely, Selectable } from 'kysely';
import type { Tenant } from '../access/tenant.ts';
import { nextWithinCap } from './caps.ts';
import { type Limits, limitsOf, withinLatest } from './policy.repo.ts';
import type { BreakKind } from './schema.ts';

/** What decides when a routine reminds; people who chose alike have it in common. */
export interface PlannedRoutine {
  readonly kind: BreakKind;
  readonly active: boolean;
  /** The routine's own quiet hours; those of its rule hold the person's as well. */
  readonly quiet: readonly TimeSpan[];
  /** Most reminders of this kind on a local day. */
  readonly cap: number;
  readonly rule: Routine;
}

/** A routine as it is kept, with what the domain needs to work out its times. */
export interface KeptRoutine extends PlannedRoutine {
  readonly id: RoutineId;
  readonly person: PersonId;
}

export type RoutineRow = Selectable<Schema['routine']>;

/** What of a person's life every routine shares. */
export interface Surroundings {
  readonly timeZone: string;
  readonly holidays: readonly string[];
  readonly pausedUntil: number | null;
  /** As kept in the schedule: JSON of quiet hours over all routines, and of caps by kind. */
  readonly quiet: string | null;
  readonly caps: string | null;
  readonly limits: Limits;
}

function keptRoutine(row: RoutineRow, around: Surroundings): KeptRoutine {
  return { id: row.id as RoutineId, person: row.person as PersonId, ...plannedRoutine(row, around) };
}

/** What was chosen, within what the organisation allows. What it takes away is kept, and comes back when the limit is lifted. */
export function plannedRoutine(
  row: Pick<RoutineRow, 'kind' | 'active' | 'ranges' | 'every_minutes' | 'quiet' | 'anchor'>,
  around: Surroundings,
): PlannedRoutine {
  const quiet = JSON.parse(row.quiet) as TimeSpan[];
  const kind = row.kind as BreakKind;
  const { limits } = around;
  const chosen = JSON.parse(row.ranges) as WorkingRange[];
  const allowed = withinLatest(chosen, limits.latest);
  return {
    kind,
    active: row.active === 1 && limits.kinds.includes(kind) && allowed.length > 0,
    quiet,
    cap: capOf(around, kind),
    rule: {
      timeZone: around.timeZone,
      ranges: allowed.length > 0 ? allowed : chosen,
      everyMinutes: Math.max(row.every_minutes, limits.leastMinutes),
      quiet: around.quiet === null ? quiet : [...quiet, ...(JSON.parse(around.quiet) as TimeSpan[])],
      holidays: around.holidays,
      notBefore: around.pausedUntil,
      anchor: row.anchor,
    },
  };
}

function capOf({ caps }: Surroundings, kind: BreakKind): number {
  const usual = breakKinds[kind].capPerDay;
  return caps === null ? usual : ((JSON.parse(caps) as Partial<Record<BreakKind, number>>)[kind] ?? usual);
}

/** The person's zone, site holidays, pause, and the limits of the organisation; the site's zone until the person has a schedule. */
export async function surroundingsOf(sql: Kysely<Schema>, tenant: Tenant, person: PersonId): Promise<Surroundings> {
  const row = await sql
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .leftJoin('schedule', 'schedule.person', 'person.id')
    .leftJoin('break_policy', 'break_policy.tenant', 'person.tenant')
    .select([
      'break_policy.least_minutes',
      'break_policy.latest',
      'break_policy.kinds',
      'site.time_zone as siteZone',
      'site.holidays',
      'schedule.time_zone',
      'schedule.paused_until',
      'schedule.quiet',
      'schedule.caps',
    ])
    .where('person.tenant', '=', tenant)
    .where('person.id', '=', person)
    .executeTakeFirstOrThrow();
  return {
    timeZone: row.time_zone ?? row.siteZone,
    holidays: JSON.parse(row.holidays),
    pausedUntil: row.paused_until,
    quiet: row.quiet,
    caps: row.caps,
    limits: limitsOf(row),
  };
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
  routines: readonly PlannedRoutine[],
  snoozes: readonly { readonly at: number; readonly kinds: readonly BreakKind[] }[],
  after: number,
): { at: number; kinds: BreakKind[] } | null {
  const times = activeByKind(routines).map(([kind, own]) => ({
    kinds: [kind],
    at: nextWithinCap(
      own.map(({ rule }) => rule),
      own[0]?.cap ?? 0,
      after,
    ),
  }));
  const all = [...times, ...snoozes];
  const at = Math.min(...all.map((time) => time.at ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(at)) return null;
  return { at, kinds: [...new Set(all.filter((time) => time.at === at).flatMap((time) => time.kinds))] };
}

/** What comes back of breaks that were put off: a kind whose routines are all switched off does not. */
export function comingBack<PutOff extends { readonly kinds: readonly BreakKind[] }>(
  putOff: readonly PutOff[],
  routines: readonly PlannedRoutine[],
): (PutOff & { readonly kinds: BreakKind[] })[] {
  const active = new Map(activeByKind(routines));
  return putOff
    .map((each) => ({ ...each, kinds: each.kinds.filter((kind) => active.has(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Active routines by kind: those of one kind share the day's cap. */
export function activeByKind<Kept extends PlannedRoutine>(routines: readonly Kept[]): [BreakKind, Kept[]][] {
  return [
    ...Map.groupBy(
      routines.filter((routine) => routine.active),
      (routine) => routine.kind,
    ),
  ];
}

/** How long after its due instant a snoozed break is still worth having: as long as that of an hourly routine. */
export const SNOOZE_GRACE = 15 * 60_000;

export const graceOfRoutine = (routine: PlannedRoutine): number => graceOf(routine.rule);

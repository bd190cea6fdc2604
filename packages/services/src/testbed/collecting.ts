import { insertRows } from '@sitwell/database/bulk';
import type { FindingCode, StrainBandId, StrainBands } from '@sitwell/domain/assessment';
import type { AssessmentId, PeriodId, PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import { transact } from '../context/index.ts';
import { closeEndedPeriod, declarePeriod, keepPeriodsOnTime } from '../periods/index.ts';
import { sealFixed } from '../sealing/fixedLength.ts';
import type { Testbed } from './testbed.ts';

const HOUR = 3_600_000;

/** Where somebody of a made organisation works. */
export interface Place {
  readonly unit: UnitId;
  readonly site?: SiteId;
}

export interface Staff extends Place {
  readonly person: PersonId;
}

/** What somebody answered, as far as reports count it. */
export interface Given {
  readonly neck?: StrainBandId;
  readonly back?: StrainBandId;
  readonly final?: number;
  readonly findings?: readonly FindingCode[];
  /** Answers on the workstation and refuses the symptom questions. */
  readonly refuses?: boolean;
}

/** Adds verified people by the hundred, without the rows that only their own pages need. */
export async function addStaff(bed: Testbed, places: readonly Place[]): Promise<Staff[]> {
  const staff = places.map((place) => ({ ...place, person: bed.deps.newId<'person'>() as PersonId }));
  const { engine } = bed.deps.database;
  await transact(bed.ctx, (tx) =>
    insertRows(
      tx.sql,
      engine,
      'person',
      staff.map(({ person, unit, site }) => ({
        id: person,
        tenant: bed.ctx.tenant,
        name: 'Made',
        address_index: person,
        address: Buffer.of(),
        unit,
        site: site ?? bed.site,
        locale: 'en',
        state: 'active' as const,
        verified_at: 1,
        created_at: 1,
      })),
    ),
  );
  return staff;
}

export async function addUnits(bed: Testbed, names: readonly string[], parent: UnitId = bed.root): Promise<UnitId[]> {
  const units = names.map((name) => ({ id: bed.deps.newId<'unit'>(), tenant: bed.ctx.tenant as string, parent, name }));
  const { engine } = bed.deps.database;
  await transact(bed.ctx, (tx) => insertRows(tx.sql, engine, 'unit', units));
  return units.map((unit) => unit.id as UnitId);
}

/** Opens a period that begins today and lasts so many days. */
export async function openPeriodNow(bed: Testbed, name = 'Spring', days = 60): Promise<PeriodId> {
  const zone = 'Europe/Berlin';
  const today = Temporal.Instant.fromEpochMilliseconds(bed.clock.now()).toZonedDateTimeISO(zone).startOfDay();
  const input = { name, opensAt: today.epochMilliseconds, closesAt: today.add({ days }).epochMilliseconds };
  const period = await declarePeriod({ ctx: bed.ctx, input });
  await keepPeriodsOnTime({ deps: bed.deps, request: 'test' });
  return period;
}

/** Somebody's submission in a period, at a workstation of their own that is the one used most. */
export async function giveAnswers(
  bed: Testbed,
  period: PeriodId,
  given: readonly (Given & { readonly person: PersonId })[],
): Promise<AssessmentId[]> {
  const { engine } = bed.deps.database;
  const tenant = bed.ctx.tenant as string;
  const rows = given.map((one) => ({ ...one, id: bed.deps.newId<'assessment'>() as AssessmentId }));
  await transact(bed.ctx, async (tx) => {
    const desks = rows.map(({ person, id }) => ({
      id,
      tenant,
      person,
      name: 'Office',
      used_most: 1 as const,
      created_at: 1,
    }));
    await insertRows(tx.sql, engine, 'workstation', desks);
    await insertRows(
      tx.sql,
      engine,
      'assessment',
      rows.map(({ person, id, final = 3, findings = [] }) => ({
        id,
        tenant,
        person,
        workstation: id,
        period,
        questionnaire: 1,
        chair: 3,
        monitor_telephone: 3,
        mouse_keyboard: 3,
        final,
        final_upper: final,
        finding_codes: JSON.stringify(findings),
        submitted_at: bed.clock.now(),
        idempotency_key: id,
      })),
    );
    await insertRows(
      tx.sql,
      engine,
      'strain_band',
      rows
        .filter(({ refuses }) => !refuses)
        .map(({ id, person, neck = 'low', back = 'low' }) => ({
          assessment: id,
          tenant,
          person,
          envelope: sealFixed(bed.ctx, { room: 'bands', bytes: 256 }, id, bandsOf(neck, back)),
        })),
    );
  });
  return rows.map((row) => row.id);
}

function bandsOf(neck: StrainBandId, back: StrainBandId): StrainBands {
  const workstation = { score: 3, raises: false };
  return {
    neck: { symptoms: 'some', workstation: { ...workstation, section: 'monitorTelephone' }, band: neck },
    back: { symptoms: 'some', workstation: { ...workstation, section: 'chair' }, band: back },
  };
}

/** Lets the time of a period run out and closes it, as the worker does. */
export async function closePeriodInTime(bed: Testbed, period: PeriodId): Promise<void> {
  const row = await bed.deps.database.kysely
    .selectFrom('period')
    .select('closes_at')
    .where('id', '=', period)
    .executeTakeFirstOrThrow();
  bed.clock.set(Math.max(bed.clock.now(), row.closes_at + HOUR));
  await closeEndedPeriod({ deps: bed.deps, request: 'test', input: { periodId: period } });
}

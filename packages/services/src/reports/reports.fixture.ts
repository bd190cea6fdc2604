import type { FindingCode } from '@sitwell/domain/assessment';
import type { PeriodId, SiteId, UnitId } from '@sitwell/domain/ids';
import { addSite } from '../directory/index.ts';
import {
  addStaff,
  addUnits,
  closePeriodInTime,
  giveAnswers,
  openPeriodNow,
  type Staff,
  type Testbed,
} from '../testbed/index.ts';

export interface MadeOrganisation {
  /** Oldest first. */
  readonly periods: readonly PeriodId[];
  readonly unit: Readonly<Record<string, UnitId>>;
  readonly lisbon: SiteId;
  readonly staff: readonly Staff[];
}

/** Department, the one above it, its people, and how many of them answer in each of the three periods. */
const departments: readonly (readonly [string, string | null, number, readonly [number, number, number]])[] = [
  ['Service', null, 0, [0, 0, 0]],
  ['Phone', 'Service', 60, [55, 4, 58]],
  ['Chat', 'Service', 40, [4, 1, 30]],
  ['Engineering', null, 3, [3, 1, 3]],
  ['Web', 'Engineering', 30, [25, 0, 24]],
  ['Mobile', 'Engineering', 20, [16, 0, 15]],
  ['Quality', 'Engineering', 8, [5, 1, 5]],
  ['Sales', null, 60, [50, 1, 48]],
  ['Legal', null, 6, [3, 0, 2]],
  ['Empty', null, 4, [0, 0, 0]],
];

/**
 * An organisation with three closed periods: in the first and the last most take part, in the second fewer than k in all. People
 * of Lisbon are in every department; the rest is at the testbed's site.
 */
export async function makeOrganisation(bed: Testbed): Promise<MadeOrganisation> {
  const lisbon = await addSite({ ctx: bed.ctx, input: { name: 'Lisbon', country: 'PT', timeZone: 'Europe/Lisbon' } });
  const unit: Record<string, UnitId> = { Company: bed.root };
  for (const [name, above] of departments) {
    const [id] = await addUnits(bed, [name], above ? unit[above] : bed.root);
    if (id) unit[name] = id;
  }
  const staffOf = new Map<string, Staff[]>();
  for (const [name, , people] of departments) {
    const places = Array.from({ length: people }, (_, i) => ({
      unit: unit[name] as UnitId,
      site: i % 3 === 0 ? lisbon : bed.site,
    }));
    staffOf.set(name, await addStaff(bed, places));
  }
  const periods: PeriodId[] = [];
  for (const at of [0, 1, 2] as const) {
    const period = await openPeriodNow(bed, `Period ${at + 1}`);
    for (const [name, , , answers] of departments)
      await giveAnswers(bed, period, (staffOf.get(name) ?? []).slice(0, answers[at]).map(answerOf(at)));
    await closePeriodInTime(bed, period);
    periods.push(period);
    bed.clock.advance(24 * 3_600_000);
  }
  return { periods, unit, lisbon, staff: [...staffOf.values()].flat() };
}

const findings: readonly (readonly FindingCode[])[] = [
  ['monitor.tooLow', 'screen.cannotRaise', 'check.armrest'],
  ['monitor.tooLow', 'seatHeight.notAdjustable', 'chair.unstable'],
  ['mouse.reaching', 'wheelchair.deskHeight'],
  [],
];

/** Strain falls between the first period and the last. */
const answerOf =
  (at: 0 | 1 | 2) =>
  ({ person }: Staff, i: number) => ({
    person,
    neck: (i % 4 < (at === 0 ? 3 : 1) ? 'high' : 'low') as 'high' | 'low',
    back: (i % 3 === 0 ? 'moderate' : 'low') as 'moderate' | 'low',
    final: i % 2 ? 6 : 4,
    findings: findings[i % findings.length] ?? [],
  });

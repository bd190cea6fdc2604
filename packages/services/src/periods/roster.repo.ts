import type { Transaction } from '@sitwell/database/connection';
import type { PeriodId } from '@sitwell/domain/ids';
import type { HeadCounts, Staffing } from '@sitwell/domain/reporting';
import type { Ctx } from '../context/index.ts';
import { inTreeOrder, type PlacedUnit } from './treeOrder.ts';

/** Where somebody is counted. */
export interface Place {
  readonly unit: string;
  readonly site: string;
}

export interface Roster {
  readonly units: readonly PlacedUnit[];
  readonly sites: readonly PlacedUnit[];
  /** Everybody employed, verified or not. */
  readonly headCounts: HeadCounts;
  /** The verified, by person. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The tree, the sites and the people that were frozen when the period opened (joiners: at entry). */
export async function readRoster(sql: Transaction, ctx: Ctx, period: PeriodId): Promise<Roster> {
  const units = await sql
    .selectFrom('period_unit')
    .select(['unit as id', 'parent', 'name'])
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .orderBy('name')
    .orderBy('unit')
    .execute();
  const sites = await sql
    .selectFrom('period_site')
    .select(['site as id', 'name'])
    .where('tenant', '=', ctx.tenant)
    .where('period', '=', period)
    .orderBy('name')
    .orderBy('site')
    .execute();
  return {
    units: inTreeOrder(units),
    sites: inTreeOrder(sites.map((site) => ({ ...site, parent: null }))),
    ...(await readPeople(sql, ctx, period)),
  };
}

/** Rows read at once: enough that a statement's start costs nothing, few enough that a million people fit in memory. */
const ROWS = 20_000;

/**
 * One sweep over the roster, kept: looking every person up from their submission is a walk down three trees in no order, and
 * counting heads apart is a second sweep.
 */
async function readPeople(
  sql: Transaction,
  ctx: Ctx,
  period: PeriodId,
): Promise<Pick<Roster, 'headCounts' | 'places'>> {
  const places = new Map<string, Place>();
  // Places are few: one object for each, not one for each person.
  const known = new Map<string, Place & { people: number }>();
  for (let after = ''; ; ) {
    const rows = await sql
      .selectFrom('period_roster')
      .leftJoin('person', 'person.id', 'period_roster.person')
      .select(['period_roster.person', 'period_roster.unit', 'period_roster.site', 'person.verified_at'])
      .where('period_roster.tenant', '=', ctx.tenant)
      .where('period_roster.period', '=', period)
      .where('period_roster.person', '>', after)
      .orderBy('period_roster.person')
      .limit(ROWS)
      .execute();
    for (const { person, unit, site, verified_at } of rows) {
      const key = `${unit} ${site}`;
      const place = known.get(key) ?? { unit, site, people: 0 };
      place.people += 1;
      known.set(key, place);
      if (verified_at !== null) places.set(person, place);
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) return { places, headCounts: headCountsOf([...known.values()]) };
    after = last.person;
  }
}

function headCountsOf(places: readonly (Place & { readonly people: number })[]): HeadCounts {
  const department: Record<string, number> = {};
  const site: Record<string, number> = {};
  for (const place of places) {
    department[place.unit] = (department[place.unit] ?? 0) + place.people;
    site[place.site] = (site[place.site] ?? 0) + place.people;
  }
  return { department, site };
}

export interface CurrentStaffing {
  readonly units: readonly { readonly id: string; readonly parent: string | null; readonly name: string }[];
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly staffing: readonly Staffing[];
}

/** Who works where now, as head counts: no person leaves the database. */
export async function readStaffing(ctx: Ctx): Promise<CurrentStaffing> {
  const sql = ctx.database.kysely;
  const units = await sql
    .selectFrom('unit')
    .select(['id', 'parent', 'name'])
    .where('tenant', '=', ctx.tenant)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const sites = await sql
    .selectFrom('site')
    .select(['id', 'name'])
    .where('tenant', '=', ctx.tenant)
    .orderBy('name')
    .orderBy('id')
    .execute();
  const staffing = await sql
    .selectFrom('person')
    .select(['unit', 'site', (row) => row.fn.countAll<number>().as('employees')])
    .where('tenant', '=', ctx.tenant)
    .where('state', '=', 'active')
    .groupBy(['unit', 'site'])
    .execute();
  return { units, sites, staffing: staffing.map((at) => ({ ...at, employees: Number(at.employees) })) };
}

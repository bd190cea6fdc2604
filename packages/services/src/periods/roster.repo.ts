import type { Transaction } from '@sitwell/database/connection';
import type { PeriodId } from '@sitwell/domain/ids';
import type { HeadCounts, Staffing } from '@sitwell/domain/reporting';
import type { Ctx } from '../context/index.ts';
import { inPages } from './inPages.ts';
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
  /** By the number of whom was asked for: where they count. Missing for who is not on the roster, or not verified. */
  readonly places: readonly (Place | undefined)[];
}

/**
 * The tree, the sites and the people that were frozen when the period opened (joiners: at entry).
 * @param wanted by person, the number under which their place is wanted
 */
export async function readRoster(
  sql: Transaction,
  ctx: Ctx,
  period: PeriodId,
  wanted: ReadonlyMap<string, number>,
): Promise<Roster> {
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
    ...(await readPeople(sql, ctx, period, wanted)),
  };
}

/**
 * One sweep over the roster, for heads and places: looking every person up from their submission is a walk down three trees in no
 * order. Who is not verified is a sweep of its own, for the same reason.
 */
async function readPeople(
  sql: Transaction,
  ctx: Ctx,
  period: PeriodId,
  wanted: ReadonlyMap<string, number>,
): Promise<Pick<Roster, 'headCounts' | 'places'>> {
  const places = new Array<Place | undefined>(wanted.size).fill(undefined);
  // Places are few: one object for each, not one for each person.
  const known = new Map<string, Map<string, Place & { people: number }>>();
  const placeAt = (unit: string, site: string) => {
    const sites = known.get(unit) ?? new Map<string, Place & { people: number }>();
    if (sites.size === 0) known.set(unit, sites);
    const place = sites.get(site) ?? { unit, site, people: 0 };
    if (place.people === 0) sites.set(site, place);
    return place;
  };
  const pages = inPages(
    (after, rows) =>
      sql
        .selectFrom('period_roster')
        .select(['person', 'unit', 'site'])
        .where('tenant', '=', ctx.tenant)
        .where('period', '=', period)
        .where('person', '>', after)
        .orderBy('person')
        .limit(rows)
        .execute(),
    ({ person }) => person,
  );
  for await (const page of pages) {
    for (const { person, unit, site } of page) {
      const place = placeAt(unit, site);
      place.people += 1;
      const number = wanted.get(person);
      if (number !== undefined) places[number] = place;
    }
  }
  for (const person of await listUnverified(sql, ctx)) {
    const number = wanted.get(person);
    if (number !== undefined) places[number] = undefined;
  }
  return { places, headCounts: headCountsOf([...known.values()].flatMap((sites) => [...sites.values()])) };
}

async function listUnverified(sql: Transaction, ctx: Ctx): Promise<string[]> {
  const rows = await sql
    .selectFrom('person')
    .select('id')
    .where('tenant', '=', ctx.tenant)
    .where('verified_at', 'is', null)
    .execute();
  return rows.map((row) => row.id);
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

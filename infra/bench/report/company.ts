import { insertRows } from '@sitwell/database/bulk';
import { type FindingCode, findingCodes } from '@sitwell/domain/assessment';
import type { PeriodId, PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import { addStaff, giveAnswers, openPeriodNow, type Staff, type Testbed } from '@sitwell/services/testbed';
import { seededRandom } from '@sitwell/testing/factories';

/** A company of any size in a database: a tree of teams of up to 16, sites, and answers of six in ten. */
export interface MadeCompany {
  readonly units: readonly UnitId[];
  readonly sites: readonly SiteId[];
  readonly staff: readonly Staff[];
}

const TAKES_PART = 0.6;
const AT_ONCE = 20_000;

/** Directory and roster. Inserted directly: the verbs are for people, one at a time. */
export async function makeCompany(bed: Testbed, size: number, seed = 1): Promise<MadeCompany> {
  const random = seededRandom(seed);
  const { engine, kysely } = bed.deps.database;
  const tenant = bed.ctx.tenant as string;
  const write = (table: 'unit' | 'site', rows: Parameters<typeof insertRows<'unit' | 'site'>>[3]) =>
    kysely.transaction().execute((sql) => insertRows(sql, engine, table, rows as never));

  const siteRows = Array.from({ length: size < 500 ? 3 : size < 5000 ? 10 : 60 }, (_, i) => ({
    id: bed.deps.newId<'site'>() as string,
    tenant,
    name: `Site ${i + 1}`,
    country: 'DE',
    time_zone: 'Europe/Berlin',
    holidays: '[]',
  }));
  await write('site', siteRows);
  const sites = siteRows.map((row) => row.id as SiteId);

  const unitRows: { id: string; tenant: string; parent: string; name: string }[] = [];
  const places: { unit: UnitId; site: SiteId }[] = [];
  const split = (unit: string, people: number, depth: number): void => {
    const home = sites[Math.floor(sites.length * random() ** 1.8)] ?? bed.site;
    if (people <= 16 || (depth > 1 && people < 60 && random() < 0.15)) {
      for (let i = 0; i < people; i += 1)
        places.push({
          unit: unit as UnitId,
          site: random() < 0.88 ? home : (sites[Math.floor(sites.length * random())] ?? bed.site),
        });
      return;
    }
    const parts = people < 60 ? 2 + Math.floor(4 * random()) : 3 + Math.floor(6 * random());
    let left = people;
    for (let i = 0; i < parts && left > 0; i += 1) {
      const share = i === parts - 1 ? left : Math.min(left, Math.ceil((people / parts) * (0.5 + random())));
      left -= share;
      const id = bed.deps.newId<'unit'>() as string;
      unitRows.push({ id, tenant, parent: unit, name: `Department ${unitRows.length + 1}` });
      split(id, share, depth + 1);
    }
  };
  split(bed.root, size, 0);
  await write('unit', unitRows);

  const staff: Staff[] = [];
  for (let at = 0; at < places.length; at += AT_ONCE)
    staff.push(...(await addStaff(bed, places.slice(at, at + AT_ONCE))));
  return { units: unitRows.map((row) => row.id as UnitId), sites, staff };
}

/** Opens a period and hands in what six in ten of the company answer. */
export async function collectAnswers(bed: Testbed, { staff }: MadeCompany, seed = 2): Promise<PeriodId> {
  const random = seededRandom(seed);
  const band = () => (random() < 0.7 ? 'low' : random() < 0.6 ? 'moderate' : 'high');
  const codes = () =>
    Array.from(
      { length: 3 + Math.floor(8 * random()) },
      () => findingCodes[Math.floor(findingCodes.length * random() ** 2)],
    );
  const period = await openPeriodNow(bed, 'First');
  for (let at = 0; at < staff.length; at += AT_ONCE) {
    const some = staff.slice(at, at + AT_ONCE).filter(() => random() < TAKES_PART);
    await giveAnswers(
      bed,
      period,
      some.map(({ person }) => ({
        person: person as PersonId,
        neck: band(),
        back: band(),
        final: 3 + Math.floor(4 * random()),
        findings: [...new Set(codes())] as FindingCode[],
      })),
    );
  }
  return period;
}

/** A second period in which the same people say the same again, so that there is something to compare. */
export async function collectAgain(bed: Testbed, earlier: PeriodId): Promise<PeriodId> {
  const period = await openPeriodNow(bed, 'Second');
  await bed.deps.database.kysely.updateTable('assessment').set({ period }).where('period', '=', earlier).execute();
  return period;
}

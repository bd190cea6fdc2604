import { encodeRestriction, latestVersion, noRestriction } from '@sitwell/domain/assessment';
import type { PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import type { Role } from '@sitwell/services/access';
import { addWorkstation, markUsedMost, submit } from '@sitwell/services/assessment';
import type { Ctx, Deps } from '@sitwell/services/context';
import { addPeople, addSite, addUnit, foundOrganisation, type NewPerson } from '@sitwell/services/directory';
import { closeEndedPeriod, declarePeriod, keepPeriodsOnTime } from '@sitwell/services/periods';
import { saveRoutine } from '@sitwell/services/reminders';
import {
  type MadePerson,
  makeCompany,
  normal,
  randomAnswers,
  randomSymptoms,
  seededRandom,
  usualProfile,
} from '@sitwell/testing/factories';
import { personas } from './personas.ts';

const DAY = 24 * 3_600_000;
const CLOSED_PERIODS = 4;

/**
 * Makes the organisation of the first start through the same verbs that people use, on a clock that runs from a year ago to now:
 * four closed periods and one open, self-checks with their findings, plans and routines.
 */
export async function makeDemo(real: Deps, seed = 2026): Promise<void> {
  const random = seededRandom(seed);
  const end = real.now();
  const company = makeCompany(seed);
  const [firstSite, ...otherSites] = company.sites;
  const home = {
    name: company.name,
    country: firstSite?.country ?? 'DE',
    locale: 'en',
    timeZone: firstSite?.timeZone ?? 'UTC',
    demo: true,
  };
  const quarters = quartersUntil(end, CLOSED_PERIODS + 1, home.timeZone);
  let clock = (quarters[0]?.opensAt ?? end) - 7 * DAY;
  const deps: Deps = { ...real, now: () => clock, log: () => {} };
  const { ctx: made, root, site } = await foundOrganisation({ deps, input: home });
  const ctx: Ctx = { ...made, ...deps };
  await deps.database.kysely
    .updateTable('site')
    .set({ name: firstSite?.name ?? '' })
    .where('id', '=', site)
    .execute();

  const sites: SiteId[] = [site];
  for (const other of otherSites) sites.push(await addSite({ ctx, input: other }));
  const units: UnitId[] = [root];
  for (const unit of company.units.slice(1))
    units.push(await addUnit({ ctx, input: { name: unit.name, parent: units[unit.parent ?? 0] ?? root } }));

  const cast = castOf(company.people, company.units);
  const people = await addPeople({
    ctx,
    input: company.people.map((person, i): NewPerson => {
      const persona = cast.get(i);
      const place = { unit: units[person.unit] ?? root, site: sites[person.site] ?? site };
      return {
        name: person.name,
        address: persona?.address ?? person.address,
        ...place,
        locale: 'en',
        roles: persona?.roles ?? [],
      };
    }),
  });
  await deps.database.kysely
    .updateTable('person')
    .set({ verified_at: clock })
    .where('tenant', '=', ctx.tenant)
    .execute();

  const lives = company.people.map((person, i) => ({
    person,
    ctx: asPerson(ctx, people[i] as PersonId, cast.get(i)?.roles ?? []),
    profile: {
      ...usualProfile,
      desk: 2.2 * (person.strain - 0.5) + 0.7 * normal(random),
      body: 2.6 * (person.strain - 0.55) + 0.7 * normal(random),
    },
  }));
  const workstations = new Map<number, Awaited<ReturnType<typeof addWorkstation>>['id']>();

  for (const [index, quarter] of quarters.entries()) {
    const isLast = index === quarters.length - 1;
    clock = quarter.opensAt;
    await declarePeriod({ ctx, input: quarter });
    await keepPeriodsOnTime({ deps, request: 'demo' });
    const until = Math.min(quarter.closesAt, end);
    for (const [i, life] of lives.entries()) {
      const takesPart = random() < life.person.keen * (isLast ? 0.5 : 1);
      if (!takesPart || (isLast && cast.get(i)?.waitsForCheck)) continue;
      clock = quarter.opensAt + Math.floor((until - quarter.opensAt) * random());
      const workstation = workstations.get(i) ?? (await firstWorkstation(life.ctx));
      workstations.set(i, workstation);
      const answers = randomAnswers(random, life.profile);
      await submit({
        ctx: life.ctx,
        input: {
          workstation,
          idempotencyKey: `demo-${index}-${i}`,
          questionnaire: latestVersion,
          version: 0,
          answers,
          symptoms: randomSymptoms(random, life.profile),
          restriction: encodeRestriction(noRestriction),
        },
      });
      // Desks get a little better when people fix what they found; the demo's trend shows it.
      life.profile = { ...life.profile, desk: life.profile.desk - 0.15, body: life.profile.body - 0.08 };
    }
    if (isLast) continue;
    clock = quarter.closesAt;
    const { ended } = await keepPeriodsOnTime({ deps, request: 'demo' });
    for (const periodId of ended) await closeEndedPeriod({ deps, request: 'demo', input: { periodId } });
  }

  clock = end;
  for (const [i, life] of lives.entries()) {
    if (!cast.has(i) && random() > 0.35) continue;
    await saveRoutine({
      ctx: life.ctx,
      input: {
        kind: 'movement',
        ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:30' }],
        everyMinutes: 60,
        quiet: [{ start: '12:00', end: '13:00' }],
        active: true,
      },
    });
  }
}

function asPerson(ctx: Ctx, id: PersonId, roles: readonly Role[]): Ctx {
  return { ...ctx, actor: { kind: 'person', id, roles: new Set<Role>(['employee', ...roles]) } };
}

async function firstWorkstation(ctx: Ctx) {
  const { id } = await addWorkstation({ ctx, input: { name: 'Office' } });
  await markUsedMost({ ctx, input: { workstation: id } });
  return id;
}

/** Who plays which part: the first free person of the part's team. */
function castOf(people: readonly MadePerson[], units: readonly { readonly name: string }[]) {
  const cast = new Map<number, (typeof personas)[number]>();
  for (const persona of personas) {
    const at = people.findIndex((person, i) => !cast.has(i) && units[person.unit]?.name === persona.team);
    if (at >= 0) cast.set(at, persona);
  }
  return cast;
}

/** The calendar quarters of a time zone up to the one that holds `now`, oldest first. */
function quartersUntil(
  now: number,
  count: number,
  timeZone: string,
): { name: string; opensAt: number; closesAt: number }[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const current = today.with({ month: today.month - ((today.month - 1) % 3), day: 1 }).startOfDay();
  return Array.from({ length: count }, (_, i) => {
    const first = current.add({ months: 3 * (i - count + 1) });
    return {
      name: `Quarter ${(first.month + 2) / 3}, ${first.year}`,
      opensAt: first.epochMilliseconds,
      closesAt: first.add({ months: 3 }).epochMilliseconds,
    };
  });
}

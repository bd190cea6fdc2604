import { insertRows } from '@sitwell/database/bulk';
import type { PersonId, SiteId, UnitId } from '@sitwell/domain/ids';
import { type Ctx, placeOf, transact } from '@sitwell/services/context';
import { addPeople, foundOrganisation } from '@sitwell/services/directory';
import type { Installation } from '@sitwell/services/installation';
import { addDevice, keepPlans, vapidKeys } from '@sitwell/services/reminders';
import type { Expected } from './count.ts';
import type { Receivers } from './receivers.ts';

/*
 * The people of a round. Their routines are inserted and anchored, as if each had just taken a break, so that they are due at any
 * instant that the round wants and not only at a full minute.
 */

const MINUTE = 60_000;
const EVERY = 60;
/** min(15 minutes, half the interval): the design's own words. */
const GRACE = 15 * MINUTE;
const zones = ['Europe/Berlin', 'Europe/London', 'Europe/Athens'];
/** Begins early enough for a break an hour before the first round, and late enough for the cap of the day to be far away. */
const RANGES = JSON.stringify([{ days: [1, 2, 3, 4, 5, 6, 7], start: '04:30', end: '23:00' }]);

export interface Company {
  readonly ctx: Ctx;
  readonly unit: UnitId;
  readonly site: SiteId;
}

export async function foundCompany(deps: Installation): Promise<Company> {
  const { ctx, root, site } = await foundOrganisation({
    deps,
    input: { name: 'Fault', country: 'DE', locale: 'en', timeZone: 'Europe/Berlin', demo: false },
  });
  // Rounds run on any day.
  await deps.database.kysely.updateTable('site').set({ holidays: '[]' }).where('id', '=', site).execute();
  return { ctx, unit: root, site };
}

/** Addresses that the mail server of the round refuses for good. */
export const isBad = (address: string): boolean => address.startsWith('bad.');

export interface NewRound {
  readonly name: string;
  readonly people: number;
  /** One bad address among those of each instant. */
  readonly withBad: boolean;
  /** How long after the round begins each instant comes, by the installation's clock. */
  readonly instants: readonly number[];
}

/** Somebody before the instant is set. Every fifth person has a browser as well, and every tenth takes nothing but push. */
type Candidate = Omit<Expected, 'dueAt' | 'worthUntil'> & { readonly group: number };

/** Adds people who are due at the instants. @returns who must be reached */
export async function addRound(
  { ctx, unit, site }: Company,
  receivers: Receivers,
  { name, people, withBad, instants }: NewRound,
): Promise<Expected[]> {
  const groups = instants.length;
  const input = Array.from({ length: people }, (_, i) => ({
    name: `Person ${i}`,
    address: `${withBad && i < groups ? 'bad' : 'good'}.${i}.${name}@fault.example`,
    unit,
    site,
    locale: ['en', 'de', 'fr', 'es'][i % 4] ?? 'en',
  }));
  const ids = await addPeople({ ctx, input });
  const candidates: Candidate[] = [];
  for (const [i, { address }] of input.entries()) {
    const person = ids[i] as PersonId;
    const bad = isBad(address);
    const device = !bad && i % 5 === 4 ? await subscribe(ctx, receivers, person) : null;
    candidates.push({ person, address: i % 10 === 9 ? null : address, device, bad, group: i % groups });
  }
  await insertPlans(ctx, candidates);
  const from = ctx.now();
  const dueAt = (group: number) => from + (instants[group] ?? 0);
  await transact(ctx, async (tx) => {
    for (const [group, members] of Map.groupBy(candidates, (candidate) => candidate.group)) {
      const persons = members.map(({ person }) => person);
      await tx.sql
        .updateTable('routine')
        .set({ anchor: dueAt(group) - EVERY * MINUTE })
        .where('person', 'in', persons)
        .execute();
      await tx.sql
        .updateTable('schedule')
        .set({ next_due_at: dueAt(group) })
        .where('person', 'in', persons)
        .execute();
      await keepPlans(placeOf(ctx, tx.sql), [ctx.tenant, persons]);
    }
  });
  return candidates.map(({ group, ...rest }) => ({ ...rest, dueAt: dueAt(group), worthUntil: dueAt(group) + GRACE }));
}

async function subscribe(ctx: Ctx, receivers: Receivers, person: PersonId): Promise<string> {
  const device = receivers.subscribe(vapidKeys(ctx.master).publicKey);
  const actor = { kind: 'person', id: person, roles: new Set(['employee'] as const) } as const;
  await addDevice({ ctx: { ...ctx, actor }, input: { endpoint: device.endpoint, keys: device.keys } });
  return device.name;
}

async function insertPlans(ctx: Ctx, candidates: readonly Candidate[]): Promise<void> {
  const { engine } = ctx.database;
  const tenant: string = ctx.tenant;
  const pushOnly = candidates.filter(({ address }) => address === null);
  await transact(ctx, async (tx) => {
    const schedules = candidates.map(({ person }, i) => ({
      person,
      tenant,
      time_zone: zones[(i + Math.floor(i / zones.length)) % zones.length] ?? 'UTC',
      paused_until: null,
      next_due_at: null,
      last_due_at: null,
      quiet: null,
      caps: null,
      plan: '',
    }));
    const routines = candidates.map(({ person }) => ({
      id: ctx.newId<'routine'>() as string,
      tenant,
      person,
      kind: 'movement',
      ranges: RANGES,
      every_minutes: EVERY,
      quiet: '[]',
      anchor: null,
      active: 1 as const,
      created_at: 1,
    }));
    const settings = pushOnly.map(({ person }) => ({
      person,
      tenant,
      time_zone: null,
      quiet: '[]',
      caps: '{}',
      mail: 0 as const,
      push: 1 as const,
      back_id: null,
    }));
    await insertRows(tx.sql, engine, 'schedule', schedules);
    await insertRows(tx.sql, engine, 'routine', routines);
    await insertRows(tx.sql, engine, 'break_settings', settings);
  });
}

/** Nobody of the round is reminded again. */
export async function endRound({ ctx }: Company, expected: readonly Expected[]): Promise<void> {
  const persons = expected.map(({ person }) => person);
  await transact(ctx, async (tx) => {
    await tx.sql.deleteFrom('schedule').where('person', 'in', persons).execute();
    await tx.sql.deleteFrom('routine').where('person', 'in', persons).execute();
  });
}

import { insertRows } from '@sitwell/database/bulk';
import { newId, type PersonId } from '@sitwell/domain/ids';
import { type Ctx, type Deps, type Tx, transact } from '@sitwell/services/context';
import { foundOrganisation } from '@sitwell/services/directory';
import { keepPlans } from '@sitwell/services/reminders';

/*
 * An organisation of which everybody has a break at one instant. Inserted directly: the verbs are for people, one at a time.
 */

const zones = [
  { country: 'DE', zone: 'Europe/Berlin' },
  { country: 'AT', zone: 'Europe/Vienna' },
  { country: 'GB', zone: 'Europe/London' },
  { country: 'GR', zone: 'Europe/Athens' },
  { country: 'IN', zone: 'Asia/Kolkata' },
];
const SITES_OF_EACH = 12;
const DAY = 86_400_000;

/** Minutes from the beginning of the working time to the break: a slot of every distance below. */
const BEFORE = 120;

type Habit = readonly { readonly kind: string; readonly everyMinutes: number; readonly lasts: number }[];

/** What people chose: every third has two kinds that fall together, and gets one break. */
const mailed: readonly Habit[] = [
  [{ kind: 'movement', everyMinutes: 60, lasts: 540 }],
  [{ kind: 'movement', everyMinutes: 30, lasts: 300 }],
  [
    { kind: 'movement', everyMinutes: 60, lasts: 480 },
    { kind: 'eyes', everyMinutes: 20, lasts: 480 },
  ],
];
const inApp: readonly Habit[] = [
  [{ kind: 'eyes', everyMinutes: 20, lasts: 480 }],
  [{ kind: 'micro', everyMinutes: 30, lasts: 480 }],
];

const AT_ONCE = 20_000;
/** Prime, and no divisor of a round number: every person is met once. */
const STRIDE = 7919;

export interface DuePeople {
  readonly people: number;
  readonly dueAt: number;
  /** Breaks that go out by mail as well, or that only the app shows. */
  readonly shown: 'by mail' | 'in the app';
}

/** @param onProgress told what is done */
export async function addDuePeople(
  deps: Deps,
  { people, dueAt, shown }: DuePeople,
  onProgress: (line: string) => void = () => {},
): Promise<Ctx> {
  const { ctx, root } = await foundOrganisation({
    deps,
    input: { name: 'Bench', country: 'DE', locale: 'en', timeZone: 'Europe/Berlin', demo: false },
  });
  const { engine } = deps.database;
  // As after any earlier run: without it the worker would begin by working everybody's times out again.
  await deps.database.kysely
    .insertInto('installation')
    .values({ name: 'zoneData', value: process.versions.tz ?? 'unknown' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const tenant: string = ctx.tenant;
  const holidays = [-60, -30, 30, 60, 90].map((days) => dateAt(dueAt + days * DAY));
  const places = zones.flatMap(({ country, zone }) =>
    Array.from({ length: SITES_OF_EACH }, (_, i) => ({
      id: deps.newId<'site'>() as string,
      tenant,
      name: `${zone} ${i + 1}`,
      country,
      time_zone: zone,
      holidays: JSON.stringify(holidays.slice(i % 3)),
    })),
  );
  await transact(ctx, (tx) => insertRows(tx.sql, engine, 'site', places));

  // An import gives ids that ascend; people switch their breaks on later, in an order of their own.
  let imported = deps.now() - people;
  const ids = Array.from({ length: people }, () => newId<'person'>(imported++, deps.random));
  const placeOf = (number: number) => places[number % places.length];
  const inSlices = async (write: (tx: Tx, numbers: readonly number[]) => Promise<void>) => {
    for (let from = 0; from < people; from += AT_ONCE)
      await transact(ctx, (tx) =>
        write(
          tx,
          Array.from({ length: Math.min(AT_ONCE, people - from) }, (_, i) => from + i),
        ),
      );
  };
  await inSlices((tx, numbers) =>
    insertRows(
      tx.sql,
      engine,
      'person',
      numbers.map((number) => personRow(ctx, ids, number, root, placeOf(number))),
    ),
  );
  onProgress(`${people} people made`);
  await inSlices(async (tx, numbers) => {
    const shuffled = numbers.map((number) => (number * STRIDE) % people);
    const chosen = shuffled.map((number) => ({ number, id: ids[number] ?? '', place: placeOf(number) }));
    await insertRows(
      tx.sql,
      engine,
      'schedule',
      chosen.map(({ id, place }) => scheduleRow(ctx, id, place, dueAt)),
    );
    await insertRows(
      tx.sql,
      engine,
      'routine',
      chosen.flatMap((one) => routineRows(ctx, one, dueAt, shown)),
    );
    await keepPlans({ engine, sql: tx.sql }, [tenant, chosen.map(({ id }) => id)]);
  });
  onProgress('their breaks chosen');
  return ctx;
}

interface Place {
  readonly id: string;
  readonly time_zone: string;
}

function personRow(ctx: Ctx, ids: readonly PersonId[], number: number, unit: string, place: Place | undefined) {
  const id = ids[number] as PersonId;
  const address = `person${number}@bench.example`;
  return {
    id: id as string,
    tenant: ctx.tenant as string,
    name: `Person ${number}`,
    address_index: ctx.master.blindIndex(address),
    address: ctx.sealer.seal(ctx.tenant, 'address', id, address),
    unit,
    site: place?.id ?? '',
    locale: ['en', 'de', 'fr', 'es'][number % 4] ?? 'en',
    state: 'active' as const,
    verified_at: 1,
    created_at: 1,
  };
}

function scheduleRow(ctx: Ctx, person: string, place: Place | undefined, dueAt: number) {
  return {
    person,
    tenant: ctx.tenant as string,
    time_zone: place?.time_zone ?? 'UTC',
    paused_until: null,
    next_due_at: dueAt,
    last_due_at: null,
    quiet: null,
    caps: null,
    plan: '',
  };
}

interface Chooser {
  readonly number: number;
  readonly id: string;
  readonly place: Place | undefined;
}

function routineRows(ctx: Ctx, { number, id, place }: Chooser, dueAt: number, shown: DuePeople['shown']) {
  const habits = shown === 'by mail' ? mailed : inApp;
  const zone = place?.time_zone ?? 'UTC';
  return (habits[number % habits.length] ?? []).map(({ kind, everyMinutes, lasts }) => ({
    id: ctx.newId<'routine'>() as string,
    tenant: ctx.tenant as string,
    person: id,
    kind,
    ranges: JSON.stringify([
      {
        days: [1, 2, 3, 4, 5, 6, 7],
        start: timeAt(dueAt - BEFORE * 60_000, zone),
        end: timeAt(dueAt + (lasts - BEFORE) * 60_000, zone),
      },
    ]),
    every_minutes: everyMinutes,
    quiet: '[]',
    anchor: null,
    active: 1 as const,
    created_at: 1,
  }));
}

const dateAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

const times = new Map<string, string>();

function timeAt(instant: number, zone: string): string {
  const key = `${instant} ${zone}`;
  const known = times.get(key);
  if (known !== undefined) return known;
  const time = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  times.set(key, time);
  return time;
}

import type { PersonId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { claimDue, day, getReminders, saveRoutine, saveSettings } from '../reminders/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { publicHolidays, startingZone } from './countries.ts';
import { editSite, listSites, suggestHolidays } from './index.ts';

const routine = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
/** Berlin is one hour ahead of UTC, Lisbon none. */
const berlin = (instant: string) => Date.parse(`${instant}:00+01:00`);

describe.each(engines)('a site’s zone and holidays on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let admin: Ctx & { me: PersonId };
  let ada: Ctx & { me: PersonId };
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    admin = await bed.person({ roles: ['admin'] });
    ada = await bed.person();
    await saveRoutine({ ctx: ada, input: routine });
  });
  afterEach(() => bed.stop());

  const edit = (change: { timeZone?: string; holidays?: string[] }) =>
    editSite({ ctx: admin, input: { site: bed.site, timeZone: 'Europe/Berlin', holidays: [], ...change } });
  /** The next instant that the tick waits for, once it has looked. */
  async function nextOf(person: PersonId): Promise<number | null | undefined> {
    await claimDue({ ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' });
    const { kysely } = bed.deps.database;
    const row = await kysely
      .selectFrom('schedule')
      .select('next_due_at')
      .where('person', '=', person)
      .executeTakeFirst();
    return row?.next_due_at;
  }
  const messages = () => bed.deps.database.kysely.selectFrom('message').select('id').execute();

  test('a new site begins with the public holidays of its country, and no breaks come on them', async () => {
    const [site] = await listSites({ ctx: admin });
    expect(site?.holidays).toEqual(expect.arrayContaining(['2026-04-03', '2026-12-25', '2028-12-25']));
    expect((await day({ ctx: ada, input: { date: '2026-04-03' } })).planned).toEqual([]);
    expect((await day({ ctx: ada, input: { date: '2026-04-02' } })).planned).not.toEqual([]);
  });

  test('a day taken in or out acts at once', async () => {
    bed.clock.set(berlin('2026-03-02T08:00'));
    await edit({ holidays: ['2026-03-02'] });
    expect(await nextOf(ada.me)).toBe(berlin('2026-03-03T09:00'));
    await edit({ holidays: [] });
    expect(await nextOf(ada.me)).toBe(berlin('2026-03-02T09:00'));
    expect((await getReminders({ ctx: ada })).next?.at).toBe(berlin('2026-03-02T09:00'));
    expect(await messages()).toEqual([]);
  });

  test('another zone moves everybody’s breaks but those of who chose a zone of their own', async () => {
    bed.clock.set(berlin('2026-03-02T08:00'));
    const traveller = await bed.person();
    await saveRoutine({ ctx: traveller, input: routine });
    await saveSettings({
      ctx: traveller,
      input: { timeZone: 'Europe/Berlin', quiet: [], caps: {}, mail: true, push: true, pings: false },
    });
    await edit({ timeZone: 'Europe/Lisbon' });
    expect(await nextOf(ada.me)).toBe(berlin('2026-03-02T10:00'));
    expect(await nextOf(traveller.me)).toBe(berlin('2026-03-02T09:00'));
    expect(await messages()).toEqual([]);
    bed.clock.set(berlin('2026-03-02T10:00'));
    await nextOf(ada.me);
    // Of the traveller's two the later one comes.
    expect(await messages()).toHaveLength(2);
  });

  test('what is wrong names its field; a site of another organisation is not found, and stays as it is', async () => {
    await expect(edit({ timeZone: 'Mars/Olympus' })).rejects.toMatchObject({ fields: [{ path: 'timeZone' }] });
    const other = await bed.otherOrganisation();
    const { kysely } = bed.deps.database;
    const sites = () => kysely.selectFrom('site').selectAll().where('tenant', '=', other.tenant).execute();
    const before = await sites();
    const site = before[0]?.id ?? '';
    const input = { site, timeZone: 'UTC', holidays: [] };
    await expect(editSite({ ctx: admin, input })).rejects.toMatchObject({ kind: 'notFound' });
    await expect(suggestHolidays({ ctx: admin, input: { site } })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await sites()).toEqual(before);
    await expect(editSite({ ctx: ada, input: { ...input, site: bed.site } })).rejects.toMatchObject({
      kind: 'refused',
    });
  });
});

test('holidays are those of the whole country, of this year and two more', async () => {
  const now = Date.parse('2026-06-01T00:00Z');
  const germany = await publicHolidays('DE', now);
  expect(germany).toEqual(expect.arrayContaining(['2026-01-01', '2026-10-03', '2027-05-06', '2028-05-25']));
  // Bavaria's and Saxony's own.
  expect(germany).not.toEqual(expect.arrayContaining(['2026-01-06']));
  expect(germany).not.toEqual(expect.arrayContaining(['2026-11-18']));
  expect(germany.toSorted()).toEqual(germany);
  expect(await publicHolidays('AT', now)).toEqual(expect.arrayContaining(['2026-10-26']));
  expect(await publicHolidays('ZZ', now)).toEqual([]);
});

test('an organisation starts in a zone of its country, the machine’s own if it is one', async () => {
  expect(await startingZone('DE', 'UTC')).toBe('Europe/Berlin');
  expect(await startingZone('US', 'America/Chicago')).toBe('America/Chicago');
  expect(await startingZone('US', 'Europe/Paris')).toBe('America/New_York');
  expect(await startingZone('ZZ', 'UTC')).toBe('UTC');
});

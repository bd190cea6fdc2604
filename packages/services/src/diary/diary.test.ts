import { bodySites, encodeRestriction, movementChecks, noRestriction, pairedSites } from '@sitwell/domain/assessment';
import { Conflict, InvalidInput, NotFound } from '@sitwell/domain/errors';
import type { PersonId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allWithheld } from '../assessment/selfCheck.fixture.ts';
import type { Ctx } from '../context/index.ts';
import { get } from '../plan/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { readDiary, removeEntry, writeEntry } from './index.ts';
import { MOST_ENTRIES } from './writeEntry.ts';

const restriction = encodeRestriction(noRestriction);
const small = { places: [{ site: 'neck', side: null, intensity: 3 }], movements: {} };
const longest = {
  places: bodySites.flatMap((site) =>
    (pairedSites.has(site) ? ['left', 'right'] : [null]).map((side) => ({ site, side, intensity: 10 })),
  ),
  movements: Object.fromEntries(movementChecks.map((id) => [id, 'notPossible'])),
};

describe.each(engines)('the diary on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person();
  });
  afterEach(() => bed.stop());

  const write = (entry: object, more: { writtenAt?: number; restriction?: string } = {}) =>
    writeEntry({ ctx: ada, input: { entry: { ...entry }, restriction, ...more } });

  test('reads what was written, newest first, and only by whoever wrote it', async () => {
    await write(small);
    bed.clock.advance(60_000);
    await write(longest);
    const entries = await readDiary({ ctx: ada });
    expect(entries.map(({ entry }) => entry)).toEqual([longest, small]);
    expect(entries[0]?.writtenAt).toBe(bed.clock.now());
    expect(await readDiary({ ctx: await bed.person() })).toEqual([]);
  });

  test('every entry has one length, whatever it says', async () => {
    await write(small);
    await write(longest);
    const rows = await bed.deps.database.kysely.selectFrom('diary_entry').select('envelope').execute();
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(({ envelope }) => envelope.length)).size).toBe(1);
  });

  test('a removed entry is gone, with whatever told that there was one, and comes back at its own time', async () => {
    const audited = () => bed.deps.database.kysely.selectFrom('audit_entry').selectAll().execute();
    const before = await audited();
    const { entry } = await write(small);
    const writtenAt = bed.clock.now();
    bed.clock.advance(5_000);
    await removeEntry({ ctx: ada, input: { entry } });
    expect(await bed.deps.database.kysely.selectFrom('diary_entry').selectAll().execute()).toEqual([]);
    expect(await audited()).toEqual(before);
    await write(small, { writtenAt });
    expect(await readDiary({ ctx: ada })).toMatchObject([{ writtenAt, entry: small }]);
    await expect(removeEntry({ ctx: ada, input: { entry } })).rejects.toThrow(NotFound);
  });

  test('nobody else removes it', async () => {
    const { entry } = await write(small);
    await expect(removeEntry({ ctx: await bed.person(), input: { entry } })).rejects.toThrow(NotFound);
    expect(await readDiary({ ctx: ada })).toHaveLength(1);
  });

  test('what it withholds rides along, in the sealed plan', async () => {
    await write(small, { restriction: allWithheld });
    expect((await get({ ctx: ada })).restriction).toBe(allWithheld);
  });

  test('names what is wrong, and takes nothing from the future', async () => {
    await expect(write({ places: [{ site: 'toe', side: null, intensity: 3 }], movements: {} })).rejects.toThrow(
      InvalidInput,
    );
    await expect(write(small, { writtenAt: bed.clock.now() + 1 })).rejects.toMatchObject({
      fields: [{ path: 'writtenAt', code: 'future' }],
    });
    expect(await readDiary({ ctx: ada })).toEqual([]);
  });

  test('is full after ten years', async () => {
    const row = { tenant: ada.tenant, person: ada.me, envelope: new Uint8Array(1), written_at: 1 };
    const rows = Array.from({ length: MOST_ENTRIES }, (_, index) => ({ ...row, id: `entry-${index}` }));
    await bed.deps.database.kysely.insertInto('diary_entry').values(rows).execute();
    await expect(write(small)).rejects.toThrow(Conflict);
  });
});

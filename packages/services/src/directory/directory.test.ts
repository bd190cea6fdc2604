import type { SiteId, UnitId } from '@sitwell/domain/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Testbed, testbed } from '../testbed/index.ts';
import { addPeople, addSite, addUnit, changeRole, listPeople, listUnits, markLeft } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

test('people are found by any part of their name, page by page, without what % and _ mean to SQL', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const input = Array.from({ length: 30 }, (_, i) => ({
    name: `Ada ${i}_%`,
    address: `ada${i}@x.example`,
    unit: bed.root,
    site: bed.site,
    locale: 'en',
  }));
  await addPeople({ ctx: admin, input });
  expect(await listPeople({ ctx: admin, input: { search: 'ADA 1', page: 1 } })).toMatchObject({ total: 11, pages: 1 });
  expect((await listPeople({ ctx: admin, input: { search: '', page: 2 } })).people).toHaveLength(6);
  expect(await listPeople({ ctx: admin, input: { search: '_%', page: 1 } })).toMatchObject({ total: 30 });
  expect(await listPeople({ ctx: admin, input: { search: 'a%0', page: 1 } })).toMatchObject({ total: 0 });
});

test('one taken address adds nobody', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const person = { name: 'Ada', unit: bed.root, site: bed.site, locale: 'en' };
  const adding = addPeople({
    ctx: admin,
    input: [
      { ...person, address: 'new@x.example' },
      { ...person, address: ' NEW@x.example' },
    ],
  });
  await expect(adding).rejects.toMatchObject({ code: 'addressTaken' });
  expect((await listPeople({ ctx: admin, input: { search: 'Ada', page: 1 } })).total).toBe(0);
});

test('places of another organisation are not found', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const other = await bed.otherOrganisation();
  const [theirs] = await bed.deps.database.kysely
    .selectFrom('unit')
    .select('id')
    .where('tenant', '=', other.tenant)
    .execute();
  const foreign = (theirs?.id ?? '') as UnitId;
  await expect(addUnit({ ctx: admin, input: { name: 'x', parent: foreign } })).rejects.toMatchObject({
    kind: 'notFound',
  });
  const person = { name: 'x', address: 'x@x.example', unit: foreign, site: bed.site as SiteId, locale: 'en' };
  await expect(addPeople({ ctx: admin, input: [person] })).rejects.toMatchObject({ kind: 'notFound' });
  expect(await listUnits({ ctx: admin })).toMatchObject([{ name: 'Testbed', people: 1 }]);
});

test('who edits the directory is not made a reader of its reports, nor the other way round', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const hr = await bed.person({ roles: ['hr'] });
  for (const input of [
    { person: admin.me, role: 'hr' as const, granted: true },
    { person: hr.me, role: 'admin' as const, granted: true },
  ])
    await expect(changeRole({ ctx: admin, input })).rejects.toMatchObject({ code: 'editorAndReader' });
});

test('an admin who left is no admin: the last one who works here stays', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const other = await bed.person({ roles: ['admin'] });
  await markLeft({ ctx: admin, input: { person: other.me } });
  await expect(
    changeRole({ ctx: admin, input: { person: admin.me, role: 'admin', granted: false } }),
  ).rejects.toMatchObject({ code: 'lastAdmin' });
});

test('the last admin stays; a leaver is out at once; an unknown zone is named', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const ada = await bed.person();
  await expect(
    changeRole({ ctx: admin, input: { person: admin.me, role: 'admin', granted: false } }),
  ).rejects.toMatchObject({ code: 'lastAdmin' });
  await expect(markLeft({ ctx: admin, input: { person: admin.me } })).rejects.toMatchObject({ code: 'yourself' });
  await markLeft({ ctx: admin, input: { person: ada.me } });
  await expect(markLeft({ ctx: admin, input: { person: ada.me } })).rejects.toMatchObject({ kind: 'notFound' });
  await expect(
    addSite({ ctx: admin, input: { name: 'x', country: 'DE', timeZone: 'Mars/Base' } }),
  ).rejects.toMatchObject({ fields: [{ path: 'timeZone' }] });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { overview } from '../assessment/index.ts';
import { get } from '../plan/index.ts';
import { whoAmI } from '../signIn/index.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { chooseLanguage, getProgramme, setLive, setSymptomDriven } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

const english = { locale: 'en', live: true } as const;

test('symptoms choose movements until the organisation says that people do', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  expect((await get({ ctx: admin })).symptomDriven).toBe(true);
  await setSymptomDriven({ ctx: admin, input: { symptomDriven: false } });
  expect((await get({ ctx: await bed.person() })).symptomDriven).toBe(false);
  await setSymptomDriven({ ctx: admin, input: { symptomDriven: true } });
  expect((await getProgramme({ ctx: admin })).symptomDriven).toBe(true);
});

test('a real organisation goes live only in a language whose safety texts were approved', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const live = async () => (await overview({ ctx: admin })).live;
  expect(await live()).toBe(false);
  await expect(setLive({ ctx: admin, input: english, approved: () => false })).rejects.toMatchObject({
    code: 'safetyNotApproved',
  });
  expect(await live()).toBe(false);
  await setLive({ ctx: admin, input: english, approved: (locale) => locale === 'en' });
  expect(await live()).toBe(true);
  await expect(
    setLive({ ctx: admin, input: { ...english, locale: 'de' }, approved: (locale) => locale === 'en' }),
  ).rejects.toMatchObject({ code: 'safetyNotApproved' });
  await setLive({ ctx: admin, input: { ...english, live: false }, approved: () => false });
  expect(await live()).toBe(false);
});

test('the demo shows everything, in every language', async () => {
  await bed.deps.database.kysely.updateTable('tenant').set({ demo: 1 }).where('id', '=', bed.ctx.tenant).execute();
  const admin = await bed.person({ roles: ['admin'] });
  expect((await overview({ ctx: admin })).live).toBe(true);
  await setLive({ ctx: admin, input: english, approved: () => false });
  expect((await getProgramme({ ctx: admin })).languages[0]).toMatchObject({ locale: 'en', live: true });
});

test('people choose among the languages that are live, and keep the form of their country', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  const ada = await bed.person();
  const choose = (language: 'en' | 'de' | 'fr') => chooseLanguage({ ctx: ada, input: { language } });
  expect((await whoAmI({ ctx: ada })).languages).toEqual(['en', 'de', 'fr', 'es']);
  await choose('fr');
  expect((await whoAmI({ ctx: ada })).locale).toBe('fr');
  for (const locale of ['de', 'en'] as const)
    await setLive({ ctx: admin, input: { locale, live: true }, approved: () => true });
  expect((await whoAmI({ ctx: ada })).languages).toEqual(['en', 'de']);
  await expect(choose('fr')).rejects.toMatchObject({ code: 'languageNotLive' });
  await bed.deps.database.kysely.updateTable('person').set({ locale: 'de-AT' }).where('id', '=', ada.me).execute();
  await choose('de');
  expect((await whoAmI({ ctx: ada })).locale).toBe('de-AT');
  await choose('en');
  expect((await whoAmI({ ctx: ada })).locale).toBe('en');
  expect((await whoAmI({ ctx: admin })).locale).toBe('en');
});

test('only the administration decides', async () => {
  const ada = await bed.person();
  await expect(getProgramme({ ctx: ada })).rejects.toMatchObject({ kind: 'refused' });
  await expect(setSymptomDriven({ ctx: ada, input: { symptomDriven: false } })).rejects.toMatchObject({
    kind: 'refused',
  });
  await expect(setLive({ ctx: ada, input: english })).rejects.toMatchObject({ kind: 'refused' });
});

import { type Testbed, testbed } from '@sitwell/services/testbed';
import { type Browser, launchChromium, type Page } from '@sitwell/testing/browser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type ObservedPages, openPages, servePages } from './pagesOnlooker.fixture.ts';

let browser: Browser;
let bed: Testbed;
let pages: ObservedPages;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  bed = await testbed();
  pages = await servePages(bed);
});
beforeEach(async () => {
  page = await openPages(browser, pages, bed, await bed.person({ roles: ['admin'] }));
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser.close();
  await pages.stop();
  await bed.stop();
});

const heading = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

test.each([
  ['the words', '**/assets/further-*'],
  ['the code', '**/assets/PrivacyPage-*'],
])('%s of a page that were not reached come when the person tries again', async (_, file) => {
  await page.route(file, (route) => route.abort());
  await page.goto('/privacy');
  await heading('There is a problem with the service');
  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await heading('Who sees what');
});

test('a page whose words are not reached in another language goes on in its own, with what was written', async () => {
  await page.goto('/periods');
  const name = page.getByLabel('Name');
  await name.fill('Autumn');
  const file = '**/assets/further-*';
  await page.route(file, (route) => route.abort());
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByText('We could not load this language.').waitFor();
  expect(await name.inputValue()).toBe('Autumn');

  // What failed does not stand in the way of another language.
  await page.unroute(file);
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: 'Français', pressed: true }).waitFor();
  expect(await page.getByText(/load this language|langue n’a pas pu/).count()).toBe(0);
  expect(await page.getByLabel('Nom').inputValue()).toBe('Autumn');
});

import { encodeRestriction, noRestriction, questionsFor } from '@sitwell/domain/assessment';
import { addWorkstation, saveDraft } from '@sitwell/services/assessment';
import { testbed } from '@sitwell/services/testbed';
import { type Browser, launchChromium, type Page } from '@sitwell/testing/browser';
import { randomAnswers, seededRandom } from '@sitwell/testing/factories';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, type Seen, seenInTables } from './onlooker.fixture.ts';
import { openPages, seenInBrowser, seenInLog, servePages } from './pagesOnlooker.fixture.ts';

const emergency = ['saddleNumbness', 'swollenCalf'];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What careless pages might do where a warning sign was ticked, all at once. */
interface Carelessness {
  /** Runs before the pages. */
  readonly before: string;
  /** Run in the page that tells what to do now. */
  readonly there: readonly string[];
}

const careless: Carelessness = {
  before: `const real = fetch;
    window.fetch = (to, init) => {
      if (String(to).includes('saveDraft')) return real(to, { ...init, body: init.body + ' ' });
      if (String(to).includes('plan.get')) return real(to, { ...init, headers: { ...init.headers, 'x-from': 'help' } });
      return real(to, init);
    };`,
  there: [
    // As a picture does, or code, that only this page needs.
    "fetch('/badge-96.png', {}).then((answer) => answer.text())",
    "localStorage.setItem('helped', '1')",
    "sessionStorage.setItem('helped', '1')",
    "document.cookie = 'helped=1'",
    "new Promise((done) => { indexedDB.open('helped').onsuccess = done; }).then(() => {})",
    "caches.open('helped').then(() => {})",
    "History.prototype.pushState.call(history, history.state, '')",
  ],
};

/** What an onlooker sees of one person's walk, at the server and in the browser that is left behind. */
async function look(
  signs: readonly string[],
  walk: (page: Page, signs: readonly string[], carelessness?: Carelessness) => Promise<void>,
  carelessness?: Carelessness,
): Promise<ReadonlyMap<string, Seen>> {
  const bed = await testbed();
  // The made-up organisation is open at once.
  await bed.deps.database.kysely.updateTable('tenant').set({ demo: 1 }).execute();
  const person = await bed.person();
  const pages = await servePages(bed);
  try {
    const { id: workstation } = await addWorkstation({ ctx: person, input: { name: 'Office' } });
    // All but the last question is answered: none of them knows of a warning sign.
    const answers = { ...randomAnswers(seededRandom(3)), seatHeight: { choice: 'tooLow', extras: [] } };
    const last = questionsFor(answers)
      .filter(({ room }) => room === 'workstation')
      .at(-1);
    const draft = { answers, symptoms: null, at: last?.id ?? '', version: 0 };
    await saveDraft({ ctx: person, input: { workstation, ...draft, restriction: encodeRestriction(noRestriction) } });
    const page = await openPages(browser, pages, bed, person);
    if (carelessness) await page.addInitScript(carelessness.before);
    await page.goto(`/check/${workstation}/signs`);
    await walk(page, signs, carelessness);
    // What was asked for is answered.
    await page.waitForLoadState('networkidle');
    const left = await seenInBrowser(page);
    await page.context().close();
    return new Map([
      ...left,
      ...[...(await seenInTables(bed.deps.database))].map(([name, rows]) => [`table ${name}`, rows] as const),
      // Pages ask for several things at once, in an order that is nobody's.
      ['the wire', [...pages.wire].sort()],
      ['the log', seenInLog(bed.lines).sort()],
    ]);
  } finally {
    await pages.stop();
    await bed.stop();
  }
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
const follow = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();

/** Answers the list of warning signs, and reads the advice where there is some. */
async function answerSigns(page: Page, signs: readonly string[], carelessness?: Carelessness): Promise<void> {
  await page.getByRole('checkbox', { name: 'None of these' }).waitFor();
  for (const sign of signs) await page.locator(`input[value="${sign}"]`).check();
  if (signs.length === 0) await page.getByRole('checkbox', { name: 'None of these' }).check();
  await goOn(page);
  if (signs.length === 0) return;
  await page.getByRole('button', { name: 'Change what I ticked' }).waitFor();
  for (const script of carelessness?.there ?? []) await page.evaluate(script);
  await page.getByRole('button', { name: /^Go / }).click();
}

/** As far as the first page after the list. */
async function beginCheck(page: Page, signs: readonly string[], carelessness?: Carelessness): Promise<void> {
  await answerSigns(page, signs, carelessness);
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'When to get help now' }).waitFor();
  await page.getByRole('link', { name: 'Back' }).waitFor();
}

/** Everything that shows, or withholds, what a warning sign is about. */
async function goRound(page: Page, signs: readonly string[]): Promise<void> {
  await beginCheck(page, signs);
  await goOn(page);
  await page.getByRole('checkbox', { name: 'Neck' }).check();
  await goOn(page);
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await page
    .getByRole('group', { name: /^Did it stop you/ })
    .getByRole('radio', { name: 'No' })
    .check();
  await goOn(page);
  await answerSigns(page, signs);
  await page.getByRole('button', { name: 'Hand in and see my result' }).click();
  await heading(page, 'Fix these first');
  await page.getByRole('link', { name: 'Open my plan' }).click();
  await page.getByRole('radio', { name: /^I am well and want to stay so/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
  await follow(page, 'Library');
  await page.getByRole('region', { name: 'Self-care' }).getByRole('link').last().click();
  await page.getByRole('link', { name: 'All movements and ideas' }).waitFor();
  await follow(page, 'Diary');
  await page.getByRole('link', { name: 'Write an entry' }).click();
  await page.getByRole('checkbox', { name: 'Neck' }).check();
  await goOn(page);
  await page.getByRole('radio', { name: '9', exact: true }).check();
  await goOn(page);
  await page.getByRole('button', { name: 'Keep this entry' }).click();
  await answerSigns(page, signs);
  await page.getByRole('row', { name: /Neck: 9/ }).waitFor();
  await follow(page, 'Library');
  await page.getByRole('link', { name: 'Look at the warning signs first' }).click();
  await answerSigns(page, signs);
  await heading(page, 'My plan');
  await follow(page, 'Home');
  await heading(page, /^Hello /);
}

test('two walks through the pages that differ only in the ticked signs send and leave the same', async () => {
  const without = await look([], goRound);
  const withSigns = await look(emergency, goRound);
  for (const what of differences(without, withSigns)) expect(withSigns.get(what), what).toEqual(without.get(what));
  // What has to be there for the comparison to mean anything.
  expect(without.get('the wire')?.length).toBeGreaterThan(60);
  for (const kept of ['the cookies', 'the history', 'table plan', 'table diary_entry', 'table assessment'])
    expect(without.get(kept), kept).not.toEqual([]);
});

test('and the comparison sees what careless pages would send or leave', async () => {
  const without = await look([], beginCheck);
  const leaky = await look(emergency, beginCheck, careless);
  expect(differences(without, leaky)).toEqual([
    'the caches',
    'the cookies',
    'the databases',
    'the history',
    'the local storage',
    'the log',
    'the session storage',
    'the wire',
  ]);
  const sent = new Set(without.get('the wire'));
  const news = new Set(leaky.get('the wire')?.filter((line) => !sent.has(line)));
  expect([...news].map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'GET /badge-96.png',
    'GET assessment.getDraft',
    'GET plan.get',
    'POST /api/assessment.saveDraft',
  ]);
});

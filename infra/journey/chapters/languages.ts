import assert from 'node:assert/strict';
import { loadLibrary } from '@sitwell/content/load';
import { type Answers, questionsFor } from '@sitwell/domain/assessment';
import { loadQuestionTexts } from '@sitwell/domain/questions';
import type { Page } from '@sitwell/testing/browser';
import { loadAllWords } from '../../../apps/web/src/words/catalogues.ts';
import { messagesIn } from '../../../apps/web/src/words/messages.fixture.ts';
import { beginCheck, ownIds } from '../ask.ts';
import { foreignWords, sticksOut, wrappedLinks } from '../inPage.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const translated = ['de', 'fr', 'es'] as const;
type Translated = (typeof translated)[number];

const ownName = { en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español' } as const;

/** A date as the language writes it, with the month in words. */
const longDate: Readonly<Record<Translated, RegExp>> = {
  de: /\b\d{1,2}\. (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}/,
  fr: /\b\d{1,2} (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/,
  es: /\b\d{1,2} de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}/,
};
const manyPeople: Readonly<Record<Translated, RegExp>> = {
  de: /^\d+ Personen$/,
  fr: /^\d+ personnes$/,
  es: /^\d+ personas$/,
};
const share: Readonly<Record<Translated, RegExp>> = { de: /\d\u00a0%/, fr: /\d\u202f%/, es: /\d\u00a0%/ };

/** Departments of the demo have these names, and French has a "part" too. */
const notOurs = new Set(['Days', 'Facilities', 'Part']);

/** Everything that has to be said in the language: the interface, the questions, and all that is for safety. */
async function textsIn(language: keyof typeof ownName): Promise<string[]> {
  const { safety } = await loadLibrary(language);
  const all = [await loadAllWords(language), await loadQuestionTexts(language), safety];
  return all.flatMap((each) => messagesIn(each)).map(({ text }) => text);
}

/** What English says and the other language says otherwise: none of it may be on its pages. */
async function englishOnly(language: Translated): Promise<string[]> {
  const own = new Set(await textsIn(language));
  return (await textsIn('en')).filter((text) => !own.has(text) && !notOurs.has(text) && /\p{L}{3}/u.test(text));
}

/** Chooses a language at the foot of the page, as a person does. */
async function choose(page: Page, language: keyof typeof ownName): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: ownName[language] }).click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

/** Goes to another page as a link does, without loading the programme again. */
async function follow(page: Page, path: string): Promise<void> {
  const before = await page.evaluate((to) => {
    const heading = document.querySelector('main h1')?.textContent;
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return heading;
  }, path);
  await page.waitForFunction((heading) => {
    const now = document.querySelector('main h1')?.textContent;
    return now && now !== heading && !document.querySelector('main [class*="bones"]');
  }, before);
  assert.equal(await page.evaluate(() => location.pathname), path, 'the page led elsewhere');
}

/**
 * What somebody sees in each language: no English left, the right forms, and nothing too long for a small screen.
 * @param alone the language of the picture, and the only one that `paths` are read in when the story is told fast
 * @param deeper further pages, reached from one of `paths` and read in every language
 */
async function walk(
  { book, step, camera, thorough }: Stage,
  visitor: Visitor,
  who: string,
  alone: Translated,
  paths: readonly string[],
  spots: (language: Translated, text: string) => void,
  deeper: (language: Translated) => readonly string[] = () => [],
): Promise<void> {
  const { page } = visitor;
  for (const language of translated) {
    const whole = thorough || language === alone;
    const further = deeper(language);
    if (!whole && further.length === 0) continue;
    await step(visitor, `reads ${whole ? 'every page' : 'the questions'} in ${ownName[language]}`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await choose(page, language);
      const english = await englishOnly(language);
      let text = '';
      const read = async (path: string) => {
        assert.equal(await page.evaluate(() => document.documentElement.lang), language, `${path}: lang`);
        const at = `${path} in ${language}`;
        for (const what of await page.evaluate(foreignWords, english)) book.fault(`${at}: English is left: ${what}`);
        for (const what of await page.evaluate(sticksOut)) book.fault(`${at}: ${what}`);
        text += `\n${await page.getByRole('main').innerText()}`;
      };
      for (const path of whole ? paths : paths.slice(0, 1)) {
        await visitor.go(path);
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction(() => !document.querySelector('main [class*="bones"]'));
        await read(path);
      }
      for (const path of further) {
        await follow(page, path);
        await read(path);
      }
      if (whole) spots(language, text);
      if (language === alone) await camera.look(page, `languages-${who}-${language}`);
    });
  }
  await step(visitor, 'goes back to English', async () => {
    await choose(page, 'en');
    await visitor.go('/');
    await page.setViewportSize({ width: 1280, height: 900 });
  });
}

export async function readAsEmployee(stage: Stage, visitor: Visitor): Promise<void> {
  const paths = ['/', '/check', '/result', '/plan', '/breaks', '/library', '/summary'];
  const { workstation, finding } = await ownIds(visitor);
  const check = `/check/${workstation}`;
  const questions = questionsFor(manyQuestions).flatMap(({ id, room }) =>
    room === 'workstation' ? [`${check}/${id}`] : [],
  );
  await stage.step(visitor, 'begins a self-check that asks nearly everything', () =>
    beginCheck(visitor, { workstation, answers: manyQuestions, symptoms: neckIsOpen }),
  );
  await walk(
    stage,
    visitor,
    'employee',
    'de',
    paths,
    (language, text) => assert.match(text, longDate[language], `no date in the form of ${language}`),
    (language) => [
      '/result',
      '/plan',
      // In a hurry each question is read in one of the languages.
      ...questions.filter((_, at) => stage.thorough || at % translated.length === translated.indexOf(language)),
      `${check}/symptoms`,
      `${check}/symptoms/neck`,
      `${check}/answers`,
      `${check}/signs`,
      '/library/chinSlide',
      '/library/walking',
      ...(stage.thorough ? [`/plan/${finding}`, '/lesson', '/diary', '/signs'] : []),
    ],
  );
}

/** Answers that lead to further questions. */
const manyQuestions: Answers = {
  shared: 'shared',
  seating: 'deskChair',
  computer: 'laptopScreen',
  telephone: { choice: 'tooFar', extras: [] },
};
const neckIsOpen = { status: 'some', entries: [{ site: 'neck', side: null, trouble7Days: true }] };

export async function readAsHumanResources(stage: Stage, visitor: Visitor): Promise<void> {
  await visitor.go('/reports');
  const latest = visitor.page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link');
  const report = (await latest.getAttribute('href')) ?? '';
  const parts = ['', '/departments', '/findings', '/trend'].map((part) => `${report}${part}`);
  await walk(stage, visitor, 'hr', 'fr', ['/reports', ...parts], (language, text) =>
    assert.match(text, share[language], `no share in the form of ${language}`),
  );
}

export async function readAsAdmin(stage: Stage, visitor: Visitor): Promise<void> {
  await stage.step(visitor, 'finds each list of links on one line, in every language', async () => {
    for (const language of [...translated, 'en'] as const) {
      await choose(visitor.page, language);
      for (const what of await visitor.page.evaluate(wrappedLinks)) stage.book.fault(`${language}: ${what}`);
    }
  });
  await walk(
    stage,
    visitor,
    'admin',
    'es',
    ['/people', '/periods', '/protection', '/content-review'],
    (language, text) =>
      assert(
        text.split('\n').some((line) => manyPeople[language].test(line.trim())),
        `no count of people in the form of ${language}`,
      ),
  );
}

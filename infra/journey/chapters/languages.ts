import assert from 'node:assert/strict';
import type { Page } from '@sitwell/testing/browser';
import { loadWords } from '../../../apps/web/src/words/catalogues.ts';
import { messagesIn } from '../../../apps/web/src/words/messages.fixture.ts';
import { foreignWords, sticksOut } from '../inPage.ts';
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

/** The messages of English that the other language says otherwise: none of them may be on its pages. */
async function englishOnly(language: Translated): Promise<string[]> {
  const own = new Set(messagesIn((await loadWords(language)).words).map(({ text }) => text));
  return messagesIn((await loadWords('en')).words).flatMap(({ text }) =>
    own.has(text) || notOurs.has(text) || !/\p{L}{3}/u.test(text) ? [] : [text],
  );
}

/** Chooses a language at the foot of the page, as a person does. */
async function choose(page: Page, language: keyof typeof ownName): Promise<void> {
  await page.getByRole('contentinfo').getByRole('button', { name: ownName[language] }).click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

/**
 * What somebody sees in each language: no English left, the right forms, and nothing too long for a small screen.
 * @param alone the language of the picture, and the only one when the story is told fast
 */
async function walk(
  { book, step, camera, thorough }: Stage,
  visitor: Visitor,
  who: string,
  alone: Translated,
  paths: readonly string[],
  spots: (language: Translated, text: string) => void,
): Promise<void> {
  const { page } = visitor;
  for (const language of thorough ? translated : [alone]) {
    await step(visitor, `reads every page in ${ownName[language]}`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await choose(page, language);
      const english = await englishOnly(language);
      let text = '';
      for (const path of paths) {
        await visitor.go(path);
        await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
        await page.waitForFunction(() => !document.querySelector('main [class*="bones"]'));
        assert.equal(await page.evaluate(() => document.documentElement.lang), language, `${path}: lang`);
        const at = `${path} in ${language}`;
        for (const what of await page.evaluate(foreignWords, english)) book.fault(`${at}: English is left: ${what}`);
        for (const what of await page.evaluate(sticksOut)) book.fault(`${at}: ${what}`);
        text += `\n${await page.getByRole('main').innerText()}`;
      }
      spots(language, text);
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
  await walk(stage, visitor, 'employee', 'de', paths, (language, text) =>
    assert.match(text, longDate[language], `no date in the form of ${language}`),
  );
}

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

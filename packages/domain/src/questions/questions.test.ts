import { forbidden } from '@sitwell/content/check';
import type { Locale } from '@sitwell/content/library';
import { describe, expect, it } from 'vitest';
import { questionnaires } from '../assessment/index.ts';
import { loadQuestionTexts } from './index.ts';

const locales = ['en', 'de', 'fr', 'es'] as const satisfies readonly Locale[];
const versions = Object.values(questionnaires);
const texts = (
  await Promise.all(
    locales.map(async (locale) => {
      const loaded = await loadQuestionTexts(locale);
      return versions.map((questionnaire) => ({
        locale,
        version: questionnaire.version,
        questionnaire,
        text: loaded[questionnaire.version],
      }));
    }),
  )
).flat();

const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);

describe.each(texts)('the words of version $version in $locale', ({ locale, version, questionnaire, text }) => {
  if (text === undefined) throw new Error('no text');
  const all: string[] = Object.values(text.questions).flatMap((words) => [
    words.title,
    words.hint ?? '',
    words.drawing,
    words.extrasTitle ?? '',
    ...Object.values(words.options ?? {}),
    ...Object.values(words.extras ?? {}),
  ]);

  it('are there for every question and option, and for nothing else', () => {
    expect([text.version, text.locale]).toEqual([version, locale]);
    expect(Object.keys(text.questions).sort()).toEqual(ids(questionnaire.questions).sort());
    for (const question of questionnaire.questions) {
      const words = text.questions[question.id];
      expect(Object.keys(words?.options ?? {}), question.id).toEqual(
        'options' in question ? ids(question.options) : [],
      );
      const extras = question.kind === 'choiceWithExtras' ? ids(question.extras) : [];
      expect(Object.keys(words?.extras ?? {}), question.id).toEqual(extras);
      expect(words?.extrasTitle !== undefined, question.id).toBe(extras.length > 0);
    }
  });

  it('keep sentences to twenty words and titles to a question', () => {
    for (const words of all) {
      for (const sentence of words.split(/(?<=[.?!:])\s+/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
    for (const { title } of Object.values(text.questions)) expect(title).toMatch(/\?$/);
  });

  it('claim nothing', () => {
    for (const words of all) expect(words.match(forbidden[locale]), words).toBeNull();
  });
});

const english = texts.find(({ locale }) => locale === 'en')?.text;

it.each(texts.filter(({ locale }) => locale !== 'en'))('no title or picture in $locale is English', ({ text }) => {
  const same = Object.entries(text?.questions ?? {}).filter(([id, words]) => {
    const original = english?.questions[id];
    return (
      words.title === original?.title ||
      words.drawing === original?.drawing ||
      (words.hint && words.hint === original?.hint)
    );
  });
  expect(same).toEqual([]);
});

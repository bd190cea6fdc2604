import { forbidden } from '@sitwell/content/check';
import { describe, expect, test } from 'vitest';
import { alike } from './alike.fixture.ts';
import { loadAllWords } from './catalogues.ts';
import { languages } from './languages.ts';
import { messagesIn, placesOf } from './messages.fixture.ts';
import { pluralIn } from './plural.ts';

const said = await Promise.all(
  languages.map(async (language) => ({ language, all: messagesIn(await loadAllWords(language)) })),
);
const english = said.find(({ language }) => language === 'en')?.all ?? [];

describe.each(said)('the words in $language', ({ language, all }) => {
  test('are there for every message, and leave no gap in one', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ text }) => text.trim() === '' || text.includes('[object'))).toEqual([]);
    expect(placesOf(all).sort()).toEqual(placesOf(english).sort());
  });

  test('keep each sentence to twenty words', () => {
    const long = all
      .flatMap(({ path, text }) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ path, sentence })))
      .filter(({ sentence }) => (sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length > 20);
    expect(long).toEqual([]);
  });

  test('claim nothing: no word of treating, healing, relieving or preventing', () => {
    expect(all.filter(({ text }) => text.match(forbidden[language]) || /assessment complete/i.test(text))).toEqual([]);
  });
});

const translated = said.flatMap(({ language, all }) => (language === 'en' ? [] : [{ language, all }]));

test.each(translated)('the words in $language are not English', ({ language, all }) => {
  const before = new Map(english.map(({ path, text }) => [path, text]));
  // A symbol, or nothing but what was handed in, says the same in every language.
  const wordless = /^[^\p{L}]*(Office|left|neck)?[^\p{L}]*$/u;
  const same = all.filter(({ path, text }) => text === before.get(path) && !wordless.test(text));
  expect(placesOf(same).sort()).toEqual([...alike[language]].sort());
});

describe('plural', () => {
  test('follows the language, writes the number its way, and has a word for none', () => {
    const say = pluralIn('en');
    expect([0, 1, 1234].map((count) => say(count, { zero: 'none', one: '# thing', other: '# things' }))).toEqual([
      'none',
      '1 thing',
      '1,234 things',
    ]);
    expect(pluralIn('fr')(1.5, { one: '# jour', other: '# jours' })).toBe('1,5 jour');
  });
});

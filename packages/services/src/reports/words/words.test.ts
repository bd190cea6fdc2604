import { forbidden } from '@sitwell/content/check';
import { describe, expect, test } from 'vitest';
import { reportWords, sayBands, sayFigure, sayPoint, sayShare } from './index.ts';

/** Every message with its path; of a function what it says of examples. */
function messagesIn(node: unknown, path = ''): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const say = node as (...values: unknown[]) => unknown;
    return path === 'change'
      ? ['up', 'down', 'unclear'].map((verdict) => ({ path, text: String(say('neckStrain', '1', '2', verdict)) }))
      : [{ path, text: String(say(15, 25)) }];
  }
  return Object.entries(node as object).flatMap(([key, inner]) => messagesIn(inner, path ? `${path}.${key}` : key));
}

const english = messagesIn(reportWords.en);
/** Names and forms that are rightly the same in two languages. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['point'],
  fr: ['captions.sites', 'columns.site', 'point'],
  es: ['point'],
};

describe.each(Object.entries(reportWords))('reports in %s', (language, words) => {
  const all = messagesIn(words).filter(({ path }) => path !== 'language');

  test('keep sentences to twenty words and claim nothing', () => {
    for (const { text } of all) {
      for (const sentence of text.split(/(?<=[.!?])\s+/))
        expect(sentence.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0, sentence).toBeLessThanOrEqual(20);
      expect(text.match(forbidden[words.language]), text).toBeNull();
    }
  });

  test('are its own', () => {
    if (language === 'en') return;
    const before = new Map(english.map(({ path, text }) => [path, text]));
    const same = all.filter(({ path, text }) => before.get(path) === text).map(({ path }) => path);
    expect([...new Set(same)].sort()).toEqual([...(alike[language] ?? [])].sort());
  });
});

test('shares, ranges and edges take the form of the language', () => {
  const said = Object.values(reportWords).map((words) =>
    [
      { from: 35, to: 35 },
      { from: 25, to: 45 },
      { from: 5, to: 5 },
      { from: 95, to: 95 },
    ].map((span) => sayShare(span, words).replace(/[\u00a0\u202f]/g, '_')),
  );
  expect(said).toEqual([
    ['35 %', '25 to 45 %', '5 % or less', '95 % or more'],
    ['35_%', '25 bis 45_%', '5_% oder weniger', '95_% oder mehr'],
    ['35_%', '25 à 45_%', '5_% ou moins', '95_% ou plus'],
    ['35_%', 'del 25 al 45_%', '5_% o menos', '95_% o más'],
  ]);
  const point = { points: 40, interval: { from: 34, to: 46 } };
  expect(sayPoint(point, reportWords.de)).toBe('40\u00a0% (34 bis 46\u00a0%)');
  expect(sayPoint({ ...point, points: null }, reportWords.de)).toBe('34 bis 46\u00a0%');
});

test('a figure without a measure says nothing of it', () => {
  expect(sayBands(undefined, reportWords.fr)).toEqual(['', '', '']);
  expect(sayFigure({ atLeast: 15, participation: null, measures: {}, leads: false }, reportWords.es)).toEqual([
    'Respondieron 15+ personas.',
  ]);
});

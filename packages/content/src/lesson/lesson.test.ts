import { describe, expect, it } from 'vitest';
import { forbidden } from '../check/claims.ts';
import { readingSeconds } from '../check/reading.ts';
import { countWords, longestSentence, sentences } from '../schema/parts.ts';
import { type LessonCheckId, lesson, lessonCards, lessonChecks } from './index.ts';

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

describe.each(['en', 'de', 'es', 'fr'] as const)('the lesson in %s', (locale) => {
  const { cards, checks, fallback } = lesson(locale);
  const texts = textsOf({ cards, checks });

  it('is whole: five cards, four questions, words for each option and no other', () => {
    expect(fallback).toBe(false);
    expect(Object.keys(cards)).toEqual(lessonCards);
    expect(lessonCards).toHaveLength(5);
    expect(Object.keys(checks)).toEqual(Object.keys(lessonChecks));
    expect(Object.keys(checks)).toHaveLength(4);
    for (const [id, { options, right }] of Object.entries(lessonChecks)) {
      expect(Object.keys(checks[id as LessonCheckId].options).sort()).toEqual([...options].sort());
      expect(options).toContain(right);
    }
  });

  it('keeps sentences short, claims nothing, and fits five minutes', () => {
    for (const sentence of texts.flatMap(sentences))
      expect(countWords(sentence), sentence).toBeLessThanOrEqual(longestSentence);
    expect(texts.filter((text) => text.search(forbidden[locale]) >= 0)).toEqual([]);
    expect(readingSeconds(texts)).toBeLessThan(5 * 60);
  });
});

it('is English, and says so, where it was not translated', () => {
  expect(lesson('pl')).toMatchObject({ locale: 'en', fallback: true, cards: lesson('en').cards });
});

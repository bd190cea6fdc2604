import { describe, expect, test } from 'vitest';
import { en } from './en/index.ts';
import { makeFormats } from './formats.ts';
import { speechFor } from './index.ts';
import { pluralIn } from './plural.ts';

/** What a function of the catalogue may be called with: counts, names, or a place of the body. */
const given: readonly (readonly unknown[])[] = [
  [1, 1, 1, 1],
  [2, 2, 2, 2],
  [11, 11, 11, 11],
  ['Office', 'Office', 'Office', 'Office'],
  ['neck', 'left'],
];

function call(say: (...values: readonly unknown[]) => unknown): string[] {
  return given.flatMap((values) => {
    try {
      return [String(say(...values))];
    } catch {
      return [];
    }
  });
}

/** Every message of the catalogue with its path; of a function everything that it says without complaint. */
function messages(node: unknown, path: string): { path: string; text: string }[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const said = call(node as (...values: readonly unknown[]) => unknown).filter((text) => !/undefined|NaN/.test(text));
    return said.length > 0 ? said.map((text) => ({ path, text })) : [{ path, text: '' }];
  }
  if (typeof node === 'object' && node !== null)
    return Object.entries(node).flatMap(([key, inner]) => messages(inner, path === '' ? key : `${path}.${key}`));
  return [{ path, text: '' }];
}

const all = messages(en, '');

describe('the catalogue', () => {
  test('has words for every message, and leaves no gap in one', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ text }) => text.trim() === '' || text.includes('[object'))).toEqual([]);
  });

  test('keeps each sentence to twenty words', () => {
    const long = all
      .flatMap(({ path, text }) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ path, sentence })))
      .filter(({ sentence }) => (sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length > 20);
    expect(long).toEqual([]);
  });

  test('claims nothing: no word of treating, healing, relieving or preventing', () => {
    expect(
      all.filter(({ text }) => /\b(treat|heal|cure|relie(f|ve)|prevent|therapy|assessment complete)/i.test(text)),
    ).toEqual([]);
  });
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

describe('formats', () => {
  const now = Date.UTC(2026, 10, 24, 22, 30);
  const berlin = makeFormats('en-GB', 'Europe/Berlin', en.days);
  test('tell times in the zone of the person', () => {
    expect(berlin.time(now)).toBe('23:30');
    expect(berlin.minuteOfDay(now)).toBe(23 * 60 + 30);
    expect(makeFormats('en-US', 'America/New_York', en.days).time(now)).toMatch(/^05:30\sPM$/);
  });
  test('know today and tomorrow by that zone, not by hours', () => {
    expect(berlin.soon(now + 60 * 60_000, now)).toBe('tomorrow, 00:30');
    expect(berlin.soon(now - 60_000, now)).toBe('today, 23:29');
    expect(berlin.soon(now + 3 * 86_400_000, now)).toBe('Friday 27 November, 23:30');
  });
  test('name the days from Monday', () => {
    expect([1, 7].map((day) => berlin.weekday(day, 'long'))).toEqual(['Monday', 'Sunday']);
    expect(berlin.clock('09:05')).toBe('09:05');
  });
  test('stay in the language of the words around them', () => {
    expect(speechFor('de-DE', 'Europe/Berlin').formats.date(now)).toBe('24 November 2026');
    expect(speechFor('en-US', 'America/New_York').formats.date(now)).toBe('November 24, 2026');
  });
});

import { expect, test } from 'vitest';
import { en } from './en/index.ts';
import { makeFormats } from './formats.ts';
import { speechFor } from './index.ts';

const now = Date.UTC(2026, 10, 24, 22, 30);
const berlin = makeFormats('en-GB', 'Europe/Berlin', en.days);

test('formats tell times in the zone of the person', () => {
  expect(berlin.time(now)).toBe('23:30');
  expect(berlin.minuteOfDay(now)).toBe(23 * 60 + 30);
  expect(makeFormats('en-US', 'America/New_York', en.days).time(now)).toMatch(/^05:30\sPM$/);
});

test('formats know today and tomorrow by that zone, not by hours', () => {
  expect(berlin.soon(now + 60 * 60_000, now)).toBe('tomorrow, 00:30');
  expect(berlin.soon(now - 60_000, now)).toBe('today, 23:29');
  expect(berlin.soon(now + 3 * 86_400_000, now)).toBe('Friday 27 November, 23:30');
});

test('formats name the days from Monday', () => {
  expect([1, 7].map((day) => berlin.weekday(day, 'long'))).toEqual(['Monday', 'Sunday']);
  expect(berlin.clock('09:05')).toBe('09:05');
});

test('formats stay in the language of the words around them', () => {
  const spoken = { language: 'en', words: en } as const;
  expect(speechFor(spoken, 'de-DE', 'Europe/Berlin').formats.date(now)).toBe('24 November 2026');
  expect(speechFor(spoken, 'en-US', 'America/New_York').formats.date(now)).toBe('November 24, 2026');
  const german = speechFor({ language: 'de', words: en }, 'de-AT', 'Europe/Vienna').formats;
  expect(german.date(Date.UTC(2026, 0, 24))).toBe('24. Jänner 2026');
});

import { expect, test } from 'vitest';
import { formatLocale, guestLocale, languageOf } from './languages.ts';

test('somebody is spoken to in the language of their locale, else in English', () => {
  expect(['de-AT', 'FR', 'es-419', 'en-US', 'pl-PL', ''].map(languageOf)).toEqual(['de', 'fr', 'es', 'en', 'en', 'en']);
});

test('a guest gets what they chose, else the first language of their browser that there is, else English', () => {
  expect(guestLocale(null, ['pl-PL', 'fr-CH', 'de'])).toBe('fr-CH');
  expect(guestLocale('de', ['en-US', 'de-AT', 'de'])).toBe('de-AT');
  expect(guestLocale('de', ['en-US'])).toBe('de');
  expect(guestLocale('pl', ['es'])).toBe('es');
  expect(guestLocale(null, ['pl'])).toBe('en');
  expect(guestLocale(null, [])).toBe('en');
});

test('dates follow the country only where they are in the language of the words', () => {
  expect(formatLocale('de-CH', 'de')).toBe('de-CH');
  expect(formatLocale('de-CH', 'en')).toBe('en-GB');
  expect(formatLocale('en', 'en')).toBe('en-GB');
  expect(formatLocale('en-US', 'en')).toBe('en-US');
  expect(formatLocale('pl', 'en')).toBe('en-GB');
});

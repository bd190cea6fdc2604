import { describe, expect, it } from 'vitest';
import { breakText } from '../breaks/index.ts';
import { loadLibrary, loadSafety } from '../load/index.ts';
import { breakKinds, contraindications, locales, stopRules } from '../schema/index.ts';
import { fillText, library } from './index.ts';

describe('library', () => {
  it.each(locales)('has no open variable in %s but the emergency number', (locale) => {
    const { sources, ...rest } = library(locale);
    const open = JSON.stringify(rest).match(/\{[a-zA-Z0-9]+\}/g) ?? [];
    expect([...new Set(open)]).toEqual(['{emergencyNumber}']);
    expect(Object.keys(sources).length).toBeGreaterThan(40);
  });

  it('puts the same dose into every language', () => {
    const step = (locale: 'en' | 'de'): string =>
      library(locale).exercises.find(({ id }) => id === 'chinSlide')?.steps[1]?.text ?? '';
    expect(step('en')).toContain('Hold for 3 seconds');
    expect(step('de')).toContain('Halten Sie 3 Sekunden');
    const points = (locale: 'en' | 'de'): string =>
      library(locale).selfCare.find(({ id }) => id === 'whyStrength')?.claims[0]?.text ?? '';
    expect(points('en')).toContain('1.4 of 10');
    expect(points('de')).toContain('1,4 von 10');
  });

  it('falls back whole to English, marked, and speaks safety in the locale', () => {
    const english = library('en');
    for (const locale of ['fr', 'es'] as const) {
      const { exercises, selfCare, fixes, safety } = library(locale);
      const all = [...exercises, ...selfCare, ...Object.values(fixes)];
      expect(all.length).toBe(english.exercises.length + english.selfCare.length + Object.keys(english.fixes).length);
      expect(all.every((item) => item.fallback && item.locale === 'en')).toBe(true);
      expect(exercises.map(({ name }) => name)).toEqual(english.exercises.map(({ name }) => name));
      expect(safety.locale).toBe(locale);
      expect(safety.stopRules.painWorse.text).not.toBe(english.safety.stopRules.painWorse.text);
    }
    const german = library('de');
    expect([...german.exercises, ...german.selfCare].some((item) => item.fallback)).toBe(false);
  });

  it('has a text for every code, and a stop rule for everything done to the body', () => {
    for (const locale of locales) {
      const { safety } = library(locale);
      expect(Object.keys(safety.stopRules).sort()).toEqual([...stopRules].sort());
      expect(Object.keys(safety.contraindications).sort()).toEqual([...contraindications].sort());
      expect(Object.values(safety.redFlags).every(({ text }) => text.length > 0)).toBe(true);
    }
    const { exercises, selfCare } = library('en');
    expect(exercises.every((exercise) => exercise.stopRules.length > 0)).toBe(true);
    expect(selfCare.filter(({ form }) => form === 'do').every((item) => item.stopRules.length > 0)).toBe(true);
  });

  it('says of each item whether one of its sources was read', () => {
    const { exercises, selfCare } = library('en');
    expect(exercises.find(({ id }) => id === 'bandLateralRaise')?.evidence).toMatchObject({
      grade: 'good',
      verified: true,
    });
    expect(selfCare.find(({ id }) => id === 'sleepWell')?.evidence.verified).toBe(false);
  });

  it('names no reviewer that nobody appointed', () => {
    const { exercises, selfCare, fixes } = library('en');
    const all = [...exercises, ...selfCare, ...Object.values(fixes)];
    expect(all.filter(({ review }) => review.state !== 'awaitingReview')).toEqual([]);
  });

  it('is the same when only one locale is loaded', async () => {
    for (const locale of locales) {
      expect(await loadLibrary(locale)).toEqual(library(locale));
      expect(await loadSafety(locale)).toEqual(library(locale).safety);
    }
  });
});

describe('breakText', () => {
  it.each(breakKinds)('has a notice for %s in every locale', (kind) => {
    const texts = locales.map((locale) => breakText(kind, locale));
    expect(new Set(texts.map(({ subject }) => subject)).size).toBe(locales.length);
    for (const text of texts) expect(library(text.locale).breaks[kind]).toEqual(text);
  });
});

describe('fillText', () => {
  it('leaves what it does not know, and takes texts as they are', () => {
    expect(fillText('Call {emergencyNumber} in {n} s', { n: 1.5 }, 'de')).toBe('Call {emergencyNumber} in 1,5 s');
    expect(fillText('Call {emergencyNumber}', { emergencyNumber: '112' })).toBe('Call 112');
  });
});

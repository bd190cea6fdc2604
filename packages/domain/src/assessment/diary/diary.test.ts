import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodySites,
  type DiaryEntry,
  type DiaryPlace,
  diaryLines,
  diaryShowsSigns,
  movementChecks,
  movementLevels,
  movementsToTry,
  pairedSites,
  parseDiaryEntry,
  restrictionFrom,
  validateDiaryEntry,
  withheldBy,
} from '../index.ts';

const place = (intensity: number, change: Partial<DiaryPlace> = {}): DiaryPlace => ({
  site: 'neck',
  side: null,
  intensity,
  ...change,
});
const entry = (...places: DiaryPlace[]): DiaryEntry => ({ places, movements: {} });
const paths = (value: unknown) => validateDiaryEntry(value).map(({ path, code }) => `${path} ${code}`);

const everyPlace = bodySites.flatMap((site) =>
  (pairedSites.has(site) ? (['left', 'right'] as const) : ([null] as const)).map((side) => ({
    site,
    side,
    intensity: 10,
  })),
);

describe('a diary entry', () => {
  it('may name every place and every movement', () => {
    const movements = Object.fromEntries(movementChecks.map((id) => [id, 'notPossible']));
    expect(validateDiaryEntry({ places: everyPlace, movements })).toEqual([]);
  });

  it.each([
    ['no object', 3, ['entry wrongType']],
    ['nothing', { places: [], movements: {} }, ['places empty']],
    ['no lists', {}, ['places wrongType', 'movements wrongType']],
    ['a note', { ...entry(place(1)), note: 'x' }, ['entry unknownField']],
    ['eleven', entry(place(11)), ['places[0].intensity intensityRange']],
    ['a half', entry(place(0.5)), ['places[0].intensity intensityRange']],
    ['an unknown place', entry(place(1, { site: 'toe' as never })), ['places[0].site unknownSite']],
    ['a side of the neck', entry(place(1, { side: 'left' })), ['places[0].side sideNotAsked']],
    ['a knee without its side', entry(place(1, { site: 'knees' })), ['places[0].side sideMissing']],
    ['a place twice', entry(place(1), place(2)), ['places[1].site duplicate']],
    ['an unknown movement', { places: [], movements: { handstand: 'easy' } }, ['movements.handstand unknownMovement']],
    ['an unknown level', { places: [], movements: { lookUp: 'fine' } }, ['movements.lookUp unknownLevel']],
  ])('names %s', (_, value, expected) => {
    expect(paths(value)).toEqual(expected);
    expect(() => parseDiaryEntry(value)).toThrow('Invalid input');
  });

  it('never throws when it is checked, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(validateDiaryEntry(value))));
  });

  it('knows four levels, best first', () => {
    expect(movementLevels).toEqual(['easy', 'stiff', 'hurts', 'notPossible']);
  });
});

describe('when the warning signs are shown again', () => {
  it('is at 7, or 3 more than the last time that this place was written down', () => {
    expect(diaryShowsSigns(entry(place(7)), [])).toBe(true);
    expect(diaryShowsSigns(entry(place(6)), [])).toBe(false);
    expect(diaryShowsSigns(entry(place(5)), [entry(place(2))])).toBe(true);
    expect(diaryShowsSigns(entry(place(5)), [entry(place(3)), entry(place(0))])).toBe(false);
    expect(diaryShowsSigns(entry(place(5)), [entry(), entry(place(2))])).toBe(true);
  });

  it('keeps left and right apart', () => {
    const left = place(5, { site: 'knees', side: 'left' });
    const right = place(1, { site: 'knees', side: 'right' });
    expect(diaryShowsSigns(entry(left), [entry(right)])).toBe(false);
    expect(diaryShowsSigns(entry(left), [entry({ ...left, intensity: 2 })])).toBe(true);
  });
});

describe('diaryLines', () => {
  it('gives each place its course, with gaps, in the order of the body', () => {
    const knee = place(4, { site: 'knees', side: 'right' });
    expect(diaryLines([entry(place(1)), entry(knee), entry(place(3), knee)])).toEqual([
      { site: 'neck', side: null, intensities: [1, null, 3] },
      { site: 'knees', side: 'right', intensities: [null, 4, 4] },
    ]);
    expect(diaryLines([])).toEqual([]);
  });
});

describe('movementsToTry', () => {
  it('asks for none in an emergency, and for none of the neck while a sign of the neck is urgent', () => {
    expect(movementsToTry(withheldBy(restrictionFrom([])))).toEqual(movementChecks);
    expect(movementsToTry(withheldBy(restrictionFrom(['saddleNumbness'])))).toEqual([]);
    const withoutNeck = movementsToTry(withheldBy(restrictionFrom(['clumsyHands'])));
    expect(withoutNeck).not.toContain('turnHeadLeft');
    expect(withoutNeck).toContain('bendLeft');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksTwelveMonths,
  bodySites,
  intensityBefore,
  observationFrom,
  pairedSites,
  parseSymptoms,
  refusedSymptoms,
  type SiteEntry,
  type SymptomAnswers,
  scoreRosaRange,
  showsSignsAgain,
  strainBandIds,
  strainBands,
  troubledSites,
  validateSymptoms,
} from '../index.ts';
import { faultless } from '../questionnaire/uniform-answers.ts';

const entry = (site: SiteEntry['site'], change: Partial<SiteEntry> = {}): SiteEntry => ({
  site,
  side: pairedSites.has(site) ? 'left' : null,
  trouble7Days: true,
  stopped7Days: false,
  intensity: 2,
  ...change,
});
const some = (...entries: SiteEntry[]): SymptomAnswers => ({ status: 'some', entries });
const paths = (symptoms: unknown) => validateSymptoms(symptoms).map(({ path, code }) => `${path} ${code}`);

describe('validateSymptoms', () => {
  it('accepts refusing, having none, and every site', () => {
    expect(validateSymptoms(refusedSymptoms)).toEqual([]);
    expect(validateSymptoms({ status: 'none', entries: [] })).toEqual([]);
    expect(bodySites).toHaveLength(9);
    expect(validateSymptoms(some(...bodySites.map((site) => entry(site))))).toEqual([]);
  });

  it.each([
    ['no object', null, ['symptoms wrongType']],
    ['no status', { entries: [] }, ['status unknownStatus']],
    ['no list', { status: 'some' }, ['entries wrongType']],
    ['no site', { status: 'some', entries: [] }, ['entries noSite']],
    ['sites with none', { status: 'none', entries: [entry('neck')] }, ['entries sitesWithoutTrouble']],
    ['an unknown site', some(entry('toe' as never, { side: null })), ['entries[0].site unknownSite']],
    ['a side left out', some(entry('knees', { side: null })), ['entries[0].side sideMissing']],
    ['a side of the neck', some(entry('neck', { side: 'left' })), ['entries[0].side sideNotAsked']],
    ['a site twice', some(entry('neck'), entry('neck')), ['entries[1].site duplicate']],
    ['eleven', some(entry('neck', { intensity: 11 })), ['entries[0].intensity intensityRange']],
    ['a half', some(entry('neck', { intensity: 2.5 })), ['entries[0].intensity intensityRange']],
    ['no yes or no', some(entry('neck', { stopped7Days: 'yes' as never })), ['entries[0].stopped7Days answerYesOrNo']],
    [
      'pain without trouble',
      some(entry('neck', { trouble7Days: false, stopped7Days: true })),
      ['entries[0].stopped7Days troubleDenied', 'entries[0].intensity troubleDenied'],
    ],
    ['a field too many', some({ ...entry('neck'), note: 'x' } as never), ['entries[0] unknownField']],
    [
      'two at once',
      some(entry('neck', { intensity: -1 }), 3 as never),
      ['entries[0].intensity intensityRange', 'entries[1] wrongType'],
    ],
  ])('names %s', (_, symptoms, expected) => {
    expect(paths(symptoms)).toEqual(expected);
  });

  it('keeps left and right apart', () => {
    expect(validateSymptoms(some(entry('knees', { side: 'left' }), entry('knees', { side: 'right' })))).toEqual([]);
  });

  it('throws with every field named when a value is wanted', () => {
    expect(() => parseSymptoms({ status: 'x', entries: [] })).toThrow(/status \(unknownStatus\)/);
  });
});

describe('troubledSites', () => {
  it('puts the worst first and counts the worse side of each', () => {
    const symptoms = some(
      entry('knees', { side: 'left', intensity: 1 }),
      entry('knees', { side: 'right', intensity: 6 }),
      entry('neck', { intensity: 6, stopped7Days: true }),
      entry('lowBack', { trouble7Days: false, intensity: 0, trouble12Months: true }),
    );
    expect(troubledSites(symptoms)).toEqual([
      { site: 'neck', intensity: 6, stopped: true },
      { site: 'knees', intensity: 6, stopped: false },
    ]);
  });
});

describe('intensityBefore', () => {
  it('is what was told of this place and side, 0 where it gave no trouble, and not known where nothing was told', () => {
    const knee = entry('knees', { side: 'left', intensity: 4 });
    const before = (last: SymptomAnswers | null, { site, side }: SiteEntry) => intensityBefore(last, { site, side });
    expect(before(some(knee), knee)).toBe(4);
    expect(before(some(knee), { ...knee, side: 'right' })).toBe(0);
    expect(before({ status: 'none', entries: [] }, knee)).toBe(0);
    expect([before(null, knee), before(refusedSymptoms, knee)]).toEqual([null, null]);
    expect(showsSignsAgain(3, before({ status: 'none', entries: [] }, knee))).toBe(true);
  });
});

describe('strainBands', () => {
  const at = (chair: number, screen: number) => {
    const range = scoreRosaRange(observationFrom(faultless));
    const lower = { ...range.lower, chair, monitorTelephone: screen };
    return { ...range, lower };
  };

  it.each([
    [[], 2, 'low', 'low'],
    [[], 5, 'moderate', 'moderate'],
    [[entry('neck', { intensity: 3 }), entry('upperBack', { intensity: 1 })], 2, 'moderate', 'moderate'],
    [[entry('neck', { intensity: 3 }), entry('lowBack', { intensity: 0 })], 5, 'high', 'high'],
    [[entry('neck', { intensity: 4 })], 2, 'high', 'low'],
    [[entry('lowBack', { intensity: 1, stopped7Days: true })], 9, 'moderate', 'high'],
    [[entry('lowBack', { intensity: 1, stopped7Days: true })], 2, 'low', 'high'],
    [[entry('upperBack', { intensity: 1 }), entry('lowBack', { intensity: 4 })], 4, 'low', 'high'],
    [[entry('shoulders', { intensity: 9 }), entry('knees', { intensity: 9 })], 4, 'low', 'low'],
  ])('%# follows the rule', (entries, score, neck, back) => {
    const symptoms: SymptomAnswers = entries.length > 0 ? some(...entries) : { status: 'none', entries: [] };
    const bands = strainBands(symptoms, at(score, score));
    expect([bands?.neck.band, bands?.back.band]).toEqual([neck, back]);
  });

  it('takes the screen section for the neck and the chair for the back, and shows both parts', () => {
    expect(strainBands({ status: 'none', entries: [] }, at(5, 4))).toEqual({
      neck: { symptoms: 'none', workstation: { section: 'monitorTelephone', score: 4, raises: false }, band: 'low' },
      back: { symptoms: 'none', workstation: { section: 'chair', score: 5, raises: true }, band: 'moderate' },
    });
  });

  it('counts the lower bound when something was not sure', () => {
    const range = scoreRosaRange(
      observationFrom({ ...faultless, monitor: { choice: 'tooHigh', extras: ['notSure'] }, monitorTime: 'notSure' }),
    );
    expect(range.upper.monitorTelephone).toBeGreaterThanOrEqual(5);
    expect(strainBands({ status: 'none', entries: [] }, range)?.neck.band).toBe('low');
  });

  it('has no band for those who refuse, and symptoms alone where there is no chair', () => {
    expect(strainBands(refusedSymptoms, at(9, 9))).toBeNull();
    const range = at(2, 2);
    const noChair = { ...range, lower: { ...range.lower, chair: null, final: null } };
    const bands = strainBands(some(entry('lowBack', { intensity: 1 })), noChair);
    expect(bands?.back).toEqual({
      symptoms: 'some',
      workstation: { section: 'chair', score: null, raises: false },
      band: 'moderate',
    });
  });

  it('never falls when pain or the workstation gets worse', () => {
    const entries = fc.record({ intensity: fc.integer({ min: 0, max: 9 }), stopped7Days: fc.boolean() });
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 9 }), (change, score) => {
        const rank = (symptoms: SymptomAnswers, value: number) =>
          strainBandIds.indexOf(strainBands(symptoms, at(value, value))?.neck.band ?? 'low');
        const now = rank(some(entry('neck', change)), score);
        expect(rank(some(entry('neck', { ...change, intensity: change.intensity + 1 })), score)).toBeGreaterThanOrEqual(
          now,
        );
        expect(rank(some(entry('neck', { ...change, stopped7Days: true })), score)).toBeGreaterThanOrEqual(now);
        expect(rank(some(entry('neck', change)), score + 1)).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 100 },
    );
  });
});

describe('asksTwelveMonths', () => {
  it('asks at most once a year', () => {
    const year = 365 * 86_400_000;
    expect(asksTwelveMonths(null, 0)).toBe(true);
    expect(asksTwelveMonths(0, year - 1)).toBe(false);
    expect(asksTwelveMonths(0, year)).toBe(true);
  });
});

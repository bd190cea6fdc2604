import { InvalidInput } from '@sitwell/domain/errors';
import { zeroNoise } from '@sitwell/domain/zeroNoise';
import { describe, expect, it } from 'vitest';
import { measures } from './measures.ts';
import { publishPeriod } from './publishPeriod.ts';
import type { PeriodInput } from './types.ts';

const person = (id: string, more: object = {}) => ({
  id,
  unit: 'u',
  site: 's',
  measures: { ache: 'low' as const, glare: true },
  ...more,
});
const good: PeriodInput = {
  period: 'p',
  units: [
    { id: 'top', parent: null },
    { id: 'u', parent: 'top' },
  ],
  sites: ['s'],
  respondents: ['a', 'b', 'c', 'd', 'e'].map((id) => person(id)),
  headCounts: { department: { u: 9 }, site: { s: 9 } },
  k: 5,
  noise: zeroNoise,
};

function faults(more: object): string[] {
  try {
    publishPeriod({ ...good, ...more });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    for (const field of error.fields) expect(field.message).toMatch(/^[A-Z0-9k].*\.$/);
    expect(error.message + JSON.stringify(error.fields)).not.toContain('secret');
    return error.fields.map((field) => `${field.path} ${field.code}`);
  }
  return [];
}

const withPerson = (more: object) => ({ respondents: [...good.respondents, person('z', more)] });

describe('the input of a period', () => {
  it('is taken when all is well', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ respondents: [] })).toEqual([]);
    expect(faults({ headCounts: undefined })).toEqual([]);
  });

  it.each([
    ['a k below the floor', { k: 4 }, ['k belowFloor']],
    ['a broken k', { k: 7.5 }, ['k belowFloor']],
    ['no noise', { noise: undefined }, ['noise required']],
    [
      'no lists',
      { units: undefined, sites: null, respondents: 7 },
      ['units required', 'sites required', 'respondents required'],
    ],
    ['a unit twice', { units: [...good.units, { id: 'u', parent: null }] }, ['units.2.id duplicate']],
    ['a site twice', { sites: ['s', 's'] }, ['sites.1 duplicate']],
    ['a parent nobody knows', { units: [...good.units, { id: 'v', parent: 'secret' }] }, ['units.2.parent unknown']],
    [
      'a circle',
      { units: [...good.units, { id: 'v', parent: 'w' }, { id: 'w', parent: 'v' }, { id: 'x', parent: 'w' }] },
      ['units.2.parent cycle', 'units.3.parent cycle'],
    ],
    ['a unit below itself', { units: [...good.units, { id: 'v', parent: 'v' }] }, ['units.2.parent cycle']],
    ['an unknown unit', withPerson({ unit: 'secret' }), ['respondents.5.unit unknown']],
    ['an unknown site', withPerson({ site: 'secret' }), ['respondents.5.site unknown']],
    ['a person twice', withPerson({ id: 'a' }), ['respondents.5.id duplicate']],
    ['a person without id', withPerson({ id: '' }), ['respondents.5.id required']],
    ['a missing answer', withPerson({ measures: { ache: 'low' } }), ['respondents.5.measures.glare required']],
    [
      'an answer too many',
      withPerson({ measures: { ache: 'low', glare: true, secret: true } }),
      ['respondents.5.measures unknownMeasure'],
    ],
    [
      'a band that is none',
      withPerson({ measures: { ache: 'secret', glare: true } }),
      ['respondents.5.measures.ache notABand'],
    ],
    [
      'a band for yes or no',
      withPerson({ measures: { ache: 'low', glare: 'high' } }),
      ['respondents.5.measures.glare notYesNo'],
    ],
    ['no answers', withPerson({ measures: undefined }), ['respondents.5.measures required']],
    ['a head count of nobody known', { headCounts: { department: { secret: 3 } } }, ['headCounts.department unknown']],
    ['a broken head count', { headCounts: { site: { s: -1 } } }, ['headCounts.site notACount']],
  ])('names the field for %s', (_, more, expected) => {
    expect(faults(more)).toEqual(expected);
  });

  it('asks for the measures of the registry when one is given', () => {
    expect(faults({ measures: { ache: 'band', glare: 'yesNo' } })).toEqual([]);
    expect(new Set(faults({ measures: measures([]) }).map((fault) => fault.split(' ')[1]))).toEqual(
      new Set(['required', 'unknownMeasure']),
    );
  });

  it('names what is wrong with answer codes', () => {
    const registry = { ache: 'band', glare: 'yesNo' } as const;
    const codes = Uint8Array.from(good.respondents.flatMap(() => [2, 1]));
    expect(faults({ codes, measures: registry })).toEqual([]);
    expect(faults({ codes })).toEqual(['measures required', 'codes wrongLength']);
    expect(faults({ codes: codes.subarray(1), measures: registry })).toEqual(['codes wrongLength']);
    expect(faults({ codes: codes.map((code) => code + 1), measures: registry }).slice(0, 2)).toEqual([
      'codes.0 notAnAnswer',
      'codes.1 notAnAnswer',
    ]);
  });

  it('lists a hundred faults and counts the rest', () => {
    const respondents = Array.from({ length: 250 }, (_, i) => person(`p${i}`, { unit: 'secret' }));
    const found = faults({ respondents });
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe(' more');
  });
});

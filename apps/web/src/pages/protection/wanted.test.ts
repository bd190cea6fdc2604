import { loosens } from '@sitwell/domain/reporting';
import { expect, test } from 'vitest';
import { countOf, isSame, settingsOf, type Wanted } from './wanted.ts';

const today = {
  k: 10,
  noiseBits: 2,
  measures: ['neckStrain', 'finding.monitor.tooLow', 'equipment.risers'],
  uncounted: ['finding.mouse.reaching'],
};
const same: Wanted = { k: '10', noiseBits: 2, counted: { finding: 'same', equipment: 'same' } };

test('a form that was not touched asks for what is', () => {
  const wanted = settingsOf(today, same);
  expect(wanted && isSame(wanted, today)).toBe(true);
});

test.each([
  ['fewer people', { k: '8' }, true],
  ['more people', { k: '12' }, false],
  ['more noise', { k: '20', noiseBits: 1 }, false],
  ['all findings', { counted: { finding: 'all', equipment: 'same' } }, true],
  ['no equipment', { counted: { finding: 'same', equipment: 'none' } }, false],
] as const)('%s: loosens %j is %s', (_, change, expected) => {
  const wanted = settingsOf(today, { ...same, ...change });
  expect(wanted && isSame(wanted, today)).toBe(false);
  expect(wanted && loosens(today, wanted)).toBe(expected);
});

test('what is counted is changed kind by kind, and the rest stays', () => {
  const of = (finding: 'all' | 'none') =>
    settingsOf(today, { ...same, counted: { finding, equipment: 'same' } })?.measures;
  expect(of('all')).toEqual([...today.measures, 'finding.mouse.reaching']);
  expect(of('none')).toEqual(['neckStrain', 'equipment.risers']);
  expect(countOf(today, 'finding')).toEqual({ counted: 1, of: 2 });
});

test('what is no number asks for nothing', () => {
  for (const k of ['', 'ten', '1.5', '-3']) expect(settingsOf(today, { ...same, k })).toBe(null);
});

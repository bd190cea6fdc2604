import { expect, it } from 'vitest';
import { countNames, measures } from './measures.ts';

it('counts neck and back in bands, the action level and each finding as yes or no', () => {
  const registry = measures(['monitorTooLow']);
  expect(registry).toEqual({
    neckStrain: 'band',
    backStrain: 'band',
    workstationAtActionLevel: 'yesNo',
    'finding.monitorTooLow': 'yesNo',
  });
  expect(countNames(registry)).toEqual([
    'n',
    'backStrain.moderate',
    'backStrain.high',
    'finding.monitorTooLow.yes',
    'neckStrain.moderate',
    'neckStrain.high',
    'workstationAtActionLevel.yes',
  ]);
});

it('gives no two counts one name, even where a measure is named like a count', () => {
  const names = countNames({ a: 'band', 'a.moderate': 'yesNo', 'a.yes': 'yesNo', n: 'yesNo' });
  expect(new Set(names).size).toBe(names.length);
});

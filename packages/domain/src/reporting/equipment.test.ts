import { findingFacts, isFindingCode } from '@sitwell/domain/assessment';
import { expect, it } from 'vitest';
import { equipment, equipmentItems, equipmentMeasure, equipmentMeasures } from './equipment.ts';

it('counts each finding for one item, and only findings that somebody else has to mend', () => {
  const codes = equipmentItems.flatMap((item) => [...equipment[item]]);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) {
    expect(isFindingCode(code)).toBe(true);
    expect(findingFacts(code).cost).not.toBe('now');
  }
});

it('has no second count of what a finding counts already', () => {
  expect(equipmentMeasure('monitorRiser')).toBe('finding.screen.cannotRaise');
  expect(Object.keys(equipmentMeasures())).toEqual([
    'equipment.chair',
    'equipment.footrest',
    'equipment.screen',
    'equipment.keyboard',
  ]);
});

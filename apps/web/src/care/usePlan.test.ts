import { type Finding, type FindingCode, findingFacts } from '@sitwell/domain/assessment';
import { expect, test } from 'vitest';
import { adviceFor } from './usePlan.ts';

function found(code: FindingCode, instead: FindingCode | null = null): Finding {
  const { section, rosa, severity, cost } = findingFacts(code);
  return { code, question: '', section, rosa, severity, cost, instead, effect: { final: 0, section: 0 }, check: false };
}

const asked = (list: readonly Finding[]) => adviceFor(list).map(({ code, ask }) => [code, ask?.code ?? null]);

test('a thing done at a shared desk asks how the desk is set up, not about equipment that nobody could change', () => {
  const chair = found('armrest.notAdjustable', 'shared.setUp');
  expect(asked([chair, found('shared.setUp')])).toEqual([['shared.setUp', 'shared.setUp']]);
  expect(asked([chair, found('chair.unstable', 'shared.setUp')])).toEqual([['shared.setUp', null]]);
});

test('any other thing done asks the question that found it, also where the advice is another finding’s', () => {
  const low = found('monitor.tooLow', 'lenses.progressive');
  expect(asked([found('light.tooDark'), low])).toEqual([
    ['light.tooDark', 'light.tooDark'],
    ['lenses.progressive', 'monitor.tooLow'],
  ]);
});

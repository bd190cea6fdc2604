import { describe, expect, test } from 'vitest';
import { loadAllWords } from '../../words/index.ts';
import { draftOf, findProblems, inputOf, type PolicyDraft } from './policyForm.ts';

const words = await loadAllWords('en');
const policy = {
  everyMinutes: 50,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  leastMinutes: 20,
  latest: '18:00',
  kinds: ['movement' as const, 'eyes' as const],
};
const problems = (change: Partial<PolicyDraft>) =>
  findProblems({ ...draftOf(policy), ...change }, words).map(({ field }) => field);

describe('the rules of an organisation while they are edited', () => {
  test('come back as they were, without problems', () => {
    expect(problems({})).toEqual([]);
    expect(inputOf(draftOf(policy))).toEqual(policy);
  });

  test('keep the rule of each country where no distance is set, whatever else is', () => {
    const draft = draftOf({ ...policy, everyMinutes: null });
    expect(draft.every).toBe('');
    expect(problems({ every: ' ' })).toEqual([]);
    expect(inputOf({ ...draft, latest: '17:00' }).everyMinutes).toBeNull();
  });

  test('an empty hour is no limit', () => {
    expect(problems({ latest: '' })).toEqual([]);
    expect(inputOf({ ...draftOf(policy), latest: '' }).latest).toBeNull();
  });

  test('name each field that is wrong', () => {
    expect(problems({ every: '5', least: 'x', latest: '25:00', kinds: [], ranges: [] })).toEqual([
      'everyMinutes',
      'addRange',
      'leastMinutes',
      'latest',
      'kinds',
    ]);
    expect(problems({ every: '30', least: '45' })).toEqual(['everyMinutes']);
  });
});

import { describe, expect, test } from 'vitest';
import { loadAllWords } from '../../words/catalogues.ts';
import { en } from '../../words/en/index.ts';
import { languages } from '../../words/languages.ts';
import { draftOf, findProblems, inputOf, type RoutineDraft } from './routineForm.ts';

const usualRoutine = {
  kind: 'movement' as const,
  ranges: [
    { days: [1, 2, 3, 4, 5], start: '09:00', end: '12:30' },
    { days: [1, 2, 3, 4, 5], start: '13:30', end: '17:00' },
  ],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
const usual = draftOf(usualRoutine);
const limits = { leastMinutes: 10, latest: null, kinds: ['movement' as const] };
const problems = (change: Partial<RoutineDraft>) =>
  findProblems({ ...usual, ...change }, limits, en).map(({ field }) => field);

test.each(languages)(
  'how often a routine comes begins its line with a capital and tells two of one kind apart, in %s',
  async (language) => {
    const { breaks } = await loadAllWords(language);
    const { name } = breaks.kinds.eyes;
    for (const minutes of [1, 20, 60]) {
      const every = breaks.every(minutes);
      expect(every[0]).toBe(every[0]?.toLocaleUpperCase(language));
      expect(breaks.named(name, minutes).toLocaleLowerCase(language)).toBe(
        `${name}, ${every}`.toLocaleLowerCase(language),
      );
    }
  },
);

describe('a routine while it is edited', () => {
  test('comes back as it was, without problems', () => {
    expect(problems({})).toEqual([]);
    expect(inputOf(usual, undefined)).toEqual(usualRoutine);
    expect(inputOf(usual, 'r1')).toEqual({ ...usualRoutine, id: 'r1' });
  });

  test.each(['', '9', '481', '12.5', 'ten', '-30'])('says so when breaks are "%s" minutes apart', (every) =>
    expect(problems({ every })).toEqual(['everyMinutes']),
  );

  test('holds the organisation to be right about the least distance', () => {
    const held = findProblems(usual, { ...limits, leastMinutes: 90 }, en);
    expect(held).toEqual([{ field: 'everyMinutes', message: 'Enter whole minutes from 90 to 480' }]);
  });

  test('names every wrong field of every working and quiet time', () => {
    const [first] = usual.ranges;
    if (!first) throw new Error('The usual routine has working times.');
    expect(
      problems({
        kind: '',
        ranges: [
          { ...first, days: [], start: '' },
          { ...first, end: '25:00' },
        ],
        quiet: [{ key: 'q', start: '12:00', end: '' }],
      }),
    ).toEqual(['kind', 'ranges.0.days', 'ranges.0.start', 'ranges.1.end', 'quiet.0.end']);
    expect(problems({ ranges: [] })).toEqual(['addRange']);
  });

  test('puts the days in order', () => {
    const ranges = usual.ranges.map((range) => ({ ...range, days: [5, 1, 3] }));
    expect(inputOf({ ...usual, ranges }, undefined)?.ranges[0]?.days).toEqual([1, 3, 5]);
  });
});

import { describe, expect, test } from 'vitest';
import { en } from '../../../words/en/index.ts';
import { draftOf, findProblems, inputOf, type SettingsDraft, zonesWith } from './settingsForm.ts';

const settings = {
  timeZone: 'Europe/Lisbon',
  quiet: [{ start: '12:00', end: '13:00' }],
  caps: { eyes: 6 },
  mail: true,
  push: false,
  pings: false,
};
const kinds = (['movement', 'eyes'] as const).map((kind) => ({
  kind,
  everyMinutes: 60,
  isOptIn: false,
  capPerDay: 10,
  channels: ['app' as const],
}));
const draft = draftOf(settings);
const problems = (change: Partial<SettingsDraft>) =>
  findProblems({ ...draft, ...change }, kinds, en).map(({ field }) => field);

describe('settings while they are edited', () => {
  test('come back as they were, without problems', () => {
    expect(problems({})).toEqual([]);
    expect(inputOf(draft)).toEqual(settings);
  });

  test('an empty zone is that of the site, an empty cap the usual one', () => {
    expect(inputOf({ ...draft, timeZone: '', caps: { eyes: ' ', movement: '3' } })).toMatchObject({
      timeZone: null,
      caps: { movement: 3 },
    });
  });

  test.each(['0', '11', '2.5', 'two', '-1'])('a cap of "%s" is named', (cap) =>
    expect(problems({ caps: { movement: cap } })).toEqual(['caps.movement']),
  );

  test('a quiet time that is no time is named', () =>
    expect(problems({ quiet: [{ key: 'q', start: '', end: '24:00' }] })).toEqual(['quiet.0.start', 'quiet.0.end']));

  test('the zones are sorted, and hold the chosen one', () => {
    const zones = zonesWith('Mars/Olympus');
    expect(zones).toContain('Europe/Berlin');
    expect(zones).toContain('Mars/Olympus');
    expect(zones.toSorted()).toEqual(zones);
  });
});

import { loadLibrary } from '@sitwell/content/load';
import { bodySites, restrictionFrom, withheldBy } from '@sitwell/domain/assessment';
import { describe, expect, it } from 'vitest';
import { playable, screensOf, secondsOf, wayAt } from './sequence.ts';

const { exercises } = await loadLibrary('en');
const ids = exercises.map(({ id }) => id);
const nothing = { everything: false, sites: [] };

describe('what is played', () => {
  it('is what was asked for, once, in its order', () => {
    const [one = '', two = ''] = ids;
    expect(playable([two, one, two, 'gone'], exercises, nothing).map(({ id }) => id)).toEqual([two, one]);
  });

  it('is nothing in an emergency, and nothing of the neck while a sign of the neck is urgent', () => {
    expect(playable(ids, exercises, { everything: true, sites: bodySites })).toEqual([]);
    const rest = playable(ids, exercises, withheldBy(restrictionFrom(['clumsyHands'])));
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.filter(({ regions, kind }) => regions.includes('neck') && kind !== 'walking')).toEqual([]);
  });
});

describe('the screens', () => {
  const screens = screensOf(exercises);

  it('show who had better leave each movement out before its first step, and end', () => {
    for (const exercise of exercises) {
      const own = screens.filter((screen) => screen.kind !== 'end' && screen.exercise.id === exercise.id);
      expect(own.map(({ kind }) => kind)).toEqual(['intro', ...exercise.steps.map(() => 'step')]);
    }
    expect(screens.at(-1)).toEqual({ kind: 'end' });
    expect(screensOf([])).toEqual([{ kind: 'end' }]);
  });

  it('name poses that the movement has', () => {
    for (const screen of screens)
      if (screen.kind === 'step') {
        expect(Object.keys(screen.exercise.poses)).toContain(screen.to);
        if (screen.from !== null) expect(Object.keys(screen.exercise.poses)).toContain(screen.from);
      }
  });

  it('have a clock only on steps, and then time to read', () => {
    for (const screen of screens) {
      const seconds = secondsOf(screen);
      if (screen.kind === 'step') expect(seconds).toBeGreaterThanOrEqual(10);
      else expect(seconds).toBeNull();
    }
  });
});

it('the figure goes there and back without a jump', () => {
  expect(wayAt(0)).toBe(0);
  for (let at = 0; at < 12; at += 0.02) {
    expect(wayAt(at)).toBeGreaterThanOrEqual(0);
    expect(wayAt(at)).toBeLessThanOrEqual(1);
    expect(Math.abs(wayAt(at + 0.02) - wayAt(at))).toBeLessThan(0.03);
  }
  expect(Math.max(...Array.from({ length: 60 }, (_, index) => wayAt(index / 10)))).toBe(1);
});

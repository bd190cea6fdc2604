import { loadLibrary } from '@sitwell/content/load';
import { bodySites, type Withheld } from '@sitwell/domain/assessment';
import { expect, it } from 'vitest';
import { isHandsOnWithheld } from './filter.ts';

const everything: Withheld = { everything: true, sites: bodySites };
const nothing: Withheld = { everything: false, sites: [] };

it('withholds what moves or presses the body, and keeps what is only read, and warmth and cold', async () => {
  const { selfCare } = await loadLibrary('en');
  const kept = (withheld: Withheld) => selfCare.filter((item) => isHandsOnWithheld(item, withheld)).map(({ id }) => id);
  expect(kept(everything)).toEqual([
    'ballOnWall',
    'eveningStretch',
    'forearmMassage',
    'legsOnAChair',
    'moveCheck',
    'pressAndHold',
    'slowBreathing',
    'supportedForwardRest',
    'tenseAndRelease',
  ]);
  expect(kept({ ...nothing, sites: ['lowBack'] })).not.toContain('forearmMassage');
  expect(kept({ ...nothing, sites: ['lowBack'] })).toContain('moveCheck');
  expect(kept(nothing)).toEqual([]);
});

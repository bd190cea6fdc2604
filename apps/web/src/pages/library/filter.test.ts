import { loadLibrary } from '@sitwell/content/load';
import { bodySites } from '@sitwell/domain/assessment';
import { expect, it } from 'vitest';
import { isHandsOnWithheld } from './filter.ts';

const everything = { everything: true, sites: bodySites };
const nothing = { everything: false, sites: [] };

it('withholds self-massage like an exercise, and keeps words and habits', async () => {
  const { selfCare } = await loadLibrary('en');
  const massage = selfCare.filter(({ topic }) => topic === 'selfMassage');
  expect(massage.length).toBeGreaterThan(0);
  for (const item of massage) {
    expect(isHandsOnWithheld(item, everything), item.id).toBe(true);
    expect(isHandsOnWithheld(item, nothing), item.id).toBe(false);
  }
  const talking = selfCare.filter(({ topic }) => topic === 'whenToSeekAdvice' || topic === 'workingWithADoctor');
  expect(talking.length).toBeGreaterThan(0);
  for (const item of talking) expect(isHandsOnWithheld(item, everything), item.id).toBe(false);
});

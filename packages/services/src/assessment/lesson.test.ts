import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Testbed, testbed } from '../testbed/index.ts';
import { noteLesson, overview } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

test('the lesson is open until it was done or left out, for each person apart', async () => {
  const [ada, ben] = [await bed.person(), await bed.person()];
  const lessonOf = async (ctx: typeof ada) => (await overview({ ctx })).lesson;
  expect(await lessonOf(ada)).toEqual({ doneAt: null, skippedAt: null });
  const skippedAt = bed.clock.now();
  await noteLesson({ ctx: ada, input: { outcome: 'skipped' } });
  bed.clock.advance(60_000);
  await noteLesson({ ctx: ada, input: { outcome: 'done' } });
  expect(await lessonOf(ada)).toEqual({ doneAt: bed.clock.now(), skippedAt });
  expect(await lessonOf(ben)).toEqual({ doneAt: null, skippedAt: null });
});

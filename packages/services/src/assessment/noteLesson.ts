import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { keepLesson } from './lesson.repo.ts';
import type { noteLessonInput } from './schema.ts';

/** Keeps that the person did the lesson, or chose to go without it: either way it is not offered as the first thing again. */
export async function noteLesson({ ctx, input }: { ctx: Ctx; input: z.output<typeof noteLessonInput> }): Promise<void> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await keepLesson(tx, ctx, person, input.outcome);
    await tx.audit({ action: `lesson.${input.outcome}`, subject: `person:${person}` });
  });
}

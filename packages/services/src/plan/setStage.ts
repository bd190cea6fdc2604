import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownPlan } from './plan.policy.ts';
import { keepPlan, lockPerson } from './plan.repo.ts';
import type { setStageInput } from './schema.ts';

/** Keeps the stage that the person chose: flare-up, recovery or keeping well. */
export async function setStage({ ctx, input }: { ctx: Ctx; input: z.output<typeof setStageInput> }): Promise<void> {
  authorise(ctx, ownPlan);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    await keepPlan(tx, ctx, person, input);
    await tx.audit({ action: 'plan.stageChosen', subject: `person:${person}` });
  });
}

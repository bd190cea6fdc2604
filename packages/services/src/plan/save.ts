import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownPlan } from './plan.policy.ts';
import { keepPlan, lockPerson } from './plan.repo.ts';
import type { saveInput } from './schema.ts';

/**
 * Keeps the stage and the regions that the person chose (null or absent: as they are) and what is withheld. One verb and one audit action for both, so that no
 * row and no request tells who answered the warning signs.
 */
export async function save({ ctx, input }: { ctx: Ctx; input: z.output<typeof saveInput> }): Promise<void> {
  authorise(ctx, ownPlan);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    const { restriction, stage, regions } = input;
    await keepPlan(tx, ctx, person, {
      restriction,
      ...(stage === null ? {} : { stage }),
      ...(regions === undefined ? {} : { regions: [...new Set(regions)] }),
    });
    await tx.audit({ action: 'plan.saved', subject: `person:${person}` });
  });
}

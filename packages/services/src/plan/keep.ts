import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownPlan } from './plan.policy.ts';
import { keepPlan, lockPerson } from './plan.repo.ts';
import type { keepInput } from './schema.ts';

/** Rewrites the sealed plan with what is withheld now, when there is nothing else to save. */
export async function keep({ ctx, input }: { ctx: Ctx; input: z.output<typeof keepInput> }): Promise<void> {
  authorise(ctx, ownPlan);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    await keepPlan(tx, ctx, person, input);
    await tx.audit({ action: 'plan.kept', subject: `person:${person}` });
  });
}

import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { lockPerson } from '../plan/plan.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { getWorkstation, setUsedMost } from './assessment.repo.ts';
import type { workstationInput } from './schema.ts';

/**
 * Marks the workstation that the person uses most: its plan is shown, and its self-check is the one that counts.
 * @throws NotFound when the person has no such workstation
 */
export async function markUsedMost({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof workstationInput>;
}): Promise<void> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    await getWorkstation(tx.sql, ctx, person, input.workstation);
    await setUsedMost(tx, ctx, person, input.workstation);
    await tx.audit({ action: 'workstation.markedUsedMost', subject: `workstation:${input.workstation}` });
  });
}

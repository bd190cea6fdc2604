import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { keepPlan, lockPerson } from '../plan/plan.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { getWorkstation } from './assessment.repo.ts';
import { parseDraft } from './internal.ts';
import type { saveDraftInput } from './schema.ts';
import { keepDraft } from './symptoms.repo.ts';

/**
 * Keeps an unfinished self-check, sealed at one length. The restriction acts from here on, also when nothing is ever submitted.
 * @throws InvalidInput naming every unknown question and wrong answer; a missing answer is none
 * @throws NotFound when the person has no such workstation
 */
export async function saveDraft({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof saveDraftInput>;
}): Promise<{ savedAt: number }> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const draft = parseDraft(input);
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    await getWorkstation(tx.sql, ctx, person, input.workstation);
    await keepDraft(tx, ctx, person, input.workstation, draft);
    await keepPlan(tx, ctx, person, { restriction: input.restriction });
    await tx.audit({ action: 'draft.saved', subject: `workstation:${input.workstation}` });
    return { savedAt: ctx.now() };
  });
}

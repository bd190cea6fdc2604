import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { keepPlan, lockPerson } from '../plan/plan.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import { getWorkstation } from './assessment.repo.ts';
import { parseDraft, wentOn } from './internal.ts';
import type { saveDraftInput } from './schema.ts';
import { type Draft, findDraft, type KeptDraft, keepDraft } from './symptoms.repo.ts';

/**
 * Keeps an unfinished self-check, sealed at one length. The restriction acts from here on, also when nothing is ever submitted.
 * @throws InvalidInput naming every unknown question and wrong answer; a missing answer is none
 * @throws NotFound when the person has no such workstation
 * @throws Conflict `draftChanged` when another tab or device saved it since `version`, `handedIn` when it was handed in; the
 *   same draft once more is none
 */
export async function saveDraft({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof saveDraftInput>;
}): Promise<{ savedAt: number; version: number }> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const draft = parseDraft(input);
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    await getWorkstation(tx.sql, ctx, person, input.workstation);
    const kept = await findDraft(tx.sql, ctx, person, input.workstation);
    if (input.version !== (kept?.version ?? 0) && !(kept && saysTheSame(kept, draft))) throw wentOn(kept);
    const version = kept ? kept.version + 1 : ctx.now();
    await keepDraft(tx, ctx, person, input.workstation, { ...draft, version });
    await keepPlan(tx, ctx, person, { restriction: input.restriction });
    await tx.audit({ action: 'draft.saved', subject: `workstation:${input.workstation}` });
    return { savedAt: ctx.now(), version };
  });
}

/** So it is when the answer to a save was lost on its way and the page saves again. */
function saysTheSame(kept: KeptDraft, { answers, symptoms, at }: Draft): boolean {
  return JSON.stringify([kept.answers, kept.symptoms, kept.at]) === JSON.stringify([answers, symptoms, at]);
}

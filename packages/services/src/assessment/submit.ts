import type { AssessmentId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { keepPlan, lockPerson } from '../plan/plan.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import {
  alignFindings,
  findSubmitted,
  getWorkstation,
  insertAnswers,
  insertAssessment,
  lockOpenPeriod,
  setUsedMost,
} from './assessment.repo.ts';
import { evaluateSelfCheck, wentOn } from './internal.ts';
import type { submitInput } from './schema.ts';
import { deleteDraft, findDraft, insertBands, insertSymptoms } from './symptoms.repo.ts';

/**
 * Hands in a self-check: scores it, opens and closes findings, rewrites the plan and deletes the draft. It counts in the
 * period that is open now, once.
 * @returns the self-check; the first one again when its key was submitted before, whatever comes with the key this time
 * @throws InvalidInput naming every wrong answer by its path, such as `answers.seatHeight`
 * @throws NotFound when the person has no such workstation
 * @throws Conflict `draftChanged` when another tab or device saved the draft since `version`, `handedIn` when it was handed in
 */
export async function submit({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof submitInput>;
}): Promise<{ assessment: AssessmentId }> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const { answers, symptoms, score, findings, bands } = evaluateSelfCheck(input);
  const { workstation } = input;
  const assessment = ctx.newId<'assessment'>();
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    const earlier = await findSubmitted(tx, ctx, person, input.idempotencyKey);
    if (earlier) {
      await tx.audit({ action: 'assessment.repeated', subject: `assessment:${earlier}` });
      return { assessment: earlier };
    }
    await getWorkstation(tx.sql, ctx, person, workstation);
    const draft = await findDraft(tx.sql, ctx, person, workstation);
    if (input.version !== (draft?.version ?? 0)) throw wentOn(draft);
    if (answers['usedMost'] === 'yes') await setUsedMost(tx, ctx, person, workstation);
    await insertAssessment(tx, {
      id: assessment,
      tenant: ctx.tenant,
      person,
      workstation,
      period: await lockOpenPeriod(tx, ctx),
      questionnaire: input.questionnaire,
      chair: score.lower.chair,
      monitor_telephone: score.lower.monitorTelephone,
      mouse_keyboard: score.lower.mouseKeyboard,
      final: score.lower.final,
      final_upper: score.upper.final,
      finding_codes: JSON.stringify(findings),
      submitted_at: ctx.now(),
      idempotency_key: input.idempotencyKey,
    });
    await insertAnswers(tx, ctx, assessment, answers);
    if (symptoms) await insertSymptoms(tx, ctx, { assessment, person }, symptoms);
    if (bands) await insertBands(tx, ctx, { assessment, person }, bands);
    await alignFindings(tx, ctx, { person, workstation, assessment }, findings);
    await keepPlan(tx, ctx, person, {
      restriction: input.restriction,
      ...(input.askedYear ? { yearAskedAt: ctx.now() } : {}),
    });
    await deleteDraft(tx, ctx, person, workstation);
    await tx.audit({ action: 'assessment.submitted', subject: `assessment:${assessment}` });
    return { assessment };
  });
}

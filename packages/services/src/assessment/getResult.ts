import type { Answers, RosaRange, StrainBands } from '@sitwell/domain/assessment';
import { NotFound } from '@sitwell/domain/errors';
import type { AssessmentId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import {
  type Finding,
  findAssessment,
  getAnswers,
  getWorkstation,
  listFindings,
  type Workstation,
} from './assessment.repo.ts';
import { evaluate } from './internal.ts';
import type { getResultInput } from './schema.ts';
import { findBands } from './symptoms.repo.ts';

export interface Result {
  readonly assessment: AssessmentId;
  readonly workstation: Pick<Workstation, 'id' | 'name'>;
  readonly submittedAt: number;
  readonly questionnaire: number;
  /** As submitted, and scored under the version they were asked in. */
  readonly answers: Answers;
  readonly score: RosaRange;
  /** What these answers found, and what became of it. */
  readonly findings: Finding[];
  readonly bands: StrainBands | null;
}

/**
 * One self-check of the person; the newest when none is named, null when there is none yet.
 * @throws NotFound for a named one that is not theirs
 */
export async function getResult({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof getResultInput>;
}): Promise<Result | null> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const found = await findAssessment(kysely, ctx, person, { id: input.assessment });
  if (!found && input.assessment !== undefined) throw new NotFound('assessment');
  if (!found) return null;
  const { id, name } = await getWorkstation(kysely, ctx, person, found.workstation);
  const { submitted } = await getAnswers(kysely, ctx, found.id);
  const { score, findings } = evaluate(found.questionnaire, submitted);
  const kept = await listFindings(kysely, ctx, person, found.workstation);
  return {
    assessment: found.id,
    workstation: { id, name },
    submittedAt: found.submittedAt,
    questionnaire: found.questionnaire,
    answers: submitted,
    score,
    // A finding that came, went and came again has several rows: the one opened last by then is this self-check's.
    findings: findings.flatMap(
      (code) => kept.findLast((finding) => finding.code === code && finding.openedAt <= found.submittedAt) ?? [],
    ),
    bands: await findBands(kysely, ctx, person, found.id),
  };
}

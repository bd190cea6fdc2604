import type { Answers, RosaRange, SymptomAnswers } from '@sitwell/domain/assessment';
import type { AssessmentId } from '@sitwell/domain/ids';
import { authorise } from '../access/policy.ts';
import {
  type Finding,
  findAssessment,
  getAnswers,
  listFindings,
  listWorkstations,
  type Workstation,
} from '../assessment/assessment.repo.ts';
import { evaluate } from '../assessment/internal.ts';
import { findLastSymptoms } from '../assessment/symptoms.repo.ts';
import { type Ctx, me } from '../context/index.ts';
import { findProgrammeSettings } from '../programme/programme.repo.ts';
import { ownPlan } from './plan.policy.ts';
import { findKeptPlan, type KeptPlan } from './plan.repo.ts';

export interface Plan extends Omit<KeptPlan, 'yearAskedAt'> {
  /** False where the organisation lets each person choose the regions. */
  readonly symptomDriven: boolean;
  /** The one used most; null before the first workstation. */
  readonly workstation: Pick<Workstation, 'id' | 'name'> | null;
  /** Its newest self-check; null before the first, and then `questionnaire`, `answers` and `score` are too. */
  readonly assessment: AssessmentId | null;
  readonly questionnaire: number | null;
  /** As they are now: as submitted, with what was answered again since. */
  readonly answers: Answers | null;
  readonly score: RosaRange | null;
  /** Open and closed, in the order of their opening. */
  readonly findings: Finding[];
  /** What the person last told, at any workstation, and when; null when they never did. */
  readonly symptoms: SymptomAnswers | null;
  readonly symptomsAt: number | null;
}

/** What the plan is made of. The page makes it, so that a restriction is read where it was set and nowhere else. */
export async function get({ ctx }: { ctx: Ctx }): Promise<Plan> {
  authorise(ctx, ownPlan);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const { yearAskedAt: _, ...kept } = await findKeptPlan(kysely, ctx, person);
  const told = await findLastSymptoms(kysely, ctx, person);
  const own = await listWorkstations(kysely, ctx, person);
  const workstation = own.find(({ usedMost }) => usedMost);
  const newest = workstation && (await findAssessment(kysely, ctx, person, { workstation: workstation.id }));
  const common = {
    ...kept,
    symptomDriven: (await findProgrammeSettings(kysely, ctx)).symptomDriven,
    workstation: workstation ? { id: workstation.id, name: workstation.name } : null,
    symptoms: told?.symptoms ?? null,
    symptomsAt: told?.at ?? null,
  };
  if (!newest) return { ...common, assessment: null, questionnaire: null, answers: null, score: null, findings: [] };
  const { submitted, now } = await getAnswers(kysely, ctx, newest.id);
  const answers = now ?? submitted;
  return {
    ...common,
    assessment: newest.id,
    questionnaire: newest.questionnaire,
    answers,
    score: evaluate(newest.questionnaire, answers).score,
    findings: await listFindings(kysely, ctx, person, newest.workstation),
  };
}

import type { SymptomAnswers } from '@sitwell/domain/assessment';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { findKeptPlan } from '../plan/plan.repo.ts';
import { isLive } from '../programme/programme.repo.ts';
import { ownSelfCheck } from './assessment.policy.ts';
import {
  findLocale,
  findOpenPeriod,
  listLastSubmitted,
  listWorkstations,
  type Workstation,
} from './assessment.repo.ts';
import { findLesson, type LessonFacts } from './lesson.repo.ts';
import { findLastSymptoms, listDraftTimes } from './symptoms.repo.ts';

export interface Overview {
  readonly workstations: (Workstation & {
    readonly lastSubmittedAt: number | null;
    /** The lower bound; null also where no chair is scored. */
    readonly lastFinal: number | null;
    readonly draftUpdatedAt: number | null;
  })[];
  readonly period: { readonly name: string; readonly closesAt: number } | null;
  readonly lastSymptoms: SymptomAnswers | null;
  readonly lastSymptomsAt: number | null;
  readonly lesson: LessonFacts;
  /** False while a real organisation has not gone live in the person's language. */
  readonly live: boolean;
  /** When the last 12 months were last asked about; null for never. */
  readonly yearAskedAt: number | null;
}

/** Where the person stands: their workstations, what is begun, and until when an answer counts. */
export async function overview({ ctx }: { ctx: Ctx }): Promise<Overview> {
  authorise(ctx, ownSelfCheck);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const workstations = await listWorkstations(kysely, ctx, person);
  const last = await listLastSubmitted(kysely, ctx, person);
  const drafts = await listDraftTimes(kysely, ctx, person);
  const period = await findOpenPeriod(kysely, ctx);
  const symptoms = await findLastSymptoms(kysely, ctx, person);
  return {
    workstations: workstations.map((workstation) => ({
      ...workstation,
      lastSubmittedAt: last.get(workstation.id)?.submittedAt ?? null,
      lastFinal: last.get(workstation.id)?.final ?? null,
      draftUpdatedAt: drafts.get(workstation.id) ?? null,
    })),
    period: period ? { name: period.name, closesAt: period.closesAt } : null,
    lastSymptoms: symptoms?.symptoms ?? null,
    lastSymptomsAt: symptoms?.at ?? null,
    live: await isLive(kysely, ctx, await findLocale(kysely, ctx, person)),
    yearAskedAt: (await findKeptPlan(kysely, ctx, person)).yearAskedAt,
    lesson: await findLesson(kysely, ctx, person),
  };
}

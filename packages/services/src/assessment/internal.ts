import {
  type Answers,
  evaluateDesk,
  type FindingCode,
  latestVersion,
  parseSymptoms,
  type RosaRange,
  refusedSymptoms,
  type StrainBands,
  type SymptomAnswers,
  strainBands,
  validateAnswers,
  validateSymptoms,
} from '@sitwell/domain/assessment';
import { Conflict, type FieldError, InvalidInput } from '@sitwell/domain/errors';
import type { z } from 'zod';
import type { saveDraftInput, submitInput } from './schema.ts';
import { type Draft, LONGEST_DRAFT } from './symptoms.repo.ts';

export interface Evaluation {
  readonly score: RosaRange;
  readonly findings: readonly FindingCode[];
}

/** Scores answers under the version they were asked in. @throws InvalidInput for answers that were not checked before */
export function evaluate(version: number, answers: Answers): Evaluation {
  const { score, findings } = evaluateDesk(answers, version);
  return { score, findings: findings.map(({ code }) => code) };
}

export interface SelfCheck extends Evaluation {
  readonly answers: Answers;
  readonly symptoms: SymptomAnswers | null;
  readonly bands: StrainBands | null;
}

export const under =
  (name: string) =>
  (error: FieldError): FieldError => ({ ...error, path: error.path === name ? name : `${name}.${error.path}` });

/**
 * Checks and scores what was handed in.
 * @throws InvalidInput naming every wrong field of both rooms at once, so that nobody mends one to be told of the next
 */
export function evaluateSelfCheck(
  input: Pick<z.output<typeof submitInput>, 'questionnaire' | 'answers' | 'symptoms'>,
): SelfCheck {
  const version = input.questionnaire;
  const wrong = [
    ...validateAnswers(version, input.answers).map(under('answers')),
    ...(input.symptoms ? validateSymptoms(input.symptoms).map(under('symptoms')) : []),
  ];
  if (wrong.length > 0) throw new InvalidInput(wrong);
  const answers = input.answers as Answers;
  const told = input.symptoms ? parseSymptoms(input.symptoms) : refusedSymptoms;
  const evaluation = evaluate(version, answers);
  return {
    ...evaluation,
    answers,
    // A refusal is kept nowhere: it leaves no row that could be counted.
    symptoms: told.status === 'refused' ? null : told,
    bands: strainBands(told, evaluation.score),
  };
}

/**
 * Refuses what goes on from a draft that is not the newest: it would undo, unseen, what was said elsewhere. A draft that is
 * there no more was handed in: nothing else takes it away.
 */
export const wentOn = (newest: Draft | null) =>
  newest
    ? new Conflict('draftChanged', 'This self-check was changed elsewhere. Load the page again.')
    : new Conflict('handedIn', 'You have already handed in this self-check.');

const unknownCodes: ReadonlySet<string> = new Set(['wrongType', 'unknownField', 'unknownStatus', 'unknownSite']);

/** Checks what is there of an unfinished self-check. @throws InvalidInput naming what no question asks, and what is too long */
export function parseDraft({ answers, symptoms, at, restriction }: z.output<typeof saveDraftInput>): Draft {
  const wrong = [
    ...validateAnswers(latestVersion, answers, 'draft').map(under('answers')),
    // Half an entry is no mistake yet.
    ...(symptoms
      ? validateSymptoms(symptoms)
          .filter(({ code }) => unknownCodes.has(code))
          .map(under('symptoms'))
      : []),
  ];
  const draft: Draft = { answers, symptoms, at, restriction };
  if (Buffer.byteLength(JSON.stringify(draft)) > LONGEST_DRAFT)
    wrong.push({ path: 'answers', code: 'tooLong', message: 'This is too long to be kept.' });
  if (wrong.length > 0) throw new InvalidInput(wrong);
  return draft;
}

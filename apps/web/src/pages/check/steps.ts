import { type Answers, type QuestionSection, questionsFor, validateAnswer } from '@sitwell/domain/assessment';
import { areaId } from '../../body/areas.ts';
import { type DraftSymptoms, isAnswered } from './draftSymptoms.ts';

/** The pages of one self-check, as their addresses name them. `at` of a draft is the same text. */
export type Step = string;
export const symptomsStep = 'symptoms';
export const answersStep = 'answers';
/** Not on the way: the list of warning signs, while it is due after a high pain entry. */
export const signsStep = 'signs';
export const areaStep = (area: string): Step => `${symptomsStep}/${area}`;

export interface Walk {
  readonly steps: readonly Step[];
  /** The sections of the questions and the symptoms, in order. */
  readonly sections: readonly QuestionSection[];
  readonly sectionOf: (step: Step) => QuestionSection | undefined;
  readonly isOpen: (step: Step) => boolean;
}

/**
 * The way through a self-check, given what is answered so far: the questions, the body map, one page for each area, and the
 * check of the answers last.
 */
export function walkThrough(answers: Answers, symptoms: DraftSymptoms, version: number): Walk {
  const questions = questionsFor(answers, version).filter((question) => question.room === 'workstation');
  const entries = symptoms?.entries ?? [];
  const sections = [...new Set(questions.map((question) => question.section)), 'symptoms' as const];
  return {
    steps: [
      ...questions.map(({ id }) => id),
      symptomsStep,
      ...entries.map((entry) => areaStep(areaId(entry))),
      answersStep,
    ],
    sections,
    sectionOf: (step) =>
      step.startsWith(symptomsStep) ? 'symptoms' : questions.find((question) => question.id === step)?.section,
    isOpen: (step) => {
      if (step === answersStep) return false;
      if (step === symptomsStep)
        return symptoms === null || (symptoms.status === 'some' && symptoms.entries.length === 0);
      if (step.startsWith(symptomsStep))
        return entries.some((entry) => areaStep(areaId(entry)) === step && !isAnswered(entry));
      return answers[step] === undefined || validateAnswer(version, step, answers[step]).length > 0;
    },
  };
}

/** The first page that is not answered yet; the check of the answers when all are. */
export function firstOpen(walk: Walk): Step {
  return walk.steps.find(walk.isOpen) ?? answersStep;
}

/**
 * The page after this one. When an answer is changed from the check of the answers the way leads back there, unless the change
 * brought up something that is not answered yet.
 */
export function stepAfter(walk: Walk, step: Step, changing: boolean): Step {
  if (changing) return firstOpen(walk);
  return walk.steps[walk.steps.indexOf(step) + 1] ?? answersStep;
}

/** The page before this one; null for the first. */
export function stepBefore(walk: Walk, step: Step): Step | null {
  return walk.steps[walk.steps.indexOf(step) - 1] ?? null;
}

import { type DurationPart, partOptions, type RosaPart } from '../rosa-items.ts';
import { assertUncertainObservation, type RosaDuration, type UncertainObservation } from '../rosa-observation.ts';
import { allHold, latestVersion, questionnaireOf } from './questionnaires.ts';
import type { Answers, ChoiceWithExtras, ChoiceWithExtrasQuestion, SingleQuestion } from './types.ts';
import { parseAnswers } from './validate.ts';

type UncertainPartRecord = { base: string; additive: readonly string[]; unsure?: readonly string[] };

function partFrom(question: ChoiceWithExtrasQuestion, { choice, extras }: ChoiceWithExtras): UncertainPartRecord {
  const additive = extras.filter((id) => id !== 'notSure');
  if (!extras.includes('notSure')) return { base: choice, additive };
  const unsure = Object.keys(partOptions(question.rosaPart).additive).filter((id) => !additive.includes(id));
  return { base: choice, additive, unsure };
}

function durationFrom(question: SingleQuestion, choice: string): RosaDuration | 'notSure' {
  return question.options.find(({ id }) => id === choice)?.duration ?? 'notSure';
}

/**
 * The ROSA observation that the answers describe. The chair is left out for a wheelchair and where the person always
 * stands; a telephone that is not used has no time of its own.
 * @param answers complete answers to `version`
 * @throws InvalidInput naming every wrong field
 */
export function observationFrom(answers: Answers, version: number = latestVersion): UncertainObservation {
  return observationFromParsed(parseAnswers(version, answers), version);
}

/** The same for answers that are already checked. */
export function observationFromParsed(answers: Answers, version: number): UncertainObservation {
  const parts: Partial<Record<RosaPart, UncertainPartRecord>> = {};
  const duration: Partial<Record<DurationPart, RosaDuration | 'notSure'>> = {};
  for (const question of questionnaireOf(version).questions) {
    const answer = answers[question.id];
    if (answer === undefined || !allHold(question.shownWhen, answers)) continue;
    if (question.kind === 'choiceWithExtras') {
      parts[question.rosaPart] = partFrom(question, answer as ChoiceWithExtras);
    } else if (question.kind === 'single' && question.rosaDuration !== undefined) {
      duration[question.rosaDuration] = durationFrom(question, answer as string);
    }
  }
  if (parts.telephone?.base === 'notUsed') duration.telephone = 0;
  const observation: unknown = { ...parts, duration };
  assertUncertainObservation(observation);
  return observation;
}

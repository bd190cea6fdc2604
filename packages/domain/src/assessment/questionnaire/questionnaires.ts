import { InvalidInput } from '../../errors/index.ts';
import type { Answers, Condition, Question, Questionnaire } from './types.ts';
import { questionnaire1 } from './version-1.ts';

/** Every version ever used, so that old answers can be shown and scored as they were asked. */
export const questionnaires: Readonly<Record<number, Questionnaire>> = { 1: questionnaire1 };

/** The version that new self-checks use. */
export const latestVersion = 1;

/** @throws InvalidInput when there never was such a version */
export function questionnaireOf(version: number): Questionnaire {
  const found = Object.hasOwn(questionnaires, version) ? questionnaires[version] : undefined;
  if (found === undefined) {
    throw new InvalidInput([
      { path: 'questionnaire', code: 'unknownVersion', message: 'There is no such version of the questions.' },
    ]);
  }
  return found;
}

const questionMaps = new WeakMap<Questionnaire, ReadonlyMap<string, Question>>();

/** The question with this id, or undefined. */
export function findQuestion(questionnaire: Questionnaire, id: string): Question | undefined {
  let map = questionMaps.get(questionnaire);
  if (map === undefined) {
    map = new Map(questionnaire.questions.map((question) => [question.id, question]));
    questionMaps.set(questionnaire, map);
  }
  return map.get(id);
}

/** The chosen option of a single choice or of a choice with extras; null for anything else. */
function choiceOf(answers: Readonly<Record<string, unknown>>, questionId: string): string | null {
  const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'object' && answer !== null && 'choice' in answer && typeof answer.choice === 'string') {
    return answer.choice;
  }
  return null;
}

export function allHold(conditions: readonly Condition[], answers: Readonly<Record<string, unknown>>): boolean {
  return conditions.every((condition) => {
    const choice = choiceOf(answers, condition.question);
    return choice !== null && condition.in.includes(choice);
  });
}

/**
 * The questions to ask, in order, given what is answered so far. Ends with the body map; the questions for each site
 * that hurts follow from the body map (see `symptomQuestions`).
 * @throws InvalidInput for an unknown version
 */
export function questionsFor(answers: Answers, version: number = latestVersion): readonly Question[] {
  return questionnaireOf(version).questions.filter((question) =>
    question.room === 'symptoms' ? question.kind === 'bodyMap' : allHold(question.shownWhen, answers),
  );
}

/** The symptom questions of a version: the body map first, then those asked for each site that hurts. */
export function symptomQuestions(version: number = latestVersion): readonly Question[] {
  return questionnaireOf(version).questions.filter((question) => question.room === 'symptoms');
}

/** About how long the visible questions take, in seconds. */
export function secondsFor(answers: Answers, version: number = latestVersion): number {
  return questionsFor(answers, version).reduce((sum, question) => sum + question.seconds, 0);
}

/** The answers without those to questions that are not asked (any more). Ids that name no question stay, to be refused. */
export function dropUnasked(answers: Answers, version: number = latestVersion): Answers {
  const questionnaire = questionnaireOf(version);
  let kept = answers;
  // Dropping an answer can hide a further question, so until nothing more falls out.
  for (;;) {
    const now = kept;
    const entries = Object.entries(now).filter(([id]) => {
      const question = findQuestion(questionnaire, id);
      return question === undefined || allHold(question.shownWhen, now);
    });
    if (entries.length === Object.keys(now).length) return now;
    kept = Object.fromEntries(entries);
  }
}

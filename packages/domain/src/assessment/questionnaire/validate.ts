import { type FieldError, InvalidInput } from '../../errors/index.ts';
import { allHold, findQuestion, questionnaireOf } from './questionnaires.ts';
import type { Answers, ChoiceWithExtrasQuestion, NumberQuestion, Option, Question } from './types.ts';

/** What can be wrong with an answer. The words are English; pages in other languages go by the code. */
export const answerMessages = {
  wrongType: 'This answer has the wrong form.',
  missing: 'Answer this question.',
  unknownQuestion: 'There is no such question.',
  notAsked: 'This question is not asked for this workstation.',
  unknownOption: 'Choose one of the answers shown.',
  duplicate: 'This is ticked twice.',
  exclusive: 'Tick either the others, or “None of these”.',
  noExtras: 'Nothing more can be ticked with this answer.',
  notWhole: 'Enter a whole number.',
  outOfRange: 'Enter a number within the range shown.',
} as const;

export type AnswerErrorCode = keyof typeof answerMessages;

function problem(path: string, code: AnswerErrorCode): FieldError {
  return { path, code, message: answerMessages[code] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOption(options: readonly Option[], id: unknown): boolean {
  return options.some((option) => option.id === id);
}

function checkTicks(path: string, options: readonly Option[], value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [problem(path, 'wrongType')];
  return value.flatMap((id: unknown, index) => {
    if (!hasOption(options, id)) return [problem(`${path}[${index}]`, 'unknownOption')];
    return value.indexOf(id) === index ? [] : [problem(`${path}[${index}]`, 'duplicate')];
  });
}

function checkWithExtras(path: string, question: ChoiceWithExtrasQuestion, value: unknown): FieldError[] {
  if (!isRecord(value)) return [problem(path, 'wrongType')];
  const errors = Object.keys(value)
    .filter((key) => key !== 'choice' && key !== 'extras')
    .map(() => problem(path, 'wrongType'));
  const { choice, extras } = value;
  if (choice === undefined) errors.push(problem(`${path}.choice`, 'missing'));
  else if (!hasOption(question.options, choice)) errors.push(problem(`${path}.choice`, 'unknownOption'));
  errors.push(...checkTicks(`${path}.extras`, question.extras, extras));
  const none = typeof choice === 'string' && question.noExtrasFor.includes(choice);
  if (none && Array.isArray(extras) && extras.length > 0) errors.push(problem(`${path}.extras`, 'noExtras'));
  return errors;
}

/** Checks a number against its question. */
function checkNumber(path: string, question: Pick<NumberQuestion, 'least' | 'most'>, value: unknown): FieldError[] {
  if (typeof value !== 'number') return [problem(path, value === undefined ? 'missing' : 'wrongType')];
  if (!Number.isInteger(value)) return [problem(path, 'notWhole')];
  return value < question.least || value > question.most ? [problem(path, 'outOfRange')] : [];
}

function checkAnswer(question: Question, path: string, value: unknown): FieldError[] {
  switch (question.kind) {
    case 'single':
      if (typeof value !== 'string') return [problem(path, 'wrongType')];
      return hasOption(question.options, value) ? [] : [problem(path, 'unknownOption')];
    case 'choiceWithExtras':
      return checkWithExtras(path, question, value);
    case 'many': {
      const errors = checkTicks(path, question.options, value);
      if (!Array.isArray(value)) return errors;
      if (value.length === 0) return [problem(path, 'missing')];
      return value.includes('none') && value.length > 1 ? [...errors, problem(path, 'exclusive')] : errors;
    }
    case 'number':
      return checkNumber(path, question, value);
    case 'bodyMap':
      // Symptom answers have a store of their own and are never among these.
      return [problem(path, 'unknownQuestion')];
  }
}

/** Checks the answer to one question, as on the page that asks it. Empty when it is right. */
export function validateAnswer(version: number, questionId: string, answer: unknown): readonly FieldError[] {
  const question = findQuestion(questionnaireOf(version), questionId);
  if (question === undefined || question.room === 'symptoms') return [problem(questionId, 'unknownQuestion')];
  return answer === undefined ? [problem(questionId, 'missing')] : checkAnswer(question, questionId, answer);
}

/** `whole`: every question asked has its answer, as on submit. `draft`: answers may be missing. */
export type Completeness = 'whole' | 'draft';

const longestNamedId = 40;

/**
 * Checks workstation answers against one version. Strict: unknown questions, answers to questions that are not asked, and
 * (for `whole`) questions without an answer are named too. In the order of the questions; empty when all is right.
 * @throws InvalidInput for an unknown version only
 */
export function validateAnswers(
  version: number,
  answers: unknown,
  completeness: Completeness = 'whole',
): readonly FieldError[] {
  const questionnaire = questionnaireOf(version);
  if (!isRecord(answers)) return [problem('answers', 'wrongType')];
  const errors: FieldError[] = [];
  for (const question of questionnaire.questions) {
    if (question.room === 'symptoms') continue;
    const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const asked = allHold(question.shownWhen, answers);
    if (given === undefined) {
      if (asked && completeness === 'whole') errors.push(problem(question.id, 'missing'));
    } else if (asked || completeness === 'draft') {
      errors.push(...checkAnswer(question, question.id, given));
    } else {
      errors.push(problem(question.id, 'notAsked'));
    }
  }
  for (const id of Object.keys(answers)) {
    const question = findQuestion(questionnaire, id);
    if (question === undefined || question.room === 'symptoms') {
      errors.push(problem(id.slice(0, longestNamedId), 'unknownQuestion'));
    }
  }
  return errors;
}

/** The same as a value. @throws InvalidInput naming every wrong field */
export function parseAnswers(version: number, answers: unknown, completeness: Completeness = 'whole'): Answers {
  const errors = validateAnswers(version, answers, completeness);
  if (errors.length > 0) throw new InvalidInput(errors);
  return answers as Answers;
}

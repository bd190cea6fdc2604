import type { Answer, Question, QuestionWords } from '@sitwell/domain/assessment';

/** An answer in the words that were chosen; empty when there is none. */
export function describeAnswer(
  question: Question,
  words: QuestionWords | undefined,
  answer: Answer | undefined,
): readonly string[] {
  if (answer === undefined) return [];
  const option = (id: string) => words?.options?.[id] ?? id;
  if (typeof answer === 'string') return [option(answer)];
  if (typeof answer === 'number') return [String(answer)];
  if ('choice' in answer) return [option(answer.choice), ...answer.extras.map((id) => words?.extras?.[id] ?? id)];
  return question.kind === 'many' ? answer.map(option) : [];
}

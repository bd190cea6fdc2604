import type { QuestionnaireText } from '@sitwell/domain/assessment';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLanguage } from '../words/index.ts';
import { textsQuery } from './texts.ts';

/** The words of one version of the questions in the person's language. The page waits for them as it waits for its own code. */
export function useQuestionTexts(version: number): QuestionnaireText | undefined {
  return useSuspenseQuery(textsQuery('questions', useLanguage())).data[version];
}

import type { QuestionnaireText } from '@sitwell/domain/assessment';
import { loadQuestionTexts } from '@sitwell/domain/questions';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type Language, useLanguage } from '../words/index.ts';

const questionTextsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['questions', language],
    queryFn: () => loadQuestionTexts(language),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** The words of one version of the questions in the person's language. The page waits for them as it waits for its own code. */
export function useQuestionTexts(version: number): QuestionnaireText | undefined {
  return useSuspenseQuery(questionTextsQuery(useLanguage())).data[version];
}

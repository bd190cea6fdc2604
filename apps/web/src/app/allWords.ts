import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type AllWords, type Language, loadAllWords, useLanguage } from '../words/index.ts';

const allWordsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['words', language],
    queryFn: () => loadAllWords(language),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Every sentence, for the pages of a role and those that few people open. A page waits for them as it waits for its own code. */
export const useAllWords = (): AllWords => useSuspenseQuery(allWordsQuery(useLanguage())).data;

import { useSuspenseQuery } from '@tanstack/react-query';
import { type AllWords, useLanguage } from '../words/index.ts';
import { textsQuery } from './texts.ts';

/** Every sentence, for the pages of a role and those that few people open. A page waits for them as it waits for its own code. */
export const useAllWords = (): AllWords => useSuspenseQuery(textsQuery('words', useLanguage())).data;

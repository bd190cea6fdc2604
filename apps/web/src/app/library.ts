import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../words/index.ts';
import { textsQuery } from './texts.ts';

export type { Exercise, Fix, Library, SafetyText, SelfCareItem } from '@sitwell/content/library';

/** The content library, fetched only by the pages that show it. */
export function useLibrary() {
  return useQuery(textsQuery('library', useLanguage()));
}

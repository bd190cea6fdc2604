import type { Library } from '@sitwell/content/library';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Language, useLanguage } from '../words/index.ts';

export type { Exercise, Fix, Library, SafetyText, SelfCareItem } from '@sitwell/content/library';

/** The content library, fetched only by the pages that show it. */
export function libraryQuery(language: Language) {
  return queryOptions({
    queryKey: ['library', language],
    queryFn: async (): Promise<Library> => {
      const { loadLibrary } = await import('@sitwell/content/load');
      return loadLibrary(language);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

export function useLibrary() {
  return useQuery(libraryQuery(useLanguage()));
}

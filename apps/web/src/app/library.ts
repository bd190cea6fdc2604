import type { Library, Locale } from '@sitwell/content/library';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useFormats } from '../words/index.ts';

export type { Exercise, Fix, Library, SafetyText, SelfCareItem } from '@sitwell/content/library';

const locales: readonly Locale[] = ['en', 'de', 'fr', 'es'];

/** The content library, fetched only by the pages that show it. */
export function libraryQuery(locale: string) {
  const language = locales.find((each) => each === locale.split('-')[0]) ?? 'en';
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
  return useQuery(libraryQuery(useFormats().locale));
}

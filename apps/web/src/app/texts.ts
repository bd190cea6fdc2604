import type { Library } from '@sitwell/content/library';
import { loadQuestionTexts, type QuestionTexts } from '@sitwell/domain/questions';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { type AllWords, type Language, loadAllWords } from '../words/index.ts';

/** What only some pages say, each kind in a file for every language. */
interface Texts {
  readonly words: AllWords;
  readonly questions: QuestionTexts;
  readonly library: Library;
}
type Kind = keyof Texts;

const files: { readonly [K in Kind]: (language: Language) => Promise<Texts[K]> } = {
  words: loadAllWords,
  questions: loadQuestionTexts,
  library: async (language) => (await import('@sitwell/content/load')).loadLibrary(language),
};

/** Texts of one kind in one language. A failure is final: browsers do not ask again for a module that they could not get. */
export const textsQuery = <K extends Kind>(kind: K, language: Language) =>
  queryOptions({
    queryKey: ['texts', language, kind],
    queryFn: () => files[kind](language),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Fetches in one language what the open page shows in another. Rejects when a part of it is not reached. */
export async function loadShownTexts(client: QueryClient, shownIn: Language, language: Language): Promise<void> {
  const shown = (Object.keys(files) as Kind[]).filter((kind) =>
    client
      .getQueryCache()
      .find({ queryKey: textsQuery(kind, shownIn).queryKey })
      ?.isActive(),
  );
  await Promise.all(shown.map((kind) => client.ensureQueryData(textsQuery(kind, language))));
}

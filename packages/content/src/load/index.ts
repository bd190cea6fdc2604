import { assemble } from '../library/assemble.ts';
import type { CompiledFacts, CompiledWords } from '../library/compiled.ts';
import type { Library, Locale } from '../library/types.ts';

const wordsOf: Readonly<Record<Locale, () => Promise<{ default: unknown }>>> = {
  en: () => import('../library/generated/words.en.json', { with: { type: 'json' } }),
  de: () => import('../library/generated/words.de.json', { with: { type: 'json' } }),
  fr: () => import('../library/generated/words.fr.json', { with: { type: 'json' } }),
  es: () => import('../library/generated/words.es.json', { with: { type: 'json' } }),
};

/** As `library(locale)`, but fetches only the words it needs: the locale's, and English where items fall back to it. */
export async function loadLibrary(locale: Locale): Promise<Library> {
  const [facts, words, english] = await Promise.all([
    import('../library/generated/facts.json', { with: { type: 'json' } }),
    wordsOf[locale](),
    wordsOf.en(),
  ]);
  return assemble(
    facts.default as unknown as CompiledFacts,
    words.default as CompiledWords,
    english.default as CompiledWords,
    locale,
  );
}

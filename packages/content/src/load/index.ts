import { assemble, safetyOf } from '../library/assemble.ts';
import type { CompiledFacts, CompiledSafety, CompiledWords } from '../library/compiled.ts';
import type { Library, Locale, SafetyText } from '../library/types.ts';

type Load = () => Promise<{ default: unknown }>;

const wordFiles: Readonly<Record<Locale, Load>> = {
  en: () => import('../library/generated/words.en.json', { with: { type: 'json' } }),
  de: () => import('../library/generated/words.de.json', { with: { type: 'json' } }),
  fr: () => import('../library/generated/words.fr.json', { with: { type: 'json' } }),
  es: () => import('../library/generated/words.es.json', { with: { type: 'json' } }),
};

const safetyFiles: Readonly<Record<Locale, Load>> = {
  en: () => import('../library/generated/safety.en.json', { with: { type: 'json' } }),
  de: () => import('../library/generated/safety.de.json', { with: { type: 'json' } }),
  fr: () => import('../library/generated/safety.fr.json', { with: { type: 'json' } }),
  es: () => import('../library/generated/safety.es.json', { with: { type: 'json' } }),
};

async function loadWords(locale: Locale): Promise<CompiledWords> {
  const [words, safety] = await Promise.all([wordFiles[locale](), safetyFiles[locale]()]);
  return {
    ...(words.default as Omit<CompiledWords, 'safety'>),
    safety: (safety.default as CompiledSafety).words,
  };
}

const lacksSome = (facts: CompiledFacts, words: CompiledWords): boolean =>
  (['exercises', 'selfCare', 'fixes'] as const).some((kind) =>
    Object.keys(facts[kind]).some((id) => words[kind][id] === undefined),
  );

/** As `library(locale)`, but fetches only what it needs: the locale's words, and English ones if an item falls back to them. */
export async function loadLibrary(locale: Locale): Promise<Library> {
  const [factsFile, words] = await Promise.all([
    import('../library/generated/facts.json', { with: { type: 'json' } }),
    loadWords(locale),
  ]);
  const facts = factsFile.default as unknown as CompiledFacts;
  const english = lacksSome(facts, words) ? await loadWords('en') : words;
  return assemble(facts, words, english, locale);
}

/** The safety texts alone, a tenth of the library: for pages that must show warning signs at once. */
export async function loadSafety(locale: Locale): Promise<SafetyText> {
  const { facts, words } = (await safetyFiles[locale]()).default as CompiledSafety;
  return safetyOf(facts, words, locale);
}

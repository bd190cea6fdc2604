import type { en } from './en/index.ts';
import type { Language } from './languages.ts';

/** Every sentence of the interface. A language that lacks one does not compile. */
export type Words = typeof en;

const files: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};

/** Fetches the words of one language, a file of its own. */
export async function loadWords(language: Language): Promise<{ readonly language: Language; readonly words: Words }> {
  return { language, words: await files[language]() };
}

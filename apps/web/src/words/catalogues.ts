import type { furtherEn } from './en/further.ts';
import type { en } from './en/index.ts';
import type { Language } from './languages.ts';

/** What the pages of everyone say. A language that lacks a sentence does not compile. */
export type Words = typeof en;
/** Every sentence of the interface. */
export type AllWords = Words & typeof furtherEn;

const files: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import('./en/index.ts')).en,
  de: async () => (await import('./de/index.ts')).de,
  fr: async () => (await import('./fr/index.ts')).fr,
  es: async () => (await import('./es/index.ts')).es,
};

const furtherFiles: Readonly<Record<Language, () => Promise<typeof furtherEn>>> = {
  en: async () => (await import('./en/further.ts')).furtherEn,
  de: async () => (await import('./de/further.ts')).furtherDe,
  fr: async () => (await import('./fr/further.ts')).furtherFr,
  es: async () => (await import('./es/further.ts')).furtherEs,
};

/** Fetches what the pages of everyone say in one language, a file of its own: the first load waits for it, so it is kept small. */
export async function loadWords(language: Language): Promise<{ readonly language: Language; readonly words: Words }> {
  return { language, words: await files[language]() };
}

/** Fetches every sentence in one language. */
export async function loadAllWords(language: Language): Promise<AllWords> {
  const [words, further] = await Promise.all([files[language](), furtherFiles[language]()]);
  return { ...words, ...further };
}

import type { en } from './en/index.ts';
import { type Language, languages } from './languages.ts';

/** Every sentence of the interface. A language that lacks one does not compile. */
export type Words = typeof en;

const files = import.meta.glob<Readonly<Partial<Record<Language, Words>>>>('./{en,de,fr,es}/index.ts');
const loaderOf = (language: Language) => files[`./${language}/index.ts`];

/** The languages whose words are here. */
export const spoken: readonly Language[] = languages.filter((language) => loaderOf(language) !== undefined);

/** Fetches the words of one language, a file of its own. English where they are not written yet. */
export async function loadWords(language: Language): Promise<{ readonly language: Language; readonly words: Words }> {
  const words = (await loaderOf(language)?.())?.[language];
  return words ? { language, words } : { language: 'en', words: (await import('./en/index.ts')).en };
}

import { createContext, useContext } from 'react';
import type { Words } from './catalogues.ts';
import { type Formats, makeFormats } from './formats.ts';
import { formatLocale, type Language } from './languages.ts';

export { type AllWords, loadAllWords, loadWords, type Words } from './catalogues.ts';
export type { Formats } from './formats.ts';
export { guestLocale, type Language, languageOf, languages, ownNames } from './languages.ts';

/** One language and everything said in it. */
export interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

export interface Speech extends Spoken {
  readonly formats: Formats;
}

/**
 * What a person reads. Dates and numbers follow the person's locale only where the words speak its language: a German date in
 * an English sentence helps nobody.
 */
export function speechFor({ language, words }: Spoken, locale: string, timeZone: string): Speech {
  return { language, words, formats: makeFormats(formatLocale(locale, language), timeZone, words.days) };
}

export const SpeechContext = createContext<Speech | null>(null);

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Nothing above this component says which language it speaks.');
  return speech;
}

export const useWords = (): Words => useSpeech().words;
export const useFormats = (): Formats => useSpeech().formats;
export const useLanguage = (): Language => useSpeech().language;

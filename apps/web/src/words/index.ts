import { createContext, useContext } from 'react';
import { en } from './en/index.ts';
import { type Formats, makeFormats } from './formats.ts';

export type { Formats } from './formats.ts';

/** Every sentence of the interface. A language that lacks one does not compile. */
export type Words = typeof en;

/** The languages that the interface speaks. */
const catalogues: Readonly<Record<string, Words>> = { en };
const usual = 'en-GB';

export interface Speech {
  readonly words: Words;
  readonly formats: Formats;
}

/**
 * What a person reads. Dates and numbers follow the person's locale only where the interface speaks its language: a German
 * date in an English sentence helps nobody.
 */
export function speechFor(locale: string, timeZone: string): Speech {
  const words = catalogues[locale.split('-')[0] ?? ''];
  const spoken = words ? (locale === 'en' ? usual : locale) : usual;
  const chosen = words ?? en;
  return { words: chosen, formats: makeFormats(spoken, timeZone, chosen.days) };
}

export const SpeechContext = createContext<Speech>(speechFor(usual, 'UTC'));

export const useWords = (): Words => useContext(SpeechContext).words;
export const useFormats = (): Formats => useContext(SpeechContext).formats;

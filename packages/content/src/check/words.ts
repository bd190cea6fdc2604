import type { CompiledWords } from '../library/compiled.ts';
import type { Locale } from '../library/types.ts';

/** One text as a person reads it, and the file it stands in. */
export interface Text {
  readonly locale: Locale;
  readonly file: string;
  /** Path of the entry inside the file, such as steps.1.text. */
  readonly entry: string;
  readonly text: string;
}

function walk(value: unknown, entry: string, found: (entry: string, text: string) => void): void {
  if (typeof value === 'string') found(entry, value);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) walk(inner, entry === '' ? key : `${entry}.${key}`, found);
  }
}

/** Entries that hold a code and not words. */
const codes = /^review\.|(^|\.)pose$/;

/** Every string for people inside `words`, with its path. */
export function textsOf(words: unknown, locale: Locale, file: string): Text[] {
  const texts: Text[] = [];
  walk(words, '', (entry, text) => {
    if (!codes.test(entry)) texts.push({ locale, file, entry, text });
  });
  return texts;
}

/** Every text of one locale. */
export function allTexts(words: CompiledWords, locale: Locale): Text[] {
  const folder = (name: string, items: Readonly<Record<string, unknown>>): Text[] =>
    Object.entries(items).flatMap(([id, item]) => textsOf(item, locale, `${name}/${id}/${locale}.yaml`));
  return [
    ...folder('exercises', words.exercises),
    ...folder('self-care', words.selfCare),
    ...folder('fixes', words.fixes),
    ...textsOf(words.safety, locale, `safety/${locale}.yaml`),
    ...textsOf(words.breaks, locale, `breaks/${locale}.yaml`),
  ];
}

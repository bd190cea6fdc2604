const worded = ['en', 'de', 'fr', 'es'] as const;

/** The language of a person's words: theirs if the breaks have words in it, else English. */
export function localeOf(locale: string): (typeof worded)[number] {
  return worded.find((each) => each === locale.slice(0, 2).toLowerCase()) ?? 'en';
}

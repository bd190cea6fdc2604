/** The names between braces in a text. */
export function variablesIn(text: string): string[] {
  return [...text.matchAll(/\{([a-zA-Z0-9]+)\}/g)].map(([, name]) => name as string);
}

/** Puts numbers in the locale's form for {name}; an unknown name stays as it is, for the app to fill ({emergencyNumber}). */
export function fillText(
  text: string,
  values: Readonly<Record<string, number | string | undefined>>,
  locale = 'en',
): string {
  return text.replace(/\{([a-zA-Z0-9]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}

/** The same, for every string inside `words`. */
export function fillAll<Words>(
  words: Words,
  values: Readonly<Record<string, number | string | undefined>>,
  locale: string,
): Words {
  if (typeof words === 'string') return fillText(words, values, locale) as Words;
  if (Array.isArray(words)) return words.map((inner: unknown) => fillAll(inner, values, locale)) as Words;
  if (words !== null && typeof words === 'object') {
    return Object.fromEntries(
      Object.entries(words).map(([key, inner]) => [key, fillAll(inner as unknown, values, locale)]),
    ) as Words;
  }
  return words;
}

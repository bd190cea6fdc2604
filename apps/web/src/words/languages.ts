/** The languages that the interface speaks. */
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each language as its own speakers call it: the same word whatever the page speaks. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};

const spokenIn = (locale: string): Language | undefined => {
  const primary = locale.toLowerCase().split('-')[0];
  return languages.find((each) => each === primary);
};

/** The language to speak to somebody with this locale: theirs if the interface has it, else English. */
export const languageOf = (locale: string): Language => spokenIn(locale) ?? 'en';

/**
 * The locale of somebody who is not signed in: what they chose here before, else the first of their browser's languages that
 * the interface speaks. With a choice, the browser still says which country's dates and numbers go with it.
 */
export function guestLocale(chosen: string | null, browser: readonly string[]): string {
  const language = chosen === null ? undefined : spokenIn(chosen);
  const fitting = browser.find((each) => (language ? spokenIn(each) === language : spokenIn(each) !== undefined));
  return fitting ?? language ?? 'en';
}

/** The locale for dates and numbers. English without a country is written as in Britain; other words are never mixed in. */
export function formatLocale(locale: string, language: Language): string {
  if (languageOf(locale) === language && spokenIn(locale) !== undefined && locale !== 'en') return locale;
  return language === 'en' ? 'en-GB' : language;
}

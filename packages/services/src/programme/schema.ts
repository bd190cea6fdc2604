import { z } from 'zod';

export const setSymptomDrivenInput = z.strictObject({ symptomDriven: z.boolean() });

/** The languages that the safety texts are written in. */
export const languages = ['en', 'de', 'fr', 'es'] as const;

const language = z.enum(languages, 'Choose one of the languages.');

export const chooseLanguageInput = z.strictObject({ language });

export const setLiveInput = z.strictObject({
  locale: language,
  live: z.boolean(),
});

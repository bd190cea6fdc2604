import { z } from 'zod';
import { languages } from '../language/index.ts';

export const setSymptomDrivenInput = z.strictObject({ symptomDriven: z.boolean() });

const language = z.enum(languages, 'Choose one of the languages.');

export const chooseLanguageInput = z.strictObject({ language });

export const setLiveInput = z.strictObject({
  locale: language,
  live: z.boolean(),
});

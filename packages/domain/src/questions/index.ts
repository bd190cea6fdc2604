import type { Locale } from '@sitwell/content/library';
import type { QuestionnaireText } from '../assessment/index.ts';

/** The words of the questions by version: each version that was ever asked can be shown as it was. */
export type QuestionTexts = Readonly<Record<number, QuestionnaireText>>;

const files: Readonly<Record<Locale, () => Promise<QuestionTexts>>> = {
  en: async () => ({ 1: (await import('../assessment/questionnaire/questionnaire.en.ts')).questionnaireText1En }),
  de: async () => ({ 1: (await import('../assessment/questionnaire/questionnaire.de.ts')).questionnaireText1De }),
  fr: async () => ({ 1: (await import('../assessment/questionnaire/questionnaire.fr.ts')).questionnaireText1Fr }),
  es: async () => ({ 1: (await import('../assessment/questionnaire/questionnaire.es.ts')).questionnaireText1Es }),
};

/** Fetches the words of the questions in one language, a file of its own: apart from `assessment`, which does no I/O. */
export function loadQuestionTexts(locale: Locale): Promise<QuestionTexts> {
  return files[locale]();
}

import { german } from './lesson.de.ts';
import { english } from './lesson.en.ts';
import { spanish } from './lesson.es.ts';
import { french } from './lesson.fr.ts';
import type { Lesson, LessonWords } from './types.ts';

export {
  type Lesson,
  type LessonCardId,
  type LessonCheckId,
  lessonCards,
  lessonChecks,
} from './types.ts';

const languages: Readonly<Record<string, LessonWords>> = { en: english, de: german, es: spanish, fr: french };

/** The five-minute lesson before the first self-check, in a language of the library; English, marked, where it has none. */
export function lesson(locale: string): Lesson {
  const words = languages[locale];
  return words ? { ...words, locale, fallback: false } : { ...english, locale: 'en', fallback: true };
}

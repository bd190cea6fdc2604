import { countWords } from '../schema/parts.ts';

/** Slower than the 238 words a minute of adults reading silently in English, for tired eyes and second languages. */
export const wordsPerMinute = 200;

/** Seconds to read the texts once, in any locale. */
export function readingSeconds(texts: readonly string[]): number {
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  return Math.ceil((words * 60) / wordsPerMinute);
}

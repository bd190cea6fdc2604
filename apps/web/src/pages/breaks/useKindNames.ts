import { useFormats, useWords } from '../../words/index.ts';
import type { Kind } from './routineForm.ts';

/** The kinds of a break in one phrase, as this person reads lists. */
export function useKindNames() {
  const { breaks: words } = useWords();
  const formats = useFormats();
  return (given: readonly Kind[]): string => formats.list(given.map((kind) => words.kinds[kind].name));
}

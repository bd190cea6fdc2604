import { useFormats, useWords } from '../words/index.ts';

/** Says a score, or the range it lies in where something was not sure. */
export function useSpan(): (lower: number | null, upper: number | null) => string {
  const { result: words } = useWords();
  const formats = useFormats();
  return (lower, upper) => {
    if (lower === null || upper === null) return words.noScore;
    return lower === upper ? formats.number(lower) : words.range(formats.number(lower), formats.number(upper));
  };
}

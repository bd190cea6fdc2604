import { useAllWords } from '../../app/allWords.ts';
import { useFormats } from '../../words/index.ts';

/** Names that a figure covers beside its own: "Legal and Sales", "Legal, Sales and 3 more"; empty for none. */
export function useTogether() {
  const { reportViews: words } = useAllWords();
  const formats = useFormats();
  return (names: readonly string[], more: number): string =>
    more > 0 ? words.andMore(names.join(', '), more) : formats.list(names);
}

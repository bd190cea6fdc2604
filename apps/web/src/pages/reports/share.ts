import { useWords } from '../../words/index.ts';
import type { Span } from './figures.ts';

/** A share in words: "35 %", "25 to 45 %". */
export function useShare() {
  const { reports: words } = useWords();
  return (span: Span) => words.share(span.from, span.to);
}

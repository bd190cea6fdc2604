import { useEffect } from 'react';
import { useWords } from '../words/index.ts';

/** Names the page in the browser's title; with problems on it, the title says so first. */
export function usePageTitle(title: string, hasProblems = false): void {
  const words = useWords();
  useEffect(() => {
    const full = words.shell.title(title);
    document.title = hasProblems ? words.problems.inTitle(full) : full;
  }, [title, hasProblems, words]);
}

/** For a small form on a page of its own title: while the form has problems, the title says so. */
export function useProblemInTitle(hasProblems: boolean): void {
  const words = useWords();
  useEffect(() => {
    if (!hasProblems) return;
    const before = document.title;
    document.title = words.problems.inTitle(before);
    return () => {
      document.title = before;
    };
  }, [hasProblems, words]);
}

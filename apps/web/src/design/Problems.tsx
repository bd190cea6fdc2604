import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/index.ts';
import styles from './Problems.module.css';

/** One thing to put right: the id of its field, and what to do in words. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/**
 * The problems of a form. `show` with an empty list clears them; every `show` with some moves focus to the summary, also when
 * the same ones are found again.
 */
export function useProblems() {
  const [state, setState] = useState<{ list: readonly Problem[]; turn: number }>({ list: [], turn: 0 });
  const show = useCallback((list: readonly Problem[]) => setState(({ turn }) => ({ list, turn: turn + 1 })), []);
  const of = (field: string) => state.list.find((problem) => problem.field === field)?.message;
  return { ...state, show, of, any: state.list.length > 0 };
}

export type Problems = ReturnType<typeof useProblems>;

/** The list of problems, first in the page: takes focus when it appears and leads to each field. */
export function ErrorSummary({ problems }: { readonly problems: Problems }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  // `turn` counts the attempts; each one takes focus anew.
  useEffect(() => {
    if (problems.any) box.current?.focus();
  }, [problems.turn]);
  if (!problems.any) return null;
  const lead = (event: MouseEvent, field: string) => {
    const target = document.getElementById(field);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus();
  };
  return (
    <div className={styles.summary} ref={box} tabIndex={-1} role="alert" aria-labelledby="problems">
      <h2 id="problems">{words.problems.heading}</h2>
      <ul>
        {problems.list.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            <a href={`#${problem.field}`} onClick={(event) => lead(event, problem.field)}>
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

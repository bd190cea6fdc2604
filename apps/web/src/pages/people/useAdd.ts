import { useState } from 'react';
import { problemsOf } from '../../app/api.ts';
import { useProblemInTitle } from '../../app/page.ts';
import { type Problem, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';

/**
 * The state of a small form that adds something: its problems, and what was added last. `prefix` keeps the ids of several such
 * forms on one page apart.
 */
export function useAdd(prefix: string) {
  const { problems: words } = useWords();
  const problems = useProblems();
  useProblemInTitle(problems.any);
  const [added, setAdded] = useState<string | null>(null);
  const id = (field: string) => `${prefix}-${field}`;
  return {
    problems,
    added,
    id,
    of: (field: string) => problems.of(id(field)),
    /** Shows what is missing; true when nothing is. */
    check(missing: readonly (Problem | false)[]): boolean {
      const found = missing.filter((each) => each !== false);
      problems.show(found.map((each) => ({ ...each, field: id(each.field) })));
      setAdded(null);
      return found.length === 0;
    },
    succeeded(what: string): void {
      problems.show([]);
      setAdded(what);
    },
    failed(error: unknown, field: string): void {
      problems.show(problemsOf(error, id, { field: id(field), message: words.notSaved }));
    },
  };
}

/** The text of a form's field, trimmed. */
export function fieldText(form: HTMLFormElement, name: string): string {
  return String(new FormData(form).get(name) ?? '').trim();
}

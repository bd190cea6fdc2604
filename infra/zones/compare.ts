import type { Routine } from '@sitwell/domain/reminders';
import { type Case, randomCase } from './randomRoutine.ts';
import { referenceBetween, referenceNext } from './reference.ts';

/** What is held against the reference: the domain's own functions, or a copy with a fault planted in it. */
export type TimeRules = {
  nextDue(routine: Routine, after: number): number | null;
  dueBetween(routine: Routine, from: number, to: number): number[];
};

export type Difference = Case & {
  readonly index: number;
  readonly ours: Answer;
  readonly reference: Answer;
};

type Answer = { readonly next: number | null; readonly due: readonly number[] };

export type Comparison = {
  readonly routines: number;
  /** Reminders that both sides worked out. */
  readonly due: number;
  readonly differences: readonly Difference[];
};

/** Compares the cases first, first + step, ... below `end` of a seed. Stops early once `mostDifferences` are found. */
export function compare(
  rules: TimeRules,
  cases: { seed: number; first: number; step: number; end: number; zones: readonly string[]; mostDifferences: number },
): Comparison {
  const differences: Difference[] = [];
  let routines = 0;
  let due = 0;
  for (let index = cases.first; index < cases.end; index += cases.step) {
    const given = randomCase(cases.seed, index, cases.zones);
    const ours = answer(rules, given);
    const reference = referenceAnswer(given);
    routines += 1;
    due += reference.due.length;
    if (!isSame(ours, reference)) differences.push({ index, ...given, ours, reference });
    if (differences.length >= cases.mostDifferences) break;
  }
  return { routines, due, differences };
}

function answer(rules: TimeRules, { routine, after, until }: Case): Answer {
  return { next: rules.nextDue(routine, after), due: rules.dueBetween(routine, after, until) };
}

function referenceAnswer({ routine, after, until }: Case): Answer {
  const due = referenceBetween(routine, after, until);
  return { next: due[0] ?? referenceNext(routine, after), due };
}

function isSame(a: Answer, b: Answer): boolean {
  return a.next === b.next && a.due.length === b.due.length && a.due.every((at, i) => at === b.due[i]);
}

import type { BreakKind } from './breakKinds.ts';

/** Something to do in a break; exercises of the library are such. `seconds` is reading it and doing it. */
export interface Doable {
  readonly id: string;
  readonly breaks: readonly BreakKind[];
  readonly seconds: number;
}

interface Choice<Idea extends Doable> {
  readonly kind: BreakKind;
  readonly within: number;
  readonly planned: readonly Idea[];
  readonly others: readonly Idea[];
}

/**
 * What to do in a break of one kind: what the person's plan has, and only what can be read and done within the break. Turn after turn
 * leads through all that fits, so nothing comes twice in a row while there is a second choice. When the plan has less than two that
 * fit, the others follow.
 * @param within seconds of the break
 * @param planned in the order of the plan; `others` in any order that stays, without what the person may not do
 * @param turn a whole number that rises by one with each break
 * @param last the id of what was shown last, if that is known: a changed plan moves the turns
 * @returns null when nothing fits
 */
export function breakIdea<Idea extends Doable>({
  kind,
  within,
  planned,
  others,
  turn,
  last = null,
}: Choice<Idea> & { readonly turn: number; readonly last?: string | null }): Idea | null {
  const fits = ({ breaks, seconds }: Idea) => breaks.includes(kind) && seconds <= within;
  const own = planned.filter(fits);
  const more = others.filter((idea) => fits(idea) && !own.some(({ id }) => id === idea.id));
  const pool = own.length > 1 ? own : [...own, ...more];
  const at = (index: number) => pool[((index % pool.length) + pool.length) % pool.length] ?? null;
  const chosen = at(turn);
  return chosen !== null && chosen.id === last ? at(turn + 1) : chosen;
}

/**
 * What to do in a break after others, of which each has counted one turn whatever its kind was: two breaks of one kind with others
 * between them do not show the same.
 * @param begun the kinds of the breaks that were begun lately, in order, without this one
 * @param started how many were ever begun, without this one; @param turn as `breakIdea`
 * @param more how often the person asked for another idea
 */
export function nextIdea<Idea extends Doable>({
  begun,
  started,
  turn,
  more,
  ...choice
}: Choice<Idea> & {
  readonly begun: readonly BreakKind[];
  readonly started: number;
  readonly turn: number;
  readonly more: number;
}): Idea | null {
  let last: string | null = null;
  for (const [index, kind] of begun.entries())
    if (kind === choice.kind)
      last = breakIdea({ ...choice, turn: started - (begun.length - 1 - index), last })?.id ?? null;
  const isOver = last !== null && breakIdea({ ...choice, turn })?.id === last;
  return breakIdea({ ...choice, turn: turn + (isOver ? 1 : 0) + more });
}

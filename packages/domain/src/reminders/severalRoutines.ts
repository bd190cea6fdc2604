import { MINUTE_MS } from './civilDate.ts';
import { firstDue } from './nextDue.ts';
import type { Routine } from './routine.ts';
import { checkInstant, readRules } from './rules.ts';

/** One reminder for everything that is due at an instant (epoch ms). */
export type Reminder<T> = { readonly at: number; readonly routines: readonly T[] };

const LONGEST_GRACE_MS = 15 * MINUTE_MS;

/**
 * The earliest reminder after `after` over a person's routines, with every routine that falls on it, in the order given;
 * null when none ever comes. @throws InvalidInput as `nextDue`
 */
export function nextDueOf<T extends Routine>(routines: readonly T[], after: number): Reminder<T> | null {
  checkInstant(after, 'after');
  let at = Number.POSITIVE_INFINITY;
  let falling: T[] = [];
  for (const routine of routines) {
    const due = firstDue(readRules(routine), after);
    if (due === null || due > at) continue;
    if (due < at) falling = [];
    at = due;
    falling.push(routine);
  }
  return falling.length > 0 ? { at, routines: falling } : null;
}

/** One reminder per instant, in order of time; each names its routines once, in the order in which they came. */
export function mergeDue<T>(dues: Iterable<{ readonly at: number; readonly routine: T }>): Reminder<T>[] {
  const byInstant = new Map<number, Set<T>>();
  for (const { at, routine } of dues) {
    const routines = byInstant.get(at);
    if (routines === undefined) byInstant.set(at, new Set([routine]));
    else routines.add(routine);
  }
  return [...byInstant].sort(([a], [b]) => a - b).map(([at, routines]) => ({ at, routines: [...routines] }));
}

/** How late, in ms, a reminder may still be sent: 15 minutes, but never more than half of the routine's interval. */
export function graceOf(routine: Pick<Routine, 'everyMinutes'>): number {
  return Math.min(LONGEST_GRACE_MS, (routine.everyMinutes * MINUTE_MS) / 2);
}

/**
 * What is left of the reminders of a person that fell due in (from, now] while nobody sent them: what is older than its
 * routine's grace has expired and is counted; the rest becomes at most one reminder, at its latest instant.
 * @throws InvalidInput as `nextDue`
 */
export function dueAfterDowntime<T extends Routine>(
  routines: readonly T[],
  from: number,
  now: number,
): { readonly reminder: Reminder<T> | null; readonly expired: number } {
  checkInstant(from, 'from');
  checkInstant(now, 'now');
  let expired = 0;
  let latest = Number.NEGATIVE_INFINITY;
  const alive = new Set<T>();
  for (const routine of routines) {
    const rules = readRules(routine);
    const grace = graceOf(routine);
    for (let at = firstDue(rules, from); at !== null && at <= now; at = firstDue(rules, at)) {
      if (now - at > grace) expired += 1;
      else {
        alive.add(routine);
        latest = Math.max(latest, at);
      }
    }
  }
  return { reminder: alive.size > 0 ? { at: latest, routines: [...alive] } : null, expired };
}

import { DAY_MS } from './civilDate.ts';
import { firstDue } from './nextDue.ts';
import type { Routine } from './routine.ts';
import { checkInstant, type Rules, readRules, readWorkingTime } from './rules.ts';
import { isInShift, shiftsBeginning } from './shifts.ts';

/** A routine as a policy would set it. `workingTime` is when the person works, by default the routine's own ranges and holidays. */
export type PlannedRoutine = {
  readonly person: string;
  readonly routine: Routine;
  readonly workingTime?: Pick<Routine, 'ranges' | 'holidays'>;
};

/** Figures over all people and days. Shares are between 0 and 1; figures over nothing are 0. */
export type DryRun = {
  readonly people: number;
  /** Local days on which a person begins work or is reminded. */
  readonly personDays: number;
  readonly reminders: number;
  /** Reminders per person and day: the middle value, and the least that covers 95 % of the days (nearest rank). */
  readonly median: number;
  readonly p95: number;
  readonly outsideWorkingTime: number;
};

type Plan = { readonly rules: Rules; readonly working: Rules };

/**
 * What people would receive in (from, to], instants in epoch ms, if these routines were switched on: routines of one person that
 * collide count once. A reminder belongs to the local day of its instant, so a night shift counts on two days. It is outside
 * working time when none of the person's working times holds it.
 * @throws InvalidInput as `nextDue`
 */
export function dryRun(planned: readonly PlannedRoutine[], from: number, to: number): DryRun {
  checkInstant(from, 'from');
  checkInstant(to, 'to');
  const counts: number[] = [];
  let reminders = 0;
  let outside = 0;
  const people = Map.groupBy(planned, ({ person }) => person);
  // Most people plan alike, and what they would receive is worked out once.
  const alike = Map.groupBy(people.values(), (own) => JSON.stringify(own.map(({ person: _, ...plan }) => plan)));
  for (const [first = [], ...others] of alike.values()) {
    const own = first.map(readPlan);
    const times = 1 + others.length;
    const perDay = new Map<number, number>();
    for (const plan of own) for (const day of workingDays(plan, from, to)) perDay.set(day, 0);
    for (const [at, day] of mergedDue(own, from, to)) {
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
      reminders += times;
      if (!own.some(({ working }) => isInShift(working, at))) outside += times;
    }
    for (const count of perDay.values()) for (let i = 0; i < times; i += 1) counts.push(count);
  }
  counts.sort((a, b) => a - b);
  return {
    people: people.size,
    personDays: counts.length,
    reminders,
    median: medianOf(counts),
    p95: counts[Math.ceil(counts.length * 0.95) - 1] ?? 0,
    outsideWorkingTime: reminders === 0 ? 0 : outside / reminders,
  };
}

function readPlan({ routine, workingTime }: PlannedRoutine): Plan {
  const { timeZone } = routine;
  return { rules: readRules(routine), working: readWorkingTime({ ...(workingTime ?? routine), timeZone }) };
}

function workingDays({ working }: Plan, from: number, to: number): number[] {
  return shiftsBeginning(working, dayAt(working, from), dayAt(working, to))
    .filter(({ start, isHoliday }) => !isHoliday && start > from && start <= to)
    .map(({ day }) => day);
}

/** Each instant once, with its local day. */
function mergedDue(own: readonly Plan[], from: number, to: number): Map<number, number> {
  const due = new Map<number, number>();
  for (const { rules } of own) {
    for (let at = firstDue(rules, from); at !== null && at <= to; at = firstDue(rules, at))
      due.set(at, dayAt(rules, at));
  }
  return due;
}

function dayAt({ zone }: Rules, at: number): number {
  return Math.floor(zone.localOf(at) / DAY_MS);
}

function medianOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

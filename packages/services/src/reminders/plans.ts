import { dueWithinCap } from './caps.ts';
import type { PlanText, SiteRules } from './plans.repo.ts';
import { limitsOf } from './policy.repo.ts';
import {
  activeByKind,
  earliest,
  graceOfRoutine,
  type PlannedRoutine,
  plannedRoutine,
  type Surroundings,
} from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';

/** What falls due for one kind of break: the instant, and how long after it the break is still worth having. */
export interface Slot {
  readonly at: number;
  readonly grace: number;
  readonly kinds: readonly BreakKind[];
}

/** An instant of a plan: what falls due at it, and the next instant after it. */
export interface Step {
  readonly slots: readonly Slot[];
  readonly next: number | null;
}

/** After a longer outage than this, what was missed before it is not even counted. */
const LOOK_BACK = 8 * 24 * 3_600_000;

/** Everything that decides when a person is reminded, and by what. People who chose alike, at one site, have one plan. */
export class Plan {
  readonly routines: readonly PlannedRoutine[];
  readonly pausedUntil: number | null;
  /** What the person wants besides the app. */
  readonly wants: { readonly mail: boolean; readonly push: boolean };
  readonly #byKind: readonly [BreakKind, readonly PlannedRoutine[]][];
  #at = Number.NaN;
  #step: Step = { slots: [], next: null };

  constructor(routines: readonly PlannedRoutine[], pausedUntil: number | null, wants: Plan['wants']) {
    this.routines = routines;
    this.pausedUntil = pausedUntil;
    this.wants = wants;
    this.#byKind = activeByKind(routines);
  }

  has(kind: BreakKind): boolean {
    return this.#byKind.some(([own]) => own === kind);
  }

  /** What falls due at an instant, and what comes next. Kept for the instant that was asked for last, which is that of many people. */
  stepAt(at: number): Step {
    if (this.#at !== at) {
      this.#step = { slots: this.slotsIn(at - 1, at), next: this.next(at) };
      this.#at = at;
    }
    return this.#step;
  }

  /**
   * The latest slot of each kind in (after, now], within the cap of the day: what came before it is superseded, so an outage yields
   * one break.
   */
  slotsIn(after: number, now: number): Slot[] {
    return this.#byKind.flatMap(([kind, routines]) => {
      const rules = routines.map(({ rule }) => rule);
      const at = dueWithinCap(rules, routines[0]?.cap ?? 0, Math.max(after, now - LOOK_BACK), now).at(-1);
      return at === undefined ? [] : [{ at, grace: Math.max(...routines.map(graceOfRoutine)), kinds: [kind] }];
    });
  }

  /** The first instant after that at which anything falls due. */
  next(after: number): number | null {
    return earliest(this.routines, [], after)?.at ?? null;
  }

  /** The same plan where no day is a holiday. */
  withoutHolidays(): Plan {
    return new Plan(
      this.routines.map((routine) => ({ ...routine, rule: { ...routine.rule, holidays: [] } })),
      this.pausedUntil,
      this.wants,
    );
  }
}

/** A bound for people who all chose otherwise; then each plan is read when it is met. */
const MOST_PLANS = 20_000;

/** By the rules of their site, then by their own text. */
const plans = new Map<string, Map<string, Plan>>();
let count = 0;

/** A person's plan. Each text is read and worked out once for all whose it is. */
export function planOf(
  { plan: text, site }: { readonly plan: string; readonly site: string },
  siteRules: ReadonlyMap<string, string>,
): Plan {
  const rules = siteRules.get(site) ?? '';
  const known = plans.get(rules)?.get(text);
  if (known) return known;
  count += 1;
  if (count > MOST_PLANS) {
    plans.clear();
    count = 1;
  }
  const plan = readPlan(text, rules);
  const alike = plans.get(rules) ?? new Map<string, Plan>();
  plans.set(rules, alike.set(text, plan));
  return plan;
}

function readPlan(text: string, siteRules: string): Plan {
  const [timeZone, pausedUntil, quiet, caps, mail, push, rows] = JSON.parse(text) as PlanText;
  const rules = JSON.parse(siteRules) as SiteRules;
  const holidays = JSON.parse(rules.holidays) as string[];
  const around: Surroundings = { timeZone, holidays, pausedUntil, quiet, caps, limits: limitsOf(rules) };
  const routines = (rows ?? []).map(([kind, everyMinutes, anchor, ranges, ownQuiet]) =>
    plannedRoutine({ kind, every_minutes: everyMinutes, anchor, ranges, quiet: ownQuiet, active: 1 }, around),
  );
  return new Plan(
    routines.filter(({ active }) => active),
    pausedUntil,
    { mail: mail === 1, push: push === 1 },
  );
}

import type { MeasureRegistry } from './measures.ts';

/** A strain band of one person. */
export type Band = 'low' | 'moderate' | 'high';

/** The two ways respondents are divided. Each division is a partition: every respondent is in exactly one leaf of it. */
export type View = 'department' | 'site';

/** The signed whole number added to one count of one leaf. Asked once for each (view, leaf, count). */
export type Noise = (view: View, leaf: string, count: string) => number;

/**
 * Whole numbers by count name: `n`; for a band measure `<measure>.moderate` and `<measure>.high` (low is the
 * remainder); for a yes/no measure `<measure>.yes`. Released counts carry noise and may be negative.
 */
export type Counts = { readonly [count: string]: number };

export type Unit = { readonly id: string; readonly parent: string | null };

/** One person with a full submission in the period, at the unit and site of the period's opening (joiners: at entry). */
export type Respondent = {
  readonly id: string;
  readonly unit: string;
  readonly site: string;
  readonly measures: { readonly [name: string]: Band | boolean };
};

/**
 * Employees by the unit and by the site they belong to directly, so that participation can be told: noisy `n` over
 * head count. Head counts come from the roster, carry no answers and decide nothing about the partition. A unit that
 * is left out counts as nobody; a view that is left out has no participation.
 */
export type HeadCounts = {
  readonly department?: { readonly [unit: string]: number };
  readonly site?: { readonly [site: string]: number };
};

export type PeriodInput = {
  readonly period: string;
  readonly units: readonly Unit[];
  readonly sites: readonly string[];
  readonly respondents: readonly Respondent[];
  readonly headCounts: HeadCounts;
  /** The smallest group, a whole number of at least `smallestK`. */
  readonly k: number;
  readonly noise: Noise;
  /** What every respondent must have answered. Without it, what the first respondent answered is asked of all. */
  readonly measures?: MeasureRegistry;
  /**
   * All answers at once, for a close of a million people: a row of `answerCode` per respondent, in the order of the names
   * of `measures`, which must be given. The respondents' own `measures` are not looked at then.
   */
  readonly codes?: Uint8Array;
};

/** The smallest thing released: at least k respondents who are never told apart. */
export type Leaf = {
  /** The first of `units` in order; it depends on roster and participation only. */
  readonly id: string;
  /** The units (or sites) whose own people are counted here, in order. */
  readonly units: readonly string[];
  /** The released counts in the order of `countNames`. */
  readonly values: readonly number[];
  /** The same by name; made when read. */
  readonly counts: Counts;
};

/** What is told about one unit or site: a sum of leaves. */
export type Figure = {
  readonly unit: string;
  readonly leaves: readonly string[];
  readonly values: readonly number[];
  readonly counts: Counts;
  /** Its own: the counts cover no other unit. */
  readonly alone: boolean;
  /**
   * The units outside this one that the counts cover as well. Empty: the figure is the unit's own. It is worked out
   * when read, because 5,000 small units merged into one leaf name each other 25 million times.
   */
  readonly reportedWith: readonly string[];
  /** Employees in everything that is reported together, or null when no head counts were given. */
  readonly headCount: number | null;
};

export type PublishedView = { readonly leaves: readonly Leaf[]; readonly figures: readonly Figure[] };

export type PublishedPeriod = {
  readonly period: string;
  readonly department: PublishedView;
  /** `countedAt` is the place each respondent was counted at, made when read. For audits: never store it, never show it. */
  readonly site: PublishedView & { readonly countedAt: { readonly [respondent: string]: string } };
};

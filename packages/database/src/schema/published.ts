import type { PeriodKind } from './programme.ts';

/** The only tables that reports read. Written once by the close of a period, never changed. */
export interface PublishedTables {
  published_period: {
    period: string;
    tenant: string;
    name: string;
    kind: PeriodKind;
    opens_at: number;
    closes_at: number;
    closed_at: number;
    k: number;
    noise_bits: number;
    /** JSON: what the counts of this period's leaves and figures count, in their order. */
    count_names: string;
    /** JSON: the periods that `pair` and `line` of its figures compare, oldest first, this one last. */
    compared: string;
  };
  published_leaf: {
    period: string;
    view: 'department' | 'site';
    leaf: string;
    tenant: string;
    /** JSON: ids of the units whose own people are counted here. */
    units: string;
    /** JSON: whole numbers, signed. */
    counts: string;
    /** The lowest and the highest position of its units: a part of the tree holds the leaf when it holds both. */
    first: number;
    last: number;
    /** JSON: its units in few names; see `leafLabel`. */
    label: string;
  };
  /** One row for each unit of the tree, also for those of which nothing is told: they must look like those merged away. */
  published_figure: {
    period: string;
    view: 'department' | 'site';
    /** The place of the unit in a walk of its tree, and where the walk leaves it: below it is what lies between. */
    position: number;
    until: number;
    /** 0 for the company. */
    depth: number;
    unit: string;
    tenant: string;
    name: string;
    parent: string | null;
    /** How many leaves add up to the figure, which is how many draws of noise each count holds. */
    leaves: number;
    /** JSON: those of its leaves that hold units outside it as well; empty for a figure of its own. */
    shared: string;
    /** JSON, or null for a unit that is in no leaf. */
    counts: string | null;
    head_count: number | null;
    /** JSON: the coarsest common union around this unit with the period before, and over the last periods. */
    pair: string | null;
    line: string | null;
  };
}

import type { History, View } from './history.ts';

/** One released number. `leaves` says which leaves it claims to add up; a leaf's own cell names itself. */
export type Cell = {
  readonly view: View;
  /** The leaf's id, or `figure:` and the unit's. */
  readonly of: string;
  readonly leaves: readonly string[];
  readonly count: string;
  readonly value: number;
};

/** All that is released about one period, with what it claims about whom it covers. */
export type Release = {
  readonly period: string;
  readonly leaves: readonly { readonly view: View; readonly id: string; readonly units: readonly string[] }[];
  /** The site at which the site view says it counted a person. */
  readonly countedAt: ReadonlyMap<string, string>;
  /** Units with a figure that is theirs alone. */
  readonly own: ReadonlySet<string>;
  readonly cells: readonly Cell[];
};

/** `key` null: no noise, exact figures. */
export type Settings = { readonly k: number; readonly bits: number; readonly key: string | null };

/** Turns a whole history into everything that is ever released about it. */
export type Publisher = (history: History, settings: Settings) => Release[];

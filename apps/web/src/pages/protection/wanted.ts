import type { Protection } from '@sitwell/domain/reporting';
import type { Outputs } from '../../app/api.ts';

export type ProtectionSettings = Outputs['periods']['settings'];

/** The kinds of things that are counted beside neck, back and workstation. */
export const countedKinds = ['finding', 'equipment'] as const;
export type CountedKind = (typeof countedKinds)[number];

export const choices = ['same', 'all', 'none'] as const;
export type Choice = (typeof choices)[number];

export interface Wanted {
  readonly k: string;
  readonly noiseBits: number;
  readonly counted: Readonly<Record<CountedKind, Choice>>;
}

interface Today extends Protection {
  /** What could be counted beside. */
  readonly uncounted: readonly string[];
}

const isOf = (kind: CountedKind) => (measure: string) => measure.startsWith(`${kind}.`);

/** How many of a kind are counted, of how many that this version knows. */
export function countOf({ measures, uncounted }: Today, kind: CountedKind): { counted: number; of: number } {
  const counted = measures.filter(isOf(kind)).length;
  return { counted, of: counted + uncounted.filter(isOf(kind)).length };
}

/** The settings that a filled form asks for; null while its number is none. */
export function settingsOf(today: Today, { k, noiseBits, counted }: Wanted): Protection | null {
  if (!/^\d{1,3}$/.test(k.trim())) return null;
  const kept = today.measures.filter((measure) =>
    countedKinds.every((kind) => counted[kind] !== 'none' || !isOf(kind)(measure)),
  );
  const added = today.uncounted.filter((measure) =>
    countedKinds.some((kind) => counted[kind] === 'all' && isOf(kind)(measure)),
  );
  return { k: Number(k), noiseBits, measures: [...kept, ...added] };
}

export function isSame(a: Protection, b: Protection): boolean {
  return a.k === b.k && a.noiseBits === b.noiseBits && [...a.measures].sort().join() === [...b.measures].sort().join();
}

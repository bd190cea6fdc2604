import { type FieldError, InvalidInput } from '@sitwell/domain/errors';
import { followedMeasures, smallestK } from '@sitwell/domain/reporting';
import { registry } from './registry.ts';

/** How reports protect people: what a period copies when it opens. */
export interface Settings {
  /** The smallest number of respondents behind any figure. */
  readonly k: number;
  /** The scale of the noise: a step further from 0 is 2^bits times less likely. Fewer bits are more noise. */
  readonly noiseBits: number;
  /** Names of what is counted. */
  readonly measures: readonly string[];
}

export const presets = {
  standard: { k: 10, noiseBits: 2 },
  strict: { k: 20, noiseBits: 1 },
} as const;
export type Preset = keyof typeof presets;

export const largestK = 100;

/** The name of the settings, when they have one. */
export function presetOf({ k, noiseBits }: Pick<Settings, 'k' | 'noiseBits'>): Preset | null {
  const found = Object.entries(presets).find(([, preset]) => preset.k === k && preset.noiseBits === noiseBits);
  return found ? (found[0] as Preset) : null;
}

/**
 * Whether anything is told more finely than before: a smaller group, less noise, or something new that is counted. The design's
 * rule says "fewer bits", but with bits as a rate of decay it is more bits that mean less noise.
 */
export function loosens(before: Settings, after: Settings): boolean {
  const counted = new Set(before.measures);
  return (
    after.k < before.k || after.noiseBits > before.noiseBits || after.measures.some((measure) => !counted.has(measure))
  );
}

export function sameSettings(a: Settings, b: Settings): boolean {
  return a.k === b.k && a.noiseBits === b.noiseBits && [...a.measures].sort().join() === [...b.measures].sort().join();
}

/** @throws InvalidInput naming what no period may be counted by */
export function checkSettings({ k, noiseBits, measures }: Settings): void {
  const wrong: FieldError[] = [];
  if (k < smallestK || k > largestK)
    wrong.push({ path: 'k', code: 'outOfRange', message: `Choose a number from ${smallestK} to ${largestK}.` });
  else if (noiseBits < presets.standard.noiseBits && k < presets.strict.k)
    wrong.push({
      path: 'k',
      code: 'tooSmallForNoise',
      message: `With strong noise the smallest group has ${presets.strict.k} people or more.`,
    });
  if (noiseBits !== presets.standard.noiseBits && noiseBits !== presets.strict.noiseBits)
    wrong.push({ path: 'noiseBits', code: 'outOfRange', message: 'Choose standard or strong noise.' });
  if (measures.some((measure) => registry[measure] === undefined))
    wrong.push({ path: 'measures', code: 'unknown', message: 'This version does not know all of these measures.' });
  if (followedMeasures.some(({ measure }) => !measures.includes(measure)))
    wrong.push({ path: 'measures', code: 'required', message: 'Neck, back and workstation are always counted.' });
  if (wrong.length > 0) throw new InvalidInput(wrong);
}

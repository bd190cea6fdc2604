import { type FieldError, InvalidInput } from '@sitwell/domain/errors';
import { followedMeasures, type Protection, smallestK } from '@sitwell/domain/reporting';
import { registry } from './registry.ts';

export type Settings = Protection;

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
  if (measures.some((measure) => !Object.hasOwn(registry, measure)))
    wrong.push({ path: 'measures', code: 'unknown', message: 'This version does not know all of these measures.' });
  if (followedMeasures.some(({ measure }) => !measures.includes(measure)))
    wrong.push({ path: 'measures', code: 'required', message: 'Neck, back and workstation are always counted.' });
  if (wrong.length > 0) throw new InvalidInput(wrong);
}

import { previewKinds, smallestK } from '@sitwell/domain/reporting';
import { z } from 'zod';
import { line } from '../input/index.ts';
import { largestK } from './settings.ts';

const name = line(80, 'Give the period a name.');
const period = z.string().max(36);
/** Within what calendars can add a year to. */
const instant = (missing: string) => z.int(missing).min(0, missing).max(8e15, missing);

export const declareInput = z.strictObject({
  name,
  opensAt: instant('Choose a first day.'),
  closesAt: instant('Choose a last day.'),
  /** Without it, three, six and twelve months are a quarter, a half-year and a year, and anything else is a campaign. */
  kind: z.enum(['quarter', 'halfYear', 'year', 'campaign'], 'Choose a kind of period.').optional(),
});
export const restInput = z.strictObject({ period, name });
export const periodInput = z.strictObject({ period });

export const proposeInput = z.strictObject({
  k: z.int('Enter a whole number.'),
  noiseBits: z.int('Choose standard or strong noise.'),
  /** Names of what is counted; without it, what is counted now. */
  measures: z.array(z.string().max(80)).max(500).optional(),
  reason: line(300, 'Say why, in words for everyone.'),
});
export const changeInput = z.strictObject({ change: z.string().max(36) });

const kRange = `Choose a number from ${smallestK} to ${largestK}.`;
const percentRange = 'Enter a whole number from 1 to 100.';
export const previewInput = z.strictObject({
  k: z.int(kRange).min(smallestK, kRange).max(largestK, kRange),
  /** Percent who are assumed to take part once within a year. */
  participation: z.int(percentRange).min(1, percentRange).max(100, percentRange),
  kind: z.enum(previewKinds, 'Choose a kind of period.'),
});

import { z } from 'zod';

const name = z.string().trim().min(1, 'Give the period a name.').max(80, 'Use at most 80 characters.');
const period = z.string().max(36);

export const declareInput = z.strictObject({
  name,
  opensAt: z.int('Choose a first day.'),
  closesAt: z.int('Choose a last day.'),
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
  reason: z.string().trim().min(1, 'Say why, in words for everyone.').max(300, 'Use at most 300 characters.'),
});
export const changeInput = z.strictObject({ change: z.string().max(36) });

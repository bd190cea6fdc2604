import { z } from 'zod';
import { fixEfforts } from './codes.ts';
import { idSchema, plainText, reviewSchema, valuesSchema } from './parts.ts';

export const findingCodeSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+)*$/, 'a finding code looks like seatHeight.tooLow');

export const fixFactsSchema = z.strictObject({
  effort: z.enum(fixEfforts, { error: `effort is one of: ${fixEfforts.join(', ')}` }),
  minutes: z.int({ error: 'minutes is a whole number' }).positive().optional(),
  values: valuesSchema.optional(),
  sources: z.array(idSchema).refine((ids) => ids.length > 0, {
    error: 'every fix needs at least one source from sources.yaml',
    params: { rule: 'unsourcedClaim' },
  }),
  review: reviewSchema,
});

export const fixTextSchema = z.strictObject({
  /** What was found, in a few words. */
  title: plainText,
  why: plainText,
  /** What the person can do now, in order. The first costs nothing. */
  now: z.array(plainText).min(1, 'every fix starts with something the person can do now'),
  /** A cheap thing that helps. */
  cheap: plainText.optional(),
  /** What to ask for, and whom. */
  ask: plainText.optional(),
  /** How to tell that it is done. */
  check: plainText,
  /** At a shared desk, where asking for equipment is no use. */
  sharedDesk: plainText.optional(),
});

export type FixFacts = z.infer<typeof fixFactsSchema>;
export type FixWords = z.infer<typeof fixTextSchema>;

import { z } from 'zod';
import { contraindications, stopRules, tiers } from './codes.ts';
import { idSchema, plainText, reviewSchema } from './parts.ts';

export const safetyFactsSchema = z.strictObject({
  /** What a person does when a stop rule comes true. */
  stopRules: z.record(z.enum(stopRules), z.strictObject({ action: z.enum(['rest', 'askForAdvice', 'emergency']) })),
  /** Where the words of each warning sign come from. Its tier and its places belong to the domain's triage. */
  redFlags: z.record(
    idSchema,
    z.strictObject({
      sources: z.array(idSchema).refine((ids) => ids.length > 0, {
        error: 'every warning sign needs at least one source from sources.yaml',
        params: { rule: 'unsourcedClaim' },
      }),
    }),
  ),
});

const allOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes, what: string) =>
  z.record(z.enum(codes, { error: `${what} is one of: ${codes.join(', ')}` }), plainText);

export const tierTextSchema = z.strictObject({
  heading: plainText,
  lead: plainText,
  actions: z.array(plainText).min(1, 'say what to do'),
  /** What the programme leaves out until the list is answered again. */
  withheld: plainText,
});

export const safetyTextSchema = z.strictObject({
  review: reviewSchema,
  disclaimer: plainText,
  redFlagsIntro: plainText,
  redFlagsNone: plainText,
  highPain: plainText,
  clearedByProfessional: plainText,
  stopHeading: plainText,
  notForYouHeading: plainText,
  notForYouAdvice: plainText,
  thenDo: z.strictObject({ rest: plainText, askForAdvice: plainText, emergency: plainText }),
  awaitingReview: plainText,
  notVerified: plainText,
  inEnglish: plainText,
  grades: z.strictObject({ good: plainText, some: plainText, weak: plainText, custom: plainText }),
  stopRules: allOf(stopRules, 'a stop rule'),
  contraindications: allOf(contraindications, 'a contraindication'),
  tiers: z.record(z.enum(tiers), tierTextSchema),
  redFlags: z.record(idSchema, plainText),
});

export type SafetyFacts = z.infer<typeof safetyFactsSchema>;
export type SafetyWords = z.infer<typeof safetyTextSchema>;

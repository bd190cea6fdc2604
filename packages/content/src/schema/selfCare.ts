import { z } from 'zod';
import { topics } from './codes.ts';
import {
  claimsSchema,
  contraindicationsSchema,
  evidenceSchema,
  idSchema,
  plainText,
  regionsSchema,
  reviewSchema,
  stagesSchema,
  stopRulesSchema,
  valuesSchema,
} from './parts.ts';

export const selfCareFactsSchema = z
  .strictObject({
    topic: z.enum(topics, { error: `topic is one of: ${topics.join(', ')}` }),
    /** `read` is knowledge; `do` is something done to the body and so needs stop rules. */
    form: z.enum(['read', 'do'], { error: 'form is "read" or "do"' }),
    regions: regionsSchema,
    /** Length in seconds: a `read` item can be read in it, a `do` item read and done. */
    seconds: z.int({ error: 'seconds is a whole number' }).positive(),
    stages: stagesSchema,
    values: valuesSchema.optional(),
    contraindications: contraindicationsSchema,
    stopRules: stopRulesSchema,
    evidence: evidenceSchema,
    claims: claimsSchema.optional(),
    review: reviewSchema,
    /** Exercises and other self-care items that go with it. */
    exercises: z.array(idSchema).optional(),
    seeAlso: z.array(idSchema).optional(),
  })
  .superRefine((facts, context) => {
    if (facts.form === 'do' && facts.stopRules.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['stopRules'],
        message: 'every item that is done to the body needs at least one stop rule',
      });
    }
  });

export const selfCareTextSchema = z.strictObject({
  name: plainText,
  purpose: plainText,
  /** Short paragraphs or steps, in order. */
  body: z
    .array(z.strictObject({ heading: plainText.optional(), text: plainText }))
    .min(1, 'a self-care item has at least one paragraph'),
  caution: plainText,
  claims: z.record(idSchema, plainText).optional(),
  /** Things people say, and what we can honestly answer. */
  answers: z.array(z.strictObject({ saying: plainText, answer: plainText })).optional(),
});

export type SelfCareFacts = z.infer<typeof selfCareFactsSchema>;
export type SelfCareWords = z.infer<typeof selfCareTextSchema>;

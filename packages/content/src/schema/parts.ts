import { z } from 'zod';
import { contraindications, evidenceGrades, regions, reviewStates, stages, stopRules } from './codes.ts';

const oneOf = (what: string, codes: readonly string[]): string => `${what} is one of: ${codes.join(', ')}`;

/** Sentences end with . ! or ? followed by a space; a decimal point or an abbreviation inside a sentence does not end it. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Words as a reader counts them: runs of letters, digits or a {variable}, joined by apostrophe or hyphen. */
export function countWords(text: string): number {
  return text.match(/\{?[\p{L}\p{N}]+(?:['’\-–][\p{L}\p{N}]+)*\}?/gu)?.length ?? 0;
}

export const longestSentence = 20;

/** A text for people: no empty text, no sentence over twenty words. */
export const plainText = z
  .string({ error: 'a text is missing here' })
  .trim()
  .min(1, 'a text is empty here')
  .superRefine((text, context) => {
    for (const sentence of sentences(text)) {
      const words = countWords(sentence);
      if (words > longestSentence) {
        context.addIssue({
          code: 'custom',
          params: { rule: 'longSentence' },
          message: `keep each sentence to ${longestSentence} words or fewer; this one has ${words}: "${sentence}"`,
        });
      }
    }
  });

export const idSchema = z
  .string()
  .regex(
    /^[a-z][a-zA-Z0-9]*$/,
    'an id starts with a small letter and has letters and digits only, for example chinSlide',
  );

export const isoDate = z
  .string({ error: 'a date is written in quotes as "2027-03-31"' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written as "2027-03-31"');

export const reviewSchema = z
  .strictObject({
    state: z.enum(reviewStates, { error: 'review.state is awaitingReview or approved' }),
    by: z.string().min(1).optional(),
    on: isoDate.optional(),
    due: isoDate.optional(),
  })
  .superRefine((review, context) => {
    if (review.state === 'approved' && !(review.by && review.on && review.due)) {
      context.addIssue({
        code: 'custom',
        message: 'an approved item names who approved it (by), the day (on) and the day of the next review (due)',
      });
    }
    if (review.state === 'awaitingReview' && (review.by ?? review.on ?? review.due) !== undefined) {
      context.addIssue({ code: 'custom', message: 'an item that awaits review names no reviewer and no date yet' });
    }
  });

const sourceIds = z.array(idSchema);

/** How sure we are, and where that was read. `custom` is a matter of comfort or habit and claims nothing. */
export const evidenceSchema = z
  .strictObject({
    grade: z.enum(evidenceGrades, { error: oneOf('an evidence grade', evidenceGrades) }),
    sources: sourceIds,
  })
  .refine((evidence) => evidence.grade === 'custom' || evidence.sources.length > 0, {
    error:
      'evidence that is good, some or weak needs at least one source from sources.yaml; without one the grade is custom',
    path: ['sources'],
    params: { rule: 'unsourcedClaim' },
  });

/** A sentence that states a fact. Its words are in each locale's file under the same id. */
export const claimSchema = z.strictObject({
  grade: z.enum(evidenceGrades, { error: oneOf('an evidence grade', evidenceGrades) }),
  sources: sourceIds.refine((ids) => ids.length > 0, {
    error: 'every claim needs at least one source from sources.yaml',
    params: { rule: 'unsourcedClaim' },
  }),
});

export const claimsSchema = z.record(idSchema, claimSchema);

export const regionsSchema = z
  .array(z.enum(regions, { error: oneOf('a region', regions) }))
  .min(1, 'name at least one region of the body');

export const stagesSchema = z
  .array(z.enum(stages, { error: oneOf('a stage', stages) }))
  .min(1, 'name at least one stage: flareUp, recovery or keepingWell');

export const contraindicationsSchema = z.array(
  z.enum(contraindications, { error: oneOf('a contraindication', contraindications) }),
);

export const stopRulesSchema = z.array(z.enum(stopRules, { error: oneOf('a stop rule', stopRules) }));

/** Numbers that a text shows as {name}, so that a translation cannot change one. */
export const valuesSchema = z.record(idSchema, z.number({ error: 'a value is a plain number' }));

/** Which English text a translation was made from: the first eight digits of its fingerprint, set by content:stamp. */
export const translatedFrom = z
  .string({ error: 'translatedFrom is missing: run the stamp command after you have checked the translation' })
  .regex(/^[0-9a-f]{8}$/, 'translatedFrom is eight hexadecimal digits in quotes, set by the stamp command');

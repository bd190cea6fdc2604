import { z } from 'zod';
import { idSchema, isoDate } from './parts.ts';

/** How far a source was really read. `notVerified`: named from memory; the product says so wherever it is cited. */
export const readKinds = ['fullText', 'abstract', 'officialPage', 'secondHand', 'notVerified'] as const;

export const sourceSchema = z
  .strictObject({
    title: z.string().min(1, 'a source has a title'),
    by: z.string().min(1, 'a source names its authors or its publisher'),
    year: z.int({ error: 'year is a whole number' }).min(1950).optional(),
    kind: z.enum(['trial', 'review', 'guideline', 'law', 'publicAdvice', 'study', 'ownDecision']),
    doi: z.string().optional(),
    url: z.url('url is a full address').optional(),
    read: z.enum(readKinds, { error: `read is one of: ${readKinds.join(', ')}` }),
    /** Where it was read, in words, and the day. Missing only for `notVerified`. */
    readAt: z.string().optional(),
    readOn: isoDate.optional(),
    /** What it found, in our own words, with its size and its limits. */
    finding: z.string().min(1, 'a source says in a sentence what was found in it'),
  })
  .refine((source) => source.read === 'notVerified' || source.readAt !== undefined, {
    error: 'say where the source was read (readAt), or mark it notVerified',
    path: ['readAt'],
  });

export const sourceRegisterSchema = z.record(idSchema, sourceSchema);

export type SourceFacts = z.infer<typeof sourceSchema>;

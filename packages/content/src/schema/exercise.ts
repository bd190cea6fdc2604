import { z } from 'zod';
import { breakKinds, equipment, exerciseKinds, positions } from './codes.ts';
import { poseSchema } from './figure.ts';
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

const count = (what: string) => z.int({ error: `${what} is a whole number` }).positive(`${what} is more than zero`);

/** Times in seconds. One repetition is a move there and back (moveSeconds) and a hold (holdSeconds). */
export const doseSchema = z.strictObject({
  repetitions: count('repetitions'),
  sets: count('sets').default(1),
  /** 2 when the whole is done once for each side. */
  sides: z.union([z.literal(1), z.literal(2)], { error: 'sides is 1 or 2' }).default(1),
  holdSeconds: z.int({ error: 'holdSeconds is a whole number of seconds' }).min(0).default(0),
  moveSeconds: z.int({ error: 'moveSeconds is a whole number of seconds' }).min(0),
  restSeconds: z.int({ error: 'restSeconds is a whole number of seconds' }).min(0).default(0),
  perDay: count('perDay').optional(),
  perWeek: count('perWeek').optional(),
});

export type Dose = z.infer<typeof doseSchema>;

/** Seconds that the movements take: both sides, every set, with the rests between the sets. */
export function movingSeconds(dose: Dose): number {
  const { sets, sides, repetitions, holdSeconds, moveSeconds, restSeconds } = dose;
  return sets * sides * repetitions * (holdSeconds + moveSeconds) + (sets - 1) * restSeconds;
}

export const exerciseFactsSchema = z
  .strictObject({
    kind: z.enum(exerciseKinds, { error: `kind is one of: ${exerciseKinds.join(', ')}` }),
    regions: regionsSchema,
    position: z.enum(positions, { error: `position is one of: ${positions.join(', ')}` }),
    equipment: z.array(z.enum(equipment, { error: `equipment is one of: ${equipment.join(', ')}` })),
    dose: doseSchema,
    values: valuesSchema.optional(),
    /** Length in seconds: reading the steps and doing them. */
    seconds: count('seconds'),
    breaks: z.array(z.enum(breakKinds, { error: `a break is one of: ${breakKinds.join(', ')}` })),
    stages: stagesSchema,
    contraindications: contraindicationsSchema,
    stopRules: stopRulesSchema.min(1, 'every exercise needs at least one stop rule'),
    evidence: evidenceSchema,
    claims: claimsSchema.optional(),
    review: reviewSchema,
    /** Other exercises that ask for more, or less, of the same. */
    easierExercise: idSchema.optional(),
    harderExercise: idSchema.optional(),
    poses: z.record(idSchema, poseSchema).refine((poses) => [2, 3].includes(Object.keys(poses).length), {
      error: 'an exercise has two or three poses',
    }),
  })
  .superRefine((facts, context) => {
    if (facts.dose.perDay === undefined && facts.dose.perWeek === undefined) {
      context.addIssue({ code: 'custom', path: ['dose'], message: 'say how often: perDay or perWeek' });
    }
  });

export const exerciseTextSchema = z.strictObject({
  name: plainText,
  purpose: plainText,
  steps: z
    .array(z.strictObject({ pose: idSchema, text: plainText }))
    .min(2, 'an exercise has at least two steps: the start and the movement'),
  feel: plainText,
  easier: plainText.optional(),
  harder: plainText.optional(),
  alternatives: z
    .strictObject({ seated: plainText.optional(), oneHanded: plainText.optional(), lowVision: plainText })
    .required({ lowVision: true }),
  claims: z.record(idSchema, plainText).optional(),
  /** What each picture shows, for people who do not see it. */
  pictures: z.record(idSchema, plainText),
});

export type ExerciseFacts = z.infer<typeof exerciseFactsSchema>;
export type ExerciseWords = z.infer<typeof exerciseTextSchema>;

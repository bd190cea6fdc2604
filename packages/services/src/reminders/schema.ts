import { z } from 'zod';

/** The kinds of break a routine may bring. Their texts and lengths are content. */
export const breakKinds = ['movement', 'micro', 'eyes', 'stretch', 'posture'] as const;
export type BreakKind = (typeof breakKinds)[number];

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 09:30.');

export const routineInput = z.strictObject({
  id: z.string().max(36).optional(),
  kind: z.enum(breakKinds, 'Choose a kind of break.'),
  ranges: z
    .array(
      z.strictObject({
        days: z.array(z.int().min(1).max(7)).min(1, 'Choose at least one day.').max(7),
        start: time,
        end: time,
      }),
    )
    .min(1, 'Add at least one working time.')
    .max(21, 'These are too many working times.'),
  everyMinutes: z
    .int('Enter whole minutes.')
    .min(10, 'Ten minutes is the shortest distance.')
    .max(480, 'Eight hours is the longest distance.'),
  quiet: z.array(z.strictObject({ start: time, end: time })).max(10, 'These are too many quiet times.'),
  active: z.boolean(),
});

export const answers = ['done', 'skipped', 'snoozed'] as const;
export type Answer = (typeof answers)[number];

const snoozeMinutes = z.union([z.literal(5), z.literal(10), z.literal(15)], 'Choose 5, 10 or 15 minutes.');

const answer = { answer: z.enum(answers, 'Choose done, snooze or skip.'), minutes: snoozeMinutes.optional() };

export const answerInput = z.strictObject({ message: z.string().max(36), ...answer });
export const answerLinkInput = z.strictObject({ token: z.string().max(200), ...answer });
export const linkInput = z.strictObject({ token: z.string().max(200) });
export const pauseInput = z.strictObject({ until: z.int() });
export const routineIdInput = z.strictObject({ id: z.string().max(36) });

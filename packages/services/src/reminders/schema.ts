import { breakKinds as usualOf } from '@sitwell/domain/reminders';
import { z } from 'zod';

/** The kinds of break a routine may bring. Their texts and lengths are content. */
export const breakKinds = ['movement', 'micro', 'eyes', 'stretch', 'posture'] as const;
export type BreakKind = (typeof breakKinds)[number];

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time like 09:30.');

const span = z.strictObject({ start: time, end: time });
const spans = z.array(span).max(10, 'These are too many quiet times.');
const date = z.iso.date('Enter a date like 2026-12-24.');

const ranges = z
  .array(
    z.strictObject({
      days: z.array(z.int().min(1).max(7)).min(1, 'Choose at least one day.').max(7),
      start: time,
      end: time,
    }),
  )
  .min(1, 'Add at least one working time.')
  .max(21, 'These are too many working times.');
const minutes = z
  .int('Enter whole minutes.')
  .min(10, 'Ten minutes is the shortest distance.')
  .max(480, 'Eight hours is the longest distance.');

/** The organisation's defaults (distance, working times) and limits (least distance, latest hour, kinds). */
export const policyInput = z.strictObject({
  /** Null: the rule of each site's country. */
  everyMinutes: minutes.nullable(),
  ranges,
  leastMinutes: minutes,
  latest: time.nullable(),
  kinds: z.array(z.enum(breakKinds)).min(1, 'Allow at least one kind of break.').max(5),
});

export const routineInput = z.strictObject({
  id: z.string().max(36).optional(),
  kind: z.enum(breakKinds, 'Choose a kind of break.'),
  ranges,
  everyMinutes: minutes,
  quiet: spans,
  active: z.boolean(),
});

export const answers = ['done', 'skipped', 'snoozed'] as const;
export type Answer = (typeof answers)[number];

const snoozeMinutes = z.union([z.literal(5), z.literal(10), z.literal(15)], 'Choose 5, 10 or 15 minutes.');

const answer = {
  answer: z.enum(answers, 'Choose done, snooze or skip.'),
  minutes: snoozeMinutes.optional(),
  insist: z.boolean().optional(),
};

export const answerInput = z.strictObject({ message: z.string().max(36), ...answer });
export const answerLinkInput = z.strictObject({ token: z.string().max(200), ...answer });
export const linkInput = z.strictObject({ token: z.string().max(200) });
/** Until an instant, for half an hour or so, until a time of today, until a date, or until the next working day begins. */
export const pauseInput = z.union([
  z.strictObject({ until: z.int() }),
  z.strictObject({ minutes: z.int().min(5).max(480) }),
  z.strictObject({ untilTime: time }),
  z.strictObject({ untilDate: date }),
  z.strictObject({ untilNextWorkingDay: z.literal(true) }),
]);
const message = z.string().max(36);
export const startInput = z.strictObject({ message });
export const swapInput = z.strictObject({ message, kind: z.enum(breakKinds, 'Choose a kind of break.') });
export const instantInput = z.strictObject({ at: z.int().min(0).max(8.64e15) });
export const dayInput = z.strictObject({ date: date.optional() });
const cap = (kind: BreakKind) =>
  z.int().min(1, 'At least one.').max(usualOf[kind].capPerDay, 'This is more than we send on a day.');
export const settingsInput = z.strictObject({
  timeZone: z.string().max(64).nullable(),
  quiet: spans,
  caps: z
    .strictObject({
      movement: cap('movement'),
      micro: cap('micro'),
      eyes: cap('eyes'),
      stretch: cap('stretch'),
      posture: cap('posture'),
    })
    .partial(),
  mail: z.boolean(),
  push: z.boolean(),
  pings: z.boolean(),
});
export const routineIdInput = z.strictObject({ id: z.string().max(36) });

const base64url = (bytes: number) =>
  z
    .string()
    .regex(/^[\w-]+=*$/)
    .refine((text) => Buffer.from(text, 'base64url').length === bytes, 'This is no key of a browser.');
/** What `PushSubscription.toJSON()` gives, without its `expirationTime`. */
export const deviceInput = z.strictObject({
  endpoint: z.url({ protocol: /^https?$/ }).max(2048),
  keys: z.strictObject({ p256dh: base64url(65), auth: base64url(16) }),
});
export const endpointInput = z.strictObject({ endpoint: z.string().max(2048) });

import { z } from 'zod';
import { breakKinds } from './codes.ts';
import { plainText } from './parts.ts';

export const breakFactsSchema = z.record(
  z.enum(breakKinds),
  z.strictObject({ seconds: z.int().positive(), everyMinutes: z.int().positive(), optIn: z.boolean() }),
);

/** Leaves the app: the same for everyone on that kind of break, no part of the body, no symptom. */
export const breakTextSchema = z.record(
  z.enum(breakKinds),
  z.strictObject({ name: plainText, subject: plainText, title: plainText, body: plainText }),
);

export type BreakFacts = z.infer<typeof breakFactsSchema>;
export type BreakWords = z.infer<typeof breakTextSchema>;

import { latestVersion } from '@sitwell/domain/assessment';
import type { AssessmentId, WorkstationId } from '@sitwell/domain/ids';
import { z } from 'zod';
import { line } from '../input/index.ts';
import { restriction } from '../plan/schema.ts';

const anId = z.string().min(1).max(64);
const workstation = anId.transform((value) => value as WorkstationId);
const answers = z.record(z.string().max(64), z.unknown());

export const addWorkstationInput = z.strictObject({
  name: line(60, 'Give the workstation a name, such as “Office”.'),
});

export const workstationInput = z.strictObject({ workstation });

export const saveDraftInput = z.strictObject({
  workstation,
  answers,
  symptoms: z.record(z.string().max(64), z.unknown()).nullable(),
  /** The id of the question that the person is at. */
  at: z.string().max(64),
  /** The version that this one goes on from; 0 where there was none. */
  version: z.int().nonnegative(),
  restriction,
});

export const submitInput = z.strictObject({
  workstation,
  /** The page asked about the last 12 months this time; false when absent. */
  askedYear: z.boolean().optional(),
  /** One per draft as it stands, the same over retries. */
  idempotencyKey: z.string().min(8).max(64),
  /** The version of the draft that is handed in; 0 where there is none. */
  version: z.int().nonnegative(),
  /** The version that the questions were asked in. */
  questionnaire: z.literal(latestVersion),
  answers,
  symptoms: z.record(z.string().max(64), z.unknown()).nullable(),
  restriction,
});

export const noteLessonInput = z.strictObject({ outcome: z.enum(['done', 'skipped']) });

export const getResultInput = z.strictObject({
  assessment: anId.transform((value) => value as AssessmentId).optional(),
});

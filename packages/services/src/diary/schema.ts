import type { DiaryEntryId } from '@sitwell/domain/ids';
import { z } from 'zod';
import { restriction } from '../plan/schema.ts';

export const writeEntryInput = z.strictObject({
  entry: z.record(z.string().max(64), z.unknown()),
  /** When it was first written, for an entry that was removed and is put back; now when absent. */
  writtenAt: z.int().nonnegative().optional(),
  restriction,
});

export const removeEntryInput = z.strictObject({
  entry: z
    .string()
    .min(1)
    .max(64)
    .transform((value) => value as DiaryEntryId),
});

import { bodySites, movementChecks, movementLevels } from '@sitwell/domain/assessment';
import {
  ownDiary,
  readDiary,
  removeEntry,
  removeEntryInput,
  writeEntry,
  writeEntryInput,
} from '@sitwell/services/diary';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

const place = z.object({ site: z.enum(bodySites), side: z.enum(['left', 'right']).nullable(), intensity: z.number() });
const entry = z.object({
  places: z.array(place).readonly(),
  movements: z.partialRecord(z.enum(movementChecks), z.enum(movementLevels)).readonly(),
});

export const diaryRouter = router({
  read: procedure(ownDiary)
    .output(z.array(z.object({ id: z.string(), writtenAt: z.number(), entry })))
    .query(({ ctx: { ctx } }) => readDiary({ ctx })),

  write: procedure(ownDiary)
    .input(writeEntryInput)
    .output(z.object({ entry: z.string() }))
    .mutation(({ ctx: { ctx }, input }) => writeEntry({ ctx, input })),

  remove: procedure(ownDiary)
    .input(removeEntryInput)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx: { ctx }, input }) => {
      await removeEntry({ ctx, input });
      return { done: true };
    }),
});

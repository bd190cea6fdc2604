import { parseDiaryEntry } from '@sitwell/domain/assessment';
import { Conflict, InvalidInput } from '@sitwell/domain/errors';
import type { DiaryEntryId } from '@sitwell/domain/ids';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { keepPlan, lockPerson } from '../plan/plan.repo.ts';
import { ownDiary } from './diary.policy.ts';
import { countEntries, insertEntry } from './diary.repo.ts';
import type { writeEntryInput } from './schema.ts';

/** Ten years of a weekly diary. */
export const MOST_ENTRIES = 520;

/**
 * Writes an entry of the private diary, sealed at one length; the restriction rides along.
 * @throws InvalidInput naming every wrong field, and a time that has not come
 * @throws Conflict `diaryFull` when there are ten years of entries
 */
export async function writeEntry({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof writeEntryInput>;
}): Promise<{ entry: DiaryEntryId }> {
  authorise(ctx, ownDiary);
  const person = me(ctx);
  const entry = parseDiaryEntry(input.entry);
  const writtenAt = input.writtenAt ?? ctx.now();
  if (writtenAt > ctx.now())
    throw new InvalidInput([{ path: 'writtenAt', code: 'future', message: 'This time has not come yet.' }]);
  const id = ctx.newId<'diaryEntry'>();
  return transact(ctx, async (tx) => {
    await lockPerson(tx, ctx, person);
    if ((await countEntries(tx, ctx, person)) >= MOST_ENTRIES)
      throw new Conflict('diaryFull', 'Your diary is full. Delete some old entries first.');
    await insertEntry(tx, ctx, person, { id, writtenAt, entry });
    await keepPlan(tx, ctx, person, { restriction: input.restriction });
    tx.ownAct('diary.written');
    return { entry: id };
  });
}

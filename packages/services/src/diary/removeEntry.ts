import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownDiary } from './diary.policy.ts';
import { deleteEntry } from './diary.repo.ts';
import type { removeEntryInput } from './schema.ts';

/**
 * Deletes an entry for good. Putting it back is writing it again with its time, by whoever still has it on the page.
 * @throws NotFound when the person has no such entry
 */
export async function removeEntry({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: z.output<typeof removeEntryInput>;
}): Promise<void> {
  authorise(ctx, ownDiary);
  const person = me(ctx);
  await transact(ctx, async (tx) => {
    await deleteEntry(tx, ctx, person, input.entry);
    tx.ownAct('diary.removed');
  });
}

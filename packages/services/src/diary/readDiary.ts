import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownDiary } from './diary.policy.ts';
import { type KeptEntry, listEntries } from './diary.repo.ts';
import { MOST_ENTRIES } from './writeEntry.ts';

/** The person's own diary, newest first. */
export async function readDiary({ ctx }: { ctx: Ctx }): Promise<KeptEntry[]> {
  authorise(ctx, ownDiary);
  return listEntries(ctx.database.kysely, ctx, me(ctx), MOST_ENTRIES);
}

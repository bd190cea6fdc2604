import type { InstallationCtx } from '../context/index.ts';

/** How long the leader of the tick stays leader without a word. Another worker takes over within this and one tick. */
export const LEADERSHIP = 10_000;
/** A lead that lasts longer than this from now was taken on a clock that has since been set back: anybody may take it. */
const TOO_LONG = LEADERSHIP + 60_000;

/**
 * Takes or keeps the lead of the tick. It saves work only: two leaders at once claim nobody twice.
 * @param holder a name of this process, new at every start
 */
export async function lead(ctx: InstallationCtx, holder: string): Promise<boolean> {
  const now = ctx.now();
  const won = await ctx.database.kysely
    .insertInto('leader')
    .values({ name: 'tick', holder, until: now + LEADERSHIP })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, until: now + LEADERSHIP })
        .where((row) =>
          row.or([
            row('leader.holder', '=', holder),
            row('leader.until', '<=', now),
            row('leader.until', '>', now + TOO_LONG),
          ]),
        ),
    )
    .returning('holder')
    .executeTakeFirst();
  return won !== undefined;
}

/** Lets the lead go at a clean stop, so that the next worker need not wait. */
export async function resign(ctx: InstallationCtx, holder: string): Promise<void> {
  await ctx.database.kysely.deleteFrom('leader').where('name', '=', 'tick').where('holder', '=', holder).execute();
}

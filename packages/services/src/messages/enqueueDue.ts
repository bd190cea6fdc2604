import type { InstallationCtx } from '../context/index.ts';
import { transactAcrossTenants } from '../context/index.ts';
import type { Carriers } from './ports.ts';

/** How many messages one job carries: enough to make Redis cheap, few enough for a crash to cost little. */
const BATCH = 250;
const ROUND = 5000;

/**
 * Hands the due messages that no job carries yet to the queue, sign-in mails first, and marks them.
 * A crash between the two costs a second job, which finds its messages taken. A message whose job was lost is unmarked by `sweep`.
 * @returns whether more may be waiting
 */
export async function enqueueDue(
  ctx: InstallationCtx,
  { queue }: Pick<Carriers, 'queue'>,
): Promise<{ enqueued: number; more: boolean }> {
  const now = ctx.now();
  const rows = await ctx.database.kysely
    .selectFrom('message')
    .select(['id', 'kind', 'generation'])
    .where('state', '=', 'due')
    .where('enqueued_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(ROUND)
    .execute();
  if (rows.length === 0) return { enqueued: 0, more: false };
  const signIns = rows.filter((row) => row.kind === 'sign-in').map((row) => row.id);
  const others = rows.filter((row) => row.kind !== 'sign-in').map((row) => row.id);
  for (const batch of slices(signIns, BATCH)) await queue.add('signInMail', { messageIds: batch });
  if (others.length > 0)
    await queue.addBulk(slices(others, BATCH).map((messageIds) => ({ job: 'deliver', data: { messageIds } })));
  await transactAcrossTenants(ctx, async (sql) => {
    for (const ids of slices(
      rows.map((row) => row.id),
      ROUND,
    ))
      await sql
        .updateTable('message')
        .set({ enqueued_at: now })
        .where('id', 'in', ids)
        .where('enqueued_at', 'is', null)
        .execute();
  });
  return { enqueued: rows.length, more: rows.length === ROUND };
}

export function slices<Item>(items: readonly Item[], size: number): Item[][] {
  const result: Item[][] = [];
  for (let at = 0; at < items.length; at += size) result.push(items.slice(at, at + size));
  return result;
}

import type { PersonId } from '@sitwell/domain/ids';
import { contextForJob } from '../access/jobTenants.ts';
import { type Ctx, type InstallationCtx, transact } from '../context/index.ts';
import { reschedule } from './reschedule.ts';

const ZONE_DATA = 'zoneData';
/** How many people one slice takes: few enough for whoever is due meanwhile to wait a moment only. */
const SLICE = 200;

export interface Recompute {
  /** The version of the time zone data that this runtime computes with. */
  readonly zoneData: string;
  /** Where the slice before ended; '' begins. */
  readonly after: string;
}

/**
 * Works out again, one slice at a time, what no longer holds: everybody's next instant when it was computed with other zone data, and
 * that of those who were claimed ahead of a clock that has since been set back. They start from now; the unique key of a break
 * keeps away what was claimed. Who is due already is left to the claim, so nothing is lost after downtime.
 * The version is stored last: killed in between, it begins again.
 * @returns how many people were looked at, and where the next slice begins, or null after the last
 */
export async function recomputeDue(
  ctx: InstallationCtx,
  { zoneData, after }: Recompute,
  most = SLICE,
): Promise<{ recomputed: number; after: string | null }> {
  const { kysely } = ctx.database;
  // One instant for the whole slice: who falls due while it runs keeps that instant and is claimed at it.
  const now = ctx.now();
  const stored = await kysely
    .selectFrom('installation')
    .select('value')
    .where('name', '=', ZONE_DATA)
    .executeTakeFirst();
  const isOther = stored?.value !== zoneData;
  const slice = await kysely
    .selectFrom('schedule')
    .select(['person', 'tenant'])
    .where('person', '>', after)
    .where((row) =>
      row.or([
        row('last_due_at', '>', now),
        ...(isOther ? [row('next_due_at', '>', now), row('next_due_at', 'is', null)] : []),
      ]),
    )
    .orderBy('person')
    .limit(most)
    .execute();
  for (const [tenant, people] of Map.groupBy(slice, (row) => row.tenant))
    await recomputeSome(
      { ...(await contextForJob(ctx, tenant, 'tick', ctx.request)), now: () => now },
      people.map(({ person }) => person),
    );
  const last = slice.length === most ? slice.at(-1) : undefined;
  if (last) return { recomputed: slice.length, after: last.person };
  if (isOther)
    await kysely
      .insertInto('installation')
      .values({ name: ZONE_DATA, value: zoneData })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: zoneData }))
      .execute();
  return { recomputed: slice.length, after: null };
}

function recomputeSome(ctx: Ctx, people: readonly string[]): Promise<void> {
  const now = ctx.now();
  return transact(ctx, async (tx) => {
    await tx.sql
      .updateTable('schedule')
      .set({ last_due_at: now })
      .where('tenant', '=', ctx.tenant)
      .where('person', 'in', people)
      .where('last_due_at', '>', now)
      .execute();
    for (const person of people) {
      try {
        await reschedule(tx, ctx, person as PersonId);
      } catch (error) {
        // As in the claim: one unreadable schedule must not hold up everybody. A failure of SQL fails this statement as well.
        await tx.sql.updateTable('schedule').set({ next_due_at: null }).where('person', '=', person).execute();
        ctx.log('scheduleFailed', { person, name: error instanceof Error ? error.name : 'unknown' });
      }
    }
  });
}

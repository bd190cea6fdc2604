import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx, Tx } from '../context/index.ts';
import type { Executor } from './assessment.repo.ts';

export interface LessonFacts {
  readonly doneAt: number | null;
  readonly skippedAt: number | null;
}

export async function findLesson(sql: Executor, ctx: Ctx, person: PersonId): Promise<LessonFacts> {
  const row = await sql
    .selectFrom('lesson')
    .select(['done_at', 'skipped_at'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .executeTakeFirst();
  return { doneAt: row?.done_at ?? null, skippedAt: row?.skipped_at ?? null };
}

/** The newest of each outcome is kept. */
export async function keepLesson(tx: Tx, ctx: Ctx, person: PersonId, outcome: 'done' | 'skipped'): Promise<void> {
  const now = outcome === 'done' ? { done_at: ctx.now() } : { skipped_at: ctx.now() };
  await tx.sql
    .insertInto('lesson')
    .values({ person, tenant: ctx.tenant, done_at: null, skipped_at: null, ...now })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(now))
    .execute();
}

import { InvalidInput, NotFound } from '@sitwell/domain/errors';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { readPolicy } from './policy.repo.ts';
import { ownBreaks } from './reminders.policy.ts';
import type { BreakKind } from './schema.ts';

/**
 * The person begins a break that was offered, or swaps it for another kind. Beginning again changes the kind only: the first
 * instant stays. @throws NotFound when the break is not the person's, InvalidInput when the organisation does not allow the kind
 */
export async function startBreak({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { message: string; kind?: BreakKind | undefined };
}): Promise<{ startedAt: number; kind: BreakKind }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  return transact(ctx, async (tx) => {
    const message = await tx.sql
      .selectFrom('message')
      .select(['id', 'about'])
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .where('kind', '=', 'break')
      .where('id', '=', input.message)
      .executeTakeFirst();
    if (!message) throw new NotFound('break');
    const offered = JSON.parse(message.about) as BreakKind[];
    const kind = input.kind ?? offered[0] ?? 'movement';
    if (!offered.includes(kind) && !(await readPolicy(tx.sql, ctx.tenant)).kinds.includes(kind))
      throw new InvalidInput([
        { path: 'kind', code: 'notAllowed', message: 'Your organisation does not offer this kind of break.' },
      ]);
    const row = await tx.sql
      .insertInto('break_start')
      .values({ message: message.id, tenant: ctx.tenant, person, kind, at: ctx.now() })
      .onConflict((conflict) => conflict.column('message').doUpdateSet({ kind }))
      .returning('at')
      .executeTakeFirstOrThrow();
    tx.ownAct('break.started');
    return { startedAt: row.at, kind };
  });
}

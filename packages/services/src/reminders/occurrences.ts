import type { Schema } from '@sitwell/database/schema';
import type { PersonId } from '@sitwell/domain/ids';
import type { Kysely } from 'kysely';
import { authorise } from '../access/policy.ts';
import type { Tenant } from '../access/tenant.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import type { Answer, BreakKind } from './schema.ts';

/** One break that came due for the person, and what they did with it. */
export interface Occurrence {
  readonly message: string;
  readonly kinds: BreakKind[];
  readonly dueAt: number;
  readonly expiresAt: number;
  readonly state: 'offered' | 'missed' | 'withdrawn';
  readonly answer: Answer | null;
}

/** How long a break stays on offer in the app. Longer than in the mail's window: the person is already here. */
const ON_OFFER = 3_600_000;
const DAY = 24 * 3_600_000;

/** The last 24 hours, newest first. Only the person sees them. */
export async function today({ ctx }: { ctx: Ctx }): Promise<Occurrence[]> {
  authorise(ctx, ownBreaks);
  return listOccurrences(ctx.database.kysely, ctx.tenant, me(ctx), ctx.now() - DAY);
}

/** The break that waits for the person now: the newest of the last hour, while it is unanswered. */
export async function current({ ctx }: { ctx: Ctx }): Promise<Occurrence | null> {
  authorise(ctx, ownBreaks);
  const [newest] = await listOccurrences(ctx.database.kysely, ctx.tenant, me(ctx), ctx.now() - ON_OFFER);
  return newest && newest.state === 'offered' && newest.answer === null ? newest : null;
}

async function listOccurrences(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: PersonId,
  since: number,
): Promise<Occurrence[]> {
  const rows = await sql
    .selectFrom('message')
    .leftJoin('break_answer', 'break_answer.message', 'message.id')
    .select([
      'message.id',
      'message.about',
      'message.due_at',
      'message.expires_at',
      'message.state',
      'break_answer.answer',
    ])
    .where('message.tenant', '=', tenant)
    .where('message.person', '=', person)
    .where('message.kind', '=', 'break')
    .where('message.due_at', '>', since)
    .orderBy('message.due_at', 'desc')
    .execute();
  return rows.map((row) => ({
    message: row.id,
    kinds: JSON.parse(row.about) as BreakKind[],
    dueAt: row.due_at,
    expiresAt: row.expires_at,
    state:
      row.state === 'expired' || row.state === 'dead'
        ? 'missed'
        : row.state === 'withdrawn' && row.answer === null
          ? 'withdrawn'
          : 'offered',
    answer: row.answer,
  }));
}

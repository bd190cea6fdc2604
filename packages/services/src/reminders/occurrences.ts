import type { Schema } from '@sitwell/database/schema';
import type { PersonId } from '@sitwell/domain/ids';
import type { Kysely } from 'kysely';
import { authorise } from '../access/policy.ts';
import type { Tenant } from '../access/tenant.ts';
import { type Ctx, me } from '../context/index.ts';
import { meetingsAt } from '../meetings/busy.repo.ts';
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
  /** When the person began it; null while they have not. */
  readonly startedAt: number | null;
  /** The kind they began, if it is another than was offered. */
  readonly swappedFor: BreakKind | null;
}

/** How long a break stays on offer in the app. Longer than in the mail's window: the person is already here. */
const ON_OFFER = 3_600_000;
const DAY = 24 * 3_600_000;

/** The last 24 hours, newest first. Only the person sees them. */
export async function today({ ctx }: { ctx: Ctx }): Promise<Occurrence[]> {
  authorise(ctx, ownBreaks);
  const breaks = await listOccurrences(ctx.database.kysely, ctx.tenant, me(ctx), ctx.now() - DAY);
  return breaks.map(({ reason: _, ...shown }) => shown);
}

/** The break that waits for the person now: the newest of the last hour, while it is unanswered and they are in no meeting. */
export async function current({ ctx }: { ctx: Ctx }): Promise<Occurrence | null> {
  authorise(ctx, ownBreaks);
  return currentOf(ctx.database.kysely, ctx, me(ctx));
}

/** The same, for who has found out the person by other means, or stands in a transaction. */
export async function currentOf(sql: Kysely<Schema>, ctx: Ctx, person: PersonId): Promise<Occurrence | null> {
  return (await currentOfEach(sql, ctx, [person])).get(person) ?? null;
}

/** The same for several people of one organisation; those for whom none waits are not in it. */
export async function currentOfEach(
  sql: Kysely<Schema>,
  ctx: Ctx,
  people: readonly string[],
): Promise<ReadonlyMap<string, Occurrence>> {
  const breaks = await listOccurrencesOf(sql, ctx.tenant, people, ctx.now() - ON_OFFER);
  const newest = [...Map.groupBy(breaks, ({ person }) => person)].flatMap(([, [first]]) => first ?? []);
  const waiting = newest.filter(({ state, answer }) => state === 'offered' && answer === null);
  if (waiting.length === 0) return new Map();
  const meetings = await meetingsAt(
    sql,
    ctx.tenant,
    waiting.map(({ person }) => person),
    ctx.now(),
  );
  return new Map(
    waiting
      .filter(({ person }) => !meetings.has(person))
      .map(({ person, reason: _, ...shown }) => [person, shown] as const),
  );
}

/** The breaks that fell due after an instant, newest first, with the reason of those that were withdrawn. */
export async function listOccurrences(
  sql: Kysely<Schema>,
  tenant: Tenant,
  person: PersonId,
  since: number,
): Promise<(Occurrence & { readonly reason: string | null })[]> {
  return (await listOccurrencesOf(sql, tenant, [person], since)).map(({ person: _, ...own }) => own);
}

async function listOccurrencesOf(
  sql: Kysely<Schema>,
  tenant: Tenant,
  people: readonly string[],
  since: number,
): Promise<(Occurrence & { readonly person: string; readonly reason: string | null })[]> {
  const rows = await sql
    .selectFrom('message')
    .leftJoin('break_answer', 'break_answer.message', 'message.id')
    .leftJoin('break_start', 'break_start.message', 'message.id')
    .select([
      'message.id',
      'message.person',
      'message.about',
      'message.due_at',
      'message.expires_at',
      'message.state',
      'message.reason',
      'break_answer.answer',
      'break_start.at as startedAt',
      'break_start.kind as startedKind',
    ])
    .where('message.tenant', '=', tenant)
    .where('message.person', 'in', people)
    .where('message.kind', '=', 'break')
    .where('message.due_at', '>', since)
    .orderBy('message.due_at', 'desc')
    .execute();
  return rows.map((row) => ({
    message: row.id,
    person: row.person,
    kinds: JSON.parse(row.about) as BreakKind[],
    startedAt: row.startedAt,
    swappedFor:
      row.startedKind === null || (JSON.parse(row.about) as string[]).includes(row.startedKind)
        ? null
        : (row.startedKind as BreakKind),
    reason: row.reason,
    dueAt: row.due_at,
    expiresAt: row.expires_at,
    state:
      row.state === 'expired' ? 'missed' : row.state === 'withdrawn' && row.answer === null ? 'withdrawn' : 'offered',
    answer: row.answer,
  }));
}

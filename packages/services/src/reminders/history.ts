import type { Schema } from '@sitwell/database/schema';
import type { PersonId } from '@sitwell/domain/ids';
import { localDateAt } from '@sitwell/domain/reminders';
import type { Kysely } from 'kysely';
import { authorise } from '../access/policy.ts';
import type { Tenant } from '../access/tenant.ts';
import { type Ctx, me } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { surroundingsOf } from './reminders.repo.ts';
import type { Answer } from './schema.ts';

/** What became of breaks, each counted apart: one that was snoozed twice and then done is one offered, two snoozed, one completed. */
export interface BreakCounts {
  readonly offered: number;
  readonly started: number;
  readonly completed: number;
  readonly snoozed: number;
  readonly skipped: number;
}

/** One closed break as it is counted. */
export interface CountedBreak {
  readonly person: string;
  readonly dueAt: number;
  readonly state: string;
  readonly answer: Answer | null;
  readonly until: number | null;
  readonly startedAt: number | null;
}

/** The person's own counts by local month, newest first. Nobody else ever sees them. */
export async function history({ ctx }: { ctx: Ctx }): Promise<({ month: string } & BreakCounts)[]> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const { timeZone } = await surroundingsOf(kysely, ctx.tenant, person);
  const folded = await kysely
    .selectFrom('break_month')
    .select(['month', 'offered', 'started', 'completed', 'snoozed', 'skipped'])
    .where('tenant', '=', ctx.tenant)
    .where('person', '=', person)
    .execute();
  const open = countByMonth(await listCounted(kysely, ctx.tenant, person), timeZone);
  const months = new Map(folded.map(({ month, ...counts }) => [month, counts as BreakCounts]));
  for (const [month, counts] of open) months.set(month, add(months.get(month) ?? none, counts));
  return [...months].map(([month, counts]) => ({ month, ...counts })).sort((a, b) => (a.month < b.month ? 1 : -1));
}

async function listCounted(sql: Kysely<Schema>, tenant: Tenant, person: PersonId): Promise<CountedBreak[]> {
  return sql
    .selectFrom('message')
    .leftJoin('break_answer', 'break_answer.message', 'message.id')
    .leftJoin('break_start', 'break_start.message', 'message.id')
    .select([
      'message.person',
      'message.due_at as dueAt',
      'message.state',
      'break_answer.answer',
      'break_answer.until',
      'break_start.at as startedAt',
    ])
    .where('message.tenant', '=', tenant)
    .where('message.person', '=', person)
    .where('message.kind', '=', 'break')
    .execute();
}

export const none: BreakCounts = { offered: 0, started: 0, completed: 0, snoozed: 0, skipped: 0 };

/** Counts of one person's breaks by the local month ("2026-03") in which each fell due. */
export function countByMonth(breaks: readonly CountedBreak[], zone: string): Map<string, BreakCounts> {
  const continued = new Set(breaks.flatMap(({ until }) => (until === null ? [] : [until])));
  const months = new Map<string, BreakCounts>();
  for (const { dueAt, state, answer, startedAt } of breaks) {
    // Who began a break has seen it, whatever became of its message.
    const missed = answer === null && startedAt === null && (state === 'expired' || state === 'withdrawn');
    if (missed) continue;
    const month = localDateAt(zone, dueAt).slice(0, 7);
    months.set(
      month,
      add(months.get(month) ?? none, {
        // A snoozed break that comes again is still the same one.
        offered: continued.has(dueAt) ? 0 : 1,
        started: startedAt === null ? 0 : 1,
        completed: answer === 'done' ? 1 : 0,
        snoozed: answer === 'snoozed' ? 1 : 0,
        skipped: answer === 'skipped' ? 1 : 0,
      }),
    );
  }
  return months;
}

export function add(a: BreakCounts, b: BreakCounts): BreakCounts {
  return {
    offered: a.offered + b.offered,
    started: a.started + b.started,
    completed: a.completed + b.completed,
    snoozed: a.snoozed + b.snoozed,
    skipped: a.skipped + b.skipped,
  };
}

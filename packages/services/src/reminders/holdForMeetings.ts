import { statement } from '@sitwell/database/statements';
import { explain } from '@sitwell/domain/reminders';
import { type Ctx, placeOf, transact } from '../context/index.ts';
import { type Busy, listBusyOfEach, meetingsAt } from '../meetings/busy.repo.ts';
import type { Taken } from '../messages/take.ts';
import { nextWithinCap } from './caps.ts';
import type { Plan } from './plans.ts';
import { activeByKind, type PlannedRoutine } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';

const MINUTE = 60_000;
/** A gap in which most breaks fit. When the day has none, any gap of a minute is taken. */
const ROOMY = 5 * MINUTE;
/** A routine's own break this soon after the gap begins makes a second one too many. */
const SOON = 10 * MINUTE;
const FARTHEST = 24 * 60 * MINUTE;

/** A break that is about to leave, and the plan of its person. */
export interface Leaving {
  readonly message: Pick<Taken, 'id' | 'person' | 'about'>;
  readonly plan: Plan;
}

/**
 * Holds back the breaks of people who are in a meeting now: each is offered once more in the first gap of their working time, as
 * one break if several are held. Safe to run twice on one message. A few statements for all of them: half a company may meet at ten.
 * @returns the ids of the messages that must not be sent
 */
export async function holdForMeetings(ctx: Ctx, leaving: readonly Leaving[]): Promise<ReadonlySet<string>> {
  const now = ctx.now();
  const { kysely } = ctx.database;
  const people = [...new Set(leaving.map(({ message }) => message.person))];
  const meetings = people.length === 0 ? new Map() : await meetingsAt(kysely, ctx.tenant, people, now);
  const held = leaving.filter(({ message }) => meetings.has(message.person));
  if (held.length === 0) return new Set();
  const busy = await listBusyOfEach(kysely, ctx.tenant, people, now, now + FARTHEST);
  const gaps = held.flatMap(({ message, plan }) => {
    const kinds = JSON.parse(message.about) as BreakKind[];
    const own = plan.routines.filter((routine) => kinds.includes(routine.kind));
    const until = firstGap(busy.get(message.person) ?? [], now, own);
    return until === undefined ? [] : [{ message: message.id, tenant: ctx.tenant, person: message.person, until }];
  });
  const ids = held.map(({ message }) => message.id);
  await transact(ctx, async ({ sql }) => {
    await sql.deleteFrom('snooze').where('tenant', '=', ctx.tenant).where('of_message', 'in', ids).execute();
    await sql.deleteFrom('break_hold').where('tenant', '=', ctx.tenant).where('message', 'in', ids).execute();
    if (gaps.length === 0) return;
    await sql.insertInto('break_hold').values(gaps).execute();
    const snoozes = gaps.map(({ message, until, ...own }) => ({
      id: ctx.newId<'snooze'>(),
      ...own,
      due_at: until,
      of_message: message,
    }));
    await sql.insertInto('snooze').values(snoozes).execute();
    await dueNoLater(placeOf(ctx, sql), [ctx.tenant, gaps.map(({ person, until }) => `${person}${until}`)]);
  });
  return new Set(ids);
}

/** `[tenant, person and instant packed]`: they are due at that instant, or before as they were. */
const dueNoLater = statement(
  (is) => `
  update schedule set next_due_at = first.at
  from (select row.one as person, min(row.rest) as at from ${is.packed(2, 1)} group by row.one) first
  where schedule.person = first.person and schedule.tenant = $1
    and (schedule.next_due_at is null or schedule.next_due_at > first.at)`,
);

/**
 * Where the first gap after `now` begins in which the routines still apply; undefined when there is none, or a break of theirs comes
 * there anyway. @param busy the meetings from `now` on, in order
 */
export function firstGap(busy: readonly Busy[], now: number, routines: readonly PlannedRoutine[]): number | undefined {
  const gaps = busy
    .map((meeting, index) => ({ from: meeting.to, to: busy[index + 1]?.from ?? Number.POSITIVE_INFINITY }))
    .filter(({ from }) => from > now && isWorking(routines, from));
  const gap = gaps.find(({ from, to }) => to - from >= ROOMY) ?? gaps.find(({ from, to }) => to - from >= MINUTE);
  if (gap === undefined) return undefined;
  const next = activeByKind(routines).flatMap(([, own]) => {
    const rules = own.map(({ rule }) => rule);
    return nextWithinCap(rules, own[0]?.cap ?? 0, gap.from - 1) ?? [];
  });
  return next.some((at) => at < gap.to && at <= gap.from + SOON) ? undefined : gap.from;
}

function isWorking(routines: readonly PlannedRoutine[], at: number): boolean {
  const closed = ['outsideRanges', 'holiday', 'quiet', 'notBefore'];
  return routines.some(({ rule }) => !closed.includes(explain(rule, at).reason));
}

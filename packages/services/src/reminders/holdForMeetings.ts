import { explain } from '@sitwell/domain/reminders';
import { type Ctx, transact } from '../context/index.ts';
import { type Busy, listBusy, meetingsAt } from '../meetings/busy.repo.ts';
import type { Taken } from '../messages/take.ts';
import { nextWithinCap } from './caps.ts';
import { activeByKind, type KeptRoutine, listRoutines, surroundingsOf } from './reminders.repo.ts';
import { reschedule } from './reschedule.ts';
import type { BreakKind } from './schema.ts';

const MINUTE = 60_000;
/** A gap in which most breaks fit. When the day has none, any gap of a minute is taken. */
const ROOMY = 5 * MINUTE;
/** A routine's own break this soon after the gap begins makes a second one too many. */
const SOON = 10 * MINUTE;
const FARTHEST = 24 * 60 * MINUTE;

/**
 * Holds back the breaks of people who are in a meeting now: each is offered once more in the first gap of their working time, as
 * one break if several are held. Safe to run twice on one message.
 * @returns the ids of the messages that must not be sent
 */
export async function holdForMeetings(
  ctx: Ctx,
  messages: readonly Pick<Taken, 'id' | 'person' | 'about'>[],
): Promise<ReadonlySet<string>> {
  const now = ctx.now();
  const { kysely } = ctx.database;
  const people = [...new Set(messages.map((message) => message.person))];
  const meetings = people.length === 0 ? new Map() : await meetingsAt(kysely, ctx.tenant, people, now);
  const held = messages.filter((message) => meetings.has(message.person));
  for (const message of held) {
    const around = await surroundingsOf(kysely, ctx.tenant, message.person);
    const routines = await listRoutines(kysely, ctx.tenant, message.person, around);
    const busy = await listBusy(kysely, ctx.tenant, message.person, now, now + FARTHEST);
    const kinds = JSON.parse(message.about) as BreakKind[];
    const own = routines.filter((routine) => routine.active && kinds.includes(routine.kind));
    const gap = firstGap(busy, now, own);
    await transact(ctx, async (tx) => {
      await tx.sql.deleteFrom('snooze').where('tenant', '=', ctx.tenant).where('of_message', '=', message.id).execute();
      await tx.sql
        .deleteFrom('break_hold')
        .where('tenant', '=', ctx.tenant)
        .where('message', '=', message.id)
        .execute();
      if (gap !== undefined) {
        const own = { tenant: ctx.tenant, person: message.person };
        await tx.sql
          .insertInto('break_hold')
          .values({ message: message.id, ...own, until: gap })
          .execute();
        await tx.sql
          .insertInto('snooze')
          .values({ id: ctx.newId<'snooze'>(), ...own, due_at: gap, of_message: message.id })
          .execute();
      }
      await reschedule(tx, ctx, message.person);
    });
  }
  return new Set(held.map((message) => message.id));
}

/**
 * Where the first gap after `now` begins in which the routines still apply; undefined when there is none, or a break of theirs comes
 * there anyway. @param busy the meetings from `now` on, in order
 */
export function firstGap(busy: readonly Busy[], now: number, routines: readonly KeptRoutine[]): number | undefined {
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

function isWorking(routines: readonly KeptRoutine[], at: number): boolean {
  const closed = ['outsideRanges', 'holiday', 'quiet', 'notBefore'];
  return routines.some(({ rule }) => !closed.includes(explain(rule, at).reason));
}

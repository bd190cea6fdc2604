import { instantOf, localDateAt } from '@sitwell/domain/reminders';
import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { type Busy, listBusy } from '../meetings/busy.repo.ts';
import { mergeSpans } from '../meetings/spans.ts';
import { dueWithinCap } from './caps.ts';
import { firstGap } from './holdForMeetings.ts';
import { listOccurrences, type Occurrence } from './occurrences.ts';
import { ownBreaks } from './reminders.policy.ts';
import { activeByKind, comingBack, type KeptRoutine, listRoutines, surroundingsOf } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';
import { listSnoozed } from './snoozes.repo.ts';

/** How far into the next day meetings are looked at: a late break moves past midnight. */
const BEYOND = 12 * 3_600_000;

/** One local day of the person's, as a timeline or a list shows it. Instants are epoch ms. */
export interface BreakDay {
  readonly date: string;
  readonly timeZone: string;
  readonly from: number;
  readonly to: number;
  /** When the person works by their active routines: merged, cut to the day. */
  readonly working: Busy[];
  readonly meetings: Busy[];
  /** What came due on this day, oldest first. */
  readonly breaks: Occurrence[];
  readonly planned: PlannedBreak[];
}

/** A break still to come. */
export interface PlannedBreak {
  readonly at: number;
  readonly kinds: BreakKind[];
  /** It will be held back: a meeting lasts then. */
  readonly inMeeting: boolean;
  /** Where the first gap begins in which a held one is offered; null when none is held, or another break comes there anyway. */
  readonly movesTo: number | null;
  /** Put off before, by the person or by a meeting. */
  readonly putOff: boolean;
}

/** The day of a local date, today unless told. @throws InvalidInput for what is no date */
export async function day({ ctx, input }: { ctx: Ctx; input: { date?: string | undefined } }): Promise<BreakDay> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const now = ctx.now();
  const { kysely } = ctx.database;
  const around = await surroundingsOf(kysely, ctx.tenant, person);
  const { timeZone } = around;
  const date = input.date ?? localDateAt(timeZone, now);
  const from = instantOf(timeZone, date, '00:00');
  const to = instantOf(timeZone, localDateAt(timeZone, from + 36 * 3_600_000), '00:00');
  const routines = await listRoutines(kysely, ctx.tenant, person, around);
  const busy = await listBusy(kysely, ctx.tenant, person, from, to + BEYOND);
  const meetings = busy.filter((meeting) => meeting.from < to);
  const breaks = await listOccurrences(kysely, ctx.tenant, person, from - 1);
  const slots = new Map<number, BreakKind[]>();
  for (const [kind, own] of activeByKind(routines)) {
    const rules = own.map(({ rule }) => rule);
    for (const at of dueWithinCap(rules, own[0]?.cap ?? 0, Math.max(from - 1, now), to - 1))
      slots.set(at, [...(slots.get(at) ?? []), kind]);
  }
  const planned = [...slots].map(([at, kinds]): PlannedBreak => {
    const inMeeting = meetings.some((meeting) => meeting.from <= at && at < meeting.to);
    const own = routines.filter((routine) => routine.active && kinds.includes(routine.kind));
    const movesTo = inMeeting
      ? (firstGap(
          busy.filter((meeting) => meeting.to > at),
          at,
          own,
        ) ?? null)
      : null;
    return { at, kinds: kinds.sort(), inMeeting, movesTo, putOff: false };
  });
  // What was put off into a pause is taken back when its time comes.
  const soonest = Math.max(from, now, around.pausedUntil ?? 0);
  const snoozed = await listSnoozed(kysely, ctx.tenant, person, soonest, to);
  const putOff = comingBack(snoozed, routines).map(
    ({ at, kinds }): PlannedBreak => ({ at, kinds, inMeeting: false, movesTo: null, putOff: true }),
  );
  return {
    date,
    timeZone,
    from,
    to,
    working: workingOn(routines, date, from, to),
    meetings,
    breaks: breaks
      .filter((each) => each.dueAt < to)
      .map(({ reason: _, ...shown }) => shown)
      .toReversed(),
    planned: [...planned, ...putOff].sort((a, b) => a.at - b.at),
  };
}

function workingOn(routines: readonly KeptRoutine[], date: string, from: number, to: number): Busy[] {
  const today = Temporal.PlainDate.from(date);
  const spans = routines
    .filter(({ active }) => active)
    .flatMap(({ rule }) =>
      [today.subtract({ days: 1 }), today].flatMap((begins) =>
        rule.holidays.includes(begins.toString())
          ? []
          : rule.ranges
              .filter((range) => range.days.includes(begins.dayOfWeek))
              .map(({ start, end }) => {
                const ends = end <= start ? begins.add({ days: 1 }) : begins;
                return {
                  from: Math.max(from, instantOf(rule.timeZone, begins.toString(), start)),
                  to: Math.min(to, instantOf(rule.timeZone, ends.toString(), end)),
                };
              }),
      ),
    );
  return mergeSpans(spans);
}

import { authorise } from '../access/policy.ts';
import { type Ctx, me } from '../context/index.ts';
import { type CalendarLink, getCalendar } from '../meetings/index.ts';
import { backUrl } from './backFromBreak.ts';
import { feedUrl } from './calendarFeed.ts';
import { countDevices } from './pushDevices.ts';
import { ownBreaks } from './reminders.policy.ts';
import { comingBack, earliest, listRoutines, surroundingsOf } from './reminders.repo.ts';
import type { BreakKind } from './schema.ts';
import { type BreakSettings, readSettings } from './settings.repo.ts';
import { listSnoozed } from './snoozes.repo.ts';
import { vapidKeys } from './vapid.ts';

export interface Reminders {
  readonly timeZone: string;
  readonly settings: BreakSettings;
  /** The key that a browser subscribes with, and how many browsers of the person's did. */
  readonly push: { publicKey: string; devices: number };
  /** The secret address of the person's calendar feed. */
  readonly feed: string | null;
  /** The secret address that a program posts to when the person is back from a break. */
  readonly back: string | null;
  readonly calendar: CalendarLink | null;
  readonly pausedUntil: number | null;
  readonly next: { at: number; kinds: BreakKind[] } | null;
  readonly routines: {
    id: string;
    kind: BreakKind;
    ranges: { days: number[]; start: string; end: string }[];
    everyMinutes: number;
    quiet: { start: string; end: string }[];
    active: boolean;
  }[];
}

/** The person's routines, pause and next break. */
export async function getReminders({ ctx }: { ctx: Ctx }): Promise<Reminders> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const { kysely } = ctx.database;
  const around = await surroundingsOf(kysely, ctx.tenant, person);
  const routines = await listRoutines(kysely, ctx.tenant, person, around);
  const now = ctx.now();
  const pausedUntil = around.pausedUntil !== null && around.pausedUntil > now ? around.pausedUntil : null;
  // What was put off into a pause is taken back when its time comes.
  const putOff = await listSnoozed(kysely, ctx.tenant, person, pausedUntil ?? 0, Number.MAX_SAFE_INTEGER);
  return {
    timeZone: around.timeZone,
    settings: await readSettings(kysely, ctx.tenant, person),
    push: { publicKey: vapidKeys(ctx.master).publicKey, devices: await countDevices(ctx, person) },
    feed: await feedUrl(ctx),
    back: await backUrl(ctx),
    calendar: await getCalendar(ctx),
    pausedUntil,
    next: earliest(routines, comingBack(putOff, routines), now),
    routines: routines.map(({ id, kind, active, rule, quiet }) => ({
      id,
      kind,
      active,
      everyMinutes: rule.everyMinutes,
      ranges: rule.ranges.map((range) => ({ days: [...range.days], start: range.start, end: range.end })),
      quiet: quiet.map(({ start, end }) => ({ start, end })),
    })),
  };
}

import type { Outward, OutwardAnswer } from '@sitwell/channels/outward';
import { contextForJob } from '../access/jobTenants.ts';
import { type InstallationCtx, transact } from '../context/index.ts';
import type { Busy } from './busy.repo.ts';
import type { ReadCalendar } from './readApart.ts';
import type { BusyWindow } from './readBusy.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const EVERY = 15 * MINUTE;
/** Twenty at a time read some 40,000 calendars within their quarter of an hour. */
const ROUND = 200;
const AT_ONCE = 20;
/** How far ahead meetings are kept. The past is of no use but for "why did none come". */
const [BEHIND, AHEAD] = [DAY, 14 * DAY];

/**
 * Reads the calendars whose turn it is and keeps when their people are in meetings. A turn is taken by moving it on, so several
 * workers never read one calendar at once. What goes wrong is told to the person in words, and tried again ever more rarely.
 * @param stopping when aborted, those that were not begun are left for their next turn
 * @returns how many were read, and whether more wait
 */
export async function fetchCalendars(
  ctx: InstallationCtx,
  outward: Outward,
  read: ReadCalendar,
  stopping?: AbortSignal,
): Promise<{ read: number; more: boolean }> {
  const turns = await takeTurns(ctx);
  const one = (turn: Turn) =>
    fetchOne(ctx, outward, read, turn).catch((error: unknown) =>
      ctx.log('calendarFailed', { name: error instanceof Error ? error.name : 'unknown' }),
    );
  const waiting = turns.values();
  const lane = async () => {
    for (const turn of waiting) {
      if (stopping?.aborted) return;
      await one(turn);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { read: turns.length, more: turns.length === ROUND };
}

interface Turn {
  readonly person: string;
  readonly tenant: string;
  readonly envelope: Uint8Array;
  readonly failures: number;
}

async function takeTurns(ctx: InstallationCtx): Promise<Turn[]> {
  const now = ctx.now();
  const due = await ctx.database.kysely
    .selectFrom('calendar_source')
    .select('person')
    .where('next_fetch_at', '<=', now)
    .orderBy('next_fetch_at')
    .limit(ROUND)
    .execute();
  if (due.length === 0) return [];
  return ctx.database.kysely
    .updateTable('calendar_source')
    .set({ next_fetch_at: now + EVERY })
    .where(
      'person',
      'in',
      due.map((row) => row.person),
    )
    .where('next_fetch_at', '<=', now)
    .returning(['person', 'tenant', 'envelope', 'failures'])
    .execute();
}

async function fetchOne(
  deps: InstallationCtx,
  outward: Outward,
  readCalendar: ReadCalendar,
  turn: Turn,
): Promise<void> {
  const ctx = await contextForJob(deps, turn.tenant, 'tick', deps.request);
  const now = ctx.now();
  const url = ctx.sealer.open(ctx.tenant, 'address', `calendar.${turn.person}`, turn.envelope);
  const answer = await outward.ask({ url, redirects: 3, headers: { accept: 'text/calendar' } });
  const zone = await ctx.database.kysely
    .selectFrom('person')
    .innerJoin('site', 'site.id', 'person.site')
    .leftJoin('schedule', 'schedule.person', 'person.id')
    .select(['site.time_zone as site', 'schedule.time_zone as own'])
    .where('person.tenant', '=', ctx.tenant)
    .where('person.id', '=', turn.person)
    .executeTakeFirst();
  const busy = await meetingsOf(readCalendar, answer, {
    from: now - BEHIND,
    to: now + AHEAD,
    timeZone: zone?.own ?? zone?.site ?? 'UTC',
  });
  await transact(ctx, async (tx) => {
    const failures = typeof busy === 'string' ? turn.failures + 1 : 0;
    const kept = await tx.sql
      .updateTable('calendar_source')
      .set(
        typeof busy === 'string'
          ? { problem: busy, failures, next_fetch_at: now + Math.min(DAY, EVERY * 2 ** Math.min(failures, 10)) }
          : { problem: null, failures, fetched_at: now },
      )
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', turn.person)
      // The person may have named another address, or none, meanwhile.
      .where('envelope', '=', turn.envelope)
      .executeTakeFirst();
    if (typeof busy === 'string' || kept.numUpdatedRows === 0n) return;
    await tx.sql.deleteFrom('busy_time').where('tenant', '=', ctx.tenant).where('person', '=', turn.person).execute();
    for (let at = 0; at < busy.length; at += 500)
      await tx.sql
        .insertInto('busy_time')
        .values(
          busy.slice(at, at + 500).map(({ from, to }) => ({
            person: turn.person,
            tenant: ctx.tenant,
            from_at: from,
            to_at: to,
          })),
        )
        .execute();
  });
}

/** The meetings, or the code of what is wrong. */
async function meetingsOf(
  read: ReadCalendar,
  answer: OutwardAnswer,
  window: BusyWindow,
): Promise<readonly Busy[] | string> {
  if (!answer.ok) return answer.reason;
  if (answer.status === 401 || answer.status === 403) return 'refused';
  if (answer.status === 404 || answer.status === 410) return 'noCalendar';
  if (answer.status !== 200) return 'unreachable';
  return (await read(answer.body.toString('utf8'), window)) ?? 'noCalendar';
}

import { InvalidInput } from '@sitwell/domain/errors';
import { instantOf, localDateAt } from '@sitwell/domain/reminders';
import type { z } from 'zod';
import { authorise } from '../access/policy.ts';
import { type Ctx, me, transact } from '../context/index.ts';
import { ownBreaks } from './reminders.policy.ts';
import { type KeptRoutine, listRoutines, surroundingsOf } from './reminders.repo.ts';
import { reschedule } from './reschedule.ts';
import type { pauseInput } from './schema.ts';

const LONGEST = 366 * 24 * 3_600_000;

export type PauseInput = z.output<typeof pauseInput> | { readonly until: null };

/**
 * Stops all reminders until an instant, at most a year away: every pause ends by itself. `until` = null ends one now.
 * @throws InvalidInput when the end is past or too far away
 */
export async function pause({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: PauseInput;
}): Promise<{ until: number | null; next: number | null }> {
  authorise(ctx, ownBreaks);
  const person = me(ctx);
  const now = ctx.now();
  return transact(ctx, async (tx) => {
    const around = await surroundingsOf(tx.sql, ctx.tenant, person);
    const routines = await listRoutines(tx.sql, ctx.tenant, person, around);
    const until = endOf(input, now, around.timeZone, routines);
    if (until !== null && (until <= now || until > now + LONGEST))
      throw new InvalidInput([
        {
          path: Object.keys(input)[0] ?? 'until',
          code: 'outOfRange',
          message: 'Choose an end that is still to come, within a year.',
        },
      ]);
    await reschedule(tx, ctx, person);
    await tx.sql
      .updateTable('schedule')
      .set({ paused_until: until })
      .where('tenant', '=', ctx.tenant)
      .where('person', '=', person)
      .execute();
    const next = await reschedule(tx, ctx, person);
    tx.ownAct(until === null ? 'break.resumed' : 'break.paused');
    return { until, next: next?.at ?? null };
  });
}

function endOf(input: PauseInput, now: number, zone: string, routines: readonly KeptRoutine[]): number | null {
  if ('until' in input) return input.until;
  if ('minutes' in input) return now + input.minutes * 60_000;
  if ('untilTime' in input) return instantOf(zone, localDateAt(zone, now), input.untilTime);
  if ('untilDate' in input) return instantOf(zone, input.untilDate, '00:00');
  return nextWorkingDay(now, zone, routines);
}

/**
 * The first working minute after today: when the earliest range of an active routine begins, else tomorrow at nine. In a night shift
 * that began yesterday, today is still that day.
 */
function nextWorkingDay(now: number, zone: string, routines: readonly KeptRoutine[]): number {
  const calendarDay = Temporal.PlainDate.from(localDateAt(zone, now));
  const yesterday = calendarDay.subtract({ days: 1 });
  const fromYesterday = routines.some(
    ({ active, rule }) =>
      active &&
      !rule.holidays.includes(yesterday.toString()) &&
      rule.ranges.some(
        ({ days, start, end }) =>
          end <= start && days.includes(yesterday.dayOfWeek) && now < instantOf(zone, calendarDay.toString(), end),
      ),
  );
  const today = fromYesterday ? yesterday : calendarDay;
  for (let days = 1; days <= 21; days += 1) {
    const date = today.add({ days });
    const starts = routines
      .filter(({ active, rule }) => active && !rule.holidays.includes(date.toString()))
      .flatMap(({ rule }) => rule.ranges.filter((range) => range.days.includes(date.dayOfWeek)))
      .map((range) => range.start)
      .sort();
    if (starts[0] !== undefined) return instantOf(zone, date.toString(), starts[0]);
  }
  return instantOf(zone, today.add({ days: 1 }).toString(), '09:00');
}

import type { Routine } from '@sitwell/domain/reminders';

/*
 * The time rules once more, on Temporal: slow and obvious. It shares nothing with packages/domain but the shape of a
 * routine, so that a mistake would have to be made twice.
 */

// Together further ahead than any run of holidays and days off that `randomCase` can make.
const STRIDES_DAYS = [2, 8, 20];
const DAY_MS = 86_400_000;

/** Every reminder in (from, to], in order. Epoch ms. */
export function referenceBetween(routine: Routine, from: number, to: number): number[] {
  const { timeZone, everyMinutes, anchor, notBefore } = routine;
  const due = new Set<number>();
  const isQuiet = quietHours(routine);
  // No clock change moves a slot by more than a day: what is further out is not worth placing.
  const earliest = localTime(from, timeZone).subtract({ hours: 25 });
  const latest = localTime(to, timeZone).add({ hours: 25 });
  const lastDay = localDate(to, timeZone).add({ days: 2 });
  let day = localDate(from, timeZone).subtract({ days: 3 });
  for (; Temporal.PlainDate.compare(day, lastDay) <= 0; day = day.add({ days: 1 })) {
    if (!existed(day, timeZone) || routine.holidays.includes(day.toString())) continue;
    for (const range of routine.ranges) {
      if (!range.days.includes(day.dayOfWeek)) continue;
      const begin = day.toPlainDateTime(range.start);
      const finish = (range.end <= range.start ? day.add({ days: 1 }) : day).toPlainDateTime(range.end);
      const isPresent =
        typeof anchor === 'number' && instant(begin, timeZone) <= anchor && anchor < instant(finish, timeZone);
      for (let slot = begin; isBefore(slot, finish); slot = slot.add({ minutes: everyMinutes })) {
        if (isBefore(slot, earliest) || isBefore(latest, slot)) continue;
        const at = instant(slot, timeZone);
        if (!(isPresent && at > anchor) && !isQuiet(slot.toPlainTime())) due.add(at);
      }
      if (!isPresent) continue;
      for (let at = anchor + everyMinutes * 60_000; at < instant(finish, timeZone); at += everyMinutes * 60_000) {
        if (!isQuiet(localTime(at, timeZone).toPlainTime())) due.add(at);
      }
    }
  }
  return [...due]
    .filter((at) => at > from && at <= to && (typeof notBefore !== 'number' || at >= notBefore))
    .sort((a, b) => a - b);
}

/** The first reminder above `after`, or null when none comes within the horizon. */
export function referenceNext(routine: Routine, after: number): number | null {
  let from = Math.max(after, typeof routine.notBefore === 'number' ? routine.notBefore - 1 : after);
  for (const days of STRIDES_DAYS) {
    const next = referenceBetween(routine, from, from + days * DAY_MS)[0];
    if (next !== undefined) return next;
    from += days * DAY_MS;
  }
  return null;
}

function localTime(at: number, timeZone: string): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

function localDate(at: number, timeZone: string): Temporal.PlainDate {
  return localTime(at, timeZone).toPlainDate();
}

function isBefore(a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): boolean {
  return Temporal.PlainDateTime.compare(a, b) < 0;
}

function existed(day: Temporal.PlainDate, timeZone: string): boolean {
  return day.toZonedDateTime(timeZone).toPlainDate().equals(day);
}

function instant(local: Temporal.PlainDateTime, timeZone: string): number {
  return local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** Quiet hours as a question about a local time. */
function quietHours(routine: Routine): (time: Temporal.PlainTime) => boolean {
  const spans = routine.quiet.map(
    ({ start, end }) => [Temporal.PlainTime.from(start), Temporal.PlainTime.from(end)] as const,
  );
  const isBefore = (a: Temporal.PlainTime, b: Temporal.PlainTime) => Temporal.PlainTime.compare(a, b) < 0;
  return (time) =>
    spans.some(([start, end]) =>
      isBefore(start, end)
        ? !isBefore(time, start) && isBefore(time, end)
        : !isBefore(time, start) || isBefore(time, end),
    );
}

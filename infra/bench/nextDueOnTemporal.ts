import type { Routine } from '@sitwell/domain/reminders';

/*
 * Next due as a competent team would write it on Temporal: slots by arithmetic on minutes, one conversion for each slot
 * that may be the answer. The yardstick of the bench, without anchors.
 */

/** The first reminder above `after`, epoch ms; null when none comes within a year. */
export function nextDueOnTemporal(routine: Routine, after: number): number | null {
  const { timeZone, everyMinutes } = routine;
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let ahead = -1; ahead < 366; ahead += 1) {
    const day = today.add({ days: ahead });
    if (routine.holidays.includes(day.toString())) continue;
    let best: number | null = null;
    for (const range of routine.ranges) {
      if (!range.days.includes(day.dayOfWeek)) continue;
      const start = minutesOf(range.start);
      const end = minutesOf(range.end) <= start ? minutesOf(range.end) + 1440 : minutesOf(range.end);
      const midnight = day.toPlainDateTime();
      const begin = instant(midnight.add({ minutes: start }), timeZone);
      // An hour early, so that a clock change within the range cannot hide a slot.
      const behind = Math.max(0, Math.floor((after - begin) / 60_000 - 60));
      for (let minute = start + Math.ceil(behind / everyMinutes) * everyMinutes; minute < end; minute += everyMinutes) {
        if (isQuiet(routine, minute % 1440)) continue;
        const at = instant(midnight.add({ minutes: minute }), timeZone);
        if (at <= after) continue;
        if (best === null || at < best) best = at;
        break;
      }
    }
    if (best !== null) return best;
  }
  return null;
}

function instant(local: Temporal.PlainDateTime, timeZone: string): number {
  return local.toZonedDateTime(timeZone).epochMilliseconds;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function isQuiet(routine: Routine, minute: number): boolean {
  return routine.quiet.some((span) => {
    const start = minutesOf(span.start);
    const end = minutesOf(span.end);
    return start < end ? minute >= start && minute < end : minute >= start || minute < end;
  });
}

import type { PeriodKind } from '@sitwell/database/schema';

/** How many months a period of the calendar lasts. */
export const monthsOf = { quarter: 3, halfYear: 6, year: 12 } as const satisfies Partial<Record<PeriodKind, number>>;

const zoned = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

/** Whether a day begins at this instant; days of 23 and 25 hours are days too. */
export function beginsDay(instant: number, timeZone: string): boolean {
  return zoned(instant, timeZone).startOfDay().epochMilliseconds === instant;
}

/** The same day of the month, so many months on, at its beginning. */
export function monthsAfter(instant: number, months: number, timeZone: string): number {
  return zoned(instant, timeZone).add({ months }).startOfDay().epochMilliseconds;
}

/** What a stretch of whole days is called when nobody said. */
export function kindOf(opensAt: number, closesAt: number, timeZone: string): PeriodKind {
  for (const [kind, months] of Object.entries(monthsOf))
    if (monthsAfter(opensAt, months, timeZone) === closesAt) return kind as keyof typeof monthsOf;
  return 'campaign';
}

const DAY = 86_400_000;
const HALF_DAY = DAY / 2;

/**
 * An instant within the first, and within the last, day of a period, to be shown as a date. A period begins and ends at midnight
 * where it was declared; half a day inward it is the same date for readers of other zones.
 */
export function firstDay({ opensAt }: { readonly opensAt: number }): number {
  return opensAt + HALF_DAY;
}

export function lastDay({ closesAt }: { readonly closesAt: number }): number {
  return closesAt - HALF_DAY;
}

/**
 * The instant at which a day begins in a time zone.
 * @param date "YYYY-MM-DD", as a date field gives it
 * @returns epoch milliseconds; null when it is no date
 */
export function startOfDay(date: string, timeZone: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const utc = match ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(utc)) return null;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const offsetAt = (at: number): number => {
    const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    return (
      Date.UTC(
        part['year'] ?? 0,
        (part['month'] ?? 1) - 1,
        part['day'] ?? 1,
        part['hour'] ?? 0,
        part['minute'] ?? 0,
        part['second'] ?? 0,
      ) - at
    );
  };
  // The offset at the wanted instant is only known at that instant: guess, correct, correct again.
  const guess = utc - offsetAt(utc);
  return utc - offsetAt(guess);
}

/** The day after, as an instant: a period ends before it begins. Days of 23 or 25 hours are right too. */
export function dayAfter(date: string, timeZone: string): number | null {
  const utc = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(utc) ? null : startOfDay(new Date(utc + DAY).toISOString().slice(0, 10), timeZone);
}

/** The same day so many months on, as "YYYY-MM-DD"; the last day of a shorter month. Null when it is no date. */
export function monthsLater(date: string, months: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

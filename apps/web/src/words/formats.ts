/** How one person reads dates, times and numbers. Instants are epoch milliseconds, shown in the person's own zone. */
export interface Formats {
  readonly locale: string;
  readonly timeZone: string;
  date(at: number): string;
  shortDate(at: number): string;
  /** With the day of the week. */
  fullDate(at: number): string;
  /** "November 2026" for "2026-11". */
  month(month: string): string;
  time(at: number): string;
  dateTime(at: number): string;
  /** "today, 14:05", "tomorrow, 09:00", else with weekday and date. */
  soon(at: number, now: number): string;
  /** A wall-clock time "HH:MM" as this person reads it. */
  clock(time: string): string;
  /** 1 is Monday, 7 is Sunday. */
  weekday(day: number, length: 'long' | 'short'): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** The same with "or". */
  anyOf(items: readonly string[]): string;
  minutes(count: number): string;
  /** Minutes since local midnight. */
  minuteOfDay(at: number): number;
}

const DAY = 86_400_000;
/** A Monday, as midday UTC. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

export function makeFormats(locale: string, timeZone: string, day: { today: string; tomorrow: string }): Formats {
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (at: number) => format.format(at);
  };
  const date = make({ day: 'numeric', month: 'long', year: 'numeric' });
  const shortDate = make({ day: 'numeric', month: 'short', year: 'numeric' });
  const time = make({ hour: '2-digit', minute: '2-digit' });
  const dateTime = make({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  const weekdayAndDate = make({ weekday: 'long', day: 'numeric', month: 'long' });
  const fullDate = make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' });
  const clock = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' });
  const longDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const anyOf = new Intl.ListFormat(locale, { type: 'disjunction' });
  const minutes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    locale,
    timeZone,
    date,
    shortDate,
    fullDate,
    month: (value) => month.format(Date.parse(`${value}-15T00:00:00Z`)),
    time,
    dateTime,
    soon: (at, now) => {
      const on = date(at);
      if (on === date(now)) return `${day.today}, ${time(at)}`;
      if (on === date(now + DAY)) return `${day.tomorrow}, ${time(at)}`;
      return `${weekdayAndDate(at)}, ${time(at)}`;
    },
    clock: (value) => {
      const [hours = 0, minutesOf = 0] = value.split(':').map(Number);
      return clock.format(Date.UTC(2024, 0, 1, hours, minutesOf));
    },
    weekday: (of, length) => (length === 'long' ? longDay : shortDay).format(MONDAY + (of - 1) * DAY),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    anyOf: (items) => anyOf.format(items),
    minutes: (count) => minutes.format(count),
    minuteOfDay: (at) => {
      const [hours = 0, minutesOf = 0] = parts.format(at).split(':').map(Number);
      return hours * 60 + minutesOf;
    },
  };
}

/** Minutes of the wall clock, "HH:MM" from 00:00 to 23:59. */
export type TimeSpan = { readonly start: string; readonly end: string };

/** A working range and the weekdays on which it begins: 1 is Monday, 7 is Sunday. `end <= start` ends on the next day. */
export type WorkingRange = TimeSpan & { readonly days: readonly number[] };

/** When a person wants to be reminded of one kind of break. Instants are epoch milliseconds. */
export type Routine = {
  /** IANA name, the person's own. */
  readonly timeZone: string;
  /** No ranges at all: never reminded. */
  readonly ranges: readonly WorkingRange[];
  /** 1 to 1440. */
  readonly everyMinutes: number;
  readonly quiet: readonly TimeSpan[];
  /** "YYYY-MM-DD", days on which no range begins. */
  readonly holidays: readonly string[];
  /** Nothing before this instant; a reminder at it may come. */
  readonly notBefore?: number | null | undefined;
  /** The last "I just took one" or "back from a break". */
  readonly anchor?: number | null | undefined;
};

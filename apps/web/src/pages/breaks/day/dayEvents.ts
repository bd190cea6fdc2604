import type { Outputs } from '../../../app/api.ts';
import type { Words } from '../../../words/index.ts';

export type Day = Outputs['reminders']['day'];
export type Kind = Day['planned'][number]['kinds'][number];

/** How a break looks on the line of the day, and what the legend calls it. */
export type Mark = 'done' | 'open' | 'missed' | 'planned' | 'moved';

/** One row of the day, in its list and on its line. Instants are epoch milliseconds. */
export type DayEvent =
  | { readonly what: 'meeting'; readonly key: string; readonly at: number; readonly to: number }
  | {
      readonly what: 'break';
      readonly key: string;
      readonly at: number;
      readonly mark: Mark;
      readonly kinds: readonly Kind[];
      readonly came: Day['breaks'][number] | null;
      readonly plan: Day['planned'][number] | null;
    };

/** What happened and what is to come, in order; a meeting stands before a break of the same instant. */
export function eventsOf(day: Day): DayEvent[] {
  const events: DayEvent[] = [
    ...day.meetings.map(({ from, to }): DayEvent => ({ what: 'meeting', key: `meeting ${from}`, at: from, to })),
    ...day.breaks.map(
      (came): DayEvent => ({
        what: 'break',
        key: came.message,
        at: came.dueAt,
        mark: came.answer === 'done' ? 'done' : came.state === 'offered' ? 'open' : 'missed',
        kinds: came.kinds,
        came,
        plan: null,
      }),
    ),
    ...day.planned.map(
      (plan): DayEvent => ({
        what: 'break',
        key: `planned ${plan.at} ${plan.putOff}`,
        at: plan.at,
        mark: plan.inMeeting ? 'moved' : 'planned',
        kinds: plan.kinds,
        came: null,
        plan,
      }),
    ),
  ];
  return events.sort((a, b) => a.at - b.at);
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * How long, in ms, until a page that shows the day asks again: when it ends, since then another one is today. While the server
 * still has yesterday's, as where the two clocks differ, a minute. @param isFixed the day was chosen: nothing follows its end
 */
export function askAgainIn(day: Pick<Day, 'to'> | undefined, isFixed: boolean, now: number): number | false {
  if (day === undefined || (isFixed && day.to <= now)) return false;
  return Math.max(day.to - now, MINUTE);
}

/**
 * The whole hours of the day that its line shows: all that stands on it, and the present when it is this day. At least three hours.
 * Counted from the day's own midnight, so that days of 23 or 25 hours are right too.
 */
export function hoursShown(day: Day, now: number): readonly [number, number] {
  const spans = [...day.working, ...day.meetings].flatMap(({ from, to }) => [Math.max(from, day.from), to]);
  const points = [...day.breaks.map(({ dueAt }) => dueAt), ...day.planned.map(({ at }) => at)];
  const present = now >= day.from && now < day.to ? [now] : [];
  const all = [...spans, ...points, ...present].map((at) => (at - day.from) / HOUR);
  const last = (day.to - day.from) / HOUR;
  if (all.length === 0) return [day.from + 8 * HOUR, day.from + 18 * HOUR];
  let from = Math.max(0, Math.floor(Math.min(...all)));
  let to = Math.min(last, Math.ceil(Math.max(...all) + 0.02));
  if (to - from < 3) to = Math.min(last, from + 3);
  if (to - from < 3) from = Math.max(0, to - 3);
  return [day.from + from * HOUR, day.from + to * HOUR];
}

/** The kinds of break that the day has, each once, the most frequent first. */
export function lanesOf(events: readonly DayEvent[]): Kind[] {
  const counts = new Map<Kind, number>();
  for (const event of events)
    if (event.what === 'break') for (const kind of event.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

/**
 * The instant at which the clock of a day's zone shows "HH:MM": the first of two in autumn.
 * @param minuteOfDay the minute of the local day at an instant
 * @returns null when the text is no time
 */
export function instantOn(day: Pick<Day, 'from'>, time: string, minuteOfDay: (at: number) => number): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) return null;
  const wanted = Number(match[1]) * 60 + Number(match[2]);
  const plain = day.from + wanted * 60_000;
  // On the days when clocks change, the plain sum is an hour off after the change, and may lie on the next day.
  const off = wanted - minuteOfDay(plain);
  return plain + (off - Math.round(off / 1440) * 1440) * 60_000;
}

/** The date some days later, "YYYY-MM-DD". */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

/** How many breaks came, how many of them were done, and how many are planned, in words. */
export function sayDay(day: Day, words: Words['breakDay']): string {
  const came = day.breaks.length;
  const planned = day.planned.length;
  if (came + planned === 0) return words.nothing;
  const done = day.breaks.filter(({ answer }) => answer === 'done').length;
  return [came > 0 && words.count(came, done), words.toCome(planned)].filter(Boolean).join(' ');
}

import { dueBetween, instantOf, localDateAt, nextDue, type Routine } from '@sitwell/domain/reminders';

const DAY = 24 * 3_600_000;

/**
 * Every instant in (from, to] at which routines of one kind remind, each once, at most `cap` on one local day: the later ones of a
 * day fall away. Counts what the routines plan, so that a snooze or a withdrawn break never uses up the day.
 * @throws InvalidInput as `nextDue`
 */
export function dueWithinCap(rules: readonly Routine[], cap: number, from: number, to: number): number[] {
  if (!canReach(rules, cap)) return mergedDue(rules, from, to);
  const zone = zoneOf(rules);
  const perDay = new Map<string, number>();
  return mergedDue(rules, startOfDay(zone, from) - 1, to).filter((at) => {
    const day = localDateAt(zone, at);
    const count = (perDay.get(day) ?? 0) + 1;
    perDay.set(day, count);
    return count <= cap && at > from;
  });
}

/** The first of these instants above `after`; null when there is none. */
export function nextWithinCap(rules: readonly Routine[], cap: number, after: number): number | null {
  const next = firstOf(rules, after);
  if (next === null || !canReach(rules, cap)) return next;
  const zone = zoneOf(rules);
  const endOfDay = startOfDay(zone, startOfDay(zone, next) + 1.5 * DAY) - 1;
  return dueWithinCap(rules, cap, after, endOfDay)[0] ?? firstOf(rules, endOfDay);
}

function firstOf(rules: readonly Routine[], after: number): number | null {
  return rules.reduce<number | null>((first, rule) => {
    const at = nextDue(rule, after);
    return first === null || (at !== null && at < first) ? at : first;
  }, null);
}

function mergedDue(rules: readonly Routine[], from: number, to: number): number[] {
  const [only, ...others] = rules;
  if (only === undefined) return [];
  if (others.length === 0) return dueBetween(only, from, to);
  return [...new Set(rules.flatMap((rule) => dueBetween(rule, from, to)))].sort((a, b) => a - b);
}

/** Whether any day could bring more than the cap. Most routines cannot, and then nothing need be counted. */
function canReach(rules: readonly Routine[], cap: number): boolean {
  const perDay = new Array<number>(8).fill(0);
  for (const { ranges, everyMinutes } of rules)
    for (const { days, start, end } of ranges) {
      const wraps = minuteOf(end) <= minuteOf(start);
      const minutes = minuteOf(end) - minuteOf(start) + (wraps ? 1440 : 0);
      // An hour that comes twice in autumn, and a break just taken, may each add to the grid.
      const most = Math.ceil((minutes + 60) / everyMinutes) + 1;
      for (const day of days) {
        perDay[day] = (perDay[day] ?? 0) + most;
        if (wraps) perDay[(day % 7) + 1] = (perDay[(day % 7) + 1] ?? 0) + most;
      }
    }
  return perDay.some((count) => count > cap);
}

const zoneOf = (rules: readonly Routine[]): string => rules[0]?.timeZone ?? 'UTC';
const startOfDay = (zone: string, at: number): number => instantOf(zone, localDateAt(zone, at), '00:00');
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

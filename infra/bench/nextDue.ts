import { parseArgs } from 'node:util';
import { nextDue, type Routine } from '@sitwell/domain/reminders';
import { nextDueOnTemporal } from './nextDueOnTemporal.ts';

/*
 * How many due times one core works out in a second, against the same question answered with Temporal in the same run.
 * Prints one JSON line last; exit 1 below the bar. `node bench/nextDue.ts [--seconds N]`
 */

export type NextDueFigures = {
  readonly bench: 'nextDue';
  readonly routines: number;
  readonly resultsPerSecond: number;
  /** Every routine a fresh object, as a row that has just been read. */
  readonly freshRowsPerSecond: number;
  readonly temporalPerSecond: number;
  readonly ratio: number;
  /** Answers in which the two differ, out of `compared`. */
  readonly differ: number;
  readonly compared: number;
  readonly bar: number;
  readonly zoneData: string;
};

type NextDue = (routine: Routine, after: number) => number | null;

const BAR = 1_000_000;
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2028, 0, 1);
const ZONES = [
  [
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'America/Sao_Paulo',
    'Africa/Casablanca',
  ],
  ['Asia/Kolkata', 'Asia/Tokyo', 'Asia/Kathmandu', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Chatham'],
].flat();
const HOLIDAYS = ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '10-03', '11-01', '12-24', '12-25', '12-26'];
const WEEK = [1, 2, 3, 4, 5];

/** Runs each measurement for `seconds` on this thread, after a warm-up that fills the tables of the zones. */
export function benchNextDue({ seconds }: { seconds: number }): NextDueFigures {
  const routines = Array.from({ length: 1_000 }, (_, i) => makeRoutine(i));
  const rows = Array.from({ length: 200_000 }, (_, i) => makeRoutine(i));
  let differ = 0;
  let compared = 0;
  for (const routine of routines) {
    let after = FROM;
    for (let n = 0; n < 20; n += 1) {
      const next = nextDue(routine, after);
      if (next !== nextDueOnTemporal(routine, after)) differ += 1;
      compared += 1;
      after = (next ?? after) + n * 9 * 86_400_000;
    }
  }
  rate(nextDue, routines, 0.2);
  const resultsPerSecond = rate(nextDue, routines, seconds);
  const freshRowsPerSecond = rate(nextDue, rows, seconds);
  const temporalPerSecond = rate(nextDueOnTemporal, routines, seconds);
  return {
    bench: 'nextDue',
    routines: routines.length,
    resultsPerSecond,
    freshRowsPerSecond,
    temporalPerSecond,
    ratio: Math.round((resultsPerSecond / temporalPerSecond) * 10) / 10,
    differ,
    compared,
    bar: BAR,
    zoneData: process.versions.tz ?? 'unknown',
  };
}

/**
 * Results per second of processor time of the whole process, so that neighbours on a busy machine do not count: from routine
 * to routine, each going on from its last answer through two years.
 */
function rate(of: NextDue, routines: readonly Routine[], seconds: number): number {
  const last = new Float64Array(routines.length).fill(FROM);
  const started = process.cpuUsage();
  let results = 0;
  let at = 0;
  let spent = 0;
  while (spent < seconds * 1e6) {
    for (let n = 0; n < 500; n += 1) {
      const next = of(routines[at] as Routine, last[at] as number) ?? TO;
      last[at] = next < TO ? next : FROM;
      results += 1;
      at = at + 1 === routines.length ? 0 : at + 1;
    }
    const { user, system } = process.cpuUsage(started);
    spent = user + system;
  }
  return Math.round((results / spent) * 1e6);
}

/** Office days with lunch and quiet hours; every fifth a night shift. Each zone has holidays of its own, and neighbours differ in zone. */
function makeRoutine(i: number): Routine {
  const zone = i % ZONES.length;
  const timeZone = ZONES[zone] as string;
  // Flat strings, as they come out of a row.
  const holidays: string[] = JSON.parse(
    JSON.stringify(HOLIDAYS.filter((_, n) => n !== zone).flatMap((day) => [`2026-${day}`, `2027-${day}`])),
  );
  const everyMinutes = [20, 30, 45, 50, 60][i % 5] as number;
  if (i % 5 === 4) {
    return { timeZone, ranges: [{ days: WEEK, start: '22:00', end: '06:00' }], everyMinutes, quiet: [], holidays };
  }
  return {
    timeZone,
    ranges: [
      { days: WEEK, start: i % 2 === 0 ? '08:30' : '09:00', end: '12:00' },
      { days: WEEK, start: '13:00', end: '17:30' },
    ],
    everyMinutes,
    quiet: [
      { start: '20:00', end: '07:00' },
      { start: '15:00', end: '15:30' },
    ],
    holidays,
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '2' } } });
  const figures = benchNextDue({ seconds: Number(values.seconds) });
  console.log(JSON.stringify(figures));
  process.exitCode = Math.min(figures.resultsPerSecond, figures.freshRowsPerSecond) < BAR || figures.differ > 0 ? 1 : 0;
}

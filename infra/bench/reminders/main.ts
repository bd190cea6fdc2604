import { parseArgs } from 'node:util';
import { benchNextDue, type NextDueFigures } from '../nextDue.ts';
import { type RunFigures, runProduct, runSchedulers, type Shape, type Yardstick } from './runs.ts';

/*
 * Everybody is due at one instant: how late the last result is recorded, and what it costs, beside a BullMQ job scheduler per person
 * with the same duties. Two stronger yardsticks stand beside it, without a bar: schedulers that share transactions, as our design does,
 * and such that besides neither take nor read again. Prints one JSON line last; exit 1 when a bar is missed.
 * `npm run bench:reminders [-- --only sqlite-redis,schedulers --people 10000 --million 100000]`
 */

const parts = [
  'sqlite-redis',
  'sqlite-embedded',
  'postgres-redis',
  'million',
  'schedulers',
  'sharing-schedulers',
  'bare-schedulers',
  'next-due',
] as const;
type Part = (typeof parts)[number];

const yardsticks = {
  schedulers: { duties: 'product', writes: 'alone' },
  'sharing-schedulers': { duties: 'product', writes: 'together' },
  'bare-schedulers': { duties: 'none', writes: 'together' },
} as const satisfies Partial<Record<Part, Yardstick>>;

const shapes: Readonly<Record<'sqlite-redis' | 'sqlite-embedded' | 'postgres-redis' | 'million', Shape>> = {
  'sqlite-redis': { database: 'sqlite', queue: 'redis' },
  'sqlite-embedded': { database: 'sqlite', queue: 'embedded' },
  'postgres-redis': { database: 'postgres', queue: 'redis' },
  million: { database: 'sqlite', queue: 'redis' },
};

/** How many times better than the schedulers, and results per second of one core. */
const BAR = { lateness: 12, cpu: 10, redisMemory: 40, nextDuePerSecond: 1_000_000 };
/** Not a bar: what is expected of two cores. */
const GUIDANCE = { worstMs: 2000, cpuSeconds: 2, millionWorstMs: 20_000 };

export interface Ratios {
  readonly lateness: number;
  readonly cpu: number;
  /** Null where no Redis carries the queue. */
  readonly redisMemory: number | null;
}

export interface ReminderFigures {
  readonly bench: 'reminders';
  readonly runs: Partial<Record<Exclude<Part, 'next-due'>, RunFigures>>;
  readonly nextDue: NextDueFigures | null;
  /** The figure of each yardstick over that of the configuration named. The bars are asked of `schedulers`. */
  readonly ratios: Readonly<Record<keyof typeof yardsticks, Partial<Record<keyof typeof shapes, Ratios>>>>;
  readonly bar: typeof BAR;
  readonly guidance: typeof GUIDANCE;
  /** Each bar by name, with the configuration it is asked of; what was not run is absent. */
  readonly passed: Readonly<Record<string, boolean>>;
  readonly met: boolean;
}

export interface Options {
  readonly only: readonly Part[];
  readonly people: number;
  /** How many are due in the part that is called a million. */
  readonly million: number;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

export async function benchReminders({ only, people, million, seconds, say }: Options): Promise<ReminderFigures> {
  const runs: ReminderFigures['runs'] = {};
  for (const part of parts) {
    if (part === 'next-due' || !only.includes(part)) continue;
    const told = (line: string) => say(`${part}: ${line}`);
    runs[part] =
      part in yardsticks
        ? await runSchedulers(people, yardsticks[part as keyof typeof yardsticks], told)
        : await runProduct(shapes[part as keyof typeof shapes], part === 'million' ? million : people, told);
  }
  const nextDue = only.includes('next-due') ? benchNextDue({ seconds }) : null;
  const ratios = {
    schedulers: ratiosOf('schedulers', runs),
    'sharing-schedulers': ratiosOf('sharing-schedulers', runs),
    'bare-schedulers': ratiosOf('bare-schedulers', runs),
  };
  const passed = judge(runs, ratios.schedulers, nextDue);
  return {
    bench: 'reminders',
    runs,
    nextDue,
    ratios,
    bar: BAR,
    guidance: GUIDANCE,
    passed,
    met: Object.values(passed).every(Boolean),
  };
}

function ratiosOf(
  yardstick: keyof typeof yardsticks,
  runs: ReminderFigures['runs'],
): Partial<Record<keyof typeof shapes, Ratios>> {
  const schedulers = runs[yardstick];
  if (!schedulers) return {};
  return Object.fromEntries(
    Object.entries(runs)
      .filter(([part]) => part in shapes)
      .filter(([, run]) => run.people === schedulers.people)
      .map(([part, run]) => [
        part,
        {
          lateness: round(schedulers.worstMs / run.worstMs),
          cpu: round(schedulers.cpuSeconds / run.cpuSeconds),
          redisMemory: run.redisPeak === null ? null : round((schedulers.redisPeak ?? 0) / run.redisPeak),
        },
      ]),
  );
}

/** Lateness and processor time are asked of SQLite with Redis, memory of every configuration with Redis. */
function judge(
  runs: ReminderFigures['runs'],
  ratios: Partial<Record<keyof typeof shapes, Ratios>>,
  nextDue: NextDueFigures | null,
): Record<string, boolean> {
  const passed: Record<string, boolean> = {};
  for (const [part, run] of Object.entries(runs)) {
    passed[`${part} loses nothing`] = run.lost === 0;
    passed[`${part} sends nothing twice`] = run.duplicates === 0;
  }
  const asked = ratios['sqlite-redis'];
  if (asked) {
    passed['sqlite-redis lateness'] = asked.lateness >= BAR.lateness;
    passed['sqlite-redis cpu'] = asked.cpu >= BAR.cpu;
  }
  for (const [part, { redisMemory }] of Object.entries(ratios))
    if (redisMemory !== null) passed[`${part} redisMemory`] = redisMemory >= BAR.redisMemory;
  if (nextDue) {
    const slowest = Math.min(nextDue.resultsPerSecond, nextDue.freshRowsPerSecond);
    passed['next due per second'] = slowest >= BAR.nextDuePerSecond && nextDue.differ === 0;
  }
  return passed;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function readParts(text: string): Part[] {
  return text.split(',').map((name) => {
    const part = parts.find((each) => each === name);
    if (!part) throw new Error(`--only: there is no part "${name}". There are ${parts.join(', ')}.`);
    return part;
  });
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name}: "${text}" is no whole number above 0.`);
  return count;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: parts.join(',') },
      people: { type: 'string', default: '100000' },
      million: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '2' },
    },
  });
  const figures = await benchReminders({
    only: readParts(values.only),
    people: readCount('people', values.people),
    million: readCount('million', values.million),
    seconds: readCount('seconds', values.seconds),
    say: (line) => console.log(line),
  });
  console.log(JSON.stringify(figures));
  process.exitCode = figures.met ? 0 : 1;
}

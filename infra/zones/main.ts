import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Comparison, Difference } from './compare.ts';
import { everyZone } from './randomRoutine.ts';
import type { Share } from './worker.ts';

/*
 * check:zones [-- --routines N --seed S]: compares the domain's time rules with the reference on Temporal, over 2010 to 2037
 * in every zone. Prints each difference in full, then one JSON line; exit 1 on any difference.
 */

const MOST_DIFFERENCES = 20;

const { values } = parseArgs({
  options: { routines: { type: 'string', default: '200000' }, seed: { type: 'string', default: '1' } },
});
const routines = wholeNumber('routines', values.routines);
const seed = wholeNumber('seed', values.seed);
const zones = everyZone();
const started = performance.now();
const threads = availableParallelism();
const comparisons = await Promise.all(Array.from({ length: threads }, (_, first) => compareShare(first)));

const differences = comparisons.flatMap((comparison) => comparison.differences);
for (const difference of differences) console.log(describe(difference));
const summary = {
  check: 'zones',
  routines: sum((comparison) => comparison.routines),
  reminders: sum((comparison) => comparison.due),
  zones: zones.length,
  seed,
  differ: differences.length,
  zoneData: process.versions.tz,
  seconds: Math.round((performance.now() - started) / 100) / 10,
};
console.log(JSON.stringify(summary));
process.exitCode = differences.length > 0 ? 1 : 0;

function compareShare(first: number): Promise<Comparison> {
  const workerData: Share = {
    rules: import.meta.resolve('@sitwell/domain/reminders'),
    seed,
    first,
    step: threads,
    end: routines,
    zones,
    mostDifferences: MOST_DIFFERENCES,
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function describe({ index, routine, after, until, ours, reference }: Difference): string {
  const times = (due: readonly (number | null)[]) =>
    due.map((at) => (at === null ? 'never' : Temporal.Instant.fromEpochMilliseconds(at).toString())).join(' ');
  return [
    `case ${index} of seed ${seed}: ${JSON.stringify(routine)}`,
    `  in (${times([after])}, ${times([until])}]`,
    `  ours      next ${times([ours.next])}; due ${times(ours.due)}`,
    `  reference next ${times([reference.next])}; due ${times(reference.due)}`,
  ].join('\n');
}

function sum(of: (comparison: Comparison) => number): number {
  return comparisons.reduce((total, comparison) => total + of(comparison), 0);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.error(`--${name} takes a whole number.`);
  process.exit(2);
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Count, count, type Report } from './tally.ts';
import { type Ran, runTurbo } from './turbo.ts';
import { listTasks, type Task } from './workspace.ts';

export type Row = {
  folder: string;
  passed: number;
  failed: number;
  skipped: number;
  milliseconds: number;
  cached: boolean;
};
export type Result = { rows: Row[]; complaints: string[]; passed: number; failed: number };

/** Runs every check of the workspace and counts what came of it, from this run or from the cache. */
export async function runChecks(root: string, signal: AbortSignal): Promise<Result> {
  const tasks = listTasks(root);
  // A report of an earlier run must not pass for this one's; turbo puts back those that it answers from its cache.
  for (const task of tasks) rmSync(join(root, task.folder, '.reports'), { recursive: true, force: true });
  const ran = await runTurbo(root, [...new Set(tasks.map(({ kind }) => kind))], signal);
  const counted = tasks.map((task) => ({ task, ran: ran.get(task.id), count: countOne(root, task, ran.get(task.id)) }));

  const rows = [...Map.groupBy(counted, ({ task }) => task.folder)].map(([folder, ofFolder]) => ({
    folder,
    passed: sum(ofFolder.map((one) => one.count.passed)),
    failed: sum(ofFolder.map((one) => one.count.failed)),
    skipped: sum(ofFolder.map((one) => one.count.skipped)),
    milliseconds: sum(ofFolder.map((one) => one.ran?.milliseconds ?? 0)),
    cached: ofFolder.every((one) => one.ran?.cached),
  }));
  return {
    rows,
    complaints: counted.flatMap((one) => one.count.complaints),
    passed: sum(rows.map((row) => row.passed)),
    failed: sum(rows.map((row) => row.failed)),
  };
}

function countOne(root: string, task: Task, ran: Ran | undefined): Count {
  const file = join(root, task.folder, '.reports', task.kind === 'journey' ? 'journey.json' : 'vitest.json');
  return count(task, ran, existsSync(file) ? readReport(file) : undefined);
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    // Cut off in the middle, as by a kill: as good as none.
    return undefined;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from './workspace.ts';

/** How a task ended. Times are epoch milliseconds. */
export type Ran = { ok: boolean; cached: boolean; milliseconds: number };

type Summary = {
  tasks: {
    taskId: string;
    cache: { status: string };
    execution?: { startTime: number; endTime: number; exitCode: number | null; error?: string };
  }[];
};

const program = join(import.meta.dirname, '../node_modules/turbo/bin/turbo');

/**
 * Runs checks over the packages of a workspace through turbo, which prints the logs of those that failed.
 * @returns by task id; a task that turbo does not mention did not run
 */
export async function runTurbo(root: string, kinds: readonly Kind[], signal: AbortSignal): Promise<Map<string, Ran>> {
  const summaries = join(root, '.turbo/runs');
  rmSync(summaries, { recursive: true, force: true });
  const flags = ['--continue=always', '--concurrency=3', '--output-logs=errors-only', '--summarize'];
  // turbo belongs to infra; without --skip-infer it looks for itself in the root, and complains.
  const args = ['--skip-infer', 'run', ...kinds, ...flags];
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  signal.addEventListener('abort', () => child.kill('SIGTERM'));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });

  const [file] = globSync('*.json', { cwd: summaries });
  if (!file) return new Map();
  const { tasks } = JSON.parse(readFileSync(join(summaries, file), 'utf8')) as Summary;
  return new Map(
    tasks.map(({ taskId, cache, execution }) => {
      const cached = cache.status === 'HIT';
      const ok = execution?.exitCode === 0 && !execution.error;
      const milliseconds = cached || !execution ? 0 : execution.endTime - execution.startTime;
      return [taskId, { ok, cached, milliseconds }];
    }),
  );
}

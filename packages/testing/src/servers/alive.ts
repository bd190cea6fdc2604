import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process runs. One that ended and that nobody has collected yet (a zombie) does not. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // Without /proc the first answer stands; with it, the process has ended since.
    return process.platform !== 'linux';
  }
}

/** Waits until none of the processes runs, and says whether that came about in time. */
export async function goneWithin(milliseconds: number, pids: readonly number[]): Promise<boolean> {
  for (const end = performance.now() + milliseconds; performance.now() < end; await sleep(25)) {
    if (!pids.some(alive)) return true;
  }
  return false;
}

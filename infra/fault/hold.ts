import { spawn } from 'node:child_process';

/** Holds a process where it is. @returns what lets it go on; should this process end before, the held one is killed */
export function hold(pid: number): () => void {
  // A held process hears no SIGTERM, so the tie to its parent cannot end it.
  const watcher = spawn('sh', ['-c', 'read -r _; kill -KILL "$0" 2>/dev/null', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  process.kill(pid, 'SIGSTOP');
  return () => {
    process.kill(pid, 'SIGCONT');
    watcher.kill('SIGKILL');
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { until } from './until.ts';

/** The folder of the repository. */
export const root = dirname(dirname(import.meta.dirname));

/** One process of the product, started from its source. */
export interface Program {
  readonly pid: number;
  /** Everything it has said, on both streams. */
  said(): string;
  /** Waits until it has said this. @throws when it ends before, or says nothing in time */
  hear(words: RegExp): Promise<RegExpExecArray>;
  /** Asks it to end, and expects that it does so in order. */
  stop(): Promise<void>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

const startMilliseconds = 90_000;
const stopMilliseconds = 15_000;
/** The tools and where they keep things, and nothing that would set up the product. */
const inherited = {
  PATH: process.env['PATH'],
  TMPDIR: process.env['TMPDIR'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
};
const running = new Set<ChildProcess>();

// Whatever way the journey ends, nothing it started outlives it. Against SIGKILL, which runs no handler, helps the tie.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts `file` (from the root of the repository) with these variables and no others but PATH. */
export function startProgram(file: string, variables: Readonly<Record<string, string>>): Program {
  const tie = new URL(`../bootstrap/tie.mjs?parent=${process.pid}`, import.meta.url).href;
  const child = spawn(process.execPath, ['--import', tie, join(root, file)], {
    cwd: root,
    env: { ...inherited, LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text: Buffer) => {
      said += text;
    });
  }
  let ended: string | undefined;
  const end = new Promise<void>((resolve) => {
    child.once('close', (code, signal) => {
      ended = signal ?? `code ${code}`;
      running.delete(child);
      resolve();
    });
    child.once('error', (error) => {
      ended = error.message;
      resolve();
    });
  });

  return {
    pid: child.pid ?? 0,
    said: () => said,
    hear: (words) =>
      until(
        `${file} says ${words}`,
        () => {
          const found = words.exec(said);
          if (found) return found;
          if (ended) throw new Error(`${file} ended (${ended}). It said:\n${said.trim()}`);
          return undefined;
        },
        startMilliseconds,
      ),
    stop: async () => {
      if (ended) throw new Error(`${file} had ended before it was told to (${ended}). It said:\n${said.trim()}`);
      child.kill('SIGTERM');
      const overdue = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
      await end;
      clearTimeout(overdue);
      if (ended !== 'code 0') throw new Error(`${file} did not end in order (${ended}). It said:\n${said.trim()}`);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await end;
    },
  };
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, giveTo, serverAccount } from './account.ts';
import { freePort } from './freePort.ts';

/** A real server on 127.0.0.1 that lives no longer than the process which started it. */
export type RunningServer = {
  /** What a client connects to. */
  url: string;
  port: number;
  /** Of the server itself, for tests that kill it. */
  pid: number;
  /** Ends the server and removes its folder. May be called more than once. */
  stop: () => Promise<void>;
};

/** Where a server lives that a test ends and starts again: its folder and its port outlive it. */
export type Place = { readonly folder: string; readonly port: number };

type Recipe = {
  name: string;
  /** A new folder and a free port unless told; a folder that was told stays when the server has ended. */
  at?: Place | undefined;
  /** Runs before the server, inside its folder. */
  prepare?: (place: { folder: string; account: Account }) => void;
  command: (place: { folder: string; port: number }) => string[];
  /** The line in the server's log after which it answers. */
  ready: string;
  url: (port: number) => string;
};

/**
 * A process that is killed with SIGKILL runs no exit handler, and turbo kills tests so. The server is therefore
 * started by a shell that reads from a pipe of ours: the kernel closes it however we end, and the shell ends the server.
 * The shell's first line of output is the server's pid; the server itself writes to standard error.
 */
const tie = `
dir=$1; shift; exec 3<&0
"$@" 3<&- >&2 & server=$!
echo $server
trap 'kill -TERM $server' TERM
(read -r _ <&3; kill -INT $server; sleep 3; kill -KILL $server) 2>/dev/null & watcher=$!
wait $server; code=$?
while kill -0 $server 2>/dev/null; do wait $server; code=$?; done
kill $watcher 2>/dev/null; [ -z "$dir" ] || rm -rf "$dir"; exit $code
`;

const startMilliseconds = 20_000;
const smartStopMilliseconds = 2_000;
const attempts = 3;

/** Starts the server on a free port. A port that someone else took in between is tried again with another. */
export async function startTied(recipe: Recipe): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(recipe);
    } catch (error) {
      if (attempt === attempts || recipe.at || !/in use/i.test(String(error))) throw error;
    }
  }
}

async function startOnce(recipe: Recipe): Promise<RunningServer> {
  const account = serverAccount();
  const folder = recipe.at?.folder ?? mkdtempSync(join(tmpdir(), `sitwell-${recipe.name}-`));
  giveTo(account, folder);
  const port = recipe.at?.port ?? (await freePort());
  const temporary = recipe.at ? '' : folder;
  try {
    recipe.prepare?.({ folder, account });
  } catch (error) {
    if (temporary) rmSync(temporary, { recursive: true, force: true });
    throw error;
  }

  const shell = spawn('sh', ['-c', tie, 'sh', temporary, ...recipe.command({ folder, port })], {
    ...account,
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve());
    shell.once('error', () => resolve());
  });
  const output = { pid: '', log: '' };
  const pid = await new Promise<number>((resolve, reject) => {
    const fail = (why: string) => {
      shell.stdin.end();
      reject(new Error(`${recipe.name} did not start on port ${port}: ${why}\n${output.log.trim()}`));
    };
    const patience = setTimeout(() => fail(`nothing heard in ${startMilliseconds} ms`), startMilliseconds);
    shell.stdout.on('data', (text: Buffer) => {
      output.pid += text;
    });
    shell.stderr.on('data', (text: Buffer) => {
      if (output.log.length < 20_000) output.log += text;
      if (!output.log.includes(recipe.ready)) return;
      clearTimeout(patience);
      resolve(Number(output.pid));
    });
    void ended.then(() => {
      clearTimeout(patience);
      fail('it ended');
    });
  });

  return {
    url: recipe.url(port),
    port,
    pid,
    stop: async () => {
      // The smart way first: a fast shutdown breaks connections that a pool believes it has closed already.
      shell.kill('SIGTERM');
      await Promise.race([ended, sleep(smartStopMilliseconds, undefined, { ref: false })]);
      shell.stdin.end();
      await ended;
    },
  };
}

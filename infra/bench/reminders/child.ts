import { type ChildProcess, fork } from 'node:child_process';

/*
 * A worker in a process of its own, so that its processor time and its lateness are measured from outside.
 */

/** What a worker process says. `dueAt` is the instant of this machine's clock at which everybody is due. */
export type FromChild =
  | { readonly kind: 'ready'; readonly dueAt: number }
  | { readonly kind: 'figures'; readonly figures: ChildFigures }
  | { readonly kind: 'failed'; readonly message: string };
export type ToChild = 'figures' | 'stop';

export interface ChildFigures {
  /** Of all its threads, since it started. */
  readonly cpuSeconds: number;
  readonly sends: number;
  /** What went wrong on the way, by name. */
  readonly troubles: readonly string[];
}

export interface Child {
  /** When everybody is due, on this machine's clock. */
  readonly dueAt: number;
  figures(): Promise<ChildFigures>;
  stop(): Promise<void>;
}

/** Starts a worker process. Resolves when it waits for the instant. */
export async function startChild(file: string, variables: Readonly<Record<string, string>>): Promise<Child> {
  const child = fork(file, [], {
    execArgv: process.env['CPU_PROFILES'] ? ['--cpu-prof', `--cpu-prof-dir=${process.env['CPU_PROFILES']}`] : [],
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'], ...variables },
  });
  try {
    const { dueAt } = await heard(child, 'ready');
    return {
      dueAt,
      async figures() {
        child.send('figures' satisfies ToChild);
        return (await heard(child, 'figures')).figures;
      },
      async stop() {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        if (child.exitCode !== null) return;
        child.send('stop' satisfies ToChild);
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function heard<Kind extends FromChild['kind']>(
  child: ChildProcess,
  kind: Kind,
): Promise<Extract<FromChild, { kind: Kind }>> {
  return new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', listen);
      child.off('exit', gone);
    };
    const listen = (message: FromChild) => {
      if (message.kind === 'failed') {
        end();
        reject(new Error(message.message));
      } else if (message.kind === kind) {
        end();
        resolve(message as Extract<FromChild, { kind: Kind }>);
      }
    };
    const gone = (code: number | null, signal: string | null) => {
      end();
      reject(new Error(`The worker process ended (${signal ?? code}).`));
    };
    child.on('message', listen);
    child.once('exit', gone);
  });
}

/** The other end of it, in the worker process. */
export async function runChild(
  start: () => Promise<{
    readonly dueAt: number;
    figures(): Pick<ChildFigures, 'sends' | 'troubles'>;
    stop(): Promise<void>;
  }>,
): Promise<void> {
  const tell = (message: FromChild) => process.send?.(message);
  // Whoever started it is gone.
  process.once('disconnect', () => process.exit());
  try {
    const running = await start();
    process.on('message', (message: ToChild) => {
      if (message === 'figures') {
        const { user, system } = process.cpuUsage();
        tell({ kind: 'figures', figures: { cpuSeconds: (user + system) / 1e6, ...running.figures() } });
      } else {
        void running.stop().finally(() => process.exit());
      }
    });
    tell({ kind: 'ready', dueAt: running.dueAt });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

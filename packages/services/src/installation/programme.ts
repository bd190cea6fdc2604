import { CannotStart } from '@sitwell/domain/errors';

/** Something that runs until it is told to stop. */
export interface Running {
  stop(): Promise<void>;
}

/** How long a stop may take before the process ends anyway. */
const DEADLINE = 15_000;

/**
 * Runs a programme until SIGINT or SIGTERM; a second signal ends it at once. What cannot start says so in one line and ends
 * with code 1.
 */
export async function runProgramme(host: NodeJS.Process, start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let stopping = false;
  const stop = () => {
    if (stopping) host.exit(1);
    stopping = true;
    const overdue = setTimeout(() => host.exit(1), DEADLINE);
    overdue.unref();
    void Promise.resolve(running?.stop()).then(
      () => host.exit(0),
      () => host.exit(1),
    );
  };
  host.on('SIGINT', stop);
  host.on('SIGTERM', stop);
  try {
    running = await start();
  } catch (error) {
    host.stderr.write(error instanceof CannotStart ? `sitwell: ${error.message}\n` : `sitwell: ${describe(error)}\n`);
    host.exit(1);
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : 'an unknown error';
}

import { existsSync, statfsSync } from 'node:fs';
import { format } from 'node:util';

// An error that is only printed is one that nobody reads. A test that expects one replaces console.error itself.
console.error = (...args: unknown[]) => {
  throw new Error(`Unexpected console.error: ${format(...args)}`);
};

const MEMORY = '/dev/shm';
const ROOM = 2 * 2 ** 30;

// Databases of tests live in memory where there is room: on a disk, most of a test's time is spent waiting for it to write.
if (existsSync(MEMORY)) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize > ROOM) process.env['TMPDIR'] = MEMORY;
}

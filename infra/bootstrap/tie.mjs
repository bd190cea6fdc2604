// Loaded into each program that the bootstrap starts: when the bootstrap is gone, also by SIGKILL, the pipe on stream 3
// closes and the program is told to end in the way it knows. Only there: threads and forked processes of the program load
// this file too, and stream 3 of a fork is its channel to its own parent.
import { fstatSync } from 'node:fs';
import { Socket } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const stream = 3;

const parent = Number(new URL(import.meta.url).searchParams.get('parent'));

if (isMainThread && process.ppid === parent && isPipe()) {
  const pipe = new Socket({ fd: stream, readable: true, writable: false });
  pipe.on('error', () => {});
  pipe.on('close', () => process.kill(process.pid, 'SIGTERM'));
  pipe.resume();
  pipe.unref();
}

function isPipe() {
  try {
    const kind = fstatSync(stream);
    return kind.isSocket() || kind.isFIFO();
  } catch {
    return false;
  }
}

import { parentPort } from 'node:worker_threads';
import { type BusyWindow, readBusy } from '../readBusy.ts';

/** Strangers' calendars are read in a thread of their own: a rule of few bytes can keep a reader busy for ever. */
const port = parentPort;
if (!port) throw new Error('This runs as a worker thread only.');

port.on('message', ({ text, window }: { text: string; window: BusyWindow }) => {
  port.postMessage(read(text, window));
});
port.postMessage('ready');

function read(text: string, window: BusyWindow) {
  try {
    return readBusy(text, window);
  } catch {
    return undefined;
  }
}

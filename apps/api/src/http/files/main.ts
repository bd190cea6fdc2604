import { parentPort } from 'node:worker_threads';
import { csv } from './csv.ts';
import type { Asked, Made } from './fileMaker.ts';
import { pdf } from './pdf.ts';

/** Files are made in a thread of their own: a page with fonts takes a tenth of a second, which requests would wait for. */
const port = parentPort;
if (!port) throw new Error('This runs as a worker thread only.');

const tell = (made: Made) => port.postMessage(made);
port.on('message', (asked: Asked) => void make(asked));

async function make({ id, file }: Asked): Promise<void> {
  try {
    tell({ id, bytes: file.kind === 'csv' ? new TextEncoder().encode(csv(file.rows)) : await pdf(file.page) });
  } catch (error) {
    tell({ id, failed: error instanceof Error ? error.name : 'unknown' });
  }
}

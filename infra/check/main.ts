// `npm test`: everything that CI runs. Ends with one line, "N passed, N failed", and with 1 when anything failed.
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureServices } from '../services/index.ts';
import { type Result, runChecks } from './runChecks.ts';

const { values } = parseArgs({ options: { root: { type: 'string' } } });
const root = values.root ?? dirname(dirname(import.meta.dirname));

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());
// A test that spins for ever has no timeout of its own.
const patience = AbortSignal.timeout(15 * 60_000);

const services = await ensureServices();
if (services.ready) {
  finish(await runChecks(root, AbortSignal.any([interrupt.signal, patience])));
} else {
  console.error(services.say);
  finish({ rows: [], complaints: [], passed: 0, failed: 1 });
}

function finish({ rows, complaints, passed, failed }: Result): void {
  const width = Math.max(8, ...rows.map(({ folder }) => folder.length));
  console.log(`\n${'package'.padEnd(width)}  passed  failed  skipped  seconds`);
  for (const row of rows) {
    const numbers = [String(row.passed).padStart(6), String(row.failed).padStart(6), String(row.skipped).padStart(7)];
    const seconds = row.cached ? 'cached' : (row.milliseconds / 1000).toFixed(1);
    console.log(`${row.folder.padEnd(width)}  ${numbers.join('  ')}  ${seconds.padStart(7)}`);
  }
  for (const complaint of complaints) console.log(complaint);
  if (interrupt.signal.aborted) console.log('Interrupted.');
  if (patience.aborted) console.log('Stopped: the checks did not end within 15 minutes.');
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || interrupt.signal.aborted) process.exitCode = 1;
}

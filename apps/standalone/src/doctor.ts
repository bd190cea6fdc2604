import { resolve } from 'node:path';
import { examine } from './doctor/examine.ts';

/** `npm run doctor`: what a real installation needs, what it has, and what to mend. Writes nothing. */
const root = resolve(import.meta.dirname, '../../..');
const findings = await examine(process.env, root, process.versions, Date.now);
const words = { ok: 'ok  ', note: 'note', mend: 'MEND' } as const;
for (const { part, state, says, mend } of findings) {
  process.stdout.write(`${words[state]}  ${part.padEnd(12)} ${says}\n`);
  if (mend) process.stdout.write(`${' '.repeat(19)}-> ${mend}\n`);
}
const wrong = findings.filter((finding) => finding.state === 'mend').length;
process.stdout.write(wrong === 0 ? '\nNothing to mend.\n' : `\n${wrong} to mend before people use it.\n`);
process.exitCode = wrong === 0 ? 0 : 1;

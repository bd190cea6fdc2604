// The check of who imports whom. Ends with 1 and a line per breach when a rule is broken.
import { dirname } from 'node:path';
import { findAnswerTables } from './answerTables.ts';
import { findBreaches } from './cruise.ts';

const root = dirname(dirname(import.meta.dirname));
const breaches = [...(await findBreaches(root)), ...findAnswerTables(root)];
for (const { rule, from, to, why } of breaches) console.error(`${rule}: ${from} -> ${to}\n  ${why}`);
if (breaches.length > 0) process.exitCode = 1;

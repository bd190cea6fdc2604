// `npm run fault:reminders`: parts of the programme are killed, emptied, stopped and held while breaks are due, and what mail server
// and push service received is counted. Ends with one line of JSON, and with 1 when a break was lost or came twice.
import { parseArgs } from 'node:util';
import { ensureServices } from '../services/index.ts';
import { add, type Figures, holds, noFigures } from './count.ts';
import { type Fault, faults } from './faults.ts';
import { runFault } from './rounds.ts';
import { type Plant, plants } from './worker/plants.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) fail(`--${name}: "${text}" is no whole number above 0.`);
  return count;
}

function readFaults(names: string | undefined): readonly Fault[] {
  if (names === undefined) return faults;
  return names.split(',').map((name) => {
    const fault = faults.find((each) => each.name === name);
    return fault ?? fail(`--only: there is no "${name}". There are ${faults.map((each) => each.name).join(', ')}.`);
  });
}

function readPlant(name: string | undefined): Plant | undefined {
  if (name === undefined || name in plants) return name as Plant | undefined;
  return fail(`--plant: there is no "${name}". There are ${Object.keys(plants).join(', ')}.`);
}

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    people: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    // The clock of the tried installation, whose leases would else take a minute. Too fast for the machine, and sending outlasts them.
    speed: { type: 'string', default: '3' },
    only: { type: 'string' },
    // So many faults are tried beside each other, each on an installation of its own: most of the time is waiting.
    beside: { type: 'string', default: '2' },
    // Something wrong on purpose in the product: the programme has to end with 1.
    plant: { type: 'string' },
  },
});
const run = {
  rounds: readCount('rounds', options.rounds),
  people: readCount('people', options.people),
  seed: readCount('seed', options.seed),
  speed: readCount('speed', options.speed),
  plant: readPlant(options.plant),
  say: (line: string) => console.log(line),
};
const chosen = readFaults(options.only);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const services = await ensureServices();
if (!services.ready) fail(services.say);

const waiting = [...chosen];
const results: Record<string, Figures> = {};
await Promise.all(
  Array.from({ length: readCount('beside', options.beside) }, async () => {
    for (let fault = waiting.shift(); fault; fault = waiting.shift()) results[fault.name] = await runFault(fault, run);
  }),
);

const total = Object.values(results).reduce(add, noFigures);
const passed = holds(total) && total.sent > 0;
console.log(JSON.stringify({ fault: 'reminders', ...run, faults: results, total, passed }));
process.exitCode = passed ? 0 : 1;

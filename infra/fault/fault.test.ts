import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../journey/program.ts';
import { holds } from './count.ts';
import { type Fault, faults } from './faults.ts';
import { runFault } from './rounds.ts';
import { type Plant, plants } from './worker/plants.ts';

// Short runs on engines that start quickly: that the programme sees what goes wrong. What the product bears, the long run tells.

const faultOf = (name: string): Fault => {
  const fault = faults.find((each) => each.name === name);
  if (!fault) throw new Error(`There is no fault ${name}.`);
  return { ...fault, engines: { database: 'sqlite', queue: 'redis' } };
};
const run = (name: string, rounds: number, plant?: Plant) =>
  runFault(faultOf(name), { rounds, people: 30, seed: 7, speed: 3, plant, say: () => {} });

test.concurrent('an emptied Redis and bad addresses cost nobody a break, and nobody gets one twice', async () => {
  const [emptied, bad] = await Promise.all([run('redis-emptied', 1), run('bad-address', 1)]);
  expect(emptied).toMatchObject({ due: 30, sent: 30, lost: 0, duplicates: 0, seenTwice: 0, strays: 0 });
  expect(bad).toMatchObject({ due: 30, sent: 27, refused: 3, lost: 0, duplicates: 0, beyondBound: 0, strays: 0 });
}, 90_000);

test.concurrent('it turns red for a take without its condition, and for a sweep that sends again under a new id', async () => {
  const [taken, swept] = await Promise.all([
    run('bad-address', 1, 'take-without-condition'),
    run('bad-address', 1, 'sweep-with-new-id'),
  ]);
  expect(taken.beyondBound).toBeGreaterThan(0);
  expect(swept.seenTwice).toBeGreaterThan(0);
  expect([taken, swept].map(holds)).toEqual([false, false]);
}, 90_000);

test.each(Object.entries(plants))('the plant %s finds its place in the product', (_name, changes) => {
  for (const { file, from } of changes) expect(readFileSync(join(root, file), 'utf8')).toContain(from);
});

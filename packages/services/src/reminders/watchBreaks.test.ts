import type { KyselyPlugin } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Ctx } from '../context/index.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { claimDue, type Occurrence, saveRoutine, watchBreaks } from './index.ts';

const NINE = Date.parse('2026-03-02T09:00:00+01:00');
const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};

let bed: Testbed;
let asked = 0;
let database: Testbed['deps']['database'];
beforeEach(async () => {
  bed = await testbed();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const count: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  database = { ...bed.deps.database, kysely: bed.deps.database.kysely.withPlugin(count) };
});
afterEach(async () => {
  vi.useRealTimers();
  await bed.stop();
});

/** Opens a page. @returns what it showed, in order, and how to close it */
async function openPage(person: Ctx) {
  const closing = new AbortController();
  const shown: (Occurrence | null)[] = [];
  const notices = watchBreaks({ ctx: { ...person, database }, signal: closing.signal });
  const ended = (async () => {
    for await (const notice of notices) shown.push(notice);
  })();
  await vi.advanceTimersByTimeAsync(0);
  return {
    shown,
    close: async () => {
      closing.abort();
      await ended;
    },
  };
}

async function inOneLook(): Promise<number> {
  const before = asked;
  await vi.advanceTimersByTimeAsync(1000);
  return asked - before;
}

test('many pages cost no more statements than one, each shows its own person’s break', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => bed.person()));
  for (const ctx of people) await saveRoutine({ ctx, input: hourly });
  const pages = await Promise.all(people.map(openPage));
  bed.clock.set(NINE);
  await claimDue({ ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' });
  expect(await inOneLook()).toBeLessThanOrEqual(2);
  expect(await inOneLook()).toBeLessThanOrEqual(2);
  for (const { shown } of pages) expect(shown).toMatchObject([null, { dueAt: NINE, answer: null }]);
  expect(new Set(pages.map(({ shown }) => shown[1]?.message)).size).toBe(20);
  await Promise.all(pages.map(({ close }) => close()));
});

test('a page that is opened again at once leaves no second look behind', async () => {
  const ada = await bed.person();
  for (let i = 0; i < 5; i += 1) await (await openPage(ada)).close();
  const page = await openPage(ada);
  await inOneLook();
  expect(await inOneLook()).toBe(1);
  await page.close();
  await inOneLook();
  expect(await inOneLook()).toBe(0);
});

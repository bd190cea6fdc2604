import { linkCalendar } from '@sitwell/services/meetings';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startChores } from './chores.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await bed.stop();
});

test('a stop does not wait for a stranger’s calendar that never answers, and asks for no other', async () => {
  for (let i = 0; i < 12; i += 1)
    await linkCalendar({ ctx: await bed.person(), input: { address: `https://calendar.example/${i}` } });
  let asked = 0;
  const never = {
    ask: () => {
      asked += 1;
      return new Promise<never>(() => {});
    },
  };
  const ctx = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
  const chores = startChores(ctx, never, bed.clock.now);
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(asked).toBeGreaterThan(0));
  const before = asked;
  const stopped = chores.stop(500);
  await vi.advanceTimersByTimeAsync(500);
  await stopped;
  expect(asked).toBe(before);
}, 10_000);

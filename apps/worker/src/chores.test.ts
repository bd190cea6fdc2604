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
  for (let i = 0; i < 30; i += 1)
    await linkCalendar({ ctx: await bed.person(), input: { address: `https://calendar.example/${i}` } });
  let asked = 0;
  const never = {
    ask: () => {
      asked += 1;
      return new Promise<never>(() => {});
    },
  };
  const ctx = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
  const { id } = await bed.deps.database.kysely.selectFrom('person').select('id').limit(1).executeTakeFirstOrThrow();
  await bed.deps.database.kysely
    .insertInto('push_subscription')
    .values({
      id: 'silent',
      tenant: bed.ctx.tenant,
      person: id,
      endpoint_index: 'silent',
      envelope: new Uint8Array(1),
      created_at: 0,
      used_at: 0,
    })
    .execute();
  const chores = startChores(ctx, never, bed.clock.now);
  await vi.advanceTimersByTimeAsync(5000);
  await vi.waitFor(() => expect(asked).toBeGreaterThan(0));
  // What else is to be done does not wait for it either.
  await vi.waitFor(async () =>
    expect(await bed.deps.database.kysely.selectFrom('push_subscription').select('id').execute()).toEqual([]),
  );
  const before = asked;
  const stopped = chores.stop(500);
  await vi.advanceTimersByTimeAsync(500);
  await stopped;
  expect(asked).toBe(before);
}, 10_000);

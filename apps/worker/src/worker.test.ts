import { emailChannel } from '@sitwell/channels/email';
import { openQueues, type QueueEngine } from '@sitwell/queue/runtime';
import { LEADERSHIP, lead } from '@sitwell/services/messages';
import { claimDue, saveRoutine } from '@sitwell/services/reminders';
import { requestLink } from '@sitwell/services/signIn';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { startRedis } from '@sitwell/testing/servers';
import { type SmtpCatcher, startSmtp } from '@sitwell/testing/smtp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startWorker } from './worker.ts';

const everyHour = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
/** Berlin is one hour ahead of UTC on Monday 2 March 2026. */
const NINE = Date.parse('2026-03-02T09:00:00+01:00');

const queues: { name: string; open: () => Promise<{ engine: QueueEngine; stop: () => Promise<void> }> }[] = [
  { name: 'the queue in memory', open: async () => ({ engine: { kind: 'embedded' }, stop: async () => {} }) },
  {
    name: 'Redis',
    open: async () => {
      const redis = await startRedis();
      return { engine: { kind: 'redis', url: redis.url }, stop: () => redis.stop() };
    },
  },
];

describe.each(queues)('the worker on $name', ({ open }) => {
  let store: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let smtp: SmtpCatcher;
  beforeAll(async () => {
    store = await open();
  }, 30_000);
  afterAll(() => store.stop());
  beforeEach(async () => {
    bed = await testbed();
    smtp = await startSmtp();
  });
  afterEach(async () => {
    await smtp.stop();
    await bed.stop();
  });

  async function work(during: () => Promise<void>) {
    const opened = await openQueues(store.engine);
    const worker = await startWorker({
      deps: bed.deps,
      queues: opened,
      freshQueue: store.engine.kind === 'embedded',
      email: emailChannel({ smtpUrl: smtp.url, from: 'Sitwell <sitwell@testbed.example>' }),
      clocks: { now: bed.clock.now, monotonic: bed.clock.now },
      zoneData: '2026a',
    });
    try {
      await during();
    } finally {
      await worker.stop(2000);
    }
  }

  test('mails a break at its minute and a sign-in link at once, each to its person, once', async () => {
    const ada = await bed.person({ address: 'ada@testbed.example' });
    await saveRoutine({ ctx: ada, input: everyHour });
    await work(async () => {
      bed.clock.set(NINE);
      const mail = await smtp.waitFor((each) => each.to.includes('ada@testbed.example'), 10_000);
      expect(mail.text).toContain('/b/');
      await bed.person({ address: 'bob@testbed.example' });
      await requestLink({ deps: bed.deps, request: 'r', input: { address: 'bob@testbed.example' } });
      const link = await smtp.waitFor((each) => each.to.includes('bob@testbed.example'), 10_000);
      expect(link.text).toContain('/sign-in/');
    });
    expect(smtp.mails()).toHaveLength(2);
    expect(await bed.deps.database.kysely.selectFrom('message').select('state').execute()).toEqual([
      { state: 'sent' },
      { state: 'sent' },
    ]);
  }, 30_000);

  test('what an earlier run had claimed and not sent is sent by the next, once', async () => {
    const ada = await bed.person({ address: 'ada@testbed.example' });
    await saveRoutine({ ctx: ada, input: everyHour });
    bed.clock.set(NINE);
    const job = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
    expect(await claimDue(job)).toMatchObject({ claimed: 1 });
    await bed.deps.database.kysely
      .updateTable('batch')
      .set({ handed_at: NINE - 20_000, wake_at: NINE + 600_000 })
      .execute();
    await work(async () => {
      await smtp.waitFor(() => true, 10_000);
    });
    expect(smtp.mails()).toHaveLength(1);
  }, 30_000);
});

test('one worker leads; another takes over when the lead has run out, and at once after a clean stop', async () => {
  const bed = await testbed();
  const ctx = { ...bed.deps, actor: { kind: 'system' as const, job: 'tick' as const }, request: 'tick' };
  expect([await lead(ctx, 'one'), await lead(ctx, 'two'), await lead(ctx, 'one')]).toEqual([true, false, true]);
  bed.clock.advance(LEADERSHIP + 1);
  expect([await lead(ctx, 'two'), await lead(ctx, 'one')]).toEqual([true, false]);
  // A lead from before the clock was set back would last for hours.
  bed.clock.advance(-3 * 3_600_000);
  expect([await lead(ctx, 'one'), await lead(ctx, 'two')]).toEqual([true, false]);
  await bed.stop();
});

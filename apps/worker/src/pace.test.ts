import { CONNECTIONS, emailChannel, GIVE_UP_AFTER } from '@sitwell/channels/email';
import { LONGEST_WAIT, type PaceClock, paced, timers } from '@sitwell/channels/pace';
import type { Channel } from '@sitwell/channels/port';
import { openQueues } from '@sitwell/queue/runtime';
import { LEASE } from '@sitwell/services/messages';
import { saveRoutine } from '@sitwell/services/reminders';
import { requestLink } from '@sitwell/services/signIn';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { startRedis } from '@sitwell/testing/servers';
import { type SmtpCatcher, startSmtp } from '@sitwell/testing/smtp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorker } from './worker.ts';

let bed: Testbed;
let smtp: SmtpCatcher;
beforeEach(async () => {
  bed = await testbed();
  smtp = await startSmtp();
});
afterEach(async () => {
  await smtp.stop();
  await bed.stop();
});

const clock = timers(() => performance.now());
const until = async (holds: () => boolean) => {
  for (let i = 0; i < 400 && !holds(); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};

test('a sign-in overtakes a wave that leaves at its pace, and a stop ends what waits', async () => {
  const server = await startRedis();
  for (let i = 0; i < 40; i += 1)
    await saveRoutine({
      ctx: await bed.person(),
      input: {
        kind: 'movement',
        ranges: [{ days: [1], start: '09:00', end: '17:00' }],
        everyMinutes: 60,
        quiet: [],
        active: true,
      },
    });
  await bed.person({ address: 'ada@testbed.example' });
  const queues = await openQueues({ kind: 'redis', url: server.url });
  const worker = await startWorker({
    deps: bed.deps,
    queues,
    freshQueue: false,
    email: paced(
      emailChannel({ smtpUrl: smtp.url, from: 'Sitwell <sitwell@testbed.example>' }),
      { perSecond: 4, atOnce: CONNECTIONS },
      clock,
    ),
    clocks: { now: bed.clock.now, monotonic: () => performance.now() },
    zoneData: '2026a',
  });
  bed.clock.set(Date.parse('2026-03-02T09:00:00+01:00'));
  await until(() => smtp.mails().length >= 2);
  await requestLink({ deps: bed.deps, request: 'r', input: { address: 'ada@testbed.example' } });
  await until(() => smtp.mails().some(({ to }) => to.includes('ada@testbed.example')));
  expect(smtp.mails().length).toBeLessThan(40);

  // With time enough for all that waits: it does not wait for it, but for what is leaving.
  const before = smtp.mails().length;
  await worker.stop(600_000);
  await server.stop();
  expect(smtp.mails().length - before).toBeLessThanOrEqual(CONNECTIONS);
  const rows = await bed.deps.database.kysely.selectFrom('message').select(['state', 'attempt']).execute();
  expect(rows.filter(({ state }) => state === 'sent')).toHaveLength(smtp.mails().length);
  for (const { state, attempt } of rows) if (state !== 'sent') expect(attempt).toBe(0);
});

/** Milliseconds from the call of `send` to the last result, when 100 mails are sent at one a second and each takes as long as it may. */
async function longestHold(wrap: (channel: Channel, time: PaceClock) => Channel): Promise<number> {
  let now = 0;
  const timers = new Map<object, { at: number; call: () => void }>();
  const time: PaceClock = {
    now: () => now,
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      timers.set(timer, timer);
      return () => timers.delete(timer);
    },
  };
  const slow: Channel = {
    name: 'email',
    send: () => new Promise((end) => time.after(GIVE_UP_AFTER, () => end({ ok: true }))),
    check: async () => {},
    close: async () => {},
  };
  const channel = wrap(slow, time);
  let last = 0;
  for (let i = 0; i < 100; i += 1)
    void channel
      .send({
        messageId: `m${i}`,
        to: { kind: 'email', address: 'ada@testbed.example' },
        locale: 'en',
        subject: '',
        paragraphs: [],
        actions: [],
        footer: '',
      })
      .then(() => {
        last = now;
      });
  for (;;) {
    await new Promise((turn) => setImmediate(turn));
    const [next] = [...timers.values()].toSorted((a, b) => a.at - b.at);
    if (!next) return last;
    timers.delete(next);
    now = next.at;
    next.call();
  }
}

test('no message is held longer than its lease; a pace without a bound would be found out', async () => {
  const bounded = await longestHold((channel, time) => paced(channel, { perSecond: 1, atOnce: CONNECTIONS }, time));
  expect(bounded).toBeLessThanOrEqual(LONGEST_WAIT + GIVE_UP_AFTER);
  // A slice is read again before it is sent, and written after it: that needs some of the lease too.
  expect(bounded).toBeLessThan(LEASE - 5000);

  const planted = await longestHold((channel, time) => {
    let turn = 0;
    return {
      ...channel,
      async send(outgoing) {
        turn += 1000;
        await new Promise<void>((go) => void time.after(turn, go));
        return channel.send(outgoing);
      },
    };
  });
  expect(planted).toBeGreaterThan(LEASE);
});

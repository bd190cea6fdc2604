import { emailChannel } from '@sitwell/channels/email';
import { openOutward } from '@sitwell/channels/outward';
import { pushChannel } from '@sitwell/channels/push';
import { openQueues } from '@sitwell/queue/runtime';
import {
  addDevice,
  answerBreak,
  current,
  getReminders,
  saveRoutine,
  saveSettings,
  vapidKeys,
} from '@sitwell/services/reminders';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { type Device, type PushService, startPush } from '@sitwell/testing/push';
import { type SmtpCatcher, startSmtp } from '@sitwell/testing/smtp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorker } from './worker.ts';

const routine = {
  kind: 'movement' as const,
  ranges: [{ days: [1], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
const usual = { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: false };
const at = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);

let bed: Testbed;
let smtp: SmtpCatcher;
let service: PushService;
let publicKey: string;
beforeEach(async () => {
  bed = await testbed();
  smtp = await startSmtp();
  service = await startPush();
  publicKey = vapidKeys(bed.deps.master).publicKey;
});
afterEach(async () => {
  await smtp.stop();
  await service.stop();
  await bed.stop();
});

const input = ({ endpoint, keys }: Device) => ({ endpoint, keys });
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 200; i += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not come to be.');
};
const allClosed = async () => {
  const rows = await bed.deps.database.kysely.selectFrom('message').select('done_at').execute();
  return rows.length > 0 && rows.every((row) => row.done_at !== null);
};

async function work(during: () => Promise<void>) {
  const queues = await openQueues({ kind: 'embedded' });
  const vapid = { ...vapidKeys(bed.deps.master), subject: 'https://sitwell.example' };
  const worker = await startWorker({
    deps: bed.deps,
    queues,
    freshQueue: true,
    email: emailChannel({ smtpUrl: smtp.url, from: 'Sitwell <sitwell@testbed.example>' }),
    push: pushChannel({ outward: openOutward('loopback'), vapid }),
    clocks: { now: bed.clock.now, monotonic: bed.clock.now },
    zoneData: '2026a',
  });
  try {
    await during();
  } finally {
    await worker.stop(2000);
  }
}

test('one break, over mail and two browsers: neutral, in the person’s language, with stable ids; done anywhere clears it', async () => {
  const [ada, eve] = [await bed.person(), await bed.person()];
  await bed.deps.database.kysely.updateTable('person').set({ locale: 'de-AT' }).where('id', '=', eve.me).execute();
  const bob = await bed.person();
  for (const ctx of [ada, eve, bob]) await saveRoutine({ ctx, input: routine });
  const [laptop, phone, dead] = [
    service.subscribe(publicKey),
    service.subscribe(publicKey),
    service.subscribe(publicKey),
  ];
  for (const device of [laptop, phone, dead]) await addDevice({ ctx: ada, input: input(device) });
  service.forget(dead);
  const eyes = service.subscribe(publicKey);
  await saveSettings({ ctx: bob, input: { ...usual, mail: false } });
  await addDevice({ ctx: bob, input: input(eyes) });

  await work(async () => {
    bed.clock.set(at('09:00'));
    await until(allClosed);
  });
  const messages = await bed.deps.database.kysely.selectFrom('message').select(['id', 'person', 'state']).execute();
  expect(messages.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
  const idOf = (person: string) => messages.find((message) => message.person === person)?.id ?? '';

  // Mail: to whom it is switched on for, with both headers of RFC 8058 and the stable id.
  expect(smtp.mails()).toHaveLength(2);
  const mail = smtp.mails().find((each) => each.messageId.includes(idOf(ada.me)));
  expect(mail?.headers.get('list-unsubscribe')).toMatch(/^<http:\/\/localhost:8080\/unsubscribe\/[\w.-]+>$/);
  expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const german = smtp.mails().find((each) => each.messageId.includes(idOf(eve.me)));
  expect(german?.headers.get('content-language')).toBe('de');
  expect(german?.subject).not.toBe(mail?.subject);

  // Push: received and readable on each living browser; the dead one is forgotten.
  expect(
    service
      .caught()
      .map(({ device }) => device)
      .sort(),
  ).toEqual([laptop.name, phone.name, eyes.name].sort());
  expect((await getReminders({ ctx: ada })).push.devices).toBe(2);
  const payloads = service.caught().map(({ text, ttl, topic }) => ({ ...JSON.parse(text), ttl, topic }));
  expect(payloads.map(({ ttl }) => ttl)).toEqual([900, 900, 900]);
  const own = payloads.find(({ topic }) => topic === idOf(ada.me).replaceAll('-', ''));
  const other = payloads.find(({ topic }) => topic === idOf(bob.me).replaceAll('-', ''));
  // The same bytes for everyone but for the ids.
  const neutral = (payload: { url: string }) => ({
    ...payload,
    url: payload.url.replace(/\/b\/.*/, ''),
    topic: '',
    tag: '',
  });
  expect(neutral(own)).toEqual(neutral(other));
  expect(own.url.length).toBe(other.url.length);

  await answerBreak({ ctx: ada, input: { message: idOf(ada.me), answer: 'done' } });
  expect(await current({ ctx: ada })).toBeNull();
}, 60_000);

test('a push service that is busy is tried again; mail that went is not repeated', async () => {
  const [ada, bob] = [await bed.person(), await bed.person()];
  for (const ctx of [ada, bob]) {
    await saveRoutine({ ctx, input: routine });
    await addDevice({ ctx, input: input(service.subscribe(publicKey)) });
  }
  await saveSettings({ ctx: bob, input: { ...usual, mail: false } });
  service.answerWith(503);
  await work(async () => {
    bed.clock.set(at('09:00'));
    await until(() => smtp.mails().length === 1);
    service.answerWith(undefined);
    for (let i = 0; i < 10 && !(await allClosed()); i += 1) {
      bed.clock.advance(10_000);
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
  });
  expect(smtp.mails()).toHaveLength(1);
  expect(service.taken()).toHaveLength(1);
  const rows = await bed.deps.database.kysely.selectFrom('delivery').select(['channel', 'state', 'reason']).execute();
  expect(rows.map((row) => `${row.channel} ${row.state} ${row.reason}`).sort()).toEqual([
    'email sent null',
    'push failed push503',
    'push sent null',
  ]);
}, 60_000);

test('a browser whose keys cannot be opened costs neither the mail, once, nor the breaks of others', async () => {
  const [ada, bob] = [await bed.person(), await bed.person()];
  for (const ctx of [ada, bob]) await saveRoutine({ ctx, input: routine });
  await addDevice({ ctx: ada, input: input(service.subscribe(publicKey)) });
  const spoilt = new Uint8Array(400).fill(1);
  await bed.deps.database.kysely.updateTable('push_subscription').set({ envelope: spoilt }).execute();
  await work(async () => {
    bed.clock.set(at('09:00'));
    await until(() => smtp.mails().length === 2);
    for (let i = 0; i < 3; i += 1) {
      bed.clock.advance(61_000);
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
  });
  expect(smtp.mails()).toHaveLength(2);
  const states = await bed.deps.database.kysely.selectFrom('message').select('state').execute();
  expect(states).toEqual([{ state: 'sent' }, { state: 'sent' }]);
  expect(bed.lines.filter(({ event }) => event === 'jobFailed')).toEqual([]);
}, 60_000);

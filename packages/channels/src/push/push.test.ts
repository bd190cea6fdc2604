import { createECDH } from 'node:crypto';
import { type PushService, startPush } from '@sitwell/testing/push';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOutward } from '../outward/index.ts';
import type { Outgoing } from '../port/index.ts';
import { pushChannel } from './index.ts';

const pair = () => {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  return { publicKey: ecdh.getPublicKey('base64url'), privateKey: ecdh.getPrivateKey('base64url') };
};
const subject = 'https://sitwell.example';
const vapid = { ...pair(), subject };
const outward = openOutward('loopback');
const id = '0199a3e0-7b51-7c3e-9d1a-8a4b5c6d7e8f';

let service: PushService;
beforeEach(async () => {
  service = await startPush();
});
afterEach(() => service.stop());

const outgoing = (device: { endpoint: string; keys: { p256dh: string; auth: string } }): Outgoing => ({
  messageId: id,
  to: { kind: 'push', endpoint: device.endpoint, ...device.keys },
  locale: 'de',
  subject: 'Zeit für eine Pause',
  paragraphs: ['Stehen Sie auf.'],
  actions: [{ label: 'Öffnen', url: 'https://sitwell.example/b/1' }],
  footer: 'never sent',
  keepFor: 900,
});

test('a push is received: decrypted, its VAPID token checked, its time and topic set', async () => {
  const device = service.subscribe(vapid.publicKey);
  expect(await pushChannel({ outward, vapid }).send(outgoing(device))).toEqual({ ok: true });
  const [push] = service.caught();
  expect(JSON.parse(push?.text ?? '')).toEqual({
    title: 'Zeit für eine Pause',
    body: 'Stehen Sie auf.',
    url: 'https://sitwell.example/b/1',
    tag: id.replaceAll('-', ''),
    locale: 'de',
  });
  expect(push).toMatchObject({
    ttl: 900,
    topic: id.replaceAll('-', ''),
    claims: { aud: service.origin, sub: subject },
  });
});

test('a copy of the same message replaces the first', async () => {
  const device = service.subscribe(vapid.publicKey);
  const channel = pushChannel({ outward, vapid });
  for (let i = 0; i < 3; i += 1) await channel.send(outgoing(device));
  expect([service.taken().length, service.caught().length]).toEqual([3, 1]);
});

test('a token of another key is refused by the service', async () => {
  const device = service.subscribe(pair().publicKey);
  expect(await pushChannel({ outward, vapid }).send(outgoing(device))).toEqual({
    ok: false,
    retry: 'never',
    reason: 'push403',
  });
});

test.each([
  [410, 'never', 'gone'],
  [404, 'never', 'gone'],
  [400, 'never', 'push400'],
  [413, 'never', 'push413'],
  [429, 'later', 'push429'],
  [503, 'later', 'push503'],
])('an answer %i means %s', async (status, retry, reason) => {
  const device = service.subscribe(vapid.publicKey);
  service.answerWith(status);
  expect(await pushChannel({ outward, vapid }).send(outgoing(device))).toEqual({ ok: false, retry, reason });
});

test.each([
  [429, { 'retry-after': '120' }, 120_000],
  [503, { 'retry-after': 'Tue, 03 Mar 2026 09:01:30 GMT', date: 'Tue, 03 Mar 2026 09:00:00 GMT' }, 90_000],
  [429, { 'retry-after': '0' }, undefined],
  [429, { 'retry-after': 'soon' }, undefined],
])('a service without room, %i, says when it has some: %j', async (status, headers, after) => {
  const device = service.subscribe(vapid.publicKey);
  service.answerWith(status, headers);
  const { ok, ...rest } = await pushChannel({ outward, vapid }).send(outgoing(device));
  expect([ok, rest]).toEqual([
    false,
    { retry: 'later', reason: `push${status}`, ...(after === undefined ? {} : { after }) },
  ]);
});

test('an endpoint inside our own networks, or keys that are none, are forgotten', async () => {
  const device = service.subscribe(vapid.publicKey);
  const gone = { ok: false, retry: 'never', reason: 'gone' };
  expect(await pushChannel({ outward: openOutward(), vapid }).send(outgoing(device))).toEqual(gone);
  const bad = { ...device, keys: { p256dh: 'AAAA', auth: device.keys.auth } };
  expect(await pushChannel({ outward, vapid }).send(outgoing(bad))).toEqual(gone);
  expect(service.taken()).toEqual([]);
});

import { linkToken, mailLink } from '@sitwell/services/signIn';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import type { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { BODY_LIMIT, fixedHeaders } from './http/guard.ts';
import { appRouter } from './router.ts';

const ORIGIN = 'https://sitwell.example';
let bed: Testbed;
let app: Hono;
beforeEach(async () => {
  bed = await testbed();
  app = createApp({
    ...bed.deps,
    origin: ORIGIN,
    parts: [{ name: 'database', check: () => bed.deps.database.check() }],
  });
});
afterEach(() => bed.stop());

const mutations = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string } }>,
).flatMap(([path, { _def }]) => (_def.type === 'mutation' ? [path] : []));

function post(
  path: string,
  {
    body = '{}',
    type = 'application/json',
    origin,
    length,
    cookie,
  }: { body?: string; type?: string; origin?: string; length?: number; cookie?: string } = {},
) {
  const headers = new Headers({ 'content-length': String(length ?? Buffer.byteLength(body)) });
  if (type) headers.set('content-type', type);
  if (origin) headers.set('origin', origin);
  if (cookie) headers.set('cookie', cookie);
  return app.request(`${ORIGIN}/api/${path}`, { method: 'POST', headers, body: new Blob([body]) });
}

async function signIn(): Promise<string> {
  const ada = await bed.person({ roles: ['hr'] });
  const link = await mailLink(bed.ctx, ada.me);
  const response = await post('signIn.redeemLink', {
    body: JSON.stringify({ token: linkToken(bed.deps.master, link ?? '') }),
    origin: ORIGIN,
  });
  return response.headers.getSetCookie()[0] ?? '';
}

test('writes pass as JSON from our own pages only: content types x origins x every mutation', async () => {
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/octet-stream',
    '',
  ];
  let cells = 0;
  for (const path of mutations) {
    for (const type of types) {
      expect([path, type, (await post(path, { type, origin: ORIGIN })).status]).toEqual([path, type, 415]);
      cells += 1;
    }
    for (const origin of ['https://evil.example', 'null', 'https://sitwell.example.evil.example']) {
      expect([path, origin, (await post(path, { origin })).status]).toEqual([path, origin, 403]);
      cells += 1;
    }
    expect([415, 403, 411, 413]).not.toContain((await post(path, { origin: ORIGIN })).status);
  }
  expect(cells).toBe(mutations.length * 8);
});

test('mutations are never run by GET', async () => {
  for (const path of mutations) expect((await app.request(`${ORIGIN}/api/${path}?input=%7B%7D`)).status).toBe(405);
});

test('the session cookie, byte for byte', async () => {
  const cookie = await signIn();
  expect(cookie.replace(/=[\w-]{43};/, '=TOKEN;')).toBe(
    '__Host-sitwell-session=TOKEN; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax; Secure',
  );
});

test('on loopback over http, and only there, the cookie goes without its prefix', async () => {
  app = createApp({ ...bed.deps, origin: 'http://localhost:8080', parts: [] });
  const ada = await bed.person();
  const link = await mailLink(bed.ctx, ada.me);
  const body = JSON.stringify({ token: linkToken(bed.deps.master, link ?? '') });
  const headers = {
    'content-type': 'application/json',
    'content-length': String(body.length),
    origin: 'http://127.0.0.1:8080',
  };
  const response = await app.request('http://localhost:8080/api/signIn.redeemLink', { method: 'POST', headers, body });
  expect(response.headers.getSetCookie()[0]?.replace(/=[\w-]{43};/, '=TOKEN;')).toBe(
    'sitwell-session=TOKEN; Max-Age=2592000; Path=/; HttpOnly; SameSite=Lax',
  );
});

test('the same headers on every answer, errors and unknown addresses too', async () => {
  const answers = await Promise.all([
    app.request(`${ORIGIN}/`),
    app.request(`${ORIGIN}/health/live`),
    app.request(`${ORIGIN}/api/signIn.whoAmI`),
    app.request(`${ORIGIN}/api/no.such`),
    app.request(`${ORIGIN}/nothing.js`),
    post('signIn.signOut', { type: 'text/plain' }),
    post('signIn.signOut', { origin: ORIGIN }),
  ]);
  for (const answer of answers) {
    for (const [name, value] of Object.entries(fixedHeaders)) expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

describe('limits', () => {
  test('a body of more than 64 KiB is refused, said or unsaid', async () => {
    expect((await post('signIn.requestLink', { origin: ORIGIN, length: BODY_LIMIT + 1 })).status).toBe(413);
    const headers = { 'content-type': 'application/json', origin: ORIGIN };
    expect(
      (await app.request(`${ORIGIN}/api/signIn.requestLink`, { method: 'POST', headers, body: '{}' })).status,
    ).toBe(411);
  });

  test('a batch of more than ten is refused', async () => {
    const batch = (count: number) =>
      app.request(`${ORIGIN}/api/${Array(count).fill('signIn.whoAmI').join(',')}?batch=1&input=%7B%7D`);
    expect((await batch(10)).status).toBe(200);
    expect((await batch(11)).status).toBe(400);
  });
});

describe('errors', () => {
  test('name every wrong field and carry no stack', async () => {
    const response = await post('signIn.requestLink', { body: '{"address":"no address","more":1}', origin: ORIGIN });
    const { error } = (await response.json()) as { error: { data: unknown } };
    expect(response.status).toBe(400);
    expect(error.data).toMatchObject({
      reason: 'invalidInput',
      fields: expect.arrayContaining([
        expect.objectContaining({ path: 'address' }),
        expect.objectContaining({ path: 'more', code: 'unknownField' }),
      ]),
    });
    expect(JSON.stringify(error)).not.toMatch(/stack|node_modules|\.ts:/);
  });

  test('the unexpected says nothing of itself, in the answer or in the log', async () => {
    const cookie = (await signIn()).split(';')[0] ?? '';
    await bed.deps.database.kysely.schema.dropTable('published_period').execute();
    const response = await app.request(`${ORIGIN}/api/reports.periods`, { headers: { cookie } });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('Something went wrong here');
    expect(text + JSON.stringify(bed.lines)).not.toMatch(/published_period|no such table/);
    expect(bed.lines.some(({ event }) => event === 'failure')).toBe(true);
  });

  test('garbage of every kind is a clear 4xx', async () => {
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '{"__proto__":{"address":"a@b"}}',
      '{"address":null}',
      `{"address":"${'a'.repeat(5000)}"}`,
    ]) {
      const { status } = await post('signIn.requestLink', { body, origin: ORIGIN });
      expect([body.slice(0, 20), status]).toEqual([body.slice(0, 20), 400]);
    }
  });
});

test('a text with the sign that PostgreSQL keeps nowhere is refused by every procedure; written out it is text', async () => {
  const nul = await post('signIn.redeemLink', { body: '{"token":"a\\u0000b"}', origin: ORIGIN });
  const text = await post('signIn.redeemLink', { body: '{"token":"a\\\\u0000b"}', origin: ORIGIN });
  expect([nul.status, text.status]).toEqual([400, 409]);
});

test('a foreign name that points at us is not served; health checks by address are', async () => {
  const ask = (path: string, host: string) => app.request(`${ORIGIN}${path}`, { headers: { host } });
  for (const path of ['/', '/inbox', '/api/signIn.whoAmI'])
    expect([path, (await ask(path, 'evil.example:8080')).status]).toEqual([path, 421]);
  expect((await ask('/api/signIn.whoAmI', 'sitwell.example')).status).toBe(200);
  expect((await ask('/api/signIn.whoAmI', '127.0.0.1:8080')).status).toBe(200);
  expect((await ask('/health/live', '10.0.0.7:8080')).status).toBe(200);
});

test('a link on another site downloads no report', async () => {
  const get = (site: string) =>
    app.request(`${ORIGIN}/reports/x/departments.csv`, { headers: { 'sec-fetch-site': site } });
  for (const site of ['cross-site', 'same-site']) expect((await get(site)).status).toBe(403);
  expect((await get('same-origin')).status).toBe(401);
});

test('a link in somebody’s mail on another site leads to the page of a report', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' };
  expect((await app.request(`${ORIGIN}/reports/x/departments`, { headers })).status).toBe(404);
});

test('a path that cannot be decoded is not found', async () => {
  app = createApp({ ...bed.deps, origin: ORIGIN, parts: [], pagesFolder: '/nonexistent' });
  expect((await app.request(`${ORIGIN}/%ff`)).status).toBe(404);
});

test('a failing part is named by /health/ready and leaves /health/live alone', async () => {
  const parts = [
    { name: 'database', check: async () => {} },
    { name: 'queue', check: () => Promise.reject(new Error('secret')) },
  ];
  app = createApp({ ...bed.deps, origin: ORIGIN, parts });
  const ready = await app.request(`${ORIGIN}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, failing: ['queue'] }]);
  expect((await app.request(`${ORIGIN}/health/live`)).status).toBe(200);
});

test('no log line holds an address or a token', async () => {
  await signIn();
  await post('signIn.requestLink', { body: '{"address":"person1@testbed.example"}', origin: ORIGIN });
  await app.request(`${ORIGIN}/sign-in/secret-token-here`);
  expect(JSON.stringify(bed.lines)).not.toMatch(/@testbed|secret-token/);
});

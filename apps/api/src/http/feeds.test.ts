import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx } from '@sitwell/services/context';
import {
  getReminders,
  makeFeed,
  revokeFeed,
  saveRoutine,
  saveSettings,
  unsubscribeUrl,
} from '@sitwell/services/reminders';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import type { Hono } from 'hono';
import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';

const routine = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 120,
  quiet: [],
  active: true,
};
let bed: Testbed;
let app: Hono;
let ada: Ctx & { me: PersonId };
beforeEach(async () => {
  bed = await testbed();
  app = createApp({ ...bed.deps, parts: [] });
  ada = await bed.person();
  await saveRoutine({ ctx: ada, input: routine });
});
afterEach(() => bed.stop());

describe('the calendar feed', () => {
  const read = async (url: string) => {
    const response = await app.request(url);
    const text = await response.text();
    return {
      response,
      text,
      events: new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
    };
  };

  test('another library reads the breaks of the next 14 days, neutral, transparent, at their instants', async () => {
    await saveRoutine({ ctx: ada, input: { ...routine, kind: 'eyes', everyMinutes: 20 } });
    const { url } = await makeFeed({ ctx: ada });
    const { response, events, text } = await read(url);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(events).toHaveLength(10 * 4);
    const [first] = events;
    expect(first?.startDate.toJSDate().getTime()).toBe(Date.parse('2026-03-02T09:00:00+01:00'));
    expect(first?.duration.toSeconds()).toBe(300);
    expect([...new Set(events.map((event) => event.summary))]).toEqual(['Break']);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(events.length);
    expect(text).not.toMatch(/movement|eyes|neck|back/i);
  });

  test('a break is as long as the law of the country asks', async () => {
    await bed.deps.database.kysely.updateTable('site').set({ country: 'AT' }).execute();
    const { url } = await makeFeed({ ctx: ada });
    expect((await read(url)).events[0]?.duration.toSeconds()).toBe(600);
  });

  test('equal breaks give equal bytes and 304; UIDs stay when breaks change', async () => {
    const { url } = await makeFeed({ ctx: ada });
    const before = await read(url);
    const etag = before.response.headers.get('etag') ?? '';
    bed.clock.advance(3_600_000);
    expect((await app.request(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    await saveSettings({
      ctx: ada,
      input: { timeZone: null, quiet: [], caps: { movement: 2 }, mail: true, push: true, pings: false },
    });
    const after = await read(url);
    expect(after.response.headers.get('etag')).not.toBe(etag);
    const uids = new Set(before.events.map((event) => event.uid));
    expect(after.events).toHaveLength(20);
    expect(after.events.every((event) => uids.has(event.uid))).toBe(true);
  });

  test('is gone when revoked, renewed, forged, or its owner has left', async () => {
    const { url: first } = await makeFeed({ ctx: ada });
    const { url } = await makeFeed({ ctx: ada });
    expect((await getReminders({ ctx: ada })).feed).toBe(url);
    for (const bad of [first, url.replace(/\.ics$/, 'x.ics'), `${bed.deps.origin}/calendar/x.ics`])
      expect((await app.request(bad)).status).toBe(404);
    await bed.deps.database.kysely.updateTable('person').set({ state: 'left' }).where('id', '=', ada.me).execute();
    expect((await app.request(url)).status).toBe(404);
    await bed.deps.database.kysely.updateTable('person').set({ state: 'active' }).where('id', '=', ada.me).execute();
    await revokeFeed({ ctx: ada });
    expect((await app.request(url)).status).toBe(404);
    expect(JSON.stringify(bed.lines)).not.toContain(url.split('/').at(-1));
  });
});

describe('one-click unsubscribe', () => {
  const mail = async () => (await getReminders({ ctx: ada })).settings.mail;
  const post = (url: string, type = 'application/x-www-form-urlencoded') => {
    const body = 'List-Unsubscribe=One-Click';
    const headers = { 'content-type': type, 'content-length': String(body.length) };
    return app.request(url, { method: 'POST', headers, body });
  };

  test('GET shows a page and changes nothing; POST from anywhere ends the mail, twice is once', async () => {
    const url = unsubscribeUrl(bed.deps, ada.me);
    const page = await app.request(url);
    expect([page.status, await mail()]).toEqual([200, true]);
    expect(await page.text()).toContain('<form method="post">');
    // RFC 8058 has mail programmes prefer the second.
    for (const type of [undefined, 'multipart/form-data; boundary=x']) expect((await post(url, type)).status).toBe(200);
    expect(await mail()).toBe(false);
  });

  test('a forged address is not found; other forms, other paths and large bodies stay closed', async () => {
    const url = unsubscribeUrl(bed.deps, ada.me);
    expect((await post(`${url}x`)).status).toBe(404);
    const foreign = await app.request(`${url}x`, { headers: { 'accept-language': 'pl, fr-CH;q=0.9, en;q=0.8' } });
    expect(await foreign.text()).toMatch(/^<!doctype html><html lang="fr">.*Connectez-vous/);
    expect((await post(url, 'text/plain')).status).toBe(415);
    expect((await post(`${bed.deps.origin}/api/signIn.signOut`)).status).toBe(415);
    expect(await mail()).toBe(true);
  });
});

describe('back from a break', () => {
  const settings = { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: true };
  const nextOf = async () => (await getReminders({ ctx: ada })).next?.at;
  const address = async () => (await getReminders({ ctx: ada })).back ?? 'none';
  const minutes = 60_000;
  let url: string;
  beforeEach(async () => {
    await saveSettings({ ctx: ada, input: settings });
    url = await address();
    bed.clock.set(Date.parse('2026-03-02T09:10:00+01:00'));
  });
  const post = (to: string, headers: Record<string, string> = {}) => app.request(to, { method: 'POST', headers });

  test.each([
    ['nothing, as curl -X POST does', {}],
    ['an empty form', { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '0' }],
    ['JSON', { 'content-type': 'application/json', 'content-length': '2' }],
    ['from another site', { origin: 'https://home.example', 'sec-fetch-site': 'cross-site' }],
  ])('a program may send %s: 204, no body, and breaks count from then', async (_, headers) => {
    const response = await post(url, headers);
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await nextOf()).toBe(bed.clock.now() + 120 * minutes);
  });

  test('no other method does it, and none sets a cookie', async () => {
    const before = await nextOf();
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await app.request(url, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
    expect(await nextOf()).toBe(before);
  });

  test('is gone when switched off, renewed, forged, or its owner has left; and what is large or endless stays out', async () => {
    await saveSettings({ ctx: ada, input: { ...settings, pings: false } });
    expect((await post(url)).status).toBe(404);
    await saveSettings({ ctx: ada, input: settings });
    const renewed = await address();
    const before = await nextOf();
    const ofAnotherUse = unsubscribeUrl(bed.deps, ada.me).replace('/unsubscribe/', '/back/');
    for (const bad of [url, `${renewed}x`, ofAnotherUse, `${bed.deps.origin}/back/x`, `${bed.deps.origin}/back/`])
      expect([bad, (await post(bad)).status]).toEqual([bad, 404]);
    expect((await post(renewed, { 'content-length': '65537' })).status).toBe(413);
    expect((await post(renewed, { 'transfer-encoding': 'chunked' })).status).toBe(411);
    const state = (to: 'left' | 'active') =>
      bed.deps.database.kysely.updateTable('person').set({ state: to }).where('id', '=', ada.me).execute();
    await state('left');
    expect((await post(renewed)).status).toBe(404);
    await state('active');
    expect(await nextOf()).toBe(before);
    expect((await post(renewed)).status).toBe(204);
  });

  test('leaves no audit row and no log line that holds the token or says who', async () => {
    const audit = () => bed.deps.database.kysely.selectFrom('audit_entry').select('id').execute();
    const before = await audit();
    expect((await post(url)).status).toBe(204);
    await post(`${url}x`);
    expect(await audit()).toEqual(before);
    const lines = JSON.stringify(bed.lines);
    expect(lines).toContain('"/back"');
    const token = url.split('/').at(-1) ?? '';
    for (const told of [token, ...token.split('.'), ada.me]) expect(lines).not.toContain(told);
  });
});

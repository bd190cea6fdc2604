import type { InstallationCtx } from '@sitwell/services/context';
import { answerBreak, claimDue, current, saveRoutine } from '@sitwell/services/reminders';
import { linkToken, mailLink } from '@sitwell/services/signIn';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { listen, type Serving } from '../serve.ts';

let bed: Testbed;
let serving: Serving;
let origin: string;
beforeEach(async () => {
  bed = await testbed();
  const front = new Hono().all('*', ({ req, env }) => app.fetch(req.raw, env));
  serving = await listen(front, '127.0.0.1', 0);
  origin = `http://127.0.0.1:${serving.port}`;
  const app = createApp({ ...bed.deps, origin, parts: [] });
});
afterEach(() => bed.stop());

/** What the stream says: the data of its messages, comments and pings left out. */
async function* messages(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of body) {
    text += decoder.decode(part, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      if (/^event: /m.test(block)) continue;
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

test('a break shows on an open page at once, leaves it when answered elsewhere, and a stop ends the stream', async () => {
  const ada = await bed.person();
  const link = await mailLink(bed.ctx, ada.me);
  const redeemed = await fetch(`${origin}/api/signIn.redeemLink`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: linkToken(bed.deps.master, link ?? '') }),
  });
  const cookie = (redeemed.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  await saveRoutine({
    ctx: ada,
    input: {
      kind: 'movement',
      ranges: [{ days: [1], start: '09:00', end: '17:00' }],
      everyMinutes: 60,
      quiet: [],
      active: true,
    },
  });
  expect(await (await fetch(`${origin}/api/reminders.notices`)).text()).toContain('signInNeeded');

  const response = await fetch(`${origin}/api/reminders.notices`, { headers: { cookie } });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const stream = messages(response.body as ReadableStream<Uint8Array>);
  const next = async () => (await stream.next()).value;
  expect(await next()).toBeNull();

  bed.clock.set(Date.parse('2026-03-02T09:00:00+01:00'));
  const job: InstallationCtx = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  await claimDue(job);
  expect(await next()).toMatchObject({ kinds: ['movement'], answer: null });

  const notice = await current({ ctx: ada });
  await answerBreak({ ctx: ada, input: { message: notice?.message ?? '', answer: 'done' } });
  expect(await next()).toBeNull();

  // A further page than ten ends the oldest of its person.
  const others = await Promise.all(
    Array.from({ length: 9 }, () => fetch(`${origin}/api/reminders.notices`, { headers: { cookie } })),
  );
  const latest = await fetch(`${origin}/api/reminders.notices`, { headers: { cookie } });
  expect((await stream.next()).done).toBe(true);
  const [other] = others;
  const kept = messages((other?.body ?? latest.body) as ReadableStream<Uint8Array>);
  expect((await kept.next()).value).toBeNull();

  const started = performance.now();
  const ended = kept.next().then(
    ({ done }) => done,
    () => true,
  );
  await serving.stop();
  expect(await ended).toBe(true);
  expect(performance.now() - started).toBeLessThan(1500);
}, 20_000);

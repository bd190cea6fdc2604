import { describe, expect, it } from 'vitest';
import type { Channel, Outgoing, SendResult } from '../port/index.ts';
import { LONGEST_WAIT, type Pace, type PaceClock, paced } from './index.ts';

/** Time that passes when told. */
function fakeClock() {
  let now = 0;
  const timers = new Set<{ at: number; call: () => void }>();
  const clock: PaceClock = {
    now: () => now,
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  return {
    clock,
    waiting: () => timers.size,
    async pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        await new Promise((turn) => setImmediate(turn));
        let timer: { at: number; call: () => void } | undefined;
        for (const each of timers)
          if (each.at <= end && each.at < (timer?.at ?? Number.POSITIVE_INFINITY)) timer = each;
        if (!timer) break;
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.call();
      }
      now = end;
    },
  };
}

const outgoing = (messageId: string, more: Partial<Outgoing> = {}): Outgoing => ({
  messageId,
  to: { kind: 'email', address: 'ada@company.example' },
  locale: 'en',
  subject: 'Time for a short break',
  paragraphs: [],
  actions: [],
  footer: '',
  ...more,
});

/** A channel whose messages take as long as told, and what became of them. */
function stage(pace: Pace, takes = 0) {
  const time = fakeClock();
  const left: { id: string; at: number }[] = [];
  let leaving = 0;
  let most = 0;
  const inner: Channel = {
    name: 'email',
    async send({ messageId }) {
      left.push({ id: messageId, at: time.clock.now() });
      leaving += 1;
      most = Math.max(most, leaving);
      if (takes > 0) await new Promise<void>((done) => time.clock.after(takes, done));
      leaving -= 1;
      return { ok: true };
    },
    check: async () => {},
    close: async () => {},
  };
  const channel = paced(inner, pace, time.clock);
  const results = new Map<string, SendResult>();
  const send = (id: string, more?: Partial<Outgoing>, signal?: AbortSignal) =>
    void channel.send(outgoing(id, more), signal).then((result) => results.set(id, result));
  const wave = (name: string, size: number) => {
    for (let n = 0; n < size; n += 1) send(`${name}${n}`);
  };
  return { ...time, inner, channel, left, results, send, wave, most: () => most };
}

describe('a pace', () => {
  it('is nothing at all where there is no limit', () => {
    const { inner, channel } = stage({ perSecond: undefined });
    expect(channel).toBe(inner);
  });

  it('of 20 a second takes 100 messages about 5 seconds, in order, and no second sees more', async () => {
    const { wave, pass, left, results, waiting } = stage({ perSecond: 20 });
    wave('m', 100);
    await pass(10_000);
    expect([...results.values()]).toEqual(Array.from({ length: 100 }, () => ({ ok: true })));
    expect(left.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, n) => `m${n}`));
    expect(left.at(-1)?.at).toBeGreaterThan(4500);
    expect(left.at(-1)?.at).toBeLessThanOrEqual(5000);
    for (const { at } of left)
      expect(left.filter((other) => other.at >= at && other.at < at + 1000).length).toBeLessThanOrEqual(21);
    expect(waiting()).toBe(0);
  });

  it('holds also above one a millisecond and below one in five seconds', async () => {
    const fast = stage({ perSecond: 4000 });
    fast.wave('m', 3000);
    await fast.pass(500);
    expect(fast.left.length).toBeGreaterThan(1900);
    expect(fast.left.length).toBeLessThanOrEqual(2201);

    const slow = stage({ perSecond: 0.1 });
    slow.wave('m', 2);
    await slow.pass(0);
    expect(slow.results.get('m0')).toEqual({ ok: true });
    expect(slow.results.get('m1')).toMatchObject({ reason: 'paced', after: 8000 });
    await slow.pass(8000);
    slow.send('m1');
    await slow.pass(2000);
    expect(slow.left.map(({ at }) => at)).toEqual([0, 9950]);
  });

  it('lets what is urgent overtake everything that waits', async () => {
    const { wave, send, pass, left } = stage({ perSecond: 20 });
    wave('break', 90);
    await pass(1000);
    send('signIn', { urgent: true });
    await pass(60);
    expect(left.at(-1)?.id).toBe('signIn');
    expect(left.at(-1)?.at).toBeLessThanOrEqual(1050);
  });

  it('never lets more go at once than the far side has connections, and the urgent takes the first that is free', async () => {
    const { wave, send, pass, left, most } = stage({ atOnce: 5 }, 300);
    wave('break', 60);
    await pass(10);
    send('signIn', { urgent: true });
    await pass(4000);
    expect(most()).toBe(5);
    expect(left).toHaveLength(61);
    expect(left.findIndex(({ id }) => id === 'signIn')).toBe(5);
  });

  it('frees the place of a message whose channel threw', async () => {
    const time = fakeClock();
    const broken: Channel = { ...stage({}).inner, send: () => Promise.reject(new Error('planted')) };
    const channel = paced(broken, { atOnce: 1 }, time.clock);
    for (let i = 0; i < 3; i += 1) await expect(channel.send(outgoing(`m${i}`))).rejects.toThrow('planted');
  });
});

describe('what would wait too long', () => {
  it('is sent away at once, and comes back for a turn of its own', async () => {
    const { wave, send, pass, left, results } = stage({ perSecond: 20 });
    wave('m', 1000);
    await pass(0);
    const away = [...results].flatMap(([id, result]) => (result.ok ? [] : [{ id, ...result }]));
    expect(away.length).toBeGreaterThan(890);
    for (const { retry, reason, after } of away) {
      expect([retry, reason]).toEqual(['later', 'paced']);
      expect((after ?? 0) % 1000).toBe(0);
    }
    // Everybody comes back at the time that was said, a second late at most, as the tick does.
    let passed = 0;
    for (const { id, after = 0 } of away.toSorted((a, b) => (a.after ?? 0) - (b.after ?? 0))) {
      if (after + 1000 > passed) {
        await pass(after + 1000 - passed);
        passed = after + 1000;
      }
      send(id);
    }
    await pass(10_000);
    expect(left).toHaveLength(1000);
    expect(new Set(left.map(({ id }) => id)).size).toBe(1000);
    // No time was lost by it.
    expect(left.at(-1)?.at).toBeLessThan(51_500);
  });

  it('is sent away by its window too, and is promised no turn that it could not use', async () => {
    const { wave, send, pass, results } = stage({ perSecond: 20 });
    wave('m', 60);
    await pass(0);
    for (let n = 0; n < 1000; n += 1) send(`late${n}`, { keepFor: 1 });
    send('fits', { keepFor: 900 });
    wave('more', 60);
    await pass(0);
    expect(results.get('late999')).toEqual({ ok: false, retry: 'later', reason: 'paced', after: 60_000 });
    expect(results.get('more59')).toMatchObject({ reason: 'paced', after: 4000 });
    await pass(5000);
    expect(results.get('fits')).toEqual({ ok: true });
  });

  it('leaves after its longest wait when others kept it from its turn', async () => {
    const { wave, pass, results, waiting } = stage({ atOnce: 2 }, 4000);
    wave('m', 6);
    await pass(LONGEST_WAIT);
    expect([...results.values()].map((result) => result.ok)).toEqual([true, true, false, false]);
    expect(results.get('m4')).toEqual({ ok: false, retry: 'later', reason: 'paced', after: 1000 });
    await pass(LONGEST_WAIT);
    expect(waiting()).toBe(0);
  });
});

describe('a stop', () => {
  const ended = { ok: false, retry: 'later', reason: 'stopped', after: 0 };

  it('ends every wait at once, and lets what is leaving come to its end', async () => {
    const { send, pass, results, waiting } = stage({ perSecond: 1, atOnce: 1 }, 500);
    const stop = new AbortController();
    for (let n = 0; n < 4; n += 1) send(`m${n}`, {}, stop.signal);
    await pass(100);
    expect(results.size).toBe(0);
    stop.abort();
    await pass(0);
    expect([...results]).toEqual([1, 2, 3].map((n) => [`m${n}`, ended]));
    await pass(400);
    expect(results.get('m0')).toEqual({ ok: true });
    expect(waiting()).toBe(0);
    send('after', {}, stop.signal);
    await pass(0);
    expect(results.get('after')).toEqual(ended);
  });

  it('comes with the end of the channel as well', async () => {
    const { wave, pass, results, channel, waiting } = stage({ perSecond: 1 });
    wave('m', 4);
    await pass(0);
    await channel.close();
    await pass(0);
    expect([...results.values()].slice(1)).toEqual([ended, ended, ended]);
    expect(waiting()).toBe(0);
  });
});

import type { SendResult } from '@sitwell/channels/port';
import type { Place } from '@sitwell/database/statements';
import { idsBetween, type MessageId, type PersonId, type SiteId, type UnitId } from '@sitwell/domain/ids';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ctx, type InstallationCtx, placeOf, transactAcrossTenants } from '../context/index.ts';
import { addPeople } from '../directory/index.ts';
import { deliver, enqueueDue, type MessageKinds, openDelivery, sweep } from '../messages/index.ts';
import { openLedger } from '../messages/ledger.ts';
import { take } from '../messages/take.ts';
import { requestLink, signInMessage } from '../signIn/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import {
  answerBreak,
  answerLink,
  breakMessage,
  breakToken,
  claimDue,
  current,
  getReminders,
  keepPlans,
  pause,
  peekLink,
  removeRoutine,
  saveRoutine,
  today,
} from './index.ts';

const kinds: MessageKinds = { break: breakMessage, 'sign-in': signInMessage };
const MINUTE = 60_000;
const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [{ start: '12:00', end: '13:00' }],
  active: true,
};
/** Berlin is one hour ahead of UTC on Monday 2 March 2026. */
const berlin = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);

/** A queue that holds its jobs until they are run, and a mail server that answers as told. */
function carriers() {
  const jobs: { batchId: string }[] = [];
  const sent: { id: string; text: string }[] = [];
  let answer: (id: string) => SendResult = () => ({ ok: true });
  return {
    jobs,
    sent,
    answerWith: (next: typeof answer) => {
      answer = next;
    },
    queue: {
      addBulk: async (bulk: { data: { batchId: string } }[]) => void jobs.push(...bulk.map((job) => job.data)),
      pending: async () => jobs.length,
    },
    email: {
      name: 'email',
      send: async (outgoing: { messageId: string; subject: string; to: { address: string } }) => {
        const result = answer(outgoing.messageId);
        if (result.ok) sent.push({ id: outgoing.messageId, text: `${outgoing.to.address} ${outgoing.subject}` });
        return result;
      },
      check: async () => {},
      close: async () => {},
    },
  };
}

describe.each(engines)('reminders on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  let job: InstallationCtx;
  let way: ReturnType<typeof carriers>;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person({ address: 'ada@testbed.example' });
    job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
    way = carriers();
  });
  afterEach(() => bed.stop());

  const messages = () => bed.deps.database.kysely.selectFrom('message').selectAll().orderBy('due_at').execute();
  /** People of another organisation. */
  async function strangers(count: number): Promise<(Ctx & { me: PersonId })[]> {
    const ctx = await bed.otherOrganisation();
    const { kysely } = bed.deps.database;
    const [unit, site] = await Promise.all(
      (['unit', 'site'] as const).map((table) =>
        kysely.selectFrom(table).select('id').where('tenant', '=', ctx.tenant).executeTakeFirstOrThrow(),
      ),
    );
    const input = Array.from({ length: count }, (_, i) => ({
      name: `Stranger ${i}`,
      address: `stranger${i}@other.example`,
      unit: unit?.id as UnitId,
      site: site?.id as SiteId,
      locale: 'en',
    }));
    return (await addPeople({ ctx, input })).map((me) => ({
      ...ctx,
      actor: { kind: 'person', id: me, roles: new Set(['employee'] as const) },
      me,
    }));
  }
  async function tick() {
    await claimDue(job);
    await enqueueDue(job, way as never);
  }
  async function work() {
    for (const batch of way.jobs.splice(0)) await deliver(job, way as never, kinds, batch);
  }
  async function tickAt(time: string) {
    bed.clock.set(berlin(time));
    await tick();
    await work();
  }

  test('comes at the minute, once, however often tick and job run', async () => {
    const { next } = await saveRoutine({ ctx: ada, input: hourly });
    expect(next).toEqual({ at: berlin('09:00'), kinds: ['movement'] });
    await tickAt('08:59');
    expect(way.sent).toEqual([]);
    bed.clock.set(berlin('09:00'));
    await tick();
    await tick();
    const once = [...way.jobs];
    await work();
    way.jobs.push(...once, ...once);
    await work();
    expect(way.sent).toHaveLength(1);
    expect(way.sent[0]?.text).toContain('ada@testbed.example');
    expect(await messages()).toMatchObject([{ state: 'sent', attempt: 1 }]);
    expect((await getReminders({ ctx: ada })).next?.at).toBe(berlin('10:00'));
  });

  test('two ticks at once claim nobody twice', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await Promise.all([claimDue(job), claimDue(job), claimDue(job)]);
    expect(await messages()).toHaveLength(1);
  });

  test('a claim writes to everybody what is theirs, whatever their neighbours chose and wherever they work', async () => {
    const everybody = [...(await Promise.all([1, 2, 3, 4].map(() => bed.person()))), ...(await strangers(3))];
    const eyes = { ...hourly, kind: 'eyes' as const, everyMinutes: 30 };
    const stretch = { ...hourly, kind: 'stretch' as const, everyMinutes: 120 };
    const chosen = [[hourly], [eyes], [hourly, eyes], [stretch], [hourly], [eyes, stretch], [hourly]];
    for (const [i, ctx] of everybody.entries()) for (const input of chosen[i] ?? []) await saveRoutine({ ctx, input });
    bed.clock.set(berlin('09:00'));
    expect(await claimDue(job)).toEqual({ claimed: 7, more: false });
    const written = await messages();
    expect(written.map(({ person, tenant, about }) => [person, tenant, about]).sort()).toEqual(
      everybody
        .map(({ me, tenant }, i) => [me, tenant, JSON.stringify(chosen[i]?.map(({ kind }) => kind).sort())])
        .sort(),
    );
    const [batch] = await bed.deps.database.kysely.selectFrom('batch').select(['first', 'last']).execute();
    expect(idsBetween(batch?.first as MessageId, batch?.last as MessageId)).toEqual(written.map(({ id }) => id).sort());
    for (const [i, ctx] of everybody.entries()) {
      const every = Math.min(...(chosen[i] ?? []).map(({ everyMinutes }) => everyMinutes));
      expect((await getReminders({ ctx })).next?.at).toBe(berlin('09:00') + every * MINUTE);
    }
  });

  test('routines that fall together are merged into one break', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveRoutine({ ctx: ada, input: { ...hourly, kind: 'eyes', everyMinutes: 30 } });
    await tickAt('09:00');
    expect(await messages()).toMatchObject([{ about: '["eyes","movement"]' }]);
    await tickAt('09:30');
    expect(way.sent).toHaveLength(1);
    expect(await today({ ctx: ada })).toMatchObject([
      { kinds: ['eyes'], state: 'offered' },
      { kinds: ['eyes', 'movement'] },
    ]);
  });

  test('an outage of two hours yields one break if its grace lasts, else one counted as expired', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await tickAt('11:10');
    expect(await messages()).toMatchObject([{ due_at: berlin('11:00'), state: 'sent' }]);
    await tickAt('14:40');
    expect(await messages()).toMatchObject([{ state: 'sent' }, { due_at: berlin('14:00'), state: 'expired' }]);
    expect(way.sent).toHaveLength(1);
  });

  test('a clock set back fires nothing again', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await tickAt('10:00');
    bed.clock.set(berlin('08:30'));
    await tick();
    const { next } = await saveRoutine({ ctx: ada, input: { ...hourly, everyMinutes: 30 } });
    expect(next?.at).toBe(berlin('10:30'));
    await tickAt('10:00');
    expect(await messages()).toHaveLength(1);
  });

  test.each([
    ['a pause', async () => void (await pause({ ctx: ada, input: { until: bed.clock.now() + 3_600_000 } })), 'paused'],
    [
      'the end of the routine',
      async () =>
        void (await removeRoutine({
          ctx: ada,
          input: { id: (await getReminders({ ctx: ada })).routines[0]?.id ?? '' },
        })),
      'routineEnded',
    ],
    [
      'leaving',
      async () =>
        void (await bed.deps.database.kysely
          .updateTable('person')
          .set({ state: 'left' })
          .where('id', '=', ada.me)
          .execute()),
      'left',
    ],
    [
      'an edit',
      async () =>
        void (await saveRoutine({
          ctx: ada,
          input: {
            ...hourly,
            id: (await getReminders({ ctx: ada })).routines[0]?.id ?? '',
            ranges: [{ days: [1, 2, 3, 4, 5], start: '09:30', end: '17:00' }],
          },
        })),
      'edited',
    ],
    [
      'a holiday',
      async () =>
        void (await bed.deps.database.kysely.updateTable('site').set({ holidays: '["2026-03-02"]' }).execute()),
      'holiday',
    ],
    [
      'a snooze',
      async () =>
        void (await answerBreak({
          ctx: ada,
          input: { message: (await messages())[0]?.id ?? '', answer: 'snoozed', minutes: 10 },
        })),
      'answered',
    ],
  ])('%s acts on what is already queued', async (_name, act, reason) => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    await act();
    await work();
    expect(way.sent).toEqual([]);
    expect(await messages()).toMatchObject([{ state: 'withdrawn', reason }]);
  });

  test('answering in the app withdraws the mail that has not left', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    const notice = await current({ ctx: ada });
    await answerBreak({ ctx: ada, input: { message: notice?.message ?? '', answer: 'done' } });
    await work();
    expect(way.sent).toEqual([]);
    expect(await current({ ctx: ada })).toBeNull();
    expect(await today({ ctx: ada })).toMatchObject([{ answer: 'done', state: 'offered' }]);
  });

  test('a snooze is one break more, at its instant', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await tickAt('09:00');
    const notice = await current({ ctx: ada });
    expect(
      await answerBreak({ ctx: ada, input: { message: notice?.message ?? '', answer: 'snoozed', minutes: 10 } }),
    ).toMatchObject({ until: berlin('09:10'), next: berlin('09:10') });
    await tickAt('09:10');
    await tickAt('09:10');
    expect(way.sent).toHaveLength(2);
    expect((await getReminders({ ctx: ada })).next?.at).toBe(berlin('10:00'));
  });

  test('the mailed link shows without acting, acts signed out, and only its own break', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await tickAt('09:00');
    const token = breakToken(bed.deps.master, (await messages())[0]?.id ?? '');
    const link = { deps: bed.deps, request: 'r' };
    expect(await peekLink({ ...link, input: { token } })).toMatchObject({
      kinds: ['movement'],
      open: true,
      answer: null,
    });
    expect(await today({ ctx: ada })).toMatchObject([{ answer: null }]);
    const snoozed = { answer: 'snoozed', until: berlin('09:05') };
    expect(await answerLink({ ...link, input: { token, answer: 'snoozed', minutes: 5 } })).toMatchObject(snoozed);
    expect(await peekLink({ ...link, input: { token } })).toMatchObject(snoozed);
    expect(await answerLink({ ...link, input: { token, answer: 'done' } })).toMatchObject({ until: null });
    expect(await today({ ctx: ada })).toMatchObject([{ answer: 'done' }]);
    for (const forged of [`${token}x`, token.replace(/\..*/, `.${'A'.repeat(43)}`), 'x', ''])
      await expect(answerLink({ ...link, input: { token: forged, answer: 'done' } })).rejects.toMatchObject({
        kind: 'notFound',
      });
    bed.clock.advance(25 * 60 * MINUTE);
    await expect(answerLink({ ...link, input: { token, answer: 'done' } })).rejects.toMatchObject({ kind: 'notFound' });
  });

  test('somebody else’s break or routine is not found', async () => {
    const { id } = await saveRoutine({ ctx: ada, input: hourly });
    await tickAt('09:00');
    const eve = await bed.person();
    const message = (await messages())[0]?.id ?? '';
    await expect(answerBreak({ ctx: eve, input: { message, answer: 'done' } })).rejects.toMatchObject({
      kind: 'notFound',
    });
    await expect(saveRoutine({ ctx: eve, input: { ...hourly, id } })).rejects.toMatchObject({ kind: 'notFound' });
    await expect(removeRoutine({ ctx: eve, input: { id } })).rejects.toMatchObject({ kind: 'notFound' });
  });

  test('one bad address never fails its batch; a busy server is tried again within the window', async () => {
    for (const person of [ada, await bed.person(), await bed.person()])
      await saveRoutine({ ctx: person, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    const [bad, busy] = (await messages()).map((message) => message.id);
    way.answerWith((id) =>
      id === bad
        ? { ok: false, retry: 'never', reason: 'rejected' }
        : id === busy
          ? { ok: false, retry: 'later', reason: 'busy' }
          : { ok: true },
    );
    await work();
    expect(way.sent).toHaveLength(1);
    way.answerWith(() => ({ ok: true }));
    for (let i = 0; i < 3; i += 1) {
      bed.clock.advance(10_000);
      await sweep(job, way as never);
      await tick();
      await work();
    }
    expect(way.sent.map((each) => each.id)).toContain(busy);
    expect(way.sent).toHaveLength(2);
    expect((await messages()).map((message) => message.state).sort()).toEqual(['dead', 'sent', 'sent']);
  });

  test('what has no room now comes back when there is some, without a try that counts, and never past its window', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    way.answerWith(() => ({ ok: false, retry: 'later', reason: 'paced', after: 20_000 }));
    for (let i = 0; i < 4; i += 1) {
      await tick();
      await work();
      expect(await messages()).toMatchObject([{ state: 'sending', attempt: 0, lease_until: bed.clock.now() + 20_000 }]);
      bed.clock.advance(19_000);
      await tick();
      expect(way.jobs).toEqual([]);
      bed.clock.advance(1000);
    }
    // A failure in between counts, and only that: it is the first.
    way.answerWith(() => ({ ok: false, retry: 'later', reason: 'busy' }));
    await tick();
    await work();
    expect(await messages()).toMatchObject([{ attempt: 1, lease_until: bed.clock.now() + 15_000 }]);
    bed.clock.advance(15_000);
    way.answerWith(() => ({ ok: false, retry: 'later', reason: 'paced', after: 3_600_000 }));
    await tick();
    await work();
    expect(await messages()).toMatchObject([{ attempt: 1, lease_until: berlin('09:15') }]);
    bed.clock.set(berlin('09:15'));
    way.answerWith(() => ({ ok: true }));
    await tick();
    await work();
    expect(way.sent).toEqual([]);
    expect(await messages()).toMatchObject([{ state: 'expired', reason: 'late' }]);
  });

  test('a stop ends what waits for its turn, and another worker sends it at once', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    const stop = new AbortController();
    const delivery = openDelivery(
      job,
      {
        email: {
          ...way.email,
          send: (_, signal) =>
            new Promise((end) =>
              signal?.addEventListener('abort', () => end({ ok: false, retry: 'later', reason: 'stopped', after: 0 })),
            ),
        },
      },
      kinds,
    );
    const [batch] = way.jobs.splice(0);
    const running = delivery.deliver(batch ?? { batchId: '' }, stop.signal);
    stop.abort();
    await running;
    await delivery.close();
    expect(await messages()).toMatchObject([{ attempt: 0 }]);
    await tick();
    await work();
    expect(way.sent).toHaveLength(1);
  });

  test('a queue that lost its memory costs a delay, never a reminder', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    way.jobs.length = 0;
    bed.clock.advance(6000);
    await sweep(job, way as never);
    await tick();
    await work();
    expect(way.sent).toHaveLength(1);
  });

  test('a worker killed while sending gives back what it held; past the window it is counted as expired', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    await bed.deps.database.kysely
      .updateTable('message')
      .set({ state: 'sending', lease_until: bed.clock.now() + MINUTE })
      .execute();
    await work();
    expect(way.sent).toEqual([]);
    bed.clock.advance(MINUTE);
    await sweep(job, way as never);
    await tick();
    await work();
    expect(way.sent).toHaveLength(1);

    bed.clock.set(berlin('10:00'));
    await tick();
    way.jobs.length = 0;
    bed.clock.set(berlin('10:30'));
    await sweep(job, way as never);
    expect(await messages()).toMatchObject([{ state: 'sent' }, { state: 'expired' }]);
  });

  test('a result that could not be written is written later, and nothing is sent again', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    const inTransaction = <Result>(work: (place: Place) => Promise<Result>) =>
      transactAcrossTenants(job, (sql) => work(placeOf(job, sql)));
    let down = true;
    const ledger = openLedger(job, {
      write: (work) =>
        inTransaction(async (place) => {
          const result = await work(place);
          if (down) throw new Error('The database went away before the commit.');
          return result;
        }),
      idle: async () => {},
    });
    const ids = (await messages()).map(({ id }) => id);
    for (const message of await inTransaction((place) => take(place, ids, bed.clock.now())))
      ledger.note(message, { ways: [{ channel: 'email', sent: { ok: true } }] });
    await expect(ledger.flush()).rejects.toThrow('went away');
    expect(await messages()).toMatchObject([{ state: 'sending' }]);
    down = false;
    await ledger.flush();
    expect(await messages()).toMatchObject([{ state: 'sent' }]);
    bed.clock.advance(2 * MINUTE);
    await sweep(job, way as never);
    await tick();
    await work();
    expect(way.sent).toEqual([]);
  });

  test('sign-in mails are handed over first, however many batches of breaks have waited longer', async () => {
    const now = bed.clock.now();
    await bed.deps.database.kysely
      .insertInto('batch')
      .values(
        Array.from({ length: 450 }, (_, n) => ({
          id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
          first: '',
          last: '',
          job: 'deliver',
          wake_at: now - 60_000,
          handed_at: null,
          generation: 0,
          expires_at: now + 60_000,
        })),
      )
      .execute();
    await requestLink({ deps: bed.deps, request: 'r', input: { address: 'ada@testbed.example' } });
    const signIn = (await messages())[0]?.id ?? '';
    expect(await enqueueDue(job, way as never)).toEqual({ enqueued: 200, more: true });
    expect(way.jobs[0]).toEqual({ batchId: signIn });
    for (let round = 0; round < 2; round += 1) await enqueueDue(job, way as never);
    expect(way.jobs).toHaveLength(451);
    expect(new Set(way.jobs.map(({ batchId }) => batchId)).size).toBe(451);
  });

  test('one unreadable schedule holds up nobody else', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const bob = await bed.person();
    await saveRoutine({ ctx: bob, input: hourly });
    await moveToMars(ada.me);
    await tickAt('09:00');
    expect(way.sent).toHaveLength(1);
    expect(bed.lines.filter(({ event }) => event === 'scheduleFailed')).toHaveLength(1);
  });

  test('one that has become unreadable since it was claimed costs nobody else their break', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveRoutine({ ctx: await bed.person(), input: hourly });
    bed.clock.set(berlin('09:00'));
    await tick();
    await moveToMars(ada.me);
    await work();
    expect(way.sent).toHaveLength(1);
    expect(new Set((await messages()).map(({ reason }) => reason))).toEqual(new Set(['unreadable', null]));
  });

  async function moveToMars(person: PersonId) {
    await bed.deps.database.kysely
      .updateTable('schedule')
      .set({ time_zone: 'Mars/Olympus' })
      .where('person', '=', person)
      .execute();
    await keepPlans(placeOf(bed.deps), [bed.ctx.tenant, [person]]);
  }

  test('impossible times name their field', async () => {
    await expect(saveRoutine({ ctx: ada, input: { ...hourly, everyMinutes: 0 } })).rejects.toMatchObject({
      kind: 'invalidInput',
      fields: [{ path: 'everyMinutes' }],
    });
    await expect(pause({ ctx: ada, input: { until: bed.clock.now() - 1 } })).rejects.toMatchObject({
      fields: [{ path: 'until' }],
    });
  });
});

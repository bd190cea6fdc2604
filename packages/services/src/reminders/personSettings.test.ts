import type { PersonId } from '@sitwell/domain/ids';
import { sql } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Ctx, type InstallationCtx, transact } from '../context/index.ts';
import { sweep } from '../messages/index.ts';
import { requestLink } from '../signIn/index.ts';
import { engines } from '../testbed/engines.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { recordAnswer } from './answerBreak.ts';
import {
  addDevice,
  answerBreak,
  backFromBreak,
  claimDue,
  current,
  day,
  explainBreaks,
  foldBreaks,
  getReminders,
  history,
  pause,
  saveRoutine,
  saveSettings,
  startBreak,
  today,
  tookOne,
  unsubscribe,
  unsubscribeUrl,
} from './index.ts';

const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [],
  active: true,
};
const usual = { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: false };
/** Berlin is one hour ahead of UTC in the week of Monday 2 March 2026. */
const berlin = (time: string, date = '2026-03-02') => Date.parse(`${date}T${time}:00+01:00`);

describe.each(engines)('what a person sets and does, on $name', ({ open }) => {
  let engine: Awaited<ReturnType<typeof open>>;
  let bed: Testbed;
  let ada: Ctx & { me: PersonId };
  let job: InstallationCtx;
  beforeAll(async () => {
    engine = await open();
  }, 30_000);
  beforeEach(async () => {
    bed = await testbed(engine);
    ada = await bed.person({ address: 'ada@testbed.example' });
    job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  });
  afterEach(() => bed.stop());

  async function offeredAt(time: string) {
    bed.clock.set(berlin(time));
    await claimDue(job);
    return (await current({ ctx: ada }))?.message ?? '';
  }
  const post = async () => {
    const token = (await getReminders({ ctx: ada })).back?.split('/').at(-1) ?? 'none';
    return { deps: bed.deps, request: 'r', input: { token } };
  };
  const nextOf = async () => (await getReminders({ ctx: ada })).next?.at;

  test('a zone of one’s own moves every break, and going back takes the site’s', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const { next } = await saveSettings({ ctx: ada, input: { ...usual, timeZone: 'America/New_York' } });
    expect(next?.at).toBe(Date.parse('2026-03-02T09:00:00-05:00'));
    await saveSettings({ ctx: ada, input: usual });
    expect(await nextOf()).toBe(berlin('09:00'));
    await expect(saveSettings({ ctx: ada, input: { ...usual, timeZone: 'Mars/Base' } })).rejects.toMatchObject({
      fields: [{ path: 'timeZone' }],
    });
  });

  test('quiet hours hold for every routine, also when the tick claims', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveRoutine({ ctx: ada, input: { ...hourly, kind: 'eyes', everyMinutes: 30 } });
    await saveSettings({ ctx: ada, input: { ...usual, quiet: [{ start: '08:00', end: '11:00' }] } });
    expect(await nextOf()).toBe(berlin('11:00'));
    bed.clock.set(berlin('10:30'));
    await claimDue(job);
    expect(await today({ ctx: ada })).toEqual([]);
    expect((await explainBreaks({ ctx: ada, input: { at: berlin('10:00') } })).routines).toMatchObject([
      { reason: 'quiet' },
      { reason: 'quiet' },
    ]);
  });

  test('a routine that is switched off promises no next break', async () => {
    await saveRoutine({ ctx: ada, input: { ...hourly, active: false } });
    expect((await explainBreaks({ ctx: ada, input: { at: berlin('10:00') } })).routines).toMatchObject([
      { reason: 'off', next: null },
    ]);
  });

  test('a cap ends a kind for the day and says so', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveSettings({ ctx: ada, input: { ...usual, caps: { movement: 2 } } });
    for (const time of ['09:00', '10:00', '11:00', '12:00']) await offeredAt(time);
    expect((await today({ ctx: ada })).map((each) => each.dueAt)).toEqual([berlin('10:00'), berlin('09:00')]);
    expect(await nextOf()).toBe(berlin('09:00', '2026-03-03'));
    expect(await explainBreaks({ ctx: ada, input: { at: berlin('13:00') } })).toMatchObject({
      routines: [{ reason: 'cap', next: berlin('09:00', '2026-03-03') }],
      breaks: [],
    });
  });

  test.each([
    [{ minutes: 30 }, '09:40', '2026-03-06'],
    [{ untilTime: '14:30' }, '14:30', '2026-03-06'],
    [{ untilDate: '2026-03-11' }, '00:00', '2026-03-11'],
    // Friday: the next working minute is on Monday.
    [{ untilNextWorkingDay: true as const }, '09:00', '2026-03-09'],
  ])('a pause %j ends by itself', async (input, time, date) => {
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:10', '2026-03-06'));
    expect(await pause({ ctx: ada, input })).toMatchObject({ until: berlin(time, date) });
    bed.clock.set(berlin(time, date) + 1);
    expect((await getReminders({ ctx: ada })).pausedUntil).toBeNull();
  });

  test('two changes of one person at once: the second knows of the first', async () => {
    const { id } = await saveRoutine({ ctx: ada, input: hourly });
    const message = await offeredAt('09:00');
    bed.clock.set(berlin('09:01'));
    let written = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const snoozing = transact(ada, async (tx) => {
      await recordAnswer(tx, ada, ada.me, { message, answer: 'snoozed', minutes: 5 });
      written();
      if (bed.deps.database.engine === 'postgres') await sql`select pg_sleep(0.3)`.execute(tx.sql);
    });
    await isWritten;
    await saveRoutine({ ctx: ada, input: { ...hourly, id, everyMinutes: 30 } });
    await snoozing;
    const { next_due_at } = await bed.deps.database.kysely
      .selectFrom('schedule')
      .select('next_due_at')
      .executeTakeFirstOrThrow();
    expect(next_due_at).toBe(berlin('09:06'));
  });

  test('the next break is named, also one that was put off, and none is told that a pause takes back', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const message = await offeredAt('09:00');
    await answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes: 15 } });
    const next = async () => (await getReminders({ ctx: ada })).next;
    expect(await next()).toEqual({ at: berlin('09:15'), kinds: ['movement'] });
    await pause({ ctx: ada, input: { minutes: 120 } });
    expect(await next()).toEqual({ at: berlin('11:00'), kinds: ['movement'] });
    expect((await day({ ctx: ada, input: {} })).planned.filter(({ putOff }) => putOff)).toEqual([]);
  });

  test('a break put off until the minute of another comes with it, as one', async () => {
    await saveRoutine({ ctx: ada, input: { ...hourly, everyMinutes: 10 } });
    const message = await offeredAt('09:00');
    bed.clock.set(berlin('09:05') + 4999);
    const { next } = await answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes: 5 } });
    expect(next).toBe(berlin('09:10'));
    await offeredAt('09:10');
    await offeredAt('09:11');
    expect((await today({ ctx: ada })).map(({ dueAt }) => dueAt)).toEqual([berlin('09:10'), berlin('09:00')]);
  });

  test('a break put off does not come back once its routine is switched off, and is promised nowhere', async () => {
    const eyes = { ...hourly, kind: 'eyes' as const };
    const { id } = await saveRoutine({ ctx: ada, input: eyes });
    await saveRoutine({ ctx: ada, input: { ...hourly, everyMinutes: 120 } });
    const putOff = async () => (await day({ ctx: ada, input: {} })).planned.filter((planned) => planned.putOff);
    for (const [time, remains] of [
      ['10:00', []],
      ['11:00', ['movement']],
    ] as const) {
      await saveRoutine({ ctx: ada, input: { ...eyes, id } });
      const message = await offeredAt(time);
      const back = bed.clock.now() + 10 * 60_000;
      await answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes: 10 } });
      expect(await nextOf()).toBe(back);
      expect(await putOff()).toMatchObject([{ at: back, kinds: ['eyes', ...remains] }]);
      const { next } = await saveRoutine({ ctx: ada, input: { ...eyes, id, active: false } });
      const expected = remains.length > 0 ? back : berlin('11:00');
      expect(next).toEqual({ at: expected, kinds: ['movement'] });
      expect((await getReminders({ ctx: ada })).next).toEqual(next);
      expect((await putOff()).map(({ kinds }) => kinds)).toEqual(remains.length > 0 ? [remains] : []);
      bed.clock.set(back);
      await claimDue(job);
      expect(await today({ ctx: ada })).toHaveLength(remains.length > 0 ? 3 : 1);
    }
  });

  test('who just took a break gets none that they had put off', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const message = await offeredAt('09:00');
    await answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes: 15 } });
    bed.clock.set(berlin('09:10'));
    expect(await tookOne({ ctx: ada })).toEqual({ next: berlin('10:10') });
    await offeredAt('09:15');
    expect(await today({ ctx: ada })).toHaveLength(1);
  });

  test('a pause in a night shift ends with the next one, which may begin on the same date', async () => {
    await saveRoutine({
      ctx: ada,
      input: { ...hourly, ranges: [{ days: [1, 2, 3, 4], start: '22:00', end: '06:00' }] },
    });
    const until = async (time: string, date: string) => {
      bed.clock.set(berlin(time, date));
      return (await pause({ ctx: ada, input: { untilNextWorkingDay: true } })).until;
    };
    expect(await until('01:00', '2026-03-03')).toBe(berlin('22:00', '2026-03-03'));
    expect(await until('23:00', '2026-03-03')).toBe(berlin('22:00', '2026-03-04'));
    expect(await until('05:59', '2026-03-06')).toBe(berlin('22:00', '2026-03-09'));
    expect(await until('12:00', '2026-03-04')).toBe(berlin('22:00', '2026-03-05'));
  });

  test('a pause until a time that has passed names its field', async () => {
    bed.clock.set(berlin('15:00'));
    await expect(pause({ ctx: ada, input: { untilTime: '14:30' } })).rejects.toMatchObject({
      fields: [{ path: 'untilTime' }],
    });
  });

  test('snoozes of one break have a budget, then ask, and never lock out', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const snooze = async (time: string, insist?: boolean) =>
      answerBreak({
        ctx: ada,
        input: { message: await offeredAt(time), answer: 'snoozed', minutes: 5, ...(insist && { insist }) },
      });
    expect((await snooze('09:00')).budget).toEqual({ left: 1 });
    expect((await snooze('09:05')).budget).toEqual({ left: 0 });
    await expect(snooze('09:10')).rejects.toMatchObject({ code: 'snoozeBudget' });
    expect(await snooze('09:10', true)).toMatchObject({ next: berlin('09:15'), budget: { left: 0 } });
    expect((await snooze('10:00')).budget).toEqual({ left: 1 });
    expect(await history({ ctx: ada })).toEqual([
      { month: '2026-03', offered: 2, started: 0, completed: 0, snoozed: 4, skipped: 0 },
    ]);
  });

  test('snoozes of a day have a budget too, and pressing twice costs one', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const left: number[] = [];
    for (const time of ['09', '10', '11', '12', '13', '14']) {
      const message = await offeredAt(`${time}:00`);
      for (const minutes of [5, 10])
        await answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes } }).then(({ budget }) =>
          left.push(budget.left),
        );
      await bed.deps.database.kysely.deleteFrom('snooze').execute();
    }
    expect(left).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
    const message = await offeredAt('15:00');
    await expect(answerBreak({ ctx: ada, input: { message, answer: 'snoozed', minutes: 5 } })).rejects.toMatchObject({
      code: 'snoozeBudget',
    });
  });

  test('starting, swapping, finishing and skipping are counted apart', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    const first = await offeredAt('09:00');
    expect(await startBreak({ ctx: ada, input: { message: first } })).toMatchObject({ kind: 'movement' });
    bed.clock.advance(60_000);
    expect(await startBreak({ ctx: ada, input: { message: first, kind: 'stretch' } })).toEqual({
      startedAt: berlin('09:00'),
      kind: 'stretch',
    });
    expect(await current({ ctx: ada })).toMatchObject({ kinds: ['movement'], swappedFor: 'stretch' });
    await answerBreak({ ctx: ada, input: { message: first, answer: 'done' } });
    await answerBreak({ ctx: ada, input: { message: await offeredAt('10:00'), answer: 'skipped' } });
    await offeredAt('11:00');
    const counts = { month: '2026-03', offered: 3, started: 1, completed: 1, snoozed: 0, skipped: 1 };
    expect(await history({ ctx: ada })).toEqual([counts]);

    const eve = await bed.person();
    await expect(startBreak({ ctx: eve, input: { message: first } })).rejects.toMatchObject({ kind: 'notFound' });
    expect(await history({ ctx: eve })).toEqual([]);

    bed.clock.advance(37 * 24 * 3_600_000);
    await bed.deps.database.kysely.updateTable('message').set({ state: 'sent' }).execute();
    expect(await foldBreaks(job)).toEqual({ folded: 3, more: false });
    expect(await foldBreaks(job)).toEqual({ folded: 0, more: false });
    expect(await history({ ctx: ada })).toEqual([counts]);
    for (const table of ['message', 'break_answer', 'break_start', 'delivery'] as const)
      expect(await bed.deps.database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
  });

  test('nothing says when somebody took a break: not the audit, and after 35 days no table', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveSettings({ ctx: ada, input: { ...usual, pings: true } });
    const audit = () => bed.deps.database.kysely.selectFrom('audit_entry').select(['action', 'at']).execute();
    const before = await audit();
    const first = await offeredAt('09:00');
    bed.clock.set(berlin('09:01') + 17);
    await startBreak({ ctx: ada, input: { message: first } });
    bed.clock.set(berlin('09:02') + 17);
    await answerBreak({ ctx: ada, input: { message: first, answer: 'snoozed', minutes: 5 } });
    const second = await offeredAt('09:08');
    bed.clock.set(berlin('09:09') + 17);
    await answerBreak({ ctx: ada, input: { message: second, answer: 'done' } });
    bed.clock.set(berlin('09:10') + 17);
    await backFromBreak(await post());
    bed.clock.set(berlin('09:11') + 17);
    await tookOne({ ctx: ada });
    expect(await audit()).toEqual(before);

    const instants = ['09:01', '09:02', '09:09', '09:10', '09:11'].map((time) => String(berlin(time) + 17));
    const traces = [first, second, ...instants];
    const told = async () => {
      const tables = await bed.deps.database.kysely.introspection.getTables();
      const rows = await Promise.all(
        tables.map(async ({ name }) => {
          const found = await sql`select * from ${sql.table(name)}`.execute(bed.deps.database.kysely);
          const text = JSON.stringify(found.rows);
          return traces.filter((trace) => text.includes(trace)).map((trace) => `${name} ${traces.indexOf(trace)}`);
        }),
      );
      return rows.flat().sort();
    };
    expect(new Set((await told()).map((line) => line.split(' ')[0]))).toEqual(
      new Set(['batch', 'break_answer', 'break_start', 'message', 'routine', 'schedule']),
    );
    bed.clock.advance(37 * 24 * 3_600_000);
    await sweep(job, { queue: { pending: async () => 0 } } as never);
    await foldBreaks(job);
    // The last one alone, from which the person's routine counts.
    expect(await told()).toEqual([`routine ${traces.length - 1}`, `schedule ${traces.length - 1}`]);
  });

  test('a browser leaves an audit row when it is made known, and none at each visit', async () => {
    const device = { endpoint: 'https://push.example/1', keys: { p256dh: 'A'.repeat(87), auth: 'A'.repeat(22) } };
    const audit = async () =>
      (await bed.deps.database.kysely.selectFrom('audit_entry').select('action').execute()).filter(
        ({ action }) => action === 'push.subscribed',
      ).length;
    for (let visit = 0; visit < 3; visit += 1) await addDevice({ ctx: ada, input: device });
    expect(await audit()).toBe(1);
    await addDevice({ ctx: await bed.person(), input: device });
    expect(await audit()).toBe(2);
    expect((await getReminders({ ctx: ada })).push.devices).toBe(0);
  });

  test('rows of the last 35 days, and those still on their way, are not folded', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await offeredAt('09:00');
    bed.clock.advance(37 * 24 * 3_600_000);
    expect(await foldBreaks(job)).toMatchObject({ folded: 0 });
    await bed.deps.database.kysely.updateTable('message').set({ state: 'sent' }).execute();
    bed.clock.advance(-3 * 24 * 3_600_000);
    expect(await foldBreaks(job)).toMatchObject({ folded: 0 });
  });

  test('a break and its snooze are counted once, also when they are folded with midnight between them', async () => {
    // Half past midnight in Berlin is half an hour before midnight in UTC.
    await saveRoutine({ ctx: ada, input: { ...hourly, ranges: [{ days: [1], start: '22:56', end: '01:30' }] } });
    bed.clock.set(Date.parse('2026-03-02T23:56:00Z'));
    await claimDue(job);
    const first = (await current({ ctx: ada }))?.message ?? '';
    await answerBreak({ ctx: ada, input: { message: first, answer: 'snoozed', minutes: 10 } });
    bed.clock.set(Date.parse('2026-03-03T00:06:00Z'));
    await claimDue(job);
    const second = (await current({ ctx: ada }))?.message ?? '';
    await answerBreak({ ctx: ada, input: { message: second, answer: 'done' } });
    const counts = await history({ ctx: ada });
    expect(counts).toMatchObject([{ offered: 1, snoozed: 1, completed: 1 }]);
    for (const day of [36, 37]) {
      bed.clock.set(Date.parse('2026-03-02T12:00:00Z') + day * 24 * 3_600_000);
      await foldBreaks(job);
      expect(await history({ ctx: ada })).toEqual(counts);
    }
    expect(await bed.deps.database.kysely.selectFrom('message').selectAll().execute()).toEqual([]);
  });

  test('a closed sign-in mail is gone after 35 days as well', async () => {
    await requestLink({ deps: bed.deps, request: 'r', input: { address: 'ada@testbed.example' } });
    const messages = () => bed.deps.database.kysely.selectFrom('message').select('kind').execute();
    bed.clock.advance(34 * 24 * 3_600_000);
    await sweep(job, { queue: { pending: async () => 0 } } as never);
    await foldBreaks(job);
    expect(await messages()).toEqual([{ kind: 'sign-in' }]);
    bed.clock.advance(3 * 24 * 3_600_000);
    expect(await foldBreaks(job)).toEqual({ folded: 1, more: false });
    expect(await messages()).toEqual([]);
  });

  test('"I just took one" counts the rest of the range from now and finishes what is on offer', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await offeredAt('09:00');
    bed.clock.set(berlin('09:20'));
    expect(await tookOne({ ctx: ada })).toEqual({ next: berlin('10:20') });
    expect(await today({ ctx: ada })).toMatchObject([{ answer: 'done' }]);
    expect((await explainBreaks({ ctx: ada, input: { at: berlin('10:00') } })).routines).toMatchObject([
      { reason: 'anchored', next: berlin('10:20') },
    ]);
  });

  test('"back from a break" is opt-in and keeps its last instant only', async () => {
    const { id } = await saveRoutine({ ctx: ada, input: hourly });
    expect((await getReminders({ ctx: ada })).back).toBeNull();
    await saveSettings({ ctx: ada, input: { ...usual, pings: true } });
    for (const time of ['09:10', '09:30']) {
      bed.clock.set(berlin(time));
      await backFromBreak(await post());
    }
    expect(await nextOf()).toBe(berlin('10:30'));
    const row = await bed.deps.database.kysely.selectFrom('routine').selectAll().where('id', '=', id).execute();
    expect(row).toMatchObject([{ anchor: berlin('09:30') }]);
  });

  test('a second return within the minute writes nothing, nor does one without a routine; a new routine counts at once', async () => {
    await saveSettings({ ctx: ada, input: { ...usual, pings: true } });
    const own = await post();
    const schedule = () => bed.deps.database.kysely.selectFrom('schedule').selectAll().execute();
    const bare = await schedule();
    await backFromBreak(own);
    expect(await schedule()).toEqual(bare);
    await saveRoutine({ ctx: ada, input: hourly });
    bed.clock.set(berlin('09:10'));
    await backFromBreak(own);
    bed.clock.set(berlin('09:10') + 59_999);
    await backFromBreak(own);
    expect(await nextOf()).toBe(berlin('10:10'));
    await saveRoutine({ ctx: ada, input: { ...hourly, kind: 'eyes' } });
    await backFromBreak(own);
    expect(await nextOf()).toBe(berlin('10:10') + 59_999);
    bed.clock.set(berlin('09:12'));
    await backFromBreak(own);
    expect(await nextOf()).toBe(berlin('10:12'));
  });

  test('the address of "back from a break" lasts while it is on: off ends it, on again is another', async () => {
    await saveRoutine({ ctx: ada, input: hourly });
    await saveSettings({ ctx: ada, input: { ...usual, pings: true } });
    const first = await post();
    await saveSettings({ ctx: ada, input: { ...usual, mail: false, pings: true } });
    await unsubscribe({ ...first, input: { token: unsubscribeUrl(bed.deps, ada.me).split('/').at(-1) ?? '' } });
    expect(await post()).toEqual(first);
    await saveSettings({ ctx: ada, input: usual });
    await expect(backFromBreak(first)).rejects.toMatchObject({ kind: 'notFound' });
    await saveSettings({ ctx: ada, input: { ...usual, pings: true } });
    const second = await post();
    expect(second.input.token).not.toBe(first.input.token);
    await expect(backFromBreak(first)).rejects.toMatchObject({ kind: 'notFound' });
    bed.clock.set(berlin('09:10'));
    await backFromBreak(second);
    expect(await nextOf()).toBe(berlin('10:10'));
  });

  test('one person’s "back from a break" moves nobody else’s breaks', async () => {
    const eve = await bed.person();
    for (const ctx of [ada, eve]) {
      await saveRoutine({ ctx, input: hourly });
      await saveSettings({ ctx, input: { ...usual, pings: true } });
    }
    bed.clock.set(berlin('09:10'));
    await backFromBreak(await post());
    expect((await getReminders({ ctx: eve })).next?.at).toBe(berlin('10:00'));
  });

  test('the day shows working time, what came and what is to come', async () => {
    await saveRoutine({ ctx: ada, input: { ...hourly, quiet: [{ start: '12:00', end: '13:00' }] } });
    await saveRoutine({ ctx: ada, input: { ...hourly, kind: 'eyes', everyMinutes: 120 } });
    await offeredAt('09:00');
    bed.clock.set(berlin('14:30'));
    expect(await day({ ctx: ada, input: {} })).toEqual({
      date: '2026-03-02',
      timeZone: 'Europe/Berlin',
      from: berlin('00:00'),
      to: berlin('00:00', '2026-03-03'),
      working: [{ from: berlin('09:00'), to: berlin('17:00') }],
      meetings: [],
      breaks: [expect.objectContaining({ dueAt: berlin('09:00'), kinds: ['eyes', 'movement'] })],
      planned: [
        { at: berlin('15:00'), kinds: ['eyes', 'movement'], inMeeting: false, movesTo: null, putOff: false },
        { at: berlin('16:00'), kinds: ['movement'], inMeeting: false, movesTo: null, putOff: false },
      ],
    });
    expect(await day({ ctx: ada, input: { date: '2026-03-07' } })).toMatchObject({ working: [], planned: [] });
  });
});

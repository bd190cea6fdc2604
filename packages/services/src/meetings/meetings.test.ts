import type { Outward, OutwardAnswer } from '@sitwell/channels/outward';
import type { PersonId } from '@sitwell/domain/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Ctx, InstallationCtx } from '../context/index.ts';
import { placeOf, transactAcrossTenants } from '../context/index.ts';
import { markLeft } from '../directory/index.ts';
import { take } from '../messages/take.ts';
import {
  breakMessage,
  claimDue,
  current,
  day,
  explainBreaks,
  getReminders,
  makeFeed,
  saveRoutine,
  saveSettings,
  today,
} from '../reminders/index.ts';
import { jobContext, type Testbed, testbed } from '../testbed/index.ts';
import { fetchCalendars, linkCalendar, type ReadCalendar, readApart, unlinkCalendar } from './index.ts';
import { readBusy } from './readBusy.ts';

const hourly = {
  kind: 'movement' as const,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  everyMinutes: 60,
  quiet: [{ start: '12:00', end: '13:00' }],
  active: true,
};
const berlin = (time: string) => Date.parse(`2026-03-02T${time}:00+01:00`);
const address = 'https://calendar.example/secret/busy.ics';

let bed: Testbed;
let ada: Ctx & { me: PersonId };
let job: InstallationCtx;
let asked: string[];
beforeEach(async () => {
  bed = await testbed();
  ada = await bed.person();
  job = { ...bed.deps, actor: { kind: 'system', job: 'tick' }, request: 'tick' };
  asked = [];
  await saveRoutine({ ctx: ada, input: hourly });
});
afterEach(() => bed.stop());

const read: ReadCalendar = async (text, window) => readBusy(text, window);
const outward = (answer: OutwardAnswer): Outward => ({
  ask: async ({ url }) => {
    asked.push(url);
    return answer;
  },
});
const answering = (status: number, text: string): OutwardAnswer => ({
  ok: true,
  status,
  headers: {},
  body: Buffer.from(text),
});
const meetings = (...spans: [string, string][]) =>
  [
    'BEGIN:VCALENDAR',
    ...spans.flatMap(([from, to], index) => [
      'BEGIN:VEVENT',
      `UID:${index}`,
      'SUMMARY:Redundancies with the works council',
      `DTSTART;TZID=Europe/Berlin:20260302T${from.replace(':', '')}00`,
      `DTEND;TZID=Europe/Berlin:20260302T${to.replace(':', '')}00`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
async function inMeetings(...spans: [string, string][]) {
  await linkCalendar({ ctx: ada, input: { address } });
  await fetchCalendars(job, outward(answering(200, meetings(...spans))), read);
}
const takeAll = (ids: string[]) => transactAcrossTenants(job, (sql) => take(placeOf(job, sql), ids, bed.clock.now()));
/** What the tick and a delivery do at this time; the reasons of what was withdrawn. */
async function deliverAt(time: string): Promise<string[]> {
  bed.clock.set(berlin(time));
  await claimDue(job);
  const due = await bed.deps.database.kysely.selectFrom('message').select('id').where('state', '=', 'due').execute();
  const taken = await takeAll(due.map((row) => row.id));
  const prepared = await breakMessage.prepare(await jobContext(bed, 'deliver'), taken);
  for (const [id, what] of prepared)
    await bed.deps.database.kysely
      .updateTable('message')
      .set('withdrawn' in what ? { state: 'withdrawn', reason: what.withdrawn } : { state: 'sent' })
      .where('id', '=', id)
      .execute();
  return [...prepared.values()].map((what) => ('withdrawn' in what ? what.withdrawn : 'sent'));
}

test('intervals are kept, the address is sealed, and no title or address is stored or logged', async () => {
  await inMeetings(['09:30', '10:30']);
  expect(asked).toEqual([address]);
  expect((await getReminders({ ctx: ada })).calendar).toEqual({ fetchedAt: bed.clock.now(), problem: null });
  expect((await day({ ctx: ada, input: {} })).meetings).toEqual([{ from: berlin('09:30'), to: berlin('10:30') }]);
  const tables = await bed.deps.database.kysely.introspection.getTables();
  for (const { name } of tables) {
    const rows = await bed.deps.database.kysely
      .selectFrom(name as 'message')
      .selectAll()
      .execute();
    const bytes = JSON.stringify(rows, (_key, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    );
    expect(bytes).not.toMatch(/Redundancies|calendar\.example/);
  }
  expect(JSON.stringify(bed.lines)).not.toMatch(/Redundancies|calendar\.example/);
});

test('nothing in a meeting; the break is offered once in the first gap', async () => {
  await inMeetings(['08:30', '09:15'], ['09:18', '09:40']);
  expect(await deliverAt('09:00')).toEqual(['meeting']);
  expect(await current({ ctx: ada })).toBeNull();
  expect(await explainBreaks({ ctx: ada, input: { at: berlin('09:00') } })).toMatchObject({
    meeting: { from: berlin('08:30'), to: berlin('09:15') },
    breaks: [{ state: 'withdrawn', reason: 'meeting' }],
    carriedTo: [berlin('09:40')],
  });
  // Three minutes between two meetings are too short while a longer gap is to come.
  expect(await deliverAt('09:15')).toEqual([]);
  expect(await deliverAt('09:40')).toEqual(['sent']);
  expect(await current({ ctx: ada })).toMatchObject({ kinds: ['movement'], dueAt: berlin('09:40') });
  expect(await deliverAt('09:41')).toEqual([]);
});

test('the day tells what a meeting will move and where to, and then what was moved', async () => {
  await inMeetings(['08:30', '09:15'], ['09:18', '09:40'], ['15:30', '18:00']);
  const planned = async () => (await day({ ctx: ada, input: {} })).planned;
  expect((await planned()).filter((each) => each.inMeeting)).toEqual([
    { at: berlin('09:00'), kinds: ['movement'], inMeeting: true, movesTo: berlin('09:40'), putOff: false },
    { at: berlin('16:00'), kinds: ['movement'], inMeeting: true, movesTo: null, putOff: false },
  ]);
  await deliverAt('09:00');
  expect((await planned())[0]).toEqual({
    at: berlin('09:40'),
    kinds: ['movement'],
    inMeeting: false,
    movesTo: null,
    putOff: true,
  });
});

test('a day of meetings back to back is not lost: several held breaks become one in its only gap', async () => {
  await inMeetings(['08:50', '11:20'], ['11:22', '12:00'], ['12:30', '18:00']);
  for (const time of ['09:00', '10:00', '11:00']) expect(await deliverAt(time)).toEqual(['meeting']);
  // The pause at noon is quiet, so the two minutes before it are the first gap.
  expect(await deliverAt('11:20')).toEqual(['sent']);
  expect((await today({ ctx: ada })).filter((each) => each.state === 'offered')).toHaveLength(1);
});

test('a meeting that ends after work, or just before the next break, holds nothing back for later', async () => {
  await inMeetings(['08:50', '09:55'], ['15:30', '18:00']);
  expect(await deliverAt('09:00')).toEqual(['meeting']);
  expect(await deliverAt('09:55')).toEqual([]);
  expect(await deliverAt('10:00')).toEqual(['sent']);
  expect(await deliverAt('16:00')).toEqual(['meeting']);
  expect(await deliverAt('18:00')).toEqual([]);
});

test('delivering twice holds once', async () => {
  await inMeetings(['08:30', '09:30']);
  bed.clock.set(berlin('09:00'));
  await claimDue(job);
  const due = await bed.deps.database.kysely.selectFrom('message').select('id').execute();
  const taken = await takeAll(due.map((row) => row.id));
  for (let i = 0; i < 2; i += 1) await breakMessage.prepare(await jobContext(bed, 'deliver'), taken);
  expect(await bed.deps.database.kysely.selectFrom('snooze').selectAll().execute()).toHaveLength(1);
});

test.each<[OutwardAnswer, string]>([
  [{ ok: false, reason: 'forbidden' }, 'forbidden'],
  [{ ok: false, reason: 'tooLarge' }, 'tooLarge'],
  [answering(403, ''), 'refused'],
  [answering(404, ''), 'noCalendar'],
  [answering(200, '<html>'), 'noCalendar'],
  [answering(503, ''), 'unreachable'],
])('what goes wrong is told in words, and tried more rarely', async (answer, code) => {
  await linkCalendar({ ctx: ada, input: { address } });
  const minutes: number[] = [];
  for (let at = 0; at < 60; at += 1) {
    if ((await fetchCalendars(job, outward(answer), read)).read > 0) minutes.push(at);
    bed.clock.advance(60_000);
  }
  expect(minutes).toEqual([0, 30]);
  const { calendar } = await getReminders({ ctx: ada });
  expect(calendar?.problem).toEqual({ code, message: expect.stringMatching(/^[A-Z].*\.$/) });
  expect(calendar?.fetchedAt).toBeNull();
});

test('is read every quarter of an hour, by one worker, and forgotten with its meetings', async () => {
  await linkCalendar({ ctx: ada, input: { address } });
  const good = outward(answering(200, meetings(['10:00', '11:00'])));
  await Promise.all([fetchCalendars(job, good, read), fetchCalendars(job, good, read)]);
  bed.clock.advance(14 * 60_000);
  await fetchCalendars(job, good, read);
  expect(asked).toHaveLength(1);
  bed.clock.advance(60_000);
  await fetchCalendars(job, good, read);
  expect(asked).toHaveLength(2);
  await unlinkCalendar({ ctx: ada });
  expect((await getReminders({ ctx: ada })).calendar).toBeNull();
  expect(await bed.deps.database.kysely.selectFrom('busy_time').selectAll().execute()).toEqual([]);
});

test('nothing of a calendar or a browser is kept of somebody who left, and nobody asks for their calendar again', async () => {
  const admin = await bed.person({ roles: ['admin'] });
  await linkCalendar({ ctx: ada, input: { address } });
  await makeFeed({ ctx: ada });
  await saveSettings({
    ctx: ada,
    input: { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: true },
  });
  const good = outward(answering(200, meetings(['10:00', '11:00'])));
  await fetchCalendars(job, good, read);
  await markLeft({ ctx: admin, input: { person: ada.me } });
  bed.clock.advance(3_600_000);
  await fetchCalendars(job, good, read);
  expect(asked).toHaveLength(1);
  for (const table of ['calendar_source', 'busy_time', 'calendar_feed', 'push_subscription'] as const)
    expect(await bed.deps.database.kysely.selectFrom(table).selectAll().execute()).toEqual([]);
  const settings = await bed.deps.database.kysely.selectFrom('break_settings').select('back_id').execute();
  expect(settings).toEqual([{ back_id: null }]);
});

test.each(['nowhere', 'ftp://calendar.example/x', 'javascript:alert(1)', ''])('%j is refused', async (bad) => {
  await expect(linkCalendar({ ctx: ada, input: { address: bad } })).rejects.toMatchObject({
    fields: [{ path: 'address' }],
  });
});

test('a calendar that would hold its reader for ever is given up, and the next one is read', async () => {
  const window = { from: berlin('00:00'), to: berlin('23:00'), timeZone: 'Europe/Berlin' };
  const hostile = (...lines: string[]) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:x', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
  const apart = readApart(1500);
  const [never, broken, good] = await Promise.all([
    apart(hostile('DTSTART:20200101T090000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'), window),
    apart(hostile('DTSTART:nonsense'), window),
    apart(meetings(['10:00', '11:00']), window),
  ]);
  expect(never).toBe('tooHard');
  expect(broken ?? []).toEqual([]);
  expect(good).toEqual([{ from: berlin('10:00'), to: berlin('11:00') }]);
});

test('one calendar that fails costs the others nothing', async () => {
  const bob = await bed.person();
  for (const ctx of [ada, bob]) await linkCalendar({ ctx, input: { address } });
  let reads = 0;
  const failing: ReadCalendar = async (text, window) => {
    reads += 1;
    if (reads === 1) throw new Error('broken');
    return readBusy(text, window);
  };
  await fetchCalendars(job, outward(answering(200, meetings(['10:00', '11:00']))), failing);
  const fetched = bed.deps.database.kysely.selectFrom('calendar_source').where('fetched_at', 'is not', null);
  expect(await fetched.select('problem').execute()).toEqual([{ problem: null }]);
  expect(bed.lines.map(({ event }) => event)).toContain('calendarFailed');
});

import type { PersonId } from '@sitwell/domain/ids';
import { type Role, roles } from '@sitwell/services/access';
import type { Ctx } from '@sitwell/services/context';
import { addPeople } from '@sitwell/services/directory';
import { breakToken, getReminders, makeFeed, saveSettings } from '@sitwell/services/reminders';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appRouter } from '../router.ts';
import { type CallContext, createCallerFactory } from '../trpc.ts';
import { makeWorld, samples, type World } from './samples.fixture.ts';

const [DUE, ANSWERED, STARTED, UNTIL, FROM, TO] = [
  1_772_431_000_017, 1_772_431_000_117, 1_772_431_000_217, 1_772_431_000_317, 1_772_431_000_417, 1_772_431_999_517,
];
let bed: Testbed;
let victim: World;
let traces: string[];
beforeEach(async () => {
  bed = await testbed();
  victim = await worldOf(bed.ctx);
  const { kysely } = bed.deps.database;
  const own = { tenant: bed.ctx.tenant as string, person: victim.person };
  const { message } = victim;
  await kysely.updateTable('message').set({ due_at: DUE }).where('id', '=', message).execute();
  await kysely
    .insertInto('break_answer')
    .values({ message, ...own, answer: 'snoozed', at: ANSWERED, until: UNTIL })
    .execute();
  await kysely
    .insertInto('break_start')
    .values({ message, ...own, kind: 'posture', at: STARTED })
    .execute();
  await kysely
    .insertInto('busy_time')
    .values({ ...own, from_at: FROM, to_at: TO })
    .execute();
  const snooze = bed.deps.newId<'snooze'>() as string;
  await kysely
    .insertInto('snooze')
    .values({ id: snooze, ...own, due_at: UNTIL, of_message: message })
    .execute();
  const { url } = await makeFeed({ ctx: ctxOf(victim.person, 'employee') });
  await saveSettings({
    ctx: ctxOf(victim.person, 'employee'),
    input: { timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: true },
  });
  const { back } = await getReminders({ ctx: ctxOf(victim.person, 'employee') });
  traces = [message, victim.routine, snooze, url, back ?? 'none', breakToken(bed.deps.master, message)].concat(
    [DUE, ANSWERED, STARTED, UNTIL, FROM, TO].map(String),
  );
});
afterEach(() => bed.stop());

async function worldOf(ctx: Ctx): Promise<World> {
  const [unit, site] = [bed.root, bed.site];
  const { kysely } = bed.deps.database;
  await kysely.updateTable('period').set({ state: 'closed' }).where('tenant', '=', ctx.tenant).execute();
  count += 1;
  const input = [
    { name: 'Somebody', address: `somebody${count}@breaks.example`, unit, site, locale: 'en', roles: [] as Role[] },
  ];
  const [person] = await addPeople({ ctx, input });
  return makeWorld(bed, ctx.tenant, person ?? '', unit, site);
}
let count = 0;

const ctxOf = (person: string, role: Role): Ctx => ({
  ...bed.ctx,
  actor: { kind: 'person', id: person as PersonId, roles: new Set<Role>(['employee', role]) },
  request: 'private',
});

/** What the call says, its errors too. */
async function ask(path: string, ctx: Ctx, input: unknown): Promise<string> {
  const context: CallContext = {
    language: 'en',
    deps: bed.deps,
    ctx,
    request: 'private',
    session: { token: 'none', open: () => {}, close: () => {} },
  };
  const caller = createCallerFactory(appRouter)(context) as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<unknown>>
  >;
  const [feature = '', name = ''] = path.split('.');
  try {
    return JSON.stringify(await caller[feature]?.[name]?.(input)) ?? '';
  } catch (error) {
    return String(error);
  }
}

/** The signed token is the person's own secret: whoever holds it is let in, so nobody else is given it here. */
const byToken = new Set(['reminders.peekLink', 'reminders.answerLink']);
const found = (text: string) => traces.filter((trace) => text.includes(trace));

test('nothing of one person’s breaks in any answer to anybody else, nor in the log or the audit', async () => {
  const leaks: string[] = [];
  let calls = 0;
  for (const role of roles) {
    const asking = await worldOf(bed.ctx);
    for (const [path, { input }] of Object.entries(samples)) {
      // Once about oneself, once with everything that the other person's ids can name.
      if (byToken.has(path) || path === 'directory.markLeft') continue;
      for (const about of [asking, victim]) {
        calls += 1;
        const leaked = found(await ask(path, ctxOf(asking.person, role), input(about)));
        // An id that the question itself holds may come back in words of refusal; it tells nothing.
        const told = leaked.filter((trace) => !JSON.stringify(input(about) ?? '').includes(trace));
        if (told.length > 0) leaks.push(`${path} to ${role}: ${told.join(', ')}`);
      }
    }
  }
  expect(leaks).toEqual([]);
  expect(calls).toBeGreaterThan(roles.length * 100);
  expect(found(JSON.stringify(bed.lines))).toEqual([]);
});

test('planted: the person’s own answers do hold it, so the search can find it', async () => {
  bed.clock.set(DUE + 1);
  expect(found(await ask('reminders.today', ctxOf(victim.person, 'employee'), undefined))).toContain(victim.message);
  const get = found(await ask('reminders.get', ctxOf(victim.person, 'employee'), undefined));
  expect(get).toEqual(expect.arrayContaining([victim.routine, expect.stringContaining('/back/')]));
});

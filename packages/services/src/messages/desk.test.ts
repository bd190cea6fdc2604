import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InstallationCtx, transact } from '../context/index.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { openDesk } from './desk.ts';
import type { MessageKind, Prepared } from './ports.ts';
import { post } from './post.ts';
import { openWriter } from './writer.ts';

let bed: Testbed;
let job: InstallationCtx;
beforeEach(async () => {
  bed = await testbed();
  job = { ...bed.deps, actor: { kind: 'system', job: 'deliver' }, request: 'deliver' };
});
afterEach(() => bed.stop());

async function posted(about: string): Promise<string> {
  const { me: person } = await bed.person();
  const dueAt = bed.clock.now();
  const message = { person, kind: 'break' as const, uniqueKey: 'break', dueAt, expiresAt: dueAt + 60_000, about };
  const system = { ...bed.ctx, actor: { kind: 'system' as const, job: 'tick' as const } };
  return (await transact(system, (tx) => post(tx, system, message))) ?? '';
}

/** A desk whose kind cannot read what is about `bad`, and what it was asked for, one line each time. */
function desk(writer = openWriter(job)) {
  const asked: string[] = [];
  const kind: MessageKind = {
    async prepare(_, messages) {
      asked.push(messages.map(({ about }) => about).join(' '));
      if (messages.some(({ about }) => about === 'bad')) throw new Error('unreadable');
      return new Map(messages.map(({ id }): [string, Prepared] => [id, { withdrawn: 'seen' }]));
    },
  };
  return { asked, ...openDesk(job, writer, { break: kind, 'sign-in': kind }) };
}

test('who asks in one turn is served by one statement, each with their own', async () => {
  const [one, two, three] = [await posted('one'), await posted('two'), await posted('three')];
  const { ready, asked } = desk();
  const [first, second, none] = await Promise.all([ready([one, two]), ready([three]), ready(['unknown'])]);
  expect(first.map(({ message }) => message.about)).toEqual(['one', 'two']);
  expect(second).toMatchObject([{ message: { about: 'three', attempt: 1 }, prepared: { withdrawn: 'seen' } }]);
  expect(none).toEqual([]);
  expect(asked).toEqual(['one two three']);
});

test('a message is given to one of two who ask for it, together or later', async () => {
  const one = await posted('one');
  const { ready } = desk();
  const both = await Promise.all([ready([one]), ready([one])]);
  expect(both.flat()).toHaveLength(1);
  expect(await ready([one])).toEqual([]);
});

test('what cannot be read again fails for who asked for it, and for no neighbour', async () => {
  const [good, bad] = [await posted('good'), await posted('bad')];
  const { ready } = desk();
  const [first, second] = await Promise.allSettled([ready([good]), ready([bad])]);
  expect(first).toMatchObject({ status: 'fulfilled', value: [{ message: { about: 'good' } }] });
  expect(second).toMatchObject({ status: 'rejected', reason: { message: 'unreadable' } });
});

test('a database that is away fails who stands there, and serves who comes when it is back', async () => {
  const one = await posted('one');
  const writer = openWriter(job);
  let away = true;
  const { ready } = desk({
    ...writer,
    write: (work) => (away ? Promise.reject(new Error('away')) : writer.write(work)),
  });
  const failed = await Promise.allSettled([ready([one]), ready([one])]);
  expect(failed).toMatchObject([{ reason: { message: 'away' } }, { reason: { message: 'away' } }]);
  away = false;
  expect(await ready([one])).toHaveLength(1);
});

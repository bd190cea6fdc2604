import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contextFromSession, type Tenant } from '../access/index.ts';
import { type Testbed, testbed } from '../testbed/index.ts';
import { linkToken, redeemLink, requestLink, signOut } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

async function requestedLink(address: string) {
  // Ids of one millisecond have no order, and the newest is wanted below.
  bed.clock.advance(1);
  await requestLink({ deps: bed.deps, request: 'r', input: { address } });
  const link = await bed.deps.database.kysely
    .selectFrom('sign_in_link')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return link && linkToken(bed.deps.master, link.id);
}
const redeem = (token: string) => redeemLink({ deps: bed.deps, request: 'r', input: { token } });

test('a mailed link opens one session, once', async () => {
  const ada = await bed.person({ address: 'ada@testbed.example', roles: ['hr'] });
  const token = await requestedLink(' Ada@Testbed.example ');
  const session = await redeem(token ?? '');
  const ctx = await contextFromSession(bed.deps, session.token, 'r');
  expect(ctx?.actor).toEqual({ kind: 'person', id: ada.me, roles: new Set(['employee', 'hr']) });
  await expect(redeem(token ?? '')).rejects.toMatchObject({ code: 'linkSpent' });
});

test('a link runs out after 15 minutes', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  const token = await requestedLink('ada@testbed.example');
  bed.clock.advance(15 * 60_000);
  await expect(redeem(token ?? '')).rejects.toMatchObject({ code: 'linkSpent' });
});

test('a forged or garbled token answers like a spent one', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  const token = (await requestedLink('ada@testbed.example')) ?? '';
  const forged = `${token.split('.')[0]}.${'A'.repeat(43)}`;
  for (const wrong of [forged, 'x', '', 'a.b.c', `${token}x`])
    await expect(redeem(wrong)).rejects.toMatchObject({ code: 'linkSpent' });
});

test('an unknown address posts no mail and says nothing', async () => {
  await expect(
    requestLink({ deps: bed.deps, request: 'r', input: { address: 'nobody@testbed.example' } }),
  ).resolves.toBeUndefined();
  expect(await bed.deps.database.kysely.selectFrom('message').selectAll().execute()).toEqual([]);
});

/** Asks for a link and moves time by hand: what was waited for, in order, and when the answer came. */
async function askByHand(address: string, slow = 0) {
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  let now = 0;
  const waits: { milliseconds: number; at: number; end: () => void }[] = [];
  const wait = (milliseconds: number) =>
    new Promise<void>((end) => void waits.push({ milliseconds, at: now + milliseconds, end }));
  const log: string[] = [];
  const deps = {
    ...bed.deps,
    wait: (milliseconds: number) => {
      log.push(`waits ${milliseconds}`);
      return wait(milliseconds);
    },
    // The first thing that is done for somebody who is known.
    sealer: {
      ...bed.deps.sealer,
      async prepare(tenant: Tenant) {
        if (slow > 0) await wait(slow);
        await bed.deps.sealer.prepare(tenant);
      },
    },
  };
  const answer = requestLink({ deps, request: 'r', input: { address } }).then(
    () => log.push(`answers at ${now}`),
    () => log.push(`fails at ${now}`),
  );
  for (let i = 0; i < 20; i += 1) {
    await turn();
    const [next] = waits.sort((a, b) => a.at - b.at);
    if (!next) continue;
    waits.shift();
    now = next.at;
    next.end();
  }
  await answer;
  return log;
}

test('an answer for a known address comes as late as for an unknown one, to the millisecond', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  const known = await askByHand('ada@testbed.example');
  expect(await bed.deps.database.kysely.selectFrom('sign_in_link').selectAll().execute()).toHaveLength(1);
  expect(known).toEqual(['waits 0', 'waits 250', 'answers at 250']);
  expect(await askByHand('nobody@testbed.example')).toEqual(known);
});

test('slow work shows in whole steps only', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  for (const [slow, at] of [
    [40, 250],
    [249, 250],
    [300, 500],
    [499, 500],
    [501, 750],
  ] as const)
    expect((await askByHand('ada@testbed.example', slow)).at(-1)).toBe(`answers at ${at}`);
});

test('a failure is told as late', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  vi.spyOn(bed.deps.sealer, 'prepare').mockRejectedValue(new Error('planted'));
  expect((await askByHand('ada@testbed.example')).at(-1)).toBe('fails at 250');
});

test('an inbox cannot be flooded', async () => {
  await bed.person({ address: 'ada@testbed.example' });
  for (let i = 0; i < 8; i += 1) await requestedLink('ada@testbed.example');
  expect(await bed.deps.database.kysely.selectFrom('message').selectAll().execute()).toHaveLength(5);
});

test('signing out, leaving and 30 days end a session; neither cookie nor token is stored', async () => {
  const ada = await bed.person({ address: 'ada@testbed.example' });
  const open = async () => (await redeem((await requestedLink('ada@testbed.example')) ?? '')).token;
  const first = await open();
  await signOut({ ctx: ada, input: { token: first } });
  expect(await contextFromSession(bed.deps, first, 'r')).toBeUndefined();

  const second = await open();
  const stored = JSON.stringify(await bed.deps.database.kysely.selectFrom('session').selectAll().execute());
  expect(stored).not.toContain(second);
  await bed.deps.database.kysely.updateTable('person').set({ state: 'left' }).where('id', '=', ada.me).execute();
  expect(await contextFromSession(bed.deps, second, 'r')).toBeUndefined();
  await bed.deps.database.kysely.updateTable('person').set({ state: 'active' }).where('id', '=', ada.me).execute();
  expect(await contextFromSession(bed.deps, second, 'r')).toBeDefined();
  bed.clock.advance(30 * 24 * 3_600_000);
  expect(await contextFromSession(bed.deps, second, 'r')).toBeUndefined();
});

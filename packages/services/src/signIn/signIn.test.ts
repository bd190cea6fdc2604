import { afterEach, beforeEach, expect, test } from 'vitest';
import { contextFromSession } from '../access/index.ts';
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

import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Testbed, testbed } from '../testbed/index.ts';
import { transact } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

const rename = (name: string) => (tx: Parameters<Parameters<typeof transact>[1]>[0]) =>
  tx.sql.updateTable('tenant').set({ name }).execute();
const nameNow = async () =>
  (await bed.deps.database.kysely.selectFrom('tenant').select('name').executeTakeFirstOrThrow()).name;

test('a person’s mutation without an audit row is rolled back', async () => {
  const ada = await bed.person();
  await expect(transact(ada, rename('Silent'))).rejects.toThrow('audit row');
  expect(await nameNow()).toBe('Testbed');
  await transact(ada, async (tx) => {
    await rename('Audited')(tx);
    await tx.audit({ action: 'test.renamed', subject: 'tenant:1' });
  });
  expect(await nameNow()).toBe('Audited');
});

test('what people do with their own breaks needs none, since it would outlive the break', async () => {
  const ada = await bed.person();
  const before = await bed.deps.database.kysely.selectFrom('audit_entry').selectAll().execute();
  await transact(ada, async (tx) => tx.ownAct('break.answered'));
  expect(await bed.deps.database.kysely.selectFrom('audit_entry').selectAll().execute()).toEqual(before);
});

test('awaiting anything but SQL inside is refused and rolled back', async () => {
  const slow = transact(bed.ctx, async (tx) => {
    await rename('Late')(tx);
    await new Promise((done) => setTimeout(done, 5));
  });
  await expect(slow).rejects.toThrow('other than SQL');
  expect(await nameNow()).toBe('Testbed');
});

test('what throws inside leaves nothing behind, not even its audit row', async () => {
  const before = await bed.deps.database.kysely.selectFrom('audit_entry').selectAll().execute();
  const failing = transact(bed.ctx, async (tx) => {
    await tx.audit({ action: 'test.failed', subject: 'tenant:1' });
    throw new Error('planted');
  });
  await expect(failing).rejects.toThrow('planted');
  expect(await bed.deps.database.kysely.selectFrom('audit_entry').selectAll().execute()).toEqual(before);
});

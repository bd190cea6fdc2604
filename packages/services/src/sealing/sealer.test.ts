import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Testbed, testbed } from '../testbed/index.ts';
import { createSealer, masterKeyFrom } from './index.ts';

let bed: Testbed;
beforeEach(async () => {
  bed = await testbed();
});
afterEach(() => bed.stop());

test('a record opens where it was sealed, and in a later process', async () => {
  const { sealer, database, master } = bed.deps;
  const envelope = sealer.seal(bed.ctx.tenant, 'symptoms', 'r1', 'neck 7');
  expect(sealer.open(bed.ctx.tenant, 'symptoms', 'r1', envelope)).toBe('neck 7');
  const later = createSealer(database, master, bed.clock.now);
  await later.prepare(bed.ctx.tenant);
  expect(later.open(bed.ctx.tenant, 'symptoms', 'r1', envelope)).toBe('neck 7');
});

test('moved to another record, room or tenant, or altered, it does not open', async () => {
  const { sealer } = bed.deps;
  const other = await bed.otherOrganisation();
  const envelope = sealer.seal(bed.ctx.tenant, 'symptoms', 'r1', 'neck 7');
  expect(() => sealer.open(bed.ctx.tenant, 'symptoms', 'r2', envelope)).toThrow();
  expect(() => sealer.open(bed.ctx.tenant, 'bands', 'r1', envelope)).toThrow();
  expect(() => sealer.open(other.tenant, 'symptoms', 'r1', envelope)).toThrow();
  for (const at of [0, 5, 20, 30, envelope.length - 1]) {
    const altered = Uint8Array.from(envelope);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(() => sealer.open(bed.ctx.tenant, 'symptoms', 'r1', altered)).toThrow();
  }
});

test('another master key opens nothing', async () => {
  const stranger = createSealer(bed.deps.database, masterKeyFrom(new Uint8Array(32).fill(8)), bed.clock.now);
  await expect(stranger.prepare(bed.ctx.tenant)).rejects.toThrow();
});

test('two processes that make a tenant’s first keys agree on them', async () => {
  const { database, master } = bed.deps;
  await database.kysely.deleteFrom('tenant_key').execute();
  const [one, two] = [createSealer(database, master, bed.clock.now), createSealer(database, master, bed.clock.now)];
  await Promise.all([one.prepare(bed.ctx.tenant), two.prepare(bed.ctx.tenant)]);
  expect(two.open(bed.ctx.tenant, 'plan', 'p', one.seal(bed.ctx.tenant, 'plan', 'p', 'x'))).toBe('x');
});

test('addresses meet in the blind index however they are typed', () => {
  const { master } = bed.deps;
  expect(master.blindIndex(' Ada@Example.com ')).toBe(master.blindIndex('ada@example.com'));
  expect(master.blindIndex('ada@example.com')).not.toBe(master.blindIndex('bob@example.com'));
});

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { copyName, openPglite, readCopy } from './openPglite.ts';

const create = vi.spyOn(PGlite, 'create');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sitwell-queue-')), 'kept');
  file = join(folder, await copyName());
});
beforeEach(() => create.mockClear());
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/**
 * What PGlite was asked to begin with. Without a copy it first makes a cluster and then calls itself with what it has made, so a
 * slow opening shows as two words.
 */
const begun = () =>
  create.mock.calls.map(([options]) => (Object.keys(Object(options)).includes('loadDataDir') ? 'copy' : 'nothing'));

async function openOnce(): Promise<unknown> {
  const pglite = await openPglite(['shared_buffers = 12MB'], folder);
  const { rows } = await pglite.query("SELECT current_setting('shared_buffers') AS buffers, to_regclass('job') AS job");
  await pglite.close();
  return rows[0];
}

const packed = gzipSync('not a cluster');
const signed = Buffer.concat([createHash('sha256').update(packed).digest(), packed]);

it('replaces a copy that is none, and opens from the new one at the next start', async () => {
  await mkdir(folder);
  await writeFile(file, signed);
  const empty = { buffers: '12MB', job: null };
  expect(await openOnce()).toEqual(empty);
  expect(begun()).toEqual(['copy', 'nothing', 'copy']);
  await vi.waitFor(async () => expect((await stat(file)).size).toBeGreaterThan(signed.length), { timeout: 20_000 });
  expect(await readdir(folder)).toEqual([await copyName()]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);

  create.mockClear();
  expect(await openOnce()).toEqual(empty);
  expect(begun()).toEqual(['copy']);
});

it('reads no copy that was cut off, changed or never made', async () => {
  const other = join(folder, 'other');
  await writeFile(other, signed);
  expect((await readCopy(other))?.toString()).toBe('not a cluster');
  await writeFile(other, signed.subarray(0, -1));
  expect(await readCopy(other)).toBeUndefined();
  await writeFile(other, Buffer.concat([signed, Buffer.from('x')]));
  expect(await readCopy(other)).toBeUndefined();
  await writeFile(other, '');
  expect(await readCopy(other)).toBeUndefined();
  expect(await readCopy(join(folder, 'absent'))).toBeUndefined();
});

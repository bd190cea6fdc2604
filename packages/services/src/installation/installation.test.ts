import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '@sitwell/database/connection';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { foundOrganisation } from '../directory/index.ts';
import { clearUnfinished, noteSetUp, openInstallation, readEnvironment, type Variables, whoseData } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitwell-installation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = () => Date.UTC(2026, 2, 2);
const environment = (variables: Variables = {}) => readEnvironment({ DATA_FOLDER: 'data', ...variables }, folder);
const open = (variables?: Variables) => openInstallation(environment(variables), now, () => {});
const organisation = { name: 'x', country: 'DE', locale: 'en', timeZone: 'Europe/Berlin', demo: false };

test('every wrong variable is named in one line, and no value is repeated', () => {
  const read = () =>
    environment({ PORT: 'secret1', REDIS_URL: 'secret2', SITWELL_MASTER_KEY: 'secret3', LOG_LEVEL: 'loud' });
  expect(read).toThrow(/^environment: PORT .*; REDIS_URL .*; SITWELL_MASTER_KEY .*; LOG_LEVEL .*\. Correct/);
  expect(read).not.toThrow(/secret|loud/);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test.each(['x', '0', '-1', '0.05', '10001', 'Infinity'])('%s is no limit for mail or push', (wrong) => {
  const read = () => environment({ MAIL_PER_SECOND: wrong, PUSH_PER_SECOND: wrong });
  expect(read).toThrow(/^environment: MAIL_PER_SECOND is .*; PUSH_PER_SECOND is .*\. Correct or unset it/);
});

test('limits may be fractions, and there is none unless one is set', () => {
  expect(environment({ MAIL_PER_SECOND: '0.5', PUSH_PER_SECOND: '200' })).toMatchObject({
    mailPerSecond: 0.5,
    pushPerSecond: 200,
  });
  expect(environment({ MAIL_PER_SECOND: '' })).toMatchObject({ mailPerSecond: undefined, pushPerSecond: undefined });
});

test('empty variables are unset ones; the origin follows the port', () => {
  expect(environment({ REDIS_URL: '', PORT: '9000' })).toMatchObject({
    redisUrl: undefined,
    origin: 'http://localhost:9000',
    dataFolder: join(folder, 'data'),
  });
});

test('the first start makes a key file that only its owner reads; later starts keep it and the data', async () => {
  const first = await open();
  await foundOrganisation({ deps: first, input: organisation });
  await first.close();
  const path = join(folder, 'data', 'master.key');
  const key = readFileSync(path, 'utf8');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const second = await open();
  expect(await second.database.kysely.selectFrom('tenant').select('name').execute()).toEqual([{ name: 'x' }]);
  await second.close();
  expect(readFileSync(path, 'utf8')).toBe(key);
});

test('another key than the data’s is refused by name', async () => {
  const first = await open();
  await foundOrganisation({ deps: first, input: organisation });
  await first.close();
  await expect(open({ SITWELL_MASTER_KEY: 'ab'.repeat(32) })).rejects.toThrow(
    /^SITWELL_MASTER_KEY: this master key does not open the data/,
  );
  writeFileSync(join(folder, 'data', 'master.key'), 'garbled');
  await expect(open()).rejects.toThrow(/^key file: .*64 hexadecimal digits/);
});

test('another key is refused before anything is written: also while nothing can be', async () => {
  const first = await open();
  await foundOrganisation({ deps: first, input: organisation });
  await first.close();
  const other = openSqlite(join(folder, 'data', 'sitwell.sqlite'));
  await sql`begin immediate`.execute(other.kysely);
  await expect(open({ SITWELL_MASTER_KEY: 'ab'.repeat(32) })).rejects.toThrow(/^SITWELL_MASTER_KEY: this master key/);
  rmSync(join(folder, 'data', 'master.key'));
  await expect(open()).rejects.toThrow(/^key file: .*is gone/);
  await sql`rollback`.execute(other.kysely);
  await other.close();
});

test('whose data it is can be told without writing', async () => {
  expect(await whoseData(environment())).toBe('nobody');
  expect(existsSync(join(folder, 'data'))).toBe(false);
  mkdirSync(join(folder, 'data'));
  expect(await whoseData(environment())).toBe('nobody');
  expect(readdirSync(join(folder, 'data'))).toEqual([]);
  const opened = await open();
  await foundOrganisation({ deps: opened, input: { ...organisation, demo: true } });
  expect(await whoseData(environment())).toBe('nobody');
  await noteSetUp(opened);
  expect(await whoseData(environment())).toBe('demo');
  await opened.database.kysely.updateTable('tenant').set({ demo: 0 }).execute();
  expect(await whoseData(environment())).toBe('real');
  await opened.close();
});

test('a lost key file is named, and no other is put in its place', async () => {
  const first = await open();
  await foundOrganisation({ deps: first, input: organisation });
  await first.close();
  const path = join(folder, 'data', 'master.key');
  rmSync(path);
  await expect(open()).rejects.toThrow(/^key file: .*is gone/);
  expect(existsSync(path)).toBe(false);
});

test('the origin is written as browsers write it; more than an origin, or http elsewhere, is refused', () => {
  expect(environment({ ORIGIN: 'https://Sitwell.Example:443/' }).origin).toBe('https://sitwell.example');
  for (const ORIGIN of ['https://x.example/app', 'https://u:p@x.example', 'http://x.example'])
    expect(() => environment({ ORIGIN })).toThrow(/^environment: ORIGIN /);
});

test('a first start that was killed leaves nothing to the next; a noted one is kept', async () => {
  const torso = await open();
  await foundOrganisation({ deps: torso, input: organisation });
  await clearUnfinished(torso);
  const names = () => torso.database.kysely.selectFrom('tenant').select('name').execute();
  expect(await names()).toEqual([]);
  await foundOrganisation({ deps: torso, input: organisation });
  await noteSetUp(torso);
  await clearUnfinished(torso);
  expect(await names()).toHaveLength(1);
  await torso.close();
});

test('data of a newer version is refused and left as it is', async () => {
  await (await open()).close();
  const path = join(folder, 'data', 'sitwell.sqlite');
  const database = openSqlite(path);
  await database.kysely
    .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
    .insertInto('kysely_migration')
    .values({ name: '29991231_add_future', timestamp: '2999' })
    .execute();
  await database.close();
  const before = readFileSync(path);
  await expect(open()).rejects.toThrow(
    /^data: it was written by a newer version of Sitwell \(step 29991231_add_future\)/,
  );
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('an unreachable PostgreSQL is named by host, and nothing is written', async () => {
  await expect(open({ DATABASE_URL: 'postgres://user:secret@127.0.0.1:1/x' })).rejects.toThrow(
    /^DATABASE_URL: PostgreSQL at 127\.0\.0\.1:1 does not answer/,
  );
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a file that is no database is named', async () => {
  await (await open()).close();
  writeFileSync(join(folder, 'data', 'sitwell.sqlite'), 'x'.repeat(5000));
  await expect(open()).rejects.toThrow(/^data file: .*cannot be opened/);
});

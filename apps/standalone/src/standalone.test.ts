import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgres } from '@sitwell/database/connection';
import { freePort, startPostgres } from '@sitwell/testing/servers';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
let started: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitwell-standalone-'));
});
afterEach(() => {
  for (const child of started) child.kill('SIGKILL');
  started = [];
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly origin: string;
  readonly said: () => string;
  readonly ended: Promise<number | string>;
  signal(name: NodeJS.Signals): void;
}

async function start(args: string[] = [], variables: Record<string, string> = {}): Promise<Started> {
  const port = await freePort();
  const environment = {
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    DATA_FOLDER: join(folder, 'data'),
    PORT: String(port),
    ...variables,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { env: environment });
  started.push(child);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<number | string>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
  return { origin: `http://127.0.0.1:${port}`, said: () => said, ended, signal: (name) => void child.kill(name) };
}

async function ready({ origin, said }: Started): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    const answer = await fetch(`${origin}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`It did not get ready: ${said()}`);
}

async function redeem({ origin }: Started, link: string): Promise<Response> {
  const token = link.split('/').at(-1);
  const headers = { 'content-type': 'application/json', origin };
  return fetch(`${origin}/api/signIn.redeemLink`, { method: 'POST', headers, body: JSON.stringify({ token }) });
}

test('the demo starts, keeps its data over a kill and a restart, and ends when told', async () => {
  const first = await start();
  await ready(first);
  expect(first.said()).toContain('Making the demo organisation');
  const link = /(http:\S+\/sign-in\/\S+)/.exec(first.said())?.[1] ?? '';
  expect((await redeem(first, link)).status).toBe(200);
  expect((await redeem(first, link)).status).toBe(409);
  expect(await (await fetch(`${first.origin}/inbox`)).text()).toContain('Inbox of the demo');
  first.signal('SIGKILL');
  await first.ended;

  const second = await start();
  await ready(second);
  expect(second.said()).not.toContain('Making the demo');
  expect((await redeem(second, link)).status).toBe(409);
  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);
}, 90_000);

test('--empty founds an organisation with one admin and a link that works once', async () => {
  const empty = await start(['--empty', '--organisation', 'Our firm', '--admin', 'ada@firm.example']);
  await ready(empty);
  const link = /(http:\S+\/sign-in\/\S+)/.exec(empty.said())?.[1] ?? '';
  const cookie = (await redeem(empty, link)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const who = await (await fetch(`${empty.origin}/api/signIn.whoAmI`, { headers: { cookie } })).text();
  expect(who).toContain('Our firm');
  expect(who).toContain('"admin"');
  empty.signal('SIGINT');
  expect(await empty.ended).toBe(0);
}, 60_000);

test.each([
  ['a busy port', [], {}, /^sitwell: PORT: \d+ is taken/],
  ['a wrong variable', [], { PORT: 'x' }, /^sitwell: environment: PORT is no number/],
  ['an unknown option', ['--emtpy'], {}, /^sitwell: options: .*emtpy/],
  ['an unreachable Redis', [], { REDIS_URL: 'redis://127.0.0.1:1' }, /^sitwell: REDIS_URL: /],
  ['a mail setting that is none', [], { SMTP_URL: 'smtp://127.0.0.1:1?x=1' }, /^sitwell: SMTP_URL: /],
  ['a sender that is none', [], { MAIL_FROM: 'a@' }, /^sitwell: MAIL_FROM: /],
  ['a public address without mail', [], { HOST: '0.0.0.0' }, /^sitwell: SMTP_URL: /],
])(
  '%s: one line, code 1, nothing written',
  async (name, args, variables, line) => {
    const holder = createServer();
    const busy: Record<string, string> = {};
    if (name === 'a busy port') {
      await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
      const address = holder.address();
      if (typeof address === 'object' && address) busy['PORT'] = String(address.port);
    }
    const refused = await start(args, { ...variables, ...busy });
    expect(await refused.ended).toBe(1);
    holder.close();
    expect(refused.said()).toMatch(line);
    expect(refused.said().trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'data'))).toBe(false);
  },
  30_000,
);

const onPublicAddress = { HOST: '0.0.0.0', SMTP_URL: 'smtp://127.0.0.1:1' };

test('the demo is refused on a public address before anything is written into a folder that is there', async () => {
  mkdirSync(join(folder, 'data'));
  const refused = await start([], onPublicAddress);
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toMatch(/^sitwell: demo: /);
  expect(readdirSync(join(folder, 'data'))).toEqual([]);
}, 30_000);

test('and before anything is written into PostgreSQL', async () => {
  const server = await startPostgres();
  const refused = await start([], { ...onPublicAddress, DATABASE_URL: server.url });
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toMatch(/^sitwell: demo: /);
  const database = await openPostgres(server.url, { connections: 1 });
  expect(await database.kysely.introspection.getTables({ withInternalKyselyTables: true })).toEqual([]);
  await database.close();
  await server.stop();
  expect(existsSync(join(folder, 'data'))).toBe(false);
}, 60_000);

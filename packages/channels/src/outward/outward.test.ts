import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { openOutward } from './index.ts';
import { mayAsk, mayReach } from './reach.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(
  answer: (path: string) => { status?: number; headers?: Record<string, string>; body?: string } | null,
) {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? '');
    const given = answer(request.url ?? '');
    if (given === null) return;
    response.writeHead(given.status ?? 200, given.headers).end(given.body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hosts };
}

describe('no way into our own networks', () => {
  test.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '4000::1',
    'localhost',
    '',
  ])('%s is closed, written out or behind a name', async (address) => {
    expect(mayReach('public', address)).toBe(false);
    const named = openOutward('public', async () => [address]);
    expect(await named.ask({ url: 'https://calendar.example/' })).toEqual({ ok: false, reason: 'forbidden' });
  });

  test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s is open', (address) => {
    expect(mayReach('public', address)).toBe(true);
  });

  test('one closed address among several closes the name', async () => {
    const mixed = openOutward('public', async () => ['8.8.8.8', '10.0.0.1']);
    expect(await mixed.ask({ url: 'https://calendar.example/' })).toEqual({ ok: false, reason: 'forbidden' });
  });

  test.each([
    'http://example.org/',
    'https://example.org:8443/',
    'https://user:word@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0177.0.0.1/',
  ])('%s is forbidden', async (url) => {
    expect(await openOutward('public', async () => ['8.8.8.8']).ask({ url })).toEqual({
      ok: false,
      reason: 'forbidden',
    });
  });

  test('a redirect is checked like the first address', async () => {
    const { url } = await serve(() => ({ status: 302, headers: { location: 'http://10.0.0.1/secret' } }));
    expect(await openOutward('loopback').ask({ url, redirects: 3 })).toEqual({ ok: false, reason: 'forbidden' });
  });

  test('the name is resolved once: the connection goes to what was checked', async () => {
    const { url, hosts } = await serve(() => ({ body: 'there' }));
    const port = new URL(url).port;
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const rebinding = openOutward('loopback', async () => answers.shift() ?? []);
    expect(await rebinding.ask({ url: `http://calendar.example:${port}/` })).toMatchObject({ ok: true, status: 200 });
    expect(hosts).toEqual([`calendar.example:${port}`]);
    expect(mayAsk('public', new URL(`http://calendar.example:${port}/`))).toBe(false);
  });
});

test('redirects end, large answers end, slow answers end, and what is no address is named so', async () => {
  const { url } = await serve((path) =>
    path === '/loop'
      ? { status: 301, headers: { location: '/loop' } }
      : path === '/moved'
        ? { status: 308, headers: { location: '/here' } }
        : path === '/large'
          ? { body: 'x'.repeat(2000) }
          : path === '/slow'
            ? null
            : { body: 'here' },
  );
  const outward = openOutward('loopback');
  expect(await outward.ask({ url: `${url}/loop`, redirects: 3 })).toEqual({ ok: false, reason: 'redirects' });
  expect(await outward.ask({ url: `${url}/moved`, redirects: 3 })).toMatchObject({ ok: true, status: 200 });
  expect(await outward.ask({ url: `${url}/moved` })).toMatchObject({ ok: true, status: 308 });
  expect(await outward.ask({ url: `${url}/large`, most: 1999 })).toEqual({ ok: false, reason: 'tooLarge' });
  expect(await outward.ask({ url: `${url}/large`, most: 2000 })).toMatchObject({ ok: true });
  expect(await outward.ask({ url: `${url}/slow`, within: 50 })).toEqual({ ok: false, reason: 'timeout' });
  expect(await outward.ask({ url: 'nowhere' })).toEqual({ ok: false, reason: 'badAddress' });
  expect(await outward.ask({ url: 'http://127.0.0.1:1/' })).toEqual({ ok: false, reason: 'unreachable' });
});

test('of the addresses of a name the first that answers is asked: many networks name some of IPv6 that they cannot reach', async () => {
  const { url, hosts } = await serve(() => ({ body: 'here' }));
  const { port } = new URL(url);
  const asked = await openOutward('loopback', async () => ['::1', '127.0.0.9', '127.0.0.1']).ask({
    url: `http://calendar.example:${port}/`,
  });
  expect(asked).toMatchObject({ ok: true, status: 200 });
  expect(hosts).toEqual([`calendar.example:${port}`]);
  expect(await openOutward('loopback', async () => ['127.0.0.1', '10.0.0.1']).ask({ url })).toMatchObject({ ok: true });
  expect(
    await openOutward('loopback', async () => ['127.0.0.1', '10.0.0.1']).ask({
      url: `http://calendar.example:${port}/`,
    }),
  ).toEqual({ ok: false, reason: 'forbidden' });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { pages } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitwell-pages-'));
writeFileSync(join(folder, 'index.html'), 'the document');
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
writeFileSync(join(folder, 'sw.js'), 'the worker');
afterAll(() => rmSync(folder, { recursive: true }));

const app = new Hono().get('*', pages(folder));
const get = async (path: string) => {
  const response = await app.request(path);
  return [response.status, await response.text()];
};

test('addresses of pages get the document, also mailed links, which hold a dot', async () => {
  for (const path of ['/', '/plan', '/sign-in/01a20bb9-7f9f.E4i2VarB_TIf0-i', '/b/01a20bb9-7f9f.E4i2VarB'])
    expect(await get(path)).toEqual([200, 'the document']);
});

test('a file is served; one that is missing is not the document under another name', async () => {
  expect(await get('/favicon.svg')).toEqual([200, '<svg/>']);
  for (const path of ['/assets/gone.js', '/old.css', '/picture.png']) expect((await get(path))[0]).toBe(404);
});

test('nothing outside the folder is served', async () => {
  for (const path of ['/../package.json', '/%2e%2e/%2e%2e/etc/passwd.txt', '/..%2f..%2fpackage.json'])
    expect((await get(path))[0]).toBe(404);
});

test('the service worker is a script at the root, asked for anew each time', async () => {
  const { headers } = await app.request('/sw.js');
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
});

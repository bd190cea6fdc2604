import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditAccessibility, launchChromium } from './index.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sound = `<!doctype html><html lang="en"><head><title>Desk check</title></head>
  <body><main><h1>Desk check</h1><p>Sit back.</p></main></body></html>`;
// A picture without words, and grey on grey.
const broken = sound.replace('<p>', '<img src="data:,"><p style="color:#aaa;background:#bbb">');

test('a sound page has no violations', async () => {
  const page = await browser.newPage();
  await page.setContent(sound);
  expect(await auditAccessibility(page)).toEqual([]);
  await page.close();
});

test('each planted violation is named with its place', async () => {
  const page = await browser.newPage();
  await page.setContent(broken);
  const found = await auditAccessibility(page);
  expect(found.map((violation) => violation.rule).sort()).toEqual(['color-contrast', 'image-alt']);
  expect(found.find((violation) => violation.rule === 'image-alt')?.places[0]?.selector).toBe('img');
  await page.close();
});

test('a strict content policy does not hide the page from the audit', async () => {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({
      body: broken,
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'self'" },
    }),
  );
  await page.goto('http://sitwell.test/');
  expect((await auditAccessibility(page)).map((violation) => violation.rule)).toContain('image-alt');
  await page.close();
});

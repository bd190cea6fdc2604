import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { goesFirst, letsPass, shareWaiting } from './precedence.ts';

async function isReady(ready: Promise<void>, within: number): Promise<boolean> {
  return Promise.race([ready.then(() => true), pause(within, false)]);
}

test('background work waits for as long as a page wants to write, and no longer', async () => {
  const shared = shareWaiting();
  const [pages, background] = [goesFirst(shared), letsPass(shared)];
  await background.ready();
  pages.enter();
  pages.enter();
  await pages.ready();
  const held = background.ready();
  expect(await isReady(held, 10)).toBe(false);
  pages.leave();
  expect(await isReady(held, 10)).toBe(false);
  pages.leave();
  await held;
  await background.ready();
});

test('a page that never ends holds it up for a moment only', async () => {
  const shared = shareWaiting();
  goesFirst(shared).enter();
  await letsPass(shared).ready();
});

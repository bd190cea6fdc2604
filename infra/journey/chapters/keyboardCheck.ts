import assert from 'node:assert/strict';
import type { Page } from '@sitwell/testing/browser';
import { type Keyboard, keyboardOf } from '../keyboard.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { bodyMap, countSelfChecks, signsAgain } from './deskCheck.ts';

const screen = { width: 320, height: 640 };

/** The whole self-check with keys alone, on the narrowest screen. */
export async function checkDeskByKeyboard({ book, step }: Stage, visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const keys = keyboardOf(page, book);
  const before = await countSelfChecks(visitor);
  await page.setViewportSize(screen);
  await step(visitor, 'opens the self-check and goes through the warning signs by keyboard, at 320 px', async () => {
    await visitor.go('/check');
    await page.getByRole('heading', { name: 'Desk self-check' }).waitFor();
    await keys.to('link', /^(Start|Check again): /);
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'When to get help now' }).waitFor();
    await keys.to('checkbox', 'None of these');
    await keys.press('Space');
    await leave(page, keys);
  });
  await step(visitor, 'answers every question by keyboard', async () => {
    while ((await page.getByRole('heading', { level: 1 }).innerText()) !== bodyMap) {
      if (await page.getByRole('radio').count()) await keys.to('radio');
      else await keys.to('checkbox', 'None of these');
      await keys.press('Space');
      await leave(page, keys);
    }
  });
  await step(visitor, 'marks the neck and says how bad it was, by keyboard', async () => {
    await keys.to('checkbox', 'Neck');
    await keys.press('Space');
    await leave(page, keys);
    await keys.to('radio');
    await keys.press('Space');
    for (let up = 0; up < 3; up += 1) await keys.press('ArrowRight');
    assert(await page.getByRole('radio', { name: '3', exact: true }).isChecked(), 'arrows do not move on the scale');
    await keys.press('Tab');
    await keys.to('radio', 'No');
    await keys.press('Space');
    await leave(page, keys);
  });
  await step(visitor, 'is shown the warning signs again, because it was no trouble before', async () => {
    await page.getByRole('heading', { name: signsAgain }).waitFor();
    await keys.to('checkbox', 'None of these');
    await keys.press('Space');
    await leave(page, keys);
  });
  await step(visitor, 'hands in by keyboard, and sees the result', async () => {
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await keys.to('button', 'Hand in and see my result');
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Your result' }).waitFor();
    assert.equal(await countSelfChecks(visitor), before + 1);
  });
}

/** Goes on by keyboard, and waits for the next page. */
async function leave(page: Page, keys: Keyboard): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await keys.to('button', 'Continue');
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
}

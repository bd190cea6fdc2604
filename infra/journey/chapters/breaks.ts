import assert from 'node:assert/strict';
import type { Page } from '@sitwell/testing/browser';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';
import { addresses } from './signIn.ts';

const minute = 60_000;
/** Enough to fill in two times and to press a button. */
const headStart = 6_000;
const tries = 3;

/** @returns the instant at which the routine falls due, within little more than a minute */
export async function setRoutine(stage: Stage, employee: Visitor): Promise<number> {
  const { camera, step } = stage;
  const { page } = employee;
  await step(employee, 'removes the routine that the demo came with', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Breaks' }).click();
    await page.getByRole('heading', { name: 'Breaks', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove: Movement' }).waitFor();
    await camera.look(page, 'breaks');
    await page.getByRole('button', { name: 'Remove: Movement' }).click();
    await page.getByRole('heading', { name: 'You have no routine yet' }).waitFor();
    await camera.look(page, 'breaks-none');
  });
  await step(employee, 'makes a routine of breaks that are too close, and hears so', async () => {
    await page.getByRole('link', { name: 'Add a routine' }).click();
    await page.getByRole('heading', { name: 'New routine' }).waitFor();
    await camera.look(page, 'routine');
    await page.getByLabel('How many minutes apart?').fill('5');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter whole minutes from 10 to 480' }).click();
    await page.getByLabel('How many minutes apart?').and(page.locator(':focus')).waitFor();
    await camera.look(page, 'routine-problem');
  });
  return step(employee, 'sets a stretch break every 10 minutes, from the next minute on', async () => {
    await page.getByRole('radio', { name: /^Stretch/ }).check();
    await page.getByLabel('How many minutes apart?').fill('10');
    await page.getByRole('button', { name: 'Remove working time 2' }).click();
    for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).check();
    return startAtNextMinute(employee);
  });
}

/**
 * Fills in the times of the routine that is open, so that it falls due at the next whole minute, and saves it.
 * @returns that instant
 */
export async function startAtNextMinute(visitor: Visitor): Promise<number> {
  const { page } = visitor;
  const { timeZone } = await visitor.whoAmI();
  for (let time = 1; time <= tries; time += 1) {
    const due = Math.ceil((Date.now() + headStart) / minute) * minute;
    await page.getByLabel('From', { exact: true }).fill(clock(due, timeZone));
    await page.getByLabel('To', { exact: true }).fill(clock(due + 50 * minute, timeZone));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Next break' }).waitFor();
    if (await saysNext(page, clock(due, timeZone))) return due;
    await page.getByRole('link', { name: 'Change: Stretch' }).click();
  }
  throw new Error(`The page took more than ${headStart / 1000} s to save, ${tries} times.`);
}

/** The break comes due: mail, page of the mail's link, notice in the app. */
export async function takeBreak(stage: Stage, employee: Visitor, due: number): Promise<void> {
  const { camera, installation, mail, step } = stage;
  const { page } = employee;
  const letter = await step(employee, 'gets the mail of the break over SMTP, when it is due', async () => {
    const found = await mail.waitFor(isBreakMail, Math.max(0, due - Date.now()) + 30_000);
    assert(found.receivedAt >= due, 'the mail came before the break was due');
    stage.book.measure('breakMailLateSeconds', (found.receivedAt - due) / 1000);
    return found;
  });
  const notice = page.getByRole('heading', { name: 'Time for a break: Stretch' });
  await step(employee, 'sees the break in the app', async () => {
    await employee.go('/');
    await notice.waitFor();
    await camera.look(page, 'home-break-due');
  });

  const link = /\S+\/b\/\S+/.exec(letter.text)?.[0] ?? '';
  const reader = await stage.welcome('whoever reads the mail');
  await step(reader, 'opens its link without signing in, which changes nothing', async () => {
    assert(link.startsWith(installation.origin), `the mail holds no link to ${installation.origin}:\n${letter.text}`);
    for (let time = 1; time <= 2; time += 1) {
      await reader.page.goto(link);
      await reader.page.getByRole('heading', { name: 'Time for a break: Stretch' }).waitFor();
    }
    await camera.look(reader.page, 'break-link');
    await page.reload();
    await notice.waitFor();
  });
  await step(reader, 'presses done', async () => {
    await reader.page.getByRole('button', { name: 'Done', exact: true }).click();
    await reader.page.getByText('Your answer: Done.').waitFor();
    await camera.look(reader.page, 'break-link-done');
  });
  await step(reader, 'opens a link that somebody made up', async () => {
    await reader.expecting([404], async () => {
      await reader.go(`/b/${link.split('/b/')[1]?.split('.')[0]}.${'A'.repeat(43)}`);
      await reader.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    });
    await camera.look(reader.page, 'break-link-unknown');
  });
  await reader.leave();

  await step(employee, 'sees that the notice is gone, and the break done', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'My breaks' }).click();
    await page.getByRole('row', { name: /Stretch Done$/ }).waitFor();
    assert.equal(await notice.count(), 0);
    await camera.look(page, 'breaks-done');
  });
  await step(employee, 'pauses all breaks for half an hour, and ends the pause', async () => {
    await page.getByRole('button', { name: 'For 30 minutes' }).click();
    await page.getByText(/^Paused until /).waitFor();
    await camera.look(page, 'breaks-paused');
    await page.getByRole('button', { name: 'End the pause now' }).click();
    await page.getByRole('button', { name: 'For 30 minutes' }).waitFor();
    assert.equal(mail.mails().filter(isBreakMail).length, 1, 'one break, one mail');
  });
}

export const isBreakMail = ({ to, subject }: { to: readonly string[]; subject: string }): boolean =>
  to.includes(addresses.employee) && subject === 'Time for a stretch break';

async function saysNext(page: Page, time: string): Promise<boolean> {
  const next = page.getByText(new RegExp(`^(today|tomorrow), ${time}$`));
  return next.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
}

/** The wall clock of a zone, as a field for times takes it. */
function clock(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );
}

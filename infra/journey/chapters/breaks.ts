import assert from 'node:assert/strict';
import type { Page } from '@sitwell/testing/browser';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
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
    const remove = page.getByRole('button', { name: /^Remove: Movement, every \d+ minutes$/ });
    await remove.waitFor();
    await camera.look(page, 'breaks');
    const none = page.getByRole('heading', { name: 'You have no routine yet' });
    await remove.click();
    await none.waitFor();
    await page.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).click();
    await remove.click();
    await none.waitFor();
    await page.getByText('A usual start: a movement break every 60 minutes.').waitFor();
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
    await page.getByRole('button', { name: 'Remove quiet time 1' }).click();
    await page.getByRole('button', { name: 'Add a quiet time' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Add a working time' }).click();
    await page.getByLabel('To', { exact: true }).last().fill('09:00');
    await page.getByText('This lasts a whole day and night.').waitFor();
    await page.getByRole('button', { name: 'Remove working time 2' }).click();
    await page.getByRole('button', { name: 'Add a working time' }).and(page.locator(':focus')).waitFor();
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

  await step(employee, 'begins another kind instead, and sees what to do', async () => {
    await page.getByText('Another kind instead').click();
    await camera.look(page, 'home-break-swap');
    await page.getByRole('button', { name: 'Movement' }).click();
    await page.getByRole('heading', { name: 'Movement', level: 1 }).waitFor();
    const idea = page.getByRole('heading', { level: 2 });
    const first = await idea.first().textContent();
    await page.getByRole('button', { name: 'Another idea' }).click();
    assert.notEqual(await idea.first().textContent(), first, 'another idea is another one');
    await camera.look(page, 'break-now');
    await employee.go('/');
    await notice.waitFor();
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
    // Without a reload: the stream takes the notice away.
    await notice.waitFor({ state: 'detached' });
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
    await page.getByText(/^1 break came\. 1 done\./).waitFor();
    assert.equal(await notice.count(), 0);
    await camera.look(page, 'breaks-done');
  });
  await step(employee, 'sees the whole day, and asks why the break came and why none did at another time', async () => {
    await page.getByRole('link', { name: 'See the whole day' }).click();
    await page.getByRole('row', { name: /Stretch Done, as: Movement/ }).waitFor();
    await camera.look(page, 'breaks-day');
    await page
      .getByRole('button', { name: /^Why\? Stretch, / })
      .first()
      .click();
    await page.getByText('Stretch: this break came. Your answer: Done.').waitFor();
    await camera.look(page, 'breaks-why');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.getByText('Enter a time, like 09:30').waitFor();
    await page.getByLabel('Time', { exact: true }).fill(clock(due - 60 * minute, (await employee.whoAmI()).timeZone));
    await page.getByRole('button', { name: 'Explain' }).click();
    await page.getByText(/^Stretch: you do not work at this time\./).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Day before' }).click();
    await page.getByRole('link', { name: 'Today' }).waitFor();
    await page.getByRole('link', { name: 'Day before' }).and(page.locator(':focus')).waitFor();
    await employee.go('/breaks/day?date=2026-13-45');
    await page.getByRole('row', { name: /Stretch Done, as: Movement/ }).waitFor();
    await page.getByRole('link', { name: 'Breaks', exact: true }).first().click();
  });
  await step(employee, 'pauses all breaks for half an hour, and ends the pause', async () => {
    await page.getByRole('button', { name: 'For 30 minutes' }).click();
    await page.getByText(/^Paused until /).waitFor();
    await isHeld(page, 'Pause all breaks');
    await camera.look(page, 'breaks-paused');
    await page.getByRole('button', { name: 'End the pause now' }).click();
    await page.getByRole('button', { name: 'For 30 minutes' }).waitFor();
    await isHeld(page, 'Pause all breaks');
    await page.getByText('Choose the end yourself').click();
    await page.getByRole('textbox', { name: 'Until a day' }).fill('2020-01-01');
    await employee.expecting([400], async () => {
      await page.getByRole('button', { name: 'Pause: Until a day' }).click();
      await page.getByText('Choose an end that is still to come, within a year.').waitFor();
    });
    await page.getByRole('textbox', { name: 'Until a day' }).and(page.locator(':focus')).waitFor();
    assert.equal(mail.mails().filter(isBreakMail).length, 1, 'one break, one mail');
  });
}

/** What holds for all breaks, the calendar both ways, this device, the months. */
export async function setUpBreaks(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  await step(visitor, 'sets a time zone, quiet times and a cap for all breaks', async () => {
    await visitor.go('/breaks');
    await page.getByRole('link', { name: 'Settings for all breaks' }).click();
    await page.getByRole('heading', { name: 'Break settings' }).waitFor();
    await camera.look(page, 'break-settings');
    await page.getByLabel('Movement').fill('99');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Movement: enter a whole number from 1 to 10' }).click();
    await page.getByLabel('Movement').and(page.locator(':focus')).fill('6');
    await page.getByLabel('Time zone').selectOption('Europe/Lisbon');
    await page.getByRole('button', { name: 'Add a quiet time' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your settings are saved.').waitFor();
    assert.equal((await visitor.whoAmI()).timeZone, 'Europe/Lisbon');
    await camera.look(page, 'break-settings-saved');
  });
  await step(visitor, 'lets a program say that they are back, at an address that ends with the setting', async () => {
    const pings = page.getByLabel('Let a program on my computer say that I am back');
    await pings.check();
    await page.getByRole('button', { name: 'Save' }).click();
    const address = await page.getByLabel('Private address for your program').inputValue();
    const ask = async (method: string) => (await fetch(address, { method })).status;
    assert.deepEqual([await ask('GET'), await ask('POST')], [405, 204]);
    await camera.look(page, 'break-settings-back');
    await pings.uncheck();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Private address for your program').waitFor({ state: 'detached' });
    assert.equal(await ask('POST'), 404);
  });
  await step(visitor, 'connects a calendar that cannot be read, hears so, and makes a private address', async () => {
    await visitor.go('/breaks/calendars');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter the address of your calendar' }).waitFor();
    await camera.look(page, 'break-calendars-problem');
    await page.getByLabel('Address of your free and busy times').fill('http://127.0.0.1:9/busy.ics');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByText('We have the address. It will be read within a minute.').waitFor();
    await isHeld(page, 'Your meetings');
    await page.getByRole('button', { name: 'Use another address' }).click();
    await page.getByLabel('Address of your free and busy times').and(page.locator(':focus')).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await isHeld(page, 'Your meetings');
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByText('The address is made.').waitFor();
    await page.getByRole('button', { name: 'Make a new address' }).click();
    await page.getByText('A new address is made. The old one no longer works.').waitFor();
    const address = await page.getByLabel('Your private address').inputValue();
    assert.match(await (await visitor.context.request.get(address)).text(), /^BEGIN:VCALENDAR/);
    await camera.look(page, 'break-calendars');
    await page.getByRole('button', { name: 'Disconnect' }).click();
    await page.getByText('Disconnected. The address and all times are forgotten.').waitFor();
    await isHeld(page, 'Your meetings');
    await page.getByRole('button', { name: 'Remove the address' }).click();
    await page.getByText('The address no longer works.').waitFor();
    await isHeld(page, 'Breaks in your calendar');
  });
  await step(visitor, 'takes a break that no reminder began', async () => {
    await visitor.go('/breaks/now');
    await page.getByRole('link', { name: 'Look away' }).click();
    await page.getByRole('heading', { name: 'Look away', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByText(/^Counted\. The next break: /).waitFor();
  });
  await step(visitor, 'looks at this device and at the months', async () => {
    await visitor.go('/breaks/device');
    await page.getByText('Messages are switched off for this browser.').waitFor();
    await camera.look(page, 'break-device');
    // This browser says no for its person.
    await page.getByRole('button', { name: 'Switch messages on' }).click();
    await page.getByRole('heading', { name: 'Your browser blocks messages from Sitwell' }).waitFor();
    await isHeld(page, 'Messages');
    await camera.look(page, 'break-device-blocked');
    assert.deepEqual(await pushTwice(stage, visitor), ['Time to look away'], 'one message, the newest');
    await visitor.go('/breaks/history');
    await page.getByRole('heading', { name: 'Your breaks by month' }).waitFor();
    await camera.look(page, 'break-history');
  });
}

/** Hands push messages to the page's service worker as a push service would. @returns the titles that show in the end */
async function pushTwice({ installation }: Stage, { context, page }: Visitor): Promise<string[]> {
  const { origin } = installation;
  await context.grantPermissions(['notifications'], { origin });
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready));
  const browser = await context.newCDPSession(page);
  const known = new Promise<string>((resolve) =>
    browser.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    }),
  );
  await browser.send('ServiceWorker.enable');
  const registrationId = await known;
  const titles = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/');
      return ((await registration?.getNotifications()) ?? []).map(({ title }) => title);
    });
  const messages = [
    { tag: 'a', title: 'Time for a stretch break' },
    { tag: 'a', title: 'Time for a stretch break' },
    { tag: 'b', title: 'Time to look away' },
  ];
  for (const { tag, title } of messages) {
    const data = JSON.stringify({ title, body: '', url: `${origin}/b/x`, tag, locale: 'en' });
    await browser.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
    await until('the message to show', async () => (await titles()).includes(title) || undefined, 5_000);
  }
  return titles();
}

export const isBreakMail = ({ to, subject }: { to: readonly string[]; subject: string }): boolean =>
  to.includes(addresses.employee) && subject === 'Time for a stretch break';

/** Focus waits at a heading after what was pressed has gone: it must not fall back to the top of the page. */
async function isHeld(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading, exact: true }).and(page.locator(':focus')).waitFor();
}

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

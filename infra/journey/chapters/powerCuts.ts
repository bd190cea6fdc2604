import assert from 'node:assert/strict';
import { ask } from '../ask.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { isBreakMail, startAtNextMinute } from './breaks.ts';
import { answerOne, answerUntil, bodyMap, countSelfChecks, goOn } from './deskCheck.ts';
import { addresses, signIn } from './signIn.ts';

/** A worker that died gives its messages back after this, and the tick that was led by it goes on a little later. */
const lease = 60_000;
const takeOver = 30_000;
/** How late a break of every ten minutes is still worth having: half of that. */
const grace = 5 * 60_000;

/**
 * The programme is killed with SIGKILL at the worst moments and started again on the same data. What it had acknowledged must be
 * there, and no break may come twice or not at all.
 */
export async function surviveKills(stage: Stage): Promise<void> {
  const { book, mail, step } = stage;
  const employee = await signIn(stage, 'the employee', 'employee');
  const { page } = employee;
  const before = await countSelfChecks(employee);
  let cuts = 0;
  const cut = async () => {
    cuts += 1;
    await stage.kill();
  };

  await step(
    employee,
    'answers questions; after each third one the power fails, and every answer is there',
    async () => {
      await employee.go('/check');
      await page.getByRole('link', { name: 'Check again: Office' }).click();
      await page.getByRole('checkbox', { name: 'None of these' }).check();
      await goOn(page);
      await page.getByRole('heading', { name: 'Where is this workstation?' }).waitFor();
      for (let answered = 1; answered <= 9; answered += 1) {
        await answerOne(page);
        if (answered % 3 > 0) continue;
        const next = await page.getByRole('heading', { level: 1 }).innerText();
        await cut();
        await stage.start();
        await page.reload();
        await page.getByRole('heading', { name: next }).waitFor();
        const { workstations } = (await ask(employee, 'assessment.overview')).data as {
          workstations: { id: string }[];
        };
        const draft = (await ask(employee, 'assessment.getDraft', { workstation: workstations[0]?.id })).data;
        assert.equal(Object.keys((draft as { answers: object }).answers).length, answered);
        book.measure('draftAnswersKept', answered);
      }
    },
  );
  await step(
    employee,
    'hands in, and the power fails before there is an answer; hands in again: one self-check',
    async () => {
      await answerUntil(page, bodyMap);
      await page.getByRole('button', { name: 'Skip this part' }).click();
      const handIn = page.getByRole('button', { name: 'Hand in and see my result' });
      const result = page.getByRole('heading', { name: 'Your result' });
      await handIn.click();
      await cut();
      await page
        .getByRole('heading', { name: /^There is a problem/ })
        .or(result)
        .first()
        .waitFor();
      await stage.start();
      const again = page.getByRole('button', { name: 'Try again' });
      if (await again.count()) await again.click();
      await handIn.or(result).first().waitFor();
      if (await handIn.count()) await handIn.click();
      await result.waitFor();
      assert.equal(await countSelfChecks(employee), before + 1);
    },
  );
  await step(employee, 'sees the result, the power fails, and the result is there', async () => {
    const score = await page.getByText(/^\d+( to \d+)? of 10$/).innerText();
    await cut();
    await stage.start();
    await page.reload();
    await page.getByText(score, { exact: true }).waitFor();
    assert.equal(await countSelfChecks(employee), before + 1);
    book.measure('selfChecksOfOneHandIn', (await countSelfChecks(employee)) - before);
  });

  const breaksOfToday = async () => (await ask(employee, 'reminders.today')).data as { dueAt: number; state: string }[];
  const breakMails = () => mail.mails().filter(isBreakMail);
  const ids = () => new Set(breakMails().map(({ messageId }) => messageId)).size;
  await step(employee, 'sets a routine; it falls due while nothing runs, and its mail comes once, late', async () => {
    await employee.go('/breaks');
    await page.getByRole('button', { name: 'Remove: Movement' }).click();
    await page.getByRole('link', { name: 'Add a routine' }).click();
    await page.getByRole('radio', { name: /^Stretch/ }).check();
    await page.getByLabel('How many minutes apart?').fill('10');
    await page.getByRole('button', { name: 'Remove quiet time 1' }).click();
    for (const day of ['Saturday', 'Sunday']) await page.getByRole('checkbox', { name: day }).check();
    const due = await startAtNextMinute(employee);
    await cut();
    await until('the break is due', () => Date.now() > due + 3_000 || undefined, 90_000);
    await stage.start();
    const letter = await mail.waitFor(isBreakMail, takeOver);
    book.measure('dueWhileDownLateSeconds', (letter.receivedAt - due) / 1000);
  });
  await step(employee, 'has the next break; the power fails after it was claimed, before its mail is out', async () => {
    await employee.go('/breaks');
    await page.getByRole('link', { name: 'Change: Stretch' }).click();
    const due = await startAtNextMinute(employee);
    const taken = new Promise<void>((resolve) => {
      mail.behave({
        answersAfter: 10_000,
        rejects: (address) => {
          if (address === addresses.employee && Date.now() > due) resolve();
          return undefined;
        },
      });
    });
    await taken;
    assert.equal(ids(), 1);
    await cut();
    mail.behave({});
    await stage.start();
    await until('the mail of the second break', () => ids() === 2 || undefined, lease + takeOver);
    book.measure('claimedThenKilledLateSeconds', ((breakMails().at(-1)?.receivedAt ?? 0) - due) / 1000);
  });
  await step(
    employee,
    'the power fails right after the mail is out: whatever comes again is the same mail',
    async () => {
      await cut();
      await stage.start();
      const end = Date.now() + lease + takeOver;
      await until('the time in which it might come again', () => Date.now() > end || undefined, lease + 2 * takeOver);
      assert.equal(ids(), 2);
      assert.equal((await breaksOfToday()).length, 2, 'two breaks were due');
      book.measure('breakMailCopies', breakMails().length);
    },
  );
  await step(
    employee,
    'has a break while nothing runs for longer than it is worth having: no mail comes, and it is counted as missed',
    async () => {
      await employee.go('/breaks');
      await page.getByRole('link', { name: 'Change: Stretch' }).click();
      const due = await startAtNextMinute(employee);
      await cut();
      await until('its grace is over', () => Date.now() > due + grace + 3_000 || undefined, 2 * grace);
      await stage.start();
      const missed = await until(
        'the break is counted',
        async () => (await breaksOfToday()).find(({ dueAt }) => dueAt === due),
        takeOver,
      );
      assert.equal(missed.state, 'missed');
      assert.equal(ids(), 2);
      book.measure('breaksDue', (await breaksOfToday()).length);
      book.measure('breaksMissed', (await breaksOfToday()).filter(({ state }) => state === 'missed').length);
      book.measure('breakMailsByMessageId', ids());
      book.measure('kills', cuts);
    },
  );
}

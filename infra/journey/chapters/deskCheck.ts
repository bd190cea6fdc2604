import assert from 'node:assert/strict';
import type { Page } from '@sitwell/testing/browser';
import { ask, beginCheck } from '../ask.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** What the employee of the story answers; any other question gets its first answer, or "None of these". */
const answers: Readonly<Record<string, string>> = {
  'How high is your seat?': 'Too high: my knees are lower than my hips, but my feet reach the floor',
  'How does your back rest?': 'The backrest does not fill the hollow of my lower back',
  'Where is the screen you look at most?': 'Too low: I bend my head down to read it',
  'Where is your mouse or trackpad?': 'I reach forward or to the side for it',
  'How do you make phone calls here?': 'With a headset or speaker, or in one hand with my head straight',
};
const stopsAt = 'Where is the screen you look at most?';
export const bodyMap = 'Where have you had trouble in the last 7 days?';
const handIn = 'Hand in and see my result';
const alreadyHandedIn = 'You have already handed in this self-check';
const submitting = '**/api/assessment.submit*';
const mostTabs = 40;

/** The whole self-check, from who sees what to handing it in. */
export async function checkDesk(stage: Stage, employee: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = employee;
  const before = await countSelfChecks(employee);

  await step(employee, 'reads who sees what before the first question', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
    await page.getByRole('heading', { name: 'Desk self-check' }).waitFor();
    await page.getByRole('heading', { name: 'Who sees what' }).waitFor();
    await page.getByRole('link', { name: 'Check again: Office' }).waitFor();
    await camera.look(page, 'check-start');
  });
  await step(employee, 'looks through the warning signs, and must say so', async () => {
    await page.getByRole('link', { name: 'Check again: Office' }).click();
    await page.getByRole('heading', { name: 'When to get help now' }).waitFor();
    await goOn(page);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^Tick the signs you have/ })
      .waitFor();
    await camera.look(page, 'check-signs-problem');
    await page.getByRole('alert').getByRole('link').click();
    await page.getByRole('checkbox').first().and(page.locator(':focus')).waitFor();
    await page.getByRole('checkbox', { name: 'None of these' }).check();
    await leaveHeading(page, 'When to get help now');
  });
  await step(employee, 'presses Continue without an answer, and hears what is missing', async () => {
    await camera.look(page, 'check-question');
    await camera.followFocus(page, 'check-question', 8);
    await goOn(page);
    await page.getByRole('alert').getByRole('link', { name: 'Choose the answer that fits best' }).click();
    await page.getByRole('radio').first().and(page.locator(':focus')).waitFor();
    assert.match(await page.title(), /^Error: /);
    await camera.look(page, 'check-question-problem');
  });
  await step(employee, 'answers until half way', () => answerUntil(page, stopsAt));
  await step(employee, 'loads the page again, then comes back by the start, and goes on where they were', async () => {
    await page.reload();
    await page.getByRole('heading', { name: stopsAt }).waitFor();
    await employee.go('/check');
    const resume = page.getByRole('link', { name: 'Go on: Office' });
    await resume.waitFor();
    await camera.look(page, 'check-start-begun');
    await resume.click();
    await page.getByRole('heading', { name: stopsAt }).waitFor();
    await camera.look(page, 'check-question-extras');
  });
  await step(employee, 'goes on in a second tab, and hears of it in the first', async () => {
    const tab = await employee.context.newPage();
    await tab.goto(page.url());
    await answerOne(tab);
    await tab.close();
    await page.getByRole('radio').first().check();
    await employee.expecting([409], async () => {
      await goOn(page);
      await page
        .getByRole('alert')
        .getByRole('link', { name: /^This self-check went on in another tab or device/ })
        .waitFor();
    });
    await camera.look(page, 'check-went-on-elsewhere');
    await answerOne(page);
  });
  await step(employee, 'answers the rest', () => answerUntil(page, bodyMap));
  await step(employee, 'marks neck and lower back on the body map, by keyboard alone', async () => {
    await tabTo(page, 'checkbox', 'Neck');
    await page.keyboard.press('Space');
    await tabTo(page, 'checkbox', 'Lower back');
    await page.keyboard.press('Space');
    await page.getByRole('status').filter({ hasText: '2 places ticked: Neck and Lower back.' }).waitFor();
    await camera.look(page, 'check-body-map');
    await tabTo(page, 'button', 'Continue');
    await page.keyboard.press('Enter');
  });
  await step(employee, 'says how bad it was', async () => {
    for (const [area, worst] of [
      ['Neck', '5'],
      ['Lower back', '3'],
    ] as const) {
      const title = `${area}: the last 7 days`;
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('radio', { name: worst, exact: true }).check();
      await page
        .getByRole('group', { name: /^Did it stop you/ })
        .getByRole('radio', { name: 'No' })
        .check();
      if (area === 'Neck') await camera.look(page, 'check-area');
      await leaveHeading(page, title);
      // A rise of 3 or more since the last self-check brings the warning signs again.
      if (await page.getByRole('heading', { name: signsAgain }).count()) {
        await page.getByRole('checkbox', { name: 'None of these' }).check();
        await leaveHeading(page, signsAgain);
      }
    }
  });
  await step(employee, 'reads the answers again and changes one', async () => {
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await camera.look(page, 'check-answers');
    await page.getByRole('link', { name: 'Change: How high is your seat?' }).click();
    await page.getByRole('radio', { name: /^Too low: my knees/ }).check();
    await leaveHeading(page, 'How high is your seat?');
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.getByText('Too low: my knees are higher than my hips').waitFor();
  });
  await step(employee, 'changes one more in a second tab, and the first hands in nothing that is older', async () => {
    const tab = await employee.context.newPage();
    await tab.goto(page.url());
    await tab.getByRole('link', { name: 'Change: How high is your seat?' }).click();
    await tab.getByRole('radio', { name: /^Too high: my knees/ }).check();
    await leaveHeading(tab, 'How high is your seat?');
    await tab.close();
    await employee.expecting([409], async () => {
      await page.getByRole('button', { name: handIn }).click();
      await page
        .getByRole('alert')
        .getByRole('link', { name: /^This self-check went on in another tab or device/ })
        .waitFor();
    });
    await page.getByText('Too high: my knees are lower than my hips').waitFor();
  });
  await step(employee, 'presses the last button twice, and hands in one self-check', async () => {
    await page.getByRole('button', { name: handIn }).dblclick();
    await page.getByRole('heading', { name: 'Your result' }).waitFor();
    assert.equal(await countSelfChecks(employee), before + 1);
  });
  await handInMore(stage, employee);
}

/** The same answers again, and what may come between handing them in and hearing so. */
async function handInMore({ camera, step }: Stage, employee: Visitor): Promise<void> {
  const { page } = employee;
  const before = await countSelfChecks(employee);
  /** Two tabs that stand before the last button. */
  const openTwoTabs = async () => {
    const { answers, symptoms, workstation } = (await ask(employee, 'plan.get')).data as {
      answers: object;
      symptoms: object;
      workstation: { id: string };
    };
    await beginCheck(employee, { workstation: workstation.id, answers, symptoms });
    const tab = await employee.context.newPage();
    for (const each of [page, tab]) {
      await each.goto(`/check/${workstation.id}/answers`);
      await each.getByRole('button', { name: handIn }).waitFor();
    }
    return tab;
  };
  const sameSeat = async (on: Page) => {
    await on.getByRole('link', { name: 'Change: How high is your seat?' }).click();
    await on.getByRole('heading', { name: 'How high is your seat?' }).waitFor();
    await goOn(on);
  };
  const heading = (on: Page, name: string) => on.getByRole('heading', { level: 1, name }).waitFor();

  await step(employee, 'hands in and hears nothing of it; another tab, or a change, finds it handed in', async () => {
    const tab = await openTwoTabs();
    await page.route(submitting, async (route) => {
      await route.fetch();
      await route.fulfill({ status: 500 });
    });
    await employee.expecting([500], async () => {
      await page.getByRole('button', { name: handIn }).click();
      await page.getByRole('alert').waitFor();
    });
    await page.unroute(submitting);
    await tab.getByRole('button', { name: handIn }).click();
    await heading(tab, 'Your result');
    await tab.close();
    await employee.expecting([409], async () => {
      await sameSeat(page);
      await heading(page, alreadyHandedIn);
    });
    await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
    await camera.look(page, 'check-handed-in');
    await page.getByRole('link', { name: 'See my result' }).click();
    await heading(page, 'Your result');
    assert.equal(await countSelfChecks(employee), before + 1);
  });
  await step(employee, 'checks again in the tab that heard nothing: that is another self-check', async () => {
    await (await openTwoTabs()).close();
    await page.getByRole('button', { name: handIn }).click();
    await heading(page, 'Your result');
    assert.equal(await countSelfChecks(employee), before + 2);
  });
  await step(employee, 'changes and hands in one more in a second tab, and the first says so', async () => {
    const tab = await openTwoTabs();
    await sameSeat(tab);
    await tab.getByRole('button', { name: handIn }).click();
    await heading(tab, 'Your result');
    await tab.close();
    await employee.expecting([409], async () => {
      await page.getByRole('button', { name: handIn }).click();
      await heading(page, alreadyHandedIn);
    });
    assert.equal(await countSelfChecks(employee), before + 3);
  });
  await step(
    employee,
    'hands in another in a second tab; the warning signs of the first are kept all the same',
    async () => {
      const tab = await openTwoTabs();
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
      await page.getByRole('link', { name: 'Go on: Office' }).click();
      await heading(page, 'Where is this workstation?');
      await page.getByRole('link', { name: 'Back' }).click();
      await heading(page, 'When to get help now');
      await tab.getByRole('button', { name: handIn }).click();
      await heading(tab, 'Your result');
      await tab.close();
      await page.getByRole('checkbox', { name: 'None of these' }).check();
      await employee.expecting([409], async () => {
        const kept = page.waitForResponse((answer) => answer.url().includes('plan.save') && answer.ok());
        await goOn(page);
        await kept;
        await heading(page, 'Where is this workstation?');
        await goOn(page);
        await heading(page, alreadyHandedIn);
      });
      const { workstations } = (await ask(employee, 'assessment.overview')).data as {
        workstations: { draftUpdatedAt: number | null }[];
      };
      assert(
        workstations.every(({ draftUpdatedAt }) => draftUpdatedAt === null),
        'a draft was begun unasked',
      );
      await page.getByRole('link', { name: 'See my result' }).click();
      await heading(page, 'Your result');
    },
  );
}

export const signsAgain = 'Please look at the warning signs again';

/** Answers page after page until this one is asked. */
export async function answerUntil(page: Page, last: string): Promise<void> {
  while ((await page.getByRole('heading', { level: 1 }).innerText()) !== last) await answerOne(page);
}

/** Answers the question that is asked, and waits for the next: then the answer is kept. */
export async function answerOne(page: Page): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const chosen = answers[title];
  const radios = page.getByRole('radio');
  if (chosen) await page.getByRole('radio', { name: chosen, exact: true }).check();
  else if (await radios.count()) await radios.first().check();
  else await page.getByRole('checkbox', { name: 'None of these' }).check();
  await leaveHeading(page, title);
}

export const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Presses Continue and waits for the next page. */
async function leaveHeading(page: Page, title: string): Promise<void> {
  await goOn(page);
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: title }).waitFor();
}

async function tabTo(page: Page, role: 'checkbox' | 'button', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).and(page.locator(':focus'));
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    if (await wanted.count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${mostTabs} tabs do not lead to ${name}.`);
}

/** How many self-checks the server holds of this person. */
export async function countSelfChecks(visitor: Visitor): Promise<number> {
  return ((await ask(visitor, 'assessment.history')).data as unknown[]).length;
}

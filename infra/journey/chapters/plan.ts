import assert from 'node:assert/strict';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** The result, the plan, and one thing at the desk that is mended. */
export async function followPlan(stage: Stage, employee: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = employee;
  await step(employee, 'sees score, what to fix first, movements, and when to see a doctor', async () => {
    await page.getByText(/^\d+( to \d+)? of 10$/).waitFor();
    for (const name of [
      'When to see a doctor',
      'Fix these first',
      'First movements for you',
      'Strain on neck and back',
    ])
      await page.getByRole('heading', { name }).waitFor();
    await page
      .getByRole('heading', { name: 'Raise your screen' })
      .or(page.getByText(/more things? in your plan/))
      .first()
      .waitFor();
    await camera.look(page, 'result', { forcedColours: true });
    await camera.followFocus(page, 'result', 8);
  });
  const before = await step(employee, 'opens the plan and chooses how they are', async () => {
    await page.getByRole('link', { name: 'Open my plan' }).click();
    await page.getByRole('heading', { name: 'My plan' }).waitFor();
    const count = await thingsToChange(employee);
    await camera.look(page, 'plan');
    await page.getByRole('radio', { name: /^I am well and want to stay so/ }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('status').filter({ hasText: 'Saved.' }).waitFor();
    return count;
  });
  await step(employee, 'says that the screen is higher now, and answers that question again', async () => {
    await page.getByRole('link', { name: 'I have changed this: Raise your screen' }).click();
    await page.getByRole('heading', { name: 'Where is the screen you look at most?' }).waitFor();
    await camera.look(page, 'plan-finding');
    await page.getByRole('radio', { name: /^The top is at about eye height/ }).check();
    await page.getByRole('button', { name: 'Save the answer' }).click();
    await page.getByRole('heading', { name: 'That is done.' }).waitFor();
    await camera.look(page, 'plan-finding-done');
    await page.getByRole('link', { name: 'Back to my plan' }).click();
    await page.getByRole('heading', { name: 'My plan' }).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Raise your screen' })
      .filter({ hasText: /Done on/ })
      .first()
      .waitFor();
    assert.equal(await thingsToChange(employee), before - 1);
  });
}

async function thingsToChange({ page }: Visitor): Promise<number> {
  return Number.parseInt(await page.getByText(/^\d+ things? to change$/).innerText(), 10);
}

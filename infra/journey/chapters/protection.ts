import assert from 'node:assert/strict';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const title = { name: 'How reports protect people', level: 1 };

/** The admin asks that reports tell more; nothing changes until the privacy officer agrees. */
export async function turnTwoKeys(stage: Stage, admin: Visitor, officer: Visitor): Promise<void> {
  const { camera, step } = stage;
  await step(admin, 'asks that reports tell more, at the second attempt, and waits for a second person', async () => {
    const { page } = admin;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Protection' }).click();
    await page.getByRole('heading', title).waitFor();
    await page.getByRole('textbox', { name: 'Smallest group' }).fill('12');
    await page.getByRole('heading', { name: 'Reports will tell less' }).waitFor();
    await page.getByRole('textbox', { name: 'Smallest group' }).fill('8');
    await page.getByRole('heading', { name: 'Reports will tell more' }).waitFor();
    await page.getByRole('button', { name: 'Send to a second person' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Say why, in words for everyone' }).waitFor();
    await camera.look(page, 'protection-problem');
    await page.getByRole('textbox', { name: 'Reason' }).fill('More departments should get a figure');
    await page.getByRole('button', { name: 'Send to a second person' }).click();
    await page.getByText('This waits for a second person.').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Agree' }).count(), 0, 'one person holds both keys');
  });
  await step(officer, 'reads the change and agrees', async () => {
    const { page } = officer;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Protection' }).click();
    await page.getByText('Reason: More departments should get a figure').waitFor();
    await camera.look(page, 'protection', { forcedColours: true });
    await page.getByRole('button', { name: 'Agree' }).click();
    await page.getByText('It acts from the next period that opens.').waitFor();
  });
}

/** What protects people is changed in front of them. */
export async function readChange({ step }: Stage, employee: Visitor): Promise<void> {
  await step(employee, 'reads the settings and the change on the way from "Who sees what"', async () => {
    const { page } = employee;
    await employee.go('/privacy');
    await page.getByRole('link', { name: 'See the settings today, and every change of them' }).click();
    await page.getByRole('heading', title).waitFor();
    await page.getByText('Smallest group: 10 becomes 8').waitFor();
    assert.equal(await page.getByRole('button', { name: /^(Agree|Say no|Send|Change)/ }).count(), 0);
  });
}

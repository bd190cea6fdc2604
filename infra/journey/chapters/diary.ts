import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** The private diary: one entry, deleted and taken back. */
export async function keepDiary(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  const goOn = page.getByRole('button', { name: 'Continue' });
  await step(visitor, 'writes in the diary how neck and movements are', async () => {
    await visitor.go('/plan');
    await page.getByRole('link', { name: 'Keep a weekly diary of how you feel' }).click();
    await page.getByRole('heading', { name: 'No entry yet' }).waitFor();
    await camera.look(page, 'diary-none');
    await page.getByRole('link', { name: 'Write an entry' }).click();
    await page.getByRole('heading', { name: 'Where have you felt it in the last 7 days?' }).waitFor();
    await camera.look(page, 'diary-places');
    await page.getByRole('checkbox', { name: 'Neck' }).check();
    await goOn.click();
    await page.getByRole('heading', { name: 'How bad was it at its worst?' }).waitFor();
    await goOn.click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose a number for: Neck' }).waitFor();
    await camera.look(page, 'diary-levels-problem');
    await page.getByRole('radio', { name: '4', exact: true }).check();
    await goOn.click();
    await page.getByRole('heading', { name: 'How do these movements go today?' }).waitFor();
    await page.getByRole('radio', { name: 'Stiff' }).first().check();
    await camera.look(page, 'diary-movements');
    await page.getByRole('button', { name: 'Keep this entry' }).click();
    await page.getByRole('row', { name: /Neck: 4/ }).waitFor();
    await camera.look(page, 'diary');
  });
  await step(visitor, 'deletes the entry and takes that back', async () => {
    await page.getByRole('button', { name: /^Delete/ }).click();
    await page.getByRole('heading', { name: 'No entry yet' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The entry is back.').waitFor();
    await page.getByRole('row', { name: /Neck: 4/ }).waitFor();
  });
}

import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** What reports would tell, before anybody answers. */
export async function previewReports(stage: Stage, decider: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = decider;
  const show = page.getByRole('button', { name: 'Show the preview' });
  await step(decider, 'previews which departments a report would tell apart', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Preview' }).click();
    await page.getByRole('heading', { name: 'Preview before anything is collected' }).waitFor();
    await page.getByRole('heading', { name: 'What a report would tell' }).waitFor();
    await page.getByRole('cell', { name: 'A figure of its own' }).first().waitFor();
    await page
      .getByRole('cell', { name: /^Together with / })
      .first()
      .waitFor();
    await camera.look(page, 'preview');
  });
  await step(
    decider,
    'asks for groups that are too small, then for ones that nobody reaches in a quarter',
    async () => {
      await page.getByLabel('Smallest group').fill('3');
      await show.click();
      await page.getByRole('alert').getByRole('link', { name: 'Enter a smallest group from 5 to 100' }).waitFor();
      await camera.look(page, 'preview-problem');
      await page.getByLabel('Smallest group').fill('100');
      await page.getByLabel('Kind of period').selectOption({ label: 'Quarters' });
      await show.click();
      await page.getByRole('heading', { name: 'No report at all' }).waitFor();
    },
  );
}

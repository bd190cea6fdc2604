import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** Movements and self-care ideas. */
export async function browseLibrary(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  await step(visitor, 'finds a movement for the neck in the library', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
    await page.getByRole('heading', { name: 'Library' }).waitFor();
    await page.getByRole('heading', { name: 'Self-care', exact: true }).waitFor();
    await camera.look(page, 'library');
    await page.getByLabel('Part of the body').selectOption({ label: 'Neck' });
    await page.getByLabel('Where').selectOption({ label: 'On a chair' });
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: 'Show everything' }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^[1-9]\d* movements, 0 self-care ideas$/ })
      .waitFor();
    await camera.look(page, 'library-filtered');
  });
  await step(visitor, 'opens a movement: steps, when to stop, how sure we are', async () => {
    await page.getByRole('region', { name: 'Movements' }).getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'How to do it' }).waitFor();
    for (const name of ['Stop if', 'How sure we are']) await page.getByRole('heading', { name }).waitFor();
    await camera.look(page, 'library-movement');
    await page.getByRole('link', { name: 'All movements and ideas' }).click();
  });
  await step(visitor, 'opens a self-care idea', async () => {
    await page.getByRole('region', { name: 'Self-care' }).getByRole('listitem').first().getByRole('link').click();
    await page.getByRole('heading', { name: 'Take care' }).waitFor();
    await camera.look(page, 'library-self-care');
  });
}

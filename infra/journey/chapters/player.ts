import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const mostScreens = 60;

/** The movements of the plan, one after the other, at the person's own pace. */
export async function playMovements(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  const done = page.getByRole('heading', { name: 'Done', level: 1 });
  await step(visitor, 'plays the movements of the plan with the arrow keys', async () => {
    await visitor.go('/plan');
    await page.getByRole('link', { name: 'Play these movements, step by step' }).click();
    await page.getByText(/^Movement 1 of \d+$/).waitFor();
    await camera.look(page, 'play');
    await page.getByRole('button', { name: 'I am ready' }).click();
    await page.getByText(/^Step 1 of \d+$/).waitFor();
    await camera.look(page, 'play-step');
    await page.getByRole('heading', { level: 1 }).click();
    for (let screen = 0; screen < mostScreens && !(await done.count()); screen += 1)
      await page.keyboard.press('ArrowRight');
    await done.waitFor();
    await camera.look(page, 'play-done');
  });
}

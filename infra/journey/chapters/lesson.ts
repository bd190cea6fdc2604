import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const cards = 5;
const questions = 4;

/** The lesson before the first self-check. */
export async function takeLesson(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  await step(visitor, 'takes the lesson: five cards, four questions, each answer explained', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
    await page.getByRole('link', { name: /lesson/ }).click();
    for (let card = 1; card <= cards; card += 1) {
      await page.getByText(`Card ${card} of ${cards}`).waitFor();
      if (card === 1) await camera.look(page, 'lesson-card');
      await page.getByRole('button', { name: card < cards ? 'Next' : 'On to the questions' }).click();
    }
    for (let question = 1; question <= questions; question += 1) {
      await page.getByText(`Question ${question} of ${questions}`).waitFor();
      if (question === 1) {
        await page.getByRole('button', { name: 'Check my answer' }).click();
        await page.getByRole('alert').getByRole('link', { name: 'Choose one of the answers' }).click();
      }
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Check my answer' }).click();
      await page.getByText(/^(That is right|Not quite)\./).waitFor();
      if (question === 1) await camera.look(page, 'lesson-question');
      await page.getByRole('button', { name: question < questions ? 'Next' : 'Finish the lesson' }).click();
    }
    await page.getByRole('heading', { name: 'You are ready' }).waitFor();
    await camera.look(page, 'lesson-done');
  });
}

import { lessonChecks } from '@sitwell/content/lesson';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const cards = 5;
const rightAnswers = Object.values(lessonChecks).map(({ right }) => right);
const questions = rightAnswers.length;

/** The lesson before the first self-check. */
export async function takeLesson(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  /** Answers the question that is shown, and goes on. */
  async function answer(question: number) {
    await page.getByText(`Question ${question} of ${questions}`).waitFor();
    await page.locator(`input[value="${rightAnswers[question - 1]}"]`).check();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByText('That is right.').waitFor();
    if (question === 1 && !looked) await camera.look(page, 'lesson-question');
    looked = true;
    await page.getByRole('button', { name: question < questions ? 'Next' : 'Finish the lesson' }).click();
  }
  let looked = false;

  await step(visitor, 'takes the lesson: five cards, four questions, each answer explained', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
    await page.getByRole('link', { name: /lesson/ }).click();
    for (let card = 1; card <= cards; card += 1) {
      await page.getByText(`Card ${card} of ${cards}`).waitFor();
      if (card === 1) await camera.look(page, 'lesson-card');
      await page.getByRole('button', { name: card < cards ? 'Next' : 'On to the questions' }).click();
    }
    await page.getByText(`Question 1 of ${questions}`).waitFor();
    await page.getByRole('button', { name: 'Check my answer' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Choose one of the answers' }).click();
    await answer(1);
    await page.getByText(`Question 2 of ${questions}`).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    for (let question = 1; question <= questions; question += 1) await answer(question);
    await page.getByRole('heading', { name: 'You are ready' }).waitFor();
    await page.getByText(`You had ${questions} of ${questions} right.`).waitFor();
    await camera.look(page, 'lesson-done');
  });
}

import assert from 'node:assert/strict';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** The sheet for a doctor: chosen by the person, printed by the browser. */
export async function printSummary(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  const name = page.getByText(/^Person: /);
  await step(visitor, 'makes a summary for a doctor, with their name on it, of one page', async () => {
    await visitor.go('/result');
    await page.getByRole('link', { name: 'Make a summary for a doctor or therapist' }).click();
    await page.getByRole('heading', { name: 'Summary for a doctor or therapist', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'Summary for a doctor or therapist', level: 2 }).waitFor();
    assert.equal(await name.count(), 0, 'the name is there before it was chosen');
    await page.getByRole('checkbox', { name: 'My name' }).check();
    await name.waitFor();
    await camera.look(page, 'summary');
    const paper = await page.pdf({ format: 'A4' });
    assert.equal(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1, 'pages of the sheet');
  });
}

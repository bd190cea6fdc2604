import assert from 'node:assert/strict';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const saving = '**/api/assessment.saveDraft*';

/** Somebody ticks a warning sign: help at once, and nothing of it leaves the browser. */
export async function tickWarningSign(stage: Stage, visitor: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  const sent: string[] = [];
  const sayNone = async () => {
    for (const ticked of await page.getByRole('checkbox', { checked: true }).all()) await ticked.uncheck();
    await page.getByRole('checkbox', { name: 'None of these' }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Where is this workstation?' }).waitFor();
  };
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('saveDraft')) sent.push(request.postData() ?? '');
  });
  await step(visitor, 'ticks a warning sign, and is told what to do now', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Self-check' }).click();
    await page
      .getByRole('link', { name: /^(Start|Check again): / })
      .first()
      .click();
    await page.getByRole('heading', { name: 'When to get help now' }).waitFor();
    await camera.look(page, 'check-signs');
    // The first save has no version to go on from, so that it is shorter; the others are compared.
    await sayNone();
    assert.equal(sent.splice(0).length, 1);
    await page.goBack();
    await page.getByRole('checkbox', { name: 'None of these' }).waitFor();
    const sign = page.getByRole('checkbox').first();
    const name = await sign.inputValue();
    await sign.check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Change what I ticked' }).waitFor();
    await camera.look(page, 'check-help-now');
    assert(sent.length > 0 && sent.every((body) => !body.includes(name)), 'the sign was sent');
  });
  await step(visitor, 'unticks it: the request is as long as before', async () => {
    await page.getByRole('button', { name: 'Change what I ticked' }).click();
    await sayNone();
    assert.equal(sent.length, 2);
    assert.equal(
      new Set(sent.map((body) => body.length)).size,
      1,
      `requests of ${sent.map((body) => body.length)} bytes`,
    );
  });
  await step(
    visitor,
    'ticks one while nothing can be saved: hears what to do, and then that it is not saved',
    async () => {
      await page.goBack();
      await page.getByRole('checkbox').first().check();
      await page.route(saving, (route) => route.fulfill({ status: 500 }));
      await visitor.expecting([500], async () => {
        await page.getByRole('button', { name: 'Continue' }).click();
        await page.getByRole('button', { name: 'Change what I ticked' }).waitFor();
      });
      await page.unroute(saving);
      await page.getByRole('button', { name: 'Go on to the self-check' }).click();
      await page.getByText('This could not be saved.').first().waitFor();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Go on to the self-check' }).click();
      await page.getByRole('heading', { name: 'Where is this workstation?' }).waitFor();
    },
  );
  await step(visitor, 'finds no movements in the library until a professional has agreed', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Library' }).click();
    await page.getByText(/^We show no movements now/).waitFor();
    assert.equal(await page.getByRole('region', { name: 'Movements' }).count(), 0);
    await camera.look(page, 'library-withheld');
    await page.getByRole('link', { name: 'Open the warning signs' }).click();
    await page.getByRole('heading', { name: 'Please look at the warning signs again' }).waitFor();
    await page.getByRole('checkbox', { name: /professional said I may exercise/ }).waitFor();
    await camera.look(page, 'signs-again');
  });
}

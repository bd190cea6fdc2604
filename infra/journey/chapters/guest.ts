import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import type { Visitor } from '../visitor.ts';

/** Somebody who comes for the first time and has not signed in. */
export async function lookAround(stage: Stage): Promise<void> {
  const { camera, step } = stage;
  const guest = await stage.welcome('a guest');
  const { page } = guest;
  await step(guest, 'sees what Sitwell is', async () => {
    await guest.go('/');
    await page.getByRole('heading', { name: 'A desk that fits you' }).waitFor();
    await camera.look(page, 'welcome', { forcedColours: true });
    await camera.followFocus(page, 'welcome', 5);
  });
  await step(guest, 'reads who sees what', async () => {
    await page.getByRole('link', { name: 'See who sees what' }).click();
    await page.getByRole('heading', { name: 'Who sees what', level: 1 }).waitFor();
    await camera.look(page, 'privacy');
  });
  await step(guest, 'asks for a page that does not exist', async () => {
    await guest.go('/no/such/page');
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await camera.look(page, 'not-found');
  });
  await step(guest, 'asks for a page of employees, and is asked to sign in', async () => {
    await guest.go('/plan');
    await page.getByRole('heading', { name: 'Please sign in' }).waitFor();
    await camera.look(page, 'sign-in-needed');
  });
  await step(guest, 'comes while the service is out of order, and tries again', async () => {
    await page.route('**/api/**', (route) => route.fulfill({ status: 503, body: '' }));
    await guest.expecting([503], async () => {
      await guest.go('/');
      await page.getByRole('heading', { name: 'There is a problem with the service' }).waitFor();
    });
    await camera.look(page, 'service-problem');
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'A desk that fits you' }).waitFor();
  });
  await guest.leave();
}

/** The page on which a machine without a mail server shows its mail. */
export async function findInbox(stage: Stage, visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await stage.step(visitor, 'finds the mails of the first start in the inbox of the demo', async () => {
    await visitor.go('/inbox');
    const mails = page.getByRole('heading', { name: 'Your link to sign in to Sitwell' });
    await until(
      'the mails',
      async () => {
        await page.getByRole('link', { name: 'Look again' }).click();
        return (await mails.count()) > 0 || undefined;
      },
      20_000,
    );
    await stage.camera.look(page, 'inbox');
  });
}

import type { Stage } from '../stage.ts';

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
  await guest.leave();
}

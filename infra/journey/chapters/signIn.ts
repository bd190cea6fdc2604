import assert from 'node:assert/strict';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

/** Whom the demo organisation lets in, by the role they have on top of being an employee. */
export const addresses = {
  employee: 'employee@northwind.example',
  hr: 'hr@northwind.example',
  admin: 'admin@northwind.example',
  assessor: 'assessor@northwind.example',
  facilities: 'facilities@northwind.example',
  privacyOfficer: 'privacy@northwind.example',
} as const;

/** Asks for a link on the sign-in page and takes it from the mail. */
async function askForLink({ book, mail, installation }: Stage, { page }: Visitor, address: string): Promise<string> {
  const known = new Set(mail.mails().map(({ messageId }) => messageId));
  await page.getByLabel('Your work e-mail address').fill(address);
  const asked = Date.now();
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
  const letter = await mail.waitFor(({ to, messageId }) => to.includes(address) && !known.has(messageId), 20_000);
  book.measure(`seconds to the sign-in mail of ${address.split('@')[0]}`, (letter.receivedAt - asked) / 1000);
  const link = /\S+\/sign-in\/\S+/.exec(letter.text)?.[0] ?? '';
  assert(link.startsWith(installation.origin), `the mail holds no link to ${installation.origin}:\n${letter.text}`);
  return link;
}

/** The whole of signing in, looked at closely: the first person of the story does it. */
export async function signInWithAllItsPages(
  stage: Stage,
  visitor: Visitor,
  role: keyof typeof addresses,
): Promise<void> {
  const { camera, step } = stage;
  const { page } = visitor;
  const address = addresses[role];
  await step(visitor, 'asks for a link without an address, and hears what is missing', async () => {
    await visitor.go('/sign-in');
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await camera.look(page, 'sign-in');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter your work e-mail address' }).click();
    await page.getByRole('textbox', { name: 'Your work e-mail address' }).and(page.locator(':focus')).waitFor();
    assert.match(await page.title(), /^Error: /);
    await camera.look(page, 'sign-in-problem');
  });
  const link = await step(visitor, 'asks for a link, and the mail comes over SMTP', async () => {
    const found = await askForLink(stage, visitor, address);
    await camera.look(page, 'sign-in-sent');
    return found;
  });
  await step(visitor, 'opens the link twice, which uses nothing up', async () => {
    for (let time = 1; time <= 2; time += 1) {
      await page.goto(link);
      await page.getByRole('button', { name: 'Sign in' }).waitFor();
    }
    assert.equal((await fetch(link)).status, 200);
    await camera.look(page, 'sign-in-link');
  });
  await step(visitor, 'presses the button and is in', async () => {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /^Hello / }).waitFor();
    await camera.look(page, 'home');
    await camera.followFocus(page, 'home', 5);
  });
  const late = await stage.welcome('somebody else');
  await step(late, 'uses the same link after that, and is told that it is spent', async () => {
    await late.page.goto(link);
    await late.expecting([409], async () => {
      await late.page.getByRole('button', { name: 'Sign in' }).click();
      await late.page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    });
    await camera.look(late.page, 'sign-in-link-spent');
  });
  await late.leave();
}

/** Signs somebody in without looking around. */
export async function signIn(stage: Stage, name: string, role: keyof typeof addresses): Promise<Visitor> {
  const visitor = await stage.welcome(name);
  const { page } = visitor;
  await stage.step(visitor, 'signs in by mailed link', async () => {
    await visitor.go('/sign-in');
    await page.goto(await askForLink(stage, visitor, addresses[role]));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: /^Hello / }).waitFor();
  });
  return visitor;
}

/** Leaves, and nothing stays on the screen. */
export async function signOut(stage: Stage, visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await stage.step(visitor, 'signs out, and what was theirs is gone', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'A desk that fits you' }).waitFor();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Please sign in' }).waitFor();
  });
}

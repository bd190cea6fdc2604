import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const day = 24 * 3_600_000;

/** This story needs breaks to come, also when it is told on a public holiday. */
export async function openSites(stage: Stage, admin: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = admin;
  const aroundNow = new Set([-day, 0, day].map((off) => new Date(Date.now() + off).toISOString().slice(0, 10)));
  await step(admin, 'looks at the public holidays of each site, and takes today out', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
    const sites = page.getByRole('table', { name: 'Sites, their countries and time zones' });
    await sites.waitFor();
    const changes = sites.getByRole('button', { name: /^Change: / });
    for (let i = 0; i < (await changes.count()); i += 1) {
      await changes.nth(i).click();
      const dialog = page.getByRole('dialog', { name: /^Time zone and holidays: / });
      const dates = dialog.getByLabel('Public holidays, one on each line');
      const lines = (await dates.inputValue()).split('\n');
      if (i === 0) {
        await dates.fill('soon');
        await dialog.getByRole('button', { name: 'Save' }).click();
        await dialog.getByRole('link', { name: /^This is no date: soon\./ }).waitFor();
        await dates.fill('');
        await dialog.getByRole('button', { name: 'Add those of the whole country' }).click();
        await dialog.getByText(/^\d+ days were added\./).waitFor();
        await camera.look(page, 'people-site');
      }
      await dates.fill(lines.filter((date) => !aroundNow.has(date)).join('\n'));
      await dialog.getByRole('button', { name: 'Save' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
  });
}

/** People, departments and periods. */
export async function lookAfterProgramme(stage: Stage, admin: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = admin;
  const main = page.getByRole('navigation', { name: 'Main' });
  await step(admin, 'looks up a person and what they may do', async () => {
    await main.getByRole('link', { name: 'People' }).click();
    await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ people$/ })
      .waitFor();
    await page.getByRole('table', { name: 'Departments and how many people they have' }).waitFor();
    await camera.look(page, 'people');
    await page.getByLabel('Search by name').fill('an');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Show all' }).waitFor();
    await page
      .getByRole('button', { name: /^Manage: / })
      .first()
      .click();
    await page.getByRole('dialog', { name: /^What .+ may do$/ }).waitFor();
    await camera.look(page, 'people-manage');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await step(admin, 'adds a person, at the second attempt', async () => {
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('alert').getByRole('link', { name: 'Enter the name of the person' }).waitFor();
    await camera.look(page, 'people-problem');
    await page.getByLabel('Full name').fill('Ada Newcomer');
    await page.getByLabel('Work e-mail address').fill('ada.newcomer@northwind.example');
    await page.getByLabel('Department', { exact: true }).selectOption({ label: 'Purchasing' });
    await page.getByLabel('Site', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Add person' }).click();
    await page.getByRole('status').filter({ hasText: 'Ada Newcomer was added.' }).waitFor();
  });
  await step(admin, 'looks at the periods, begins to close one, and does not', async () => {
    await main.getByRole('link', { name: 'Periods' }).click();
    await page.getByRole('heading', { name: 'Periods', level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Close now: / }).waitFor();
    await camera.look(page, 'periods');
    await page.getByRole('button', { name: /^Close now: / }).click();
    await page.getByRole('dialog', { name: /^Close .+ now\?$/ }).waitFor();
    await camera.look(page, 'periods-close');
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await step(admin, 'declares a period that ends before it begins, and hears so', async () => {
    await page.getByLabel('Name of the period').fill('Spring check');
    await page.getByLabel('First day', { exact: true }).fill('2031-05-02');
    await page.getByLabel('Last day', { exact: true }).fill('2031-05-01');
    await page.getByRole('button', { name: 'Declare the period' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^The last day is before the first/ })
      .waitFor();
    await camera.look(page, 'periods-problem');
    await page.getByLabel('Last day', { exact: true }).fill('2031-05-15');
    await page.getByRole('button', { name: 'Declare the period' }).click();
    await page.getByRole('row', { name: /^Spring check/ }).waitFor();
  });
  await step(admin, 'declares the rest of that year, and a quarter without its last day', async () => {
    await page.getByRole('button', { name: 'Declare the rest of the year after Spring check' }).click();
    await page.getByLabel('Name of the rest').fill('Rest after spring');
    await camera.look(page, 'periods-rest');
    await page.getByRole('button', { name: 'Declare the rest', exact: true }).click();
    await page.getByRole('row', { name: /^Rest after spring/ }).waitFor();
    await page.getByRole('radio', { name: /^Quarter/ }).check();
    await page.getByLabel('Name of the period').fill('First quarter');
    await page.getByLabel('First day', { exact: true }).fill('2033-01-01');
    await page.getByRole('button', { name: 'Declare the period' }).click();
    await page.getByRole('row', { name: /^First quarter.* 31 Mar 2033/ }).waitFor();
  });
  await step(admin, 'tries break rules on everyone before they hold', async () => {
    await main.getByRole('link', { name: 'Break rules' }).click();
    await page.getByRole('heading', { name: 'Breaks for everyone' }).waitFor();
    await page.getByLabel('Minutes between two breaks at the start').fill('60');
    await page.getByLabel('The least minutes between two breaks').fill('90');
    await page.getByRole('button', { name: 'Use these rules from now on' }).click();
    await page
      .getByRole('alert')
      .getByRole('link', { name: /^The start is closer than the least\./ })
      .waitFor();
    await camera.look(page, 'break-policy-problem');
    // No narrower than before: somebody else's routine comes due in this story.
    await page.getByLabel('The least minutes between two breaks').fill('10');
    await page.getByRole('button', { name: 'Try these rules' }).click();
    await page.getByText(/^Half of the people get \d+ breaks a day or less\.$/).waitFor();
    await camera.look(page, 'break-policy');
    await page.getByRole('button', { name: 'Use these rules from now on' }).click();
    await page.getByText('These rules hold from now on.').waitFor();
  });
  await step(admin, 'looks at languages and what awaits review', async () => {
    await main.getByRole('link', { name: 'Content' }).click();
    await page.getByRole('heading', { name: 'Content and programme' }).waitFor();
    await page.getByRole('heading', { name: 'Items awaiting review' }).waitFor();
    await camera.look(page, 'content-review');
  });
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCsv } from '../csvText.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const closedPeriods = 4;
/** What a department says in place of its figures when it has none of its own. */
const notAlone = 'not shown on its own';

/** Human resources reads the latest report, part by part, on screen and on paper, and takes it home as files. */
export async function readReports(stage: Stage, hr: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = hr;
  const openTab = (name: string) =>
    page.getByRole('navigation', { name: 'Parts of the report' }).getByRole('link', { name, exact: true }).click();
  const heading = (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();

  await step(hr, 'sees the periods that are closed', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
    const periods = page.getByRole('main').getByRole('heading', { level: 2 });
    await periods.first().waitFor();
    assert.equal(await periods.count(), closedPeriods);
    await camera.look(page, 'reports');
  });
  await step(hr, 'opens the latest: words, what changed, bars and a table, on one sheet', async () => {
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await heading(/^Report: /);
    await page.getByText(/^Workstation at action level: \d+ %( or less)?\./).waitFor();
    await heading(/^What changed since /);
    await camera.look(page, 'report', { forcedColours: true });
    await camera.followFocus(page, 'report', 12);
    await camera.print(page, 'report');
  });
  await step(hr, 'reads the departments: bars, groups that are shown together, and the way down', async () => {
    await openTab('Departments');
    for (const name of ['Neck strain by department', 'Back strain by department']) await heading(name);
    assert(
      (await page.getByRole('img', { name: /low .+, moderate .+, high / }).count()) >= 10,
      'there are too few bars',
    );
    await page.getByRole('cell', { name: notAlone }).first().waitFor();
    await camera.look(page, 'report-departments', { forcedColours: true });
    await camera.print(page, 'report-departments', 2);
  });
  await step(hr, 'downloads the departments, and the file says what the screen says', async () => {
    await sameAsFile(hr);
  });
  await step(hr, 'walks down to one department, and asks what is found and needed there', async () => {
    await page.getByRole('rowheader', { name: 'Engineering' }).getByRole('link').click();
    await page.getByRole('navigation', { name: 'Where you are' }).getByText('Engineering').waitFor();
    await openTab('Workstations');
    await heading('Share of workstations');
    await page.getByText(/^Found most often: /).waitFor();
    await camera.look(page, 'report-findings', { forcedColours: true });
    await camera.print(page, 'report-findings');
    await sameAsFile(hr);
    await openTab('What is needed');
    await heading('Estimate');
    await page.getByRole('definition').filter({ hasText: 'Engineering' }).waitFor();
    await page.getByText('Choose a department or a site').click();
    await page.getByLabel('Department or site').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Show' }).click();
    await page
      .getByText(/^about \d+ .*\.$/)
      .first()
      .waitFor();
    await camera.look(page, 'report-demand', { forcedColours: true });
    await camera.print(page, 'report-demand');
  });
  await step(hr, 'looks at the trend and at the sites', async () => {
    await openTab('Trend');
    await heading('Neck strain, moderate or high over time');
    await camera.look(page, 'report-trend', { forcedColours: true });
    await camera.print(page, 'report-trend');
    await openTab('Sites');
    await heading('Neck strain by site');
    await camera.look(page, 'report-sites', { forcedColours: true });
    await camera.print(page, 'report-sites');
  });
  await step(hr, 'downloads the one page, and hears when a file cannot be made', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download one page (PDF)' }).click();
    assert.match(readFileSync(await (await coming).path(), 'latin1'), /^%PDF-/);
    await page.route('**/report.pdf', (route) => route.fulfill({ status: 500 }));
    await hr.expecting([500], async () => {
      await page.getByRole('link', { name: 'Download one page (PDF)' }).click();
      await page.getByRole('status').filter({ hasText: 'The file could not be made' }).waitFor();
    });
    await page.unroute('**/report.pdf');
  });
  await step(hr, 'asks for a report that never was', async () => {
    await hr.expecting([404], async () => {
      await hr.go('/reports/never/departments');
      await heading('Page not found');
    });
  });
}

/** Downloads the table that is shown, and holds it against the screen, cell by cell. */
async function sameAsFile({ page }: Visitor): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as a table (CSV)' }).click();
  const [head = [], ...file] = readCsv(readFileSync(await (await coming).path(), 'utf8'));
  const clean = (cells: string[]) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const shown = clean(await page.getByRole('columnheader').allInnerTexts());
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  assert.equal(rows.length, file.length, 'as many rows');
  for (const [index, row] of rows.entries()) {
    const cells = clean(await row.locator('th, td').allTextContents());
    const isWhole = cells.length === shown.length;
    for (const [at, label] of shown.entries())
      assert.equal(file[index]?.[head.indexOf(label)], isWhole ? cells[at] : (cells[at] ?? notAlone), label);
  }
}

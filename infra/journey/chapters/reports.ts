import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readCsv } from '../csvText.ts';
import type { Stage } from '../stage.ts';
import type { Visitor } from '../visitor.ts';

const closedPeriods = 4;
/** What the file calls the columns of the table, in the table's order. */
const columns = [
  'People who answered',
  'Share who answered',
  ...['Neck', 'Back'].flatMap((place) => ['low', 'moderate', 'high'].map((level) => `${place} strain ${level}`)),
  'Workstation at action level',
];

/** Human resources reads the latest report and takes it home as a file. */
export async function readReports(stage: Stage, hr: Visitor): Promise<void> {
  const { camera, step } = stage;
  const { page } = hr;
  await step(hr, 'sees the periods that are closed', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Reports' }).click();
    await page.getByRole('heading', { name: 'Reports', exact: true }).waitFor();
    const periods = page.getByRole('main').getByRole('heading', { level: 2 });
    await periods.first().waitFor();
    assert.equal(await periods.count(), closedPeriods);
    await camera.look(page, 'reports');
  });
  await step(hr, 'opens the latest: words, bars, a table, and groups that are shown together', async () => {
    await page.getByRole('main').getByRole('heading', { level: 2 }).first().getByRole('link').click();
    await page.getByRole('heading', { name: /^Report: / }).waitFor();
    for (const name of ['Neck strain by department', 'Back strain by department'])
      await page.getByRole('heading', { name }).waitFor();
    assert(
      (await page.getByRole('img', { name: /low .+, moderate .+, high / }).count()) >= 10,
      'there are too few bars',
    );
    await page
      .getByRole('cell', { name: /^Reported together with / })
      .first()
      .waitFor();
    await camera.look(page, 'report', { forcedColours: true });
    await camera.followFocus(page, 'report', 8);
  });
  await step(hr, 'downloads the report, which says what the screen says', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as a table (CSV)' }).click();
    const [head = [], ...file] = readCsv(readFileSync(await (await coming).path(), 'utf8'));
    const screen = await tableRows(hr);
    assert.equal(file.length, screen.length, 'as many rows');
    for (const [index, [name = '', ...cells]] of screen.entries()) {
      const row = file[index] ?? [];
      const figures = columns.map((column) => row[head.indexOf(column)]);
      assert.deepEqual(names(row[0] ?? ''), names(name));
      if (cells.length > 1) assert.deepEqual(figures, cells, name);
      else
        assert(
          figures.every((cell) => cell === 'not shown on its own'),
          `${name} has no figure of its own`,
        );
    }
  });
}

/** The table of the report as a person reads it: name first. */
async function tableRows({ page }: Visitor): Promise<string[][]> {
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all();
  const read = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return read.map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ').trim()));
}

/** A group's units, however they are joined. */
function names(text: string): string[] {
  return text
    .replace(/ Reported together with .*/, '')
    .split(/ \+ |, | and /)
    .sort();
}

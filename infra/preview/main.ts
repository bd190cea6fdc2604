// What reports would tell, from a roster and an assumed participation, before anything is collected.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { InvalidInput } from '@sitwell/domain/errors';
import { mostDraws, type PreviewInput, type PreviewKind, previewPeriod, usualDraws } from '@sitwell/domain/reporting';
import { linesOf, objectOf } from './report.ts';
import { readRoster, WrongRoster } from './roster.ts';

const help = `npm run privacy:preview -- ROSTER.csv [--k 10] [--participation 60] [--period campaign] [--draws N] [--json]

Says which departments and sites would have figures of their own in reports, which would be told together with
others, and which not at all. It uses the roster and an assumed participation, and nothing that anybody answered.

  --k              smallest number of respondents behind a figure, 5 or more
  --participation  percent of the employees who take part once within a year
  --period         campaign, year, half-year or quarter: four quarters have a quarter of the answers each
  --draws          how often it is drawn who takes part; 25, and 9 for more than 20,000 employees; the same each time
  --json           one JSON object instead of tables

The roster is a CSV file with one line for each employee. The first line names the columns, in any order:

  department       the path from the top, such as Company / Sales / North
  unit, parent     or, instead: the unit, and the unit above it (empty for the top)
  site             the place of work
  person           may be left out. With it nobody may come twice, and a line without a person only declares a unit

Other columns are not looked at. Comma, semicolon or tab; UTF-8 or UTF-16; quotation marks as usual in CSV.`;

const kinds: Readonly<Record<string, PreviewKind>> = {
  campaign: 'campaign',
  year: 'year',
  'half-year': 'halfYear',
  quarter: 'quarter',
};

function fail(message: string, code: 1 | 2): never {
  console.error(`privacy:preview: ${message}`);
  process.exit(code);
}

const misuse = (message: string) => fail(`${message}\nSee npm run privacy:preview -- --help`, 2);

function ask() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        k: { type: 'string', default: '10' },
        participation: { type: 'string', default: '60' },
        period: { type: 'string', default: 'campaign' },
        draws: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : 'these arguments cannot be read');
  }
}

const { values: asked, positionals } = ask();
if (asked.help) {
  console.log(help);
  process.exit(0);
}
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) throw misuse('name one roster file.');
const number = (name: 'k' | 'participation' | 'draws', from: number, to: number) => {
  const value = Number(asked[name]);
  const right = value >= from && value <= to && (name === 'participation' || Number.isInteger(value));
  return right ? value : misuse(`--${name} is a number from ${from} to ${to}.`);
};
const settings = {
  k: number('k', 5, 1000),
  participation: number('participation', 1, 100),
  kind: kinds[asked.period] ?? misuse(`--period is ${Object.keys(kinds).join(', ')}.`),
};
const draws = asked.draws === undefined ? null : number('draws', 1, mostDraws);
const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) =>
  fail(error.code === 'ENOENT' ? `there is no file ${file}.` : `${file} cannot be read (${error.code}).`, 1),
);

try {
  const roster = readRoster(bytes);
  const employees = roster.staffing.reduce((sum, place) => sum + place.employees, 0);
  const input: PreviewInput = { ...roster, ...settings, draws: draws ?? usualDraws(employees) };
  const preview = previewPeriod(input);
  console.log(asked.json ? JSON.stringify(objectOf(preview, input)) : linesOf(preview, input).join('\n'));
} catch (error) {
  if (error instanceof InvalidInput) fail(error.fields.map(({ message }) => message).join(' '), 1);
  if (!(error instanceof WrongRoster)) throw error;
  const lines = error.faults.map(
    ({ line, column, mend }) => `  line ${line}${column === null ? '' : `, column ${column}`}: ${mend}`,
  );
  if (error.more > 0) lines.push(`  and ${error.more} more`);
  fail(`${file} is wrong; nothing was worked out.\n${lines.join('\n')}`, 1);
}

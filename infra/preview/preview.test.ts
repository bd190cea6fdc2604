import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { readRoster, WrongRoster } from './roster.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readRoster(bytes(text));
const faults = (text: string | Uint8Array) => {
  try {
    readRoster(typeof text === 'string' ? bytes(text) : text);
    return [];
  } catch (error) {
    if (!(error instanceof WrongRoster)) throw error;
    return error.faults.map(({ line, column, mend }) => `${line} ${column} ${mend.split('.')[0]}`);
  }
};

describe('a roster', () => {
  const plain = read('department,site\nCompany / Sales,Oslo\nCompany / Sales,Oslo\nCompany / IT,Bergen\n');

  it('is counted by department and site, with every unit of a path', () => {
    expect(plain).toEqual({
      units: [
        { id: 'Company / Sales', parent: 'Company' },
        { id: 'Company', parent: null },
        { id: 'Company / IT', parent: 'Company' },
      ],
      sites: ['Oslo', 'Bergen'],
      staffing: [
        { unit: 'Company / Sales', site: 'Oslo', employees: 2 },
        { unit: 'Company / IT', site: 'Bergen', employees: 1 },
      ],
    });
  });

  it.each([
    [
      'semicolons, a mark and CRLF',
      '\uFEFFSite;Department;Note\r\nOslo;Company / Sales;a,b\r\nOslo;Company/Sales;\r\nBergen; Company / IT ;x\r\n',
    ],
    [
      'tabs and empty lines',
      'department\tsite\n\nCompany / Sales\tOslo\nCompany / Sales\tOslo\n\nCompany / IT\tBergen',
    ],
    ['quotes', '"department","site"\n"Company / Sales","Oslo"\n"Company / Sales",Oslo\n"Company / IT","Bergen"\n'],
    ['units with the one above', 'unit,parent,site\nSales,Company,Oslo\nSales,Company,Oslo\nIT,Company,Bergen\n'],
  ])('may come with %s', (_, text) => {
    const sorted = ({ units, ...rest }: typeof plain) => ({
      ...rest,
      units: [...units].sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(sorted(read(text))).toEqual(sorted(plain));
  });

  it('may come as UTF-16, with separators and quotes in names', () => {
    const text = '\uFEFFdepartment\tsite\n"Company / ""Nord""\t1"\tKöln\n';
    const utf16 = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(readRoster(utf16).staffing).toEqual([{ unit: 'Company / "Nord"\t1', site: 'Köln', employees: 1 }]);
  });

  it('declares units without people by lines without a person', () => {
    const { units, staffing } = read('person,unit,parent,site\n,Company,,\n,Sales,Company,\n1,North,Sales,Oslo\n');
    expect(units.map(({ id }) => id)).toEqual(['Company', 'Company / Sales', 'Company / Sales / North']);
    expect(staffing).toHaveLength(1);
  });

  it('says line, column and mend of everything that is wrong, and repeats nobody', () => {
    expect(faults('person,department,site\n1,A,x\n1,A,x\n2,,x\n3,A,\n4,A / ,x\n5,a,b,c\n')).toEqual([
      '3 person Line 2 is about the same person',
      '4 department The cell is empty',
      '5 site The cell is empty',
      '6 department A name is missing beside a "/"',
      '7 null The line has 4 cells, the first has 3',
    ]);
    expect(faults('a,b\n1,2\n')).toEqual(['1 department The column is missing', '1 site The column is missing']);
    expect(faults('unit,site\nA,x\n')).toEqual(['1 parent The column is missing']);
    expect(faults('unit,parent,department,site\n')).toEqual(['1 unit There is a column department as well']);
    expect(faults('department,site,site\n')).toEqual(['1 site The column stands there twice']);
    expect(faults('unit,parent,site\nA,B,x\nA,C,x\n,C,x\n')).toEqual([
      '3 parent Line 2 names another unit above this one',
      '4 unit The cell is empty',
    ]);
    expect(faults('unit,parent,site\nA,B,x\nB,A,x\n').map((fault) => fault.slice(0, 8))).toEqual([
      '2 parent',
      '3 parent',
    ]);
    expect(faults('department,site\n"A,x\n')).toEqual([expect.stringContaining('never closes')]);
    expect(faults('department,site\nA"B,x\n')).toEqual([expect.stringContaining('2 null A quotation mark')]);
    expect(faults('')).toEqual(['1 null The file is empty']);
    expect(faults('department,site\n')).toEqual(['1 null There is no employee below the first line']);
    expect(faults(Uint8Array.from([100, 0xe9, 10]))).toEqual(['1 null The file is not UTF-8']);
    const many = Array.from({ length: 50 }, () => ',Oslo').join('\n');
    expect(faults(`department,site\n${many}`)).toHaveLength(20);
  });
});

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitwell-preview-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = async (...args: string[]) => {
    const program = [join(import.meta.dirname, 'main.ts'), ...args];
    return promisify(execFile)(process.execPath, program, { cwd: folder }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  };
  const lines = (unit: string, parent: string, site: string, times: number) =>
    `${unit},${parent},${site}\n`.repeat(times);
  writeFileSync(
    join(folder, 'roster.csv'),
    `unit,parent,site\n${lines('Sales', 'Company', 'Oslo', 60)}${lines('IT', 'Company', 'Bergen', 14)}${lines('Legal', 'Company', 'Bergen', 9)}`,
  );

  it('says in words who is reported, and with whom', async () => {
    const { code, stdout } = await run('roster.csv', '--k', '10');
    expect(code).toBe(0);
    expect(stdout).toContain('83 employees, 4 departments, 2 sites; k = 10.');
    expect(stdout).toMatch(/^ +Sales +60 +100 % {2}a figure of its own$/m);
    expect(stdout).toMatch(/^ +Legal +9 +0 % {2}together with IT$/m);
  });

  it('says the same as JSON, and alike each time', async () => {
    const asked = ['roster.csv', '--json', '--participation', '70', '--period', 'quarter', '--draws', '5'];
    const [first, second] = await Promise.all([run(...asked), run(...asked)]);
    expect(second.stdout).toBe(first.stdout);
    const told = JSON.parse(first.stdout) as { departments: unknown[] };
    expect(told).toMatchObject({ preview: 'privacy', k: 10, period: 'quarter', perPeriod: 17.5, draws: 5 });
    expect(told.departments[3]).toMatchObject({ name: 'Company / Sales', employees: 60 });
  });

  it('refuses a wrong roster with 1, wrong arguments with 2, and says how to go on', async () => {
    writeFileSync(join(folder, 'wrong.csv'), 'department,site\n,Oslo\n');
    const [wrong, missing, tooSmall] = await Promise.all([
      run('wrong.csv'),
      run('missing.csv'),
      run('roster.csv', '--k', '4'),
    ]);
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    expect(wrong.stderr).toContain('line 2, column department');
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('no file missing.csv') });
    expect(tooSmall).toMatchObject({ code: 2, stderr: expect.stringContaining('--k is a number from 5') });
  });
});

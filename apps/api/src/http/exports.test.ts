import type { PersonId } from '@sitwell/domain/ids';
import type { Ctx } from '@sitwell/services/context';
import { languages } from '@sitwell/services/language';
import { chooseLanguage } from '@sitwell/services/programme';
import { departmentReport, exportPrint } from '@sitwell/services/reports';
import {
  addStaff,
  addUnits,
  closePeriodInTime,
  giveAnswers,
  openPeriodNow,
  type Testbed,
  testbed,
} from '@sitwell/services/testbed';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { pdf } from './files/pdf.ts';

let bed: Testbed;
let hr: Ctx & { readonly me: PersonId };
let period: string;
let get: (path: string, who?: 'hr' | 'employee' | 'nobody') => Promise<Response>;
const names = ['=cmd|calc', 'Ärzte & Co', 'Größe 7', 'Отдел продаж'];

beforeAll(async () => {
  bed = await testbed();
  hr = await bed.person({ roles: ['hr'] });
  const units = await addUnits(bed, names);
  const staff = await addStaff(
    bed,
    units.flatMap((unit, i) => Array.from({ length: 12 + 20 * i }, () => ({ unit }))),
  );
  const opened = await openPeriodNow(bed, 'Spring 2026');
  await giveAnswers(
    bed,
    opened,
    staff.map(({ person }, i) => ({
      person,
      neck: i % 3 ? 'low' : 'high',
      final: 3 + (i % 4),
      findings: ['monitor.tooLow', 'screen.cannotRaise'],
    })),
  );
  await closePeriodInTime(bed, opened);
  period = opened;
  const app = createApp({ ...bed.deps, parts: [] });
  const tokens = { hr: await bed.signIn(hr), employee: await bed.signIn(await bed.person()), nobody: 'nobody' };
  get = async (path, who = 'hr') => app.request(path, { headers: { cookie: `sitwell-session=${tokens[who]}` } });
});
afterAll(() => bed.stop());

test('every report comes as CSV, in the words of the page, and formulas are escaped', async () => {
  const names = {
    overview: 'overview-',
    departments: 'departments-',
    sites: 'sites-',
    findings: 'top-workstation-findings-',
    demand: 'what-is-needed-',
    trend: 'trend-up-to-',
  };
  for (const [report, begins] of Object.entries(names)) {
    const response = await get(`/reports/${period}/${report}.csv`);
    expect([report, response.status, response.headers.get('content-type')]).toEqual([
      report,
      200,
      'text/csv; charset=utf-8',
    ]);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${begins}spring-2026.csv"`);
  }
  const text = await (await get(`/reports/${period}/departments.csv`)).text();
  const { table } = await departmentReport({ ctx: hr, input: { period } });
  const lines = text.slice(1).trim().split('\r\n');
  expect(lines).toHaveLength(1 + table.rows.length);
  expect(text).toContain("'=cmd|calc");
  for (const [i, { cells }] of table.rows.entries()) expect(lines[i + 1]).toContain(cells.slice(2).join(','));
});

test.each([
  ['de', 'ueberblick-'],
  ['fr', 'vue-d-ensemble-'],
  ['es', 'resumen-'],
])('a file has its name in %s', async (locale, begins) => {
  const { kysely } = bed.deps.database;
  const speak = (to: string) => kysely.updateTable('person').set({ locale: to }).execute();
  await speak(locale);
  const response = await get(`/reports/${period}/overview.csv`);
  await speak('en');
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${begins}spring-2026.csv"`);
});

test('one department or site as a file', async () => {
  const { units } = await departmentReport({ ctx: hr, input: { period } });
  const unit = units.find(({ name }) => name === 'Ärzte & Co')?.unit;
  expect(await (await get(`/reports/${period}/findings.csv?unit=${unit}`)).text()).toContain(
    'Screen too low,Ärzte & Co',
  );
  expect((await get(`/reports/${period}/findings.csv?site=${bed.site}`)).status).toBe(200);
});

const titles = {
  en: 'Workstations, neck and back: Spring 2026',
  de: 'Arbeitsplätze, Nacken und Rücken: Spring 2026',
  fr: 'Postes de travail, cou et dos\u202f: Spring 2026',
  es: 'Puestos de trabajo, cuello y espalda: Spring 2026',
};

// English last: what follows reads it.
test.each([...languages].reverse())(
  'the print in %s is one tagged A4 page with the words of the pages',
  async (language) => {
    await chooseLanguage({ ctx: hr, input: { language } });
    const response = await get(`/reports/${period}/report.pdf`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(document.numPages).toBe(1);
    expect(await document.getMarkInfo()).toEqual(
      new Map([
        ['Marked', true],
        ['UserProperties', false],
        ['Suspects', false],
      ]),
    );
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: titles[language], Language: language });
    const page = await document.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);

    const { page: said } = await exportPrint({ ctx: hr, input: { period } });
    const tree = JSON.stringify(await page.getStructTree());
    const { items } = await page.getTextContent();
    const drawn = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replaceAll(/\s/g, '');
    const words = [
      said.title,
      said.footer,
      ...said.sections.flatMap(({ heading, sentences, table }) => [
        heading,
        ...sentences,
        ...(table ? [...table.columns.map(({ label }) => label), ...table.rows.flatMap(({ cells }) => cells)] : []),
      ]),
    ];
    for (const text of words) {
      expect(drawn, text).toContain(text.replaceAll(/\s/g, ''));
      if (text !== '') expect(tree, text).toContain(JSON.stringify(text).slice(1, -1));
    }
    for (const role of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD'])
      expect(tree).toContain(`"role":"${role}"`);
    expect(tree).toContain('"scope":"Column"');
    expect(tree).toContain('"scope":"Row"');
    await document.loadingTask.destroy();
  },
);

test('a page that would be too long loses whole rows and says how many', async () => {
  const { page } = await exportPrint({ ctx: hr, input: { period } });
  const long = page.sections.map((section) => ({
    ...section,
    table: section.table && {
      ...section.table,
      rows: Array.from({ length: 60 }, (_, i) => ({
        key: String(i),
        cells:
          section.table?.columns.map((_, column) =>
            column === 0 ? `A rather long name, number ${i}` : '25 to 45 %',
          ) ?? [],
      })),
    },
  }));
  const document = await getDocument({ data: await pdf({ ...page, sections: long }), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text.match(/\d+ more in the file\./g)?.length).toBeGreaterThanOrEqual(2);
  expect(text).toContain('Nothing here is about fewer than 10 people.');
  await document.loadingTask.destroy();
});

test('a file speaks the language of its reader', async () => {
  await chooseLanguage({ ctx: hr, input: { language: 'de' } });
  const text = await (await get(`/reports/${period}/findings.csv`)).text();
  await chooseLanguage({ ctx: hr, input: { language: 'en' } });
  expect(text.split('\r\n')[0]).toBe(
    'Befund,Von,Zusammengezählt mit,Anteil der Arbeitsplätze,Arbeitsplätze,Personen mit Antwort,Zeitraum,Hinweis',
  );
  expect(text).toMatch(/Bildschirm zu niedrig,Testbed,,\d+\u00a0%/);
});

test('the same page makes the same bytes', async () => {
  const { page } = await exportPrint({ ctx: hr, input: { period } });
  expect(Buffer.compare(await pdf(page), await pdf(page))).toBe(0);
});

test('nobody, other roles and addresses that mean nothing get no file, and leave no audit row', async () => {
  const audits = () =>
    bed.deps.database.kysely.selectFrom('audit_entry').select('id').where('action', '=', 'report.exported').execute();
  const before = (await audits()).length;
  const refusals: [number, string, ('employee' | 'nobody')?][] = [
    [401, `/reports/${period}/overview.csv`, 'nobody'],
    [403, `/reports/${period}/overview.csv`, 'employee'],
    [403, `/reports/${period}/report.pdf`, 'employee'],
    [404, '/reports/never/overview.csv'],
    [404, '/reports/never/report.pdf'],
    [404, `/reports/${period}/answers.csv`],
    [404, `/reports/${period}/findings.csv?unit=never`],
    [404, `/reports/${period}/findings.csv?person=x`],
    [404, `/reports/${period}/findings.csv?unit=x&site=y`],
    [404, `/reports/${'x'.repeat(100)}/overview.csv`],
  ];
  for (const [status, path, who] of refusals) expect([path, (await get(path, who)).status]).toEqual([path, status]);
  expect((await audits()).length).toBe(before);
});

import { expect, test } from 'vitest';
import { cellOf, labelOf, type ReportTable, shownTable } from './reportTable.ts';

const table: ReportTable = {
  caption: 'Departments',
  columns: [
    { key: 'unit', label: 'Department', numeric: false },
    { key: 'together', label: 'Reported together with', numeric: false },
    { key: 'respondents', label: 'People who answered', numeric: true },
    { key: 'action', label: 'Workstation', numeric: true },
    { key: 'neckLow', label: 'Neck strain low', numeric: true },
  ],
  rows: [
    { key: 'a', cells: ['Sales', '', '20+', '5 to 20 %', '60 to 80 %'] },
    { key: 'b', cells: ['Legal', 'Finance', 'not shown', 'not shown', 'not shown'] },
    { key: 'c', cells: ['Web', '', '10+', '10+', '10+'] },
  ],
  notes: [],
};

test('a cell and a label are found by their keys, and nothing is made up', () => {
  expect([cellOf(table, 'a', 'action'), cellOf(table, 'a', 'gone'), cellOf(table, 'gone', 'action')]).toEqual([
    '5 to 20 %',
    '',
    '',
  ]);
  expect([labelOf(table, 'unit'), labelOf(table, 'gone')]).toEqual(['Department', '']);
});

test('a row that shows no figure says it once; one whose figures happen to be equal keeps them', () => {
  const { rows } = shownTable(table, []);
  expect(rows.map(({ head, texts, instead }) => [head, texts, instead])).toEqual([
    ['Sales', [''], null],
    ['Legal', ['Finance'], 'not shown'],
    ['Web', [''], null],
  ]);
});

test('what is said above, and what is empty throughout, has no column', () => {
  expect(shownTable(table, ['together']).columns.map(({ key }) => key)).toEqual([
    'unit',
    'respondents',
    'action',
    'neckLow',
  ]);
  const alone = { ...table, rows: table.rows.slice(0, 1) };
  expect(shownTable(alone, []).columns.map(({ key }) => key)).not.toContain('together');
  expect(shownTable(alone, ['unit', 'together']).rows[0]?.head).toBe('20+');
});

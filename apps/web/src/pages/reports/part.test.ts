import { expect, test } from 'vitest';
import { fileOf } from './files.ts';
import { readPage, readPart } from './part.ts';

test('an address names a department or a site, never both, and nothing else', () => {
  expect(readPart({ unit: 'a' })).toEqual({ unit: 'a' });
  expect(readPart({ unit: 'a', site: 'b' })).toEqual({ site: 'b' });
  expect(readPart({ unit: 7, other: 'x' })).toEqual({});
  expect([readPage({ page: 2 }), readPage({ page: 1 }), readPage({ page: '2' })]).toEqual([{ page: 2 }, {}, {}]);
});

test('the address of a file holds what was chosen, made safe', () => {
  expect(fileOf('p 1', 'findings.csv', { unit: 'a&b', site: undefined })).toBe(
    '/reports/p%201/findings.csv?unit=a%26b',
  );
  expect(fileOf('p', 'report.pdf')).toBe('/reports/p/report.pdf');
});

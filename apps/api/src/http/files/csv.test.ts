import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('cells that a spreadsheet would run are escaped, whatever they begin with', () => {
  const text = csv([['=1+1', '+1', '-1', '@x', '\tx', '\rx', 'plain', 'with "quotes", and comma']]);
  expect(text.startsWith('\ufeff')).toBe(true);
  for (const cell of ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx"]) expect(text).toContain(cell);
  expect(text).toContain('"with ""quotes"", and comma"');
});

import { expect, test } from 'vitest';
import { addDates, readDates } from './siteForm.ts';

test('dates are read line by line, each once, in order', () => {
  expect(readDates(' 2026-12-26 \n\n2026-12-25\r\n2026-12-26')).toEqual({
    dates: ['2026-12-25', '2026-12-26'],
    wrong: null,
  });
  expect(readDates('')).toEqual({ dates: [], wrong: null });
});

test.each(['25.12.2026', '2026-02-30', '2026-13-01', 'Christmas'])('%s is no date', (line) => {
  expect(readDates(`2026-01-01\n${line}`).wrong).toBe(line);
});

test('what is filled in joins what was typed', () => {
  expect(addDates('2026-12-24\nsoon', ['2026-12-25', '2026-12-24'])).toEqual({
    text: '2026-12-24\n2026-12-25\nsoon',
    added: 1,
  });
});

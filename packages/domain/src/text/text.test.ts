import { expect, test } from 'vitest';
import { isMailAddress, isPlainLine } from './index.ts';

test('an address is one address and nothing else', () => {
  for (const good of ['ada@x.example', 'ada+1@x.example', 'ä@bücher.example'])
    expect([good, isMailAddress(good)]).toEqual([good, true]);
  for (const bad of [
    '',
    'ada',
    'a,b@c.example',
    '<a@b.example>',
    '"a"@b.example',
    'a@b@c',
    'a b@c',
    `${'a'.repeat(250)}@b.example`,
  ])
    expect([bad, isMailAddress(bad)]).toEqual([bad, false]);
});

test('a line has something to see and nothing that acts', () => {
  for (const good of ['Sales', 'Zoë Ⅳ', '研究', '=1+1', 'A & B', 'שלום'])
    expect([good, isPlainLine(good)]).toEqual([good, true]);
  for (const bad of ['', ' ', '\u200b', 'a\u0000b', 'a\nb', 'a\u001b[31m', 'a\u202eb', 'a\u2028b'])
    expect([bad, isPlainLine(bad)]).toEqual([bad, false]);
});

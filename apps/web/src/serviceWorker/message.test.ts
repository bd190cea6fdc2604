import { expect, test } from 'vitest';
import { readMessage } from './message.ts';

const origin = 'https://sitwell.example';
const payload = {
  title: 'Time for a movement break',
  body: 'Stand up and move around.',
  url: `${origin}/b/abc.def`,
  tag: 'abc',
  locale: 'en',
};
const read = (change: object) => readMessage(JSON.stringify({ ...payload, ...change }), origin);

test('shows what was sent and leads to its page', () =>
  expect(read({})).toEqual({
    title: payload.title,
    body: payload.body,
    path: '/b/abc.def',
    tag: 'abc',
    locale: 'en',
  }));

test.each(['https://elsewhere.example/b/x', 'javascript:alert(1)', '', 7])('%j leads to the breaks instead', (url) =>
  expect(read({ url }).path).toBe('/breaks'),
);

test.each([undefined, '', 'no JSON', 'null', '[]', '{}', '{"title":7}'])('%j still shows something', (text) =>
  expect(readMessage(text, origin)).toMatchObject({ title: 'Sitwell', path: '/breaks' }),
);

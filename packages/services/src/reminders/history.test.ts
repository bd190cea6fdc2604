import { expect, test } from 'vitest';
import { type CountedBreak, countByMonth } from './history.ts';

const at = Date.parse('2026-03-02T09:00:00+01:00');
const one = (change: Partial<CountedBreak>): CountedBreak => ({
  person: 'p',
  dueAt: at,
  state: 'sent',
  answer: null,
  until: null,
  startedAt: null,
  ...change,
});
const count = (...breaks: CountedBreak[]) => countByMonth(breaks, 'Europe/Berlin').get('2026-03');

test('a break that nobody saw is not counted', () =>
  expect(count(one({ state: 'expired' }), one({ state: 'withdrawn' }))).toBeUndefined());

test('who began a break has seen it, whatever became of its message', () =>
  expect(count(one({ state: 'expired', startedAt: at }))).toMatchObject({ offered: 1, started: 1, completed: 0 }));

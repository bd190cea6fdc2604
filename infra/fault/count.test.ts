import { expect, test } from 'vitest';
import { countRound, type Expected, holds } from './count.ts';
import type { Arrival } from './receivers.ts';

const MINUTE = 60_000;
const person = (name: string, more: Partial<Expected> = {}): Expected => ({
  person: name,
  address: `${name}@fault.example`,
  device: null,
  bad: false,
  dueAt: 0,
  worthUntil: 15 * MINUTE,
  ...more,
});
const mail = (name: string, id: string, at = 0): Arrival => ({ way: 'mail', to: `${name}@fault.example`, id, at });
const push = (to: string, id: string, at = 0): Arrival => ({ way: 'push', to, id, at });

function counted(
  expected: readonly Expected[],
  arrivals: readonly Arrival[],
  { struck = [] as { id: string; attempt: number }[], expired = [] as string[], endedAt = MINUTE, refusals = 0 } = {},
) {
  const figures = countRound(
    expected,
    arrivals,
    () => refusals,
    { expired: new Set(expired), endedAt },
    struck,
    (at) => at,
  );
  return { figures, holds: holds(figures) };
}

test('one by mail and one by push is one break that came on two ways', () => {
  const both = person('ada', { device: 'd1' });
  expect(counted([both], [mail('ada', 'm1', 42), push('d1', 'm1', 50)])).toMatchObject({
    figures: { due: 1, sent: 1, duplicates: 0, seenTwice: 0, worstLate: 42 },
    holds: true,
  });
  expect(counted([both], [push('d1', 'm1')]).holds).toBe(true);
});

test('who got nothing is lost, whatever the ledger says before the break is worth nothing', () => {
  expect(counted([person('ada')], [])).toMatchObject({ figures: { lost: 1 }, holds: false });
  expect(counted([person('ada')], [], { expired: ['ada'] })).toMatchObject({ figures: { lost: 1, expired: 0 } });
  expect(counted([person('ada')], [], { expired: ['ada'], endedAt: 15 * MINUTE })).toMatchObject({
    figures: { lost: 0, expired: 1 },
    holds: true,
  });
});

test('a copy is excused for each time that the message was under way, and for nothing else', () => {
  const twice = [mail('ada', 'm1'), mail('ada', 'm1')];
  const hit = { id: 'm1', attempt: 1 };
  expect(counted([person('ada')], twice)).toMatchObject({ figures: { duplicates: 1, beyondBound: 1 }, holds: false });
  expect(counted([person('ada')], twice, { struck: [{ id: 'm2', attempt: 1 }] }).holds).toBe(false);
  expect(counted([person('ada')], twice, { struck: [hit] })).toMatchObject({
    figures: { duplicates: 1, beyondBound: 0, seenTwice: 0 },
    holds: true,
  });
  const thrice = [...twice, mail('ada', 'm1')];
  expect(counted([person('ada')], thrice, { struck: [hit] }).holds).toBe(false);
  expect(counted([person('ada')], thrice, { struck: [hit, hit] }).holds).toBe(false);
  expect(counted([person('ada')], thrice, { struck: [hit, { ...hit, attempt: 2 }] }).holds).toBe(true);
});

test('two ids of one break are two breaks for the eyes of a person, and nothing excuses that', () => {
  const struck = ['m1', 'm2'].map((id) => ({ id, attempt: 1 }));
  expect(counted([person('ada')], [mail('ada', 'm1'), mail('ada', 'm2')], { struck })).toMatchObject({
    figures: { seenTwice: 1 },
    holds: false,
  });
  const both = person('ada', { device: 'd1' });
  expect(counted([both], [mail('ada', 'm1'), push('d1', 'm2')], { struck }).figures.seenTwice).toBe(1);
});

test('a bad address is tried once, and what comes to nobody’s turn is a stray', () => {
  const bad = person('bad', { bad: true });
  expect(counted([bad], [], { refusals: 1 })).toMatchObject({ figures: { refused: 1, lost: 0 }, holds: true });
  expect(counted([bad], [], { refusals: 2 }).holds).toBe(false);
  expect(counted([person('ada')], [mail('ada', 'm1'), mail('eve', 'm2')])).toMatchObject({
    figures: { strays: 1 },
    holds: false,
  });
});

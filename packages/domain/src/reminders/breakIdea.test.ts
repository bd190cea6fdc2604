import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakIdea, type Doable, nextIdea } from './breakIdea.ts';
import type { BreakKind } from './breakKinds.ts';

const idea = (id: string, seconds: number, ...breaks: BreakKind[]): Doable => ({ id, seconds, breaks });
const planned = [
  idea('neck', 80, 'stretch', 'movement'),
  idea('walk', 300, 'movement'),
  idea('roll', 50, 'stretch', 'micro'),
];
const others = [idea('wrist', 50, 'micro'), idea('roll', 50, 'stretch', 'micro'), idea('eyes', 30, 'eyes', 'micro')];
const idOf = (kind: BreakKind, within: number, turn: number, last?: string) =>
  breakIdea({ kind, within, planned, others, turn, last: last ?? null })?.id;

test('takes from the plan what is of the kind and can be read and done within the break', () => {
  expect([0, 1, 2].map((turn) => idOf('movement', 300, turn))).toEqual(['neck', 'walk', 'neck']);
  expect([0, 1].map((turn) => idOf('stretch', 60, turn))).toEqual(['roll', 'roll']);
});

test('goes on to the others when the plan has less than two that fit', () => {
  expect([0, 1, 2, 3].map((turn) => idOf('micro', 60, turn))).toEqual(['roll', 'wrist', 'eyes', 'roll']);
  expect(idOf('eyes', 30, 7)).toBe('eyes');
  expect(idOf('posture', 600, 0)).toBeUndefined();
});

test('passes over what was shown last, also when the plan has changed meanwhile', () => {
  expect(idOf('movement', 300, 0, 'neck')).toBe('walk');
  expect(idOf('eyes', 30, 0, 'eyes')).toBe('eyes');
});

test('never comes twice in a row while there are two that fit', () => {
  const ideas = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      seconds: fc.integer({ min: 10, max: 120 }),
      breaks: fc.constant<BreakKind[]>(['micro']),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(ideas, ideas, fc.nat(10_000), (own, more, turn) => {
      const shown = (at: number) => breakIdea({ kind: 'micro', within: 60, planned: own, others: more, turn: at });
      const [first, second] = [shown(turn), shown(turn + 1)];
      const fitting = new Set([...own, ...more].filter(({ seconds }) => seconds <= 60).map(({ id }) => id));
      if (fitting.size > 1) expect(first?.id).not.toBe(second?.id);
      expect(first === null).toBe(fitting.size === 0);
      expect(first?.seconds ?? 0).toBeLessThanOrEqual(60);
    }),
  );
});

test('two breaks of one kind never show the same in a row, whatever came between them', () => {
  const kinds = fc.array(fc.constantFrom<BreakKind>('movement', 'eyes', 'micro'), { minLength: 2, maxLength: 30 });
  const own = ['a', 'b', 'c'].map((id) => idea(id, 30, 'movement', 'micro'));
  const more = ['d', 'e'].map((id) => idea(id, 20, 'eyes'));
  fc.assert(
    fc.property(kinds, fc.nat(1000), fc.integer({ min: 2, max: 3 }), (sequence, before, size) => {
      const shown = new Map<BreakKind, string | undefined>();
      for (const [index, kind] of sequence.entries()) {
        const choice = { kind, within: 60, planned: own.slice(0, size), others: more };
        const started = before + index;
        // On the page the break counts already: it was begun.
        const ask = (others: number) =>
          nextIdea({ ...choice, begun: sequence.slice(0, index), started, turn: started + 1, more: others })?.id;
        expect(ask(0)).toBeDefined();
        expect(ask(0)).not.toBe(shown.get(kind));
        expect(ask(1)).not.toBe(ask(0));
        shown.set(kind, ask(0));
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { inTreeOrder, labelOf } from './treeOrder.ts';

const unit = (id: string, parent: string | null = null) => ({ id, parent, name: id.toUpperCase() });
const tree = inTreeOrder([
  unit('b', 'top'),
  unit('top'),
  unit('a', 'top'),
  unit('b2', 'b'),
  unit('b1', 'b'),
  unit('lost', 'gone'),
]);

test('parents come before children, siblings as given, and each unit knows where what is below it ends', () => {
  expect(tree.map(({ id, depth, until }) => [id, depth, until])).toEqual([
    ['top', 0, 5],
    ['b', 1, 4],
    ['b2', 2, 3],
    ['b1', 2, 4],
    ['a', 1, 5],
    ['lost', 0, 6],
  ]);
});

test('a chain of ten thousand units is no deeper than its walk', () => {
  const chain = Array.from({ length: 10_000 }, (_, i) => unit(`u${i}`, i === 0 ? null : `u${i - 1}`));
  expect(inTreeOrder(chain).at(-1)).toMatchObject({ depth: 9999, until: 10_000 });
});

test('a department that is in the set as a whole stands for what is below it', () => {
  expect(labelOf(tree, [3, 1, 2]).names).toEqual([{ name: 'B', from: 1, to: 4 }]);
  expect(labelOf(tree, [1, 3]).names.map(({ name }) => name)).toEqual(['B', 'B1']);
  expect(labelOf(tree, [4, 0], ['Old']).names.map(({ name }) => name)).toEqual(['TOP', 'A', 'Old']);
  expect(labelOf(tree, [])).toEqual({ names: [], more: 0 });
});

test('twenty names, then a number', () => {
  const wide = inTreeOrder([unit('top'), ...Array.from({ length: 50 }, (_, i) => unit(`u${i}`, 'top'))]);
  const some = Array.from({ length: 49 }, (_, i) => i + 1);
  expect(labelOf(wide, some, ['x'])).toMatchObject({ more: 30, names: { length: 20 } });
  expect(labelOf(wide, [0, ...some, 50])).toEqual({ names: [{ name: 'TOP', from: 0, to: 51 }], more: 0 });
});

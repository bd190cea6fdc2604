import { pairedSites } from '@sitwell/domain/assessment';
import { describe, expect, test } from 'vitest';
import { areas } from './areas.ts';
import { shapesOf, sidesOf, type View } from './figure.ts';

/** The x of the middle of a shape as it lands on the screen. */
function middle({ path, mirrored }: { path: string; mirrored: boolean }): number {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const x = xs.reduce((sum, each) => sum + each, 0) / xs.length;
  return mirrored ? -x : x;
}

describe.each<View>(['front', 'back'])('the body seen from the %s', (view) => {
  const shapes = shapesOf(view);

  test('left and right are not swapped: from the front, your left is on the right of the picture', () => {
    for (const shape of shapes.filter((each) => each.side !== null)) {
      const onTheRight = middle(shape) > 0;
      expect([shape.area, onTheRight]).toEqual([shape.area, (view === 'front') === (shape.side === 'left')]);
      expect(shape.area).toBe(`${shape.area?.split('-')[0]}-${shape.side}`);
    }
  });

  test('the words under the picture name the sides as they are drawn', () => {
    const [first] = sidesOf(view);
    const leftmost = shapes.filter((each) => each.side !== null).sort((a, b) => middle(a) - middle(b))[0];
    expect(leftmost?.side).toBe(first);
  });

  test('no area is drawn twice', () => {
    const drawn = shapes.flatMap((shape) => shape.area ?? []);
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

test('every area can be chosen on at least one view, and the back shows all of them', () => {
  expect(
    shapesOf('back')
      .flatMap((shape) => shape.area ?? [])
      .sort(),
  ).toEqual(areas.map((area) => area.id).sort());
});

test('sites in pairs have two areas, the others one', () => {
  for (const site of new Set(areas.map((area) => area.site))) {
    expect(areas.filter((area) => area.site === site)).toHaveLength(pairedSites.has(site) ? 2 : 1);
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../library/index.ts';
import { jointNames } from '../schema/figure.ts';
import { capsulePath, point } from './geometry.ts';
import { figureFor, figureShapes, figureShapesBetween, type Pose } from './index.ts';
import { body, floor, type Limb, type Skeleton, skeletonBetween, skeletonOf } from './skeleton.ts';

const poses = library('en').exercises.flatMap(({ id, poses }) =>
  Object.entries(poses).map(([name, pose]) => ({ name: `${id}, ${name}`, pose })),
);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
const limbs = (s: Skeleton): Limb[] => [s.leftArm, s.rightArm, s.leftLeg, s.rightLeg];

describe('every pose in the library', () => {
  it.each(poses)('$name is drawn whole', ({ pose }) => {
    const { viewBox, shapes } = figureShapes(pose);
    expect(shapes.length).toBeGreaterThan(4);
    expect(shapes.map(({ d }) => d).join(' ')).not.toMatch(/NaN|Infinity|undefined/);
    if (pose.closeUp === 'hand') return;
    const skeleton = skeletonOf(pose);
    // The head sits on the neck.
    expect(distance(skeleton.neckTop, skeleton.head)).toBeLessThan(body.headHeight + 3);
    if (pose.closeUp !== undefined) return;
    const inside = [
      ...limbs(skeleton).flatMap(({ root, middle, end, tip }) => [root, middle, end, tip]),
      skeleton.hip,
      skeleton.waist,
      skeleton.shoulder,
    ].map((p) => ({ p, margin: 4 }));
    for (const { p, margin } of [...inside, { p: skeleton.head, margin: body.headHeight }]) {
      expect(p.x - margin).toBeGreaterThanOrEqual(viewBox.x);
      expect(p.x + margin).toBeLessThanOrEqual(viewBox.x + viewBox.width);
      expect(p.y - margin).toBeGreaterThanOrEqual(viewBox.y);
      expect(p.y + margin).toBeLessThanOrEqual(viewBox.y + viewBox.height);
    }
  });
});

describe('upright poses', () => {
  const upright = poses.filter(({ pose }) => /standing|seated/.test(pose.base) && pose.view === 'side');
  it.each(upright)('$name has each foot on the floor or clearly lifted', ({ pose }) => {
    const { leftLeg, rightLeg } = skeletonOf(pose);
    for (const { end, tip } of [leftLeg, rightLeg]) {
      const above = floor - Math.max(end.y + body.ankle, tip.y + 4);
      expect(above < 4 || above > 20, `${above} above the floor`).toBe(true);
    }
  });
});

const anyPose: fc.Arbitrary<Pose> = fc.record({
  view: fc.constantFrom('side', 'front'),
  base: fc.constantFrom('seated', 'standing', 'lyingOnBack', 'allFours'),
  angles: fc.dictionary(fc.constantFrom(...jointNames), fc.integer({ min: -170, max: 170 })),
});

describe('figures', () => {
  const still: Pose = { view: 'front', base: 'standing', angles: {} };

  it('do not swap left and right: seen from the front, the left arm is on the right', () => {
    const raised = skeletonOf({ ...still, angles: { leftShoulder: 90 } });
    expect(raised.leftArm.tip.x).toBeGreaterThan(150);
    expect(raised.rightArm.tip.x).toBeLessThan(100);
    const side = figureShapes({ ...still, view: 'side' }).shapes;
    expect(side.find(({ part }) => part === 'leftArm')?.role).toBe('far');
    expect(side.find(({ part }) => part === 'rightArm')?.role).toBe('body');
  });

  it('tilt and turn towards the side that the text names', () => {
    const tilted = skeletonOf({ ...still, angles: { neck: 18, head: 14 } });
    expect(tilted.head.x).toBeGreaterThan(tilted.shoulder.x);
  });

  it('keep the length of every limb on the way from pose to pose, and end where they should', () => {
    fc.assert(
      fc.property(anyPose, anyPose, fc.double({ min: 0, max: 1, noNaN: true }), (from, other, t) => {
        const to: Pose = { ...other, view: from.view, base: from.base };
        const { skeleton } = skeletonBetween(from, to, t);
        if (from.view === 'side') {
          for (const { root, middle, end } of [skeleton.leftArm, skeleton.rightArm]) {
            expect(distance(root, middle)).toBeCloseTo(body.upperArm, 6);
            expect(distance(middle, end)).toBeCloseTo(body.forearm, 6);
          }
        }
        expect(skeletonBetween(from, to, 0).skeleton).toEqual(skeletonOf(from));
        expect(skeletonBetween(from, to, 1).skeleton.head.x).toBeCloseTo(skeletonOf(to).head.x, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('move from sitting to standing without a jump', () => {
    const { sit, stand } = library('en').exercises.find(({ id }) => id === 'sitToStand')?.poses ?? {};
    if (sit === undefined || stand === undefined) throw new Error('sitToStand has no such poses');
    for (let step = 0; step < 20; step += 1) {
      const a = skeletonBetween(sit, stand, step / 20).skeleton;
      const b = skeletonBetween(sit, stand, (step + 1) / 20).skeleton;
      expect(distance(a.head, b.head)).toBeLessThan(15);
    }
    expect(figureShapesBetween(sit, stand, 0.5).shapes.length).toBeGreaterThan(10);
  });

  it('mark the limb that moves, and draw the pose before it faintly', () => {
    const raised: Pose = { ...still, angles: { leftShoulder: 90 } };
    const { shapes } = figureShapes(raised, still);
    expect(new Set(shapes.filter(({ role }) => role === 'moving').map(({ part }) => part))).toEqual(
      new Set(['leftArm']),
    );
    expect(shapes.some(({ role }) => role === 'ghost')).toBe(true);
    expect(figureShapes(raised).shapes.some(({ role }) => role === 'ghost' || role === 'moving')).toBe(false);
  });

  it('are one picture with a title, without text, style, script or id', () => {
    for (const { pose } of poses) {
      const svg = figureFor(pose, { title: 'A < B & "C"' });
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="A &lt; B &amp; &quot;C&quot;"[^>]*><title>/);
      expect(svg).not.toMatch(/<text|<style|<script| style=| id=| on\w+=|font-size/);
      expect(svg.match(/<svg/g)).toHaveLength(1);
    }
    expect(figureFor(still, { title: '' })).toContain('aria-hidden="true"');
  });

  it('are small: under 12 kB each', () => {
    for (const { name, pose } of poses)
      expect(figureFor(pose, { title: name, from: pose }).length, name).toBeLessThan(12_000);
  });
});

describe('capsulePath', () => {
  it('never gives a number that cannot be drawn', () => {
    const coordinate = fc.integer({ min: -300, max: 300 });
    const radius = fc.double({ min: 0.1, max: 40, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, radius, radius, (x1, y1, x2, y2, r1, r2) => {
        expect(capsulePath(point(x1, y1), r1, point(x2, y2), r2)).not.toMatch(/NaN|Infinity|e-/);
      }),
      { numRuns: 300 },
    );
  });
});

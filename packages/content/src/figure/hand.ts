import type { Pose } from '../schema/figure.ts';
import { add, capsulePath, facing, hanging, type Point, point, scale } from './geometry.ts';
import type { Shape, ViewBox } from './shape.ts';
import type { Angles } from './skeleton.ts';

/** A close-up of the right hand: from the side (wrist up and down) or from above (spreading, fist, wrist to the side). */
export const handView: ViewBox = { x: 0, y: -6, width: 150, height: 130 };

const wrist = point(62, 58);

function side(angles: Angles): Shape[] {
  const hand = 90 + angles.rightWrist;
  const along = hanging(hand);
  const knuckles = add(wrist, scale(along, 30));
  // Fingers of a fist fold under the palm.
  const bend = (angles.fist / 100) * 100;
  const middle = add(knuckles, scale(hanging(hand - bend), 16));
  const tip = add(middle, scale(hanging(hand - bend * 1.9), 14));
  const thumbStart = add(wrist, add(scale(along, 10), scale(facing(hand - 90), 0)));
  const below: Point = hanging(hand - 90);
  const thumbEnd = add(add(thumbStart, scale(along, 16)), scale(below, 11));
  return [
    { part: 'hand', role: 'body', d: capsulePath(point(-20, 58), 15, wrist, 11) },
    { part: 'hand', role: 'body', d: capsulePath(wrist, 11, knuckles, 9.5) },
    { part: 'hand', role: 'body', d: capsulePath(knuckles, 8.6, middle, 6.8) },
    { part: 'hand', role: 'body', d: capsulePath(middle, 6.8, tip, 5) },
    { part: 'thumb', role: 'body', d: capsulePath(thumbStart, 6.5, thumbEnd, 4.6) },
  ];
}

const fingers = [
  { across: -13.5, length: 27, spread: -17 },
  { across: -4.8, length: 32, spread: -6 },
  { across: 4.4, length: 30, spread: 5 },
  { across: 13, length: 23, spread: 16 },
] as const;

function above(angles: Angles): Shape[] {
  const turn = 90 + angles.rightWrist;
  const along = hanging(turn);
  const across = hanging(turn - 90);
  const closed = angles.fist / 100;
  const at = (far: number, wide: number): Point => add(add(wrist, scale(along, far)), scale(across, wide));
  const shapes: Shape[] = [
    { part: 'hand', role: 'body', d: capsulePath(point(-20, 58), 16, wrist, 11.5) },
    { part: 'hand', role: 'body', d: capsulePath(wrist, 11.5, at(12, -4), 15) },
    { part: 'hand', role: 'body', d: capsulePath(at(12, -8), 11, at(32, -12), 7) },
    { part: 'hand', role: 'body', d: capsulePath(at(12, 8), 11, at(31, 12), 6.6) },
    { part: 'hand', role: 'body', d: capsulePath(at(14, 0), 14, at(32, 0), 9) },
  ];
  for (const { across: wide, length, spread } of fingers) {
    const root = at(34 - closed * 2, wide * (1 - closed * 0.12));
    const reach = length * (1 - closed * 0.72);
    const direction = hanging(turn - spread * (1 - closed));
    shapes.push({
      part: `finger${wide}`,
      role: 'body',
      d: capsulePath(root, 5.6, add(root, scale(direction, reach)), 4.4 + closed * 1.2),
    });
  }
  const thumbRoot = at(6, -11);
  const thumbTurn = turn + 48 - closed * 62;
  shapes.push({
    part: 'thumb',
    role: 'body',
    d: capsulePath(thumbRoot, 6.4, add(thumbRoot, scale(hanging(thumbTurn), 27 - closed * 3)), 4.8),
  });
  return shapes;
}

export function handShapes(pose: Pose, angles: Angles): Shape[] {
  return pose.view === 'side' ? side(angles) : above(angles);
}

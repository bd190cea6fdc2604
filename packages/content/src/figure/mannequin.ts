import type { Pose } from '../schema/figure.ts';
import { add, capsulePath, circlePath, ellipsePath, facing, linePath, mix, point, rising, scale } from './geometry.ts';
import type { Shape, ShapeClass } from './shape.ts';
import { type Angles, body, type Limb, type Skeleton } from './skeleton.ts';

type Side = 'left' | 'right';

const arm = (part: string, role: ShapeClass, { root, middle, end, tip }: Limb): Shape[] => [
  { part, role, d: capsulePath(root, 7.4, middle, 5.8) },
  { part, role, d: capsulePath(middle, 5.8, end, 4.2) },
  { part, role, d: capsulePath(end, 4.4, tip, 3.4) },
];

const leg = (part: string, role: ShapeClass, { root, middle, end, tip }: Limb): Shape[] => [
  { part, role, d: capsulePath(root, 10.5, middle, 7.6) },
  { part, role, d: capsulePath(middle, 7.6, end, 5) },
  { part, role, d: capsulePath(end, 5, tip, 3.6) },
];

/** Arms and legs whose joints moved since the pose before, so that the eye finds what to do. */
export type Moving = ReadonlySet<string>;

const near = (part: string, moving: Moving): ShapeClass => (moving.has(part) ? 'moving' : 'body');

function eye(part: string, at: { x: number; y: number }, closed: number): Shape {
  return closed > 50
    ? { part, role: 'face', d: linePath(point(at.x - 2.4, at.y), point(at.x + 2.4, at.y)), line: 1.4 }
    : { part, role: 'face', d: circlePath(at, 1.5) };
}

function sideHead(s: Skeleton, angles: Angles, role: ShapeClass): Shape[] {
  const forward = facing(s.headLean);
  const up = rising(s.headLean);
  const nose = add(add(s.head, scale(forward, body.headWidth - 0.5)), scale(up, -1.5));
  const chin = add(add(s.head, scale(forward, 4.5)), scale(up, -body.headHeight + 4));
  const eyeAt = add(add(s.head, scale(forward, 6.2)), scale(up, 2));
  return [
    { part: 'head', role, d: ellipsePath(s.head, body.headWidth, body.headHeight, s.headLean) },
    { part: 'head', role, d: capsulePath(s.head, 7, chin, 4.2) },
    { part: 'head', role, d: capsulePath(add(nose, scale(forward, -3)), 2.6, nose, 1.8) },
    eye('head', eyeAt, angles.eyesClosed),
  ];
}

function frontHead(s: Skeleton, angles: Angles, role: ShapeClass): Shape[] {
  const across = facing(s.headLean);
  const up = rising(s.headLean);
  const turn = (angles.headTurn / 100) * 9.5;
  const on = (right: number, high: number) => add(add(s.head, scale(across, right)), scale(up, high));
  const shapes: Shape[] = [
    { part: 'head', role, d: ellipsePath(s.head, body.headWidth - 0.5, body.headHeight, s.headLean) },
  ];
  // Turned far, the nose stands out beyond the cheek and the farther eye is hidden.
  if (Math.abs(turn) > 5) {
    const sign = Math.sign(turn);
    shapes.push({
      part: 'head',
      role,
      d: capsulePath(on(sign * 8, -1.5), 2.6, on(sign * (body.headWidth + 0.4), -2), 1.8),
    });
  }
  for (const offset of [-4.2, 4.2]) {
    const x = offset * Math.cos(turn / 8) + turn;
    if (Math.abs(x) < body.headWidth - 2) shapes.push(eye('head', on(x, 2), angles.eyesClosed));
  }
  if (Math.abs(turn) <= 5) {
    shapes.push({ part: 'head', role: 'face', d: linePath(on(turn * 1.25, 0.5), on(turn * 1.25, -3)), line: 1.4 });
  }
  shapes.push({ part: 'head', role: 'face', d: linePath(on(turn - 2.4, -7), on(turn + 2.4, -7)), line: 1.4 });
  return shapes;
}

/** Drawn before the trunk, which covers its lower end; long enough upwards that the head always sits on it. */
function neck(s: Skeleton, role: ShapeClass): Shape {
  const intoHead = add(s.neckTop, scale(rising(s.headLean), 5));
  return { part: 'neck', role, d: capsulePath(mix(s.shoulder, s.neckTop, -0.3), 6.8, intoHead, 6.2) };
}

function sideTrunk(s: Skeleton, angles: Angles, role: ShapeClass): Shape[] {
  const chest = mix(s.waist, s.shoulder, 0.62);
  const deep = (angles.breath / 100) * 2.5;
  return [
    { part: 'trunk', role, d: capsulePath(s.hip, 11.5, s.waist, 10) },
    { part: 'trunk', role, d: capsulePath(s.waist, 10, chest, 12.2 + deep) },
    { part: 'trunk', role, d: capsulePath(chest, 12.2 + deep, mix(s.shoulder, s.waist, 0.12), 8.6) },
  ];
}

function frontTrunk(s: Skeleton, angles: Angles, role: ShapeClass): Shape[] {
  const across = facing(s.chestLean);
  const wide = (angles.breath / 100) * 3;
  const left = s.leftArm.root;
  const right = s.rightArm.root;
  const chest = mix(s.waist, s.shoulder, 0.55);
  const hipLeft = add(s.hip, point(8, -2));
  const hipRight = add(s.hip, point(-8, -2));
  const half = Math.abs(left.x - right.x) / 2;
  const chestHalf = Math.max(4, half - 10 + wide);
  const chestLeft = add(chest, scale(across, chestHalf));
  const chestRight = add(chest, scale(across, -chestHalf));
  const waistHalf = 4.5;
  const waistLeft = add(s.waist, scale(across, waistHalf));
  const waistRight = add(s.waist, scale(across, -waistHalf));
  const base = s.shoulder;
  const bar = (a: typeof left, b: typeof left, r: number, q = r): Shape => ({
    part: 'trunk',
    role,
    d: capsulePath(a, r, b, q),
  });
  return [
    bar(hipLeft, hipRight, 10),
    bar(hipLeft, waistLeft, 10, 10.5),
    bar(hipRight, waistRight, 10, 10.5),
    bar(waistLeft, chestLeft, 10.5, 11),
    bar(waistRight, chestRight, 10.5, 11),
    bar(chestLeft, chestRight, 11),
    bar(chestLeft, left, 10, 7.4),
    bar(chestRight, right, 10, 7.4),
    bar(add(base, scale(rising(s.chestLean), -4)), left, 7, 7),
    bar(add(base, scale(rising(s.chestLean), -4)), right, 7, 7),
    bar(s.waist, mix(s.shoulder, s.waist, 0.15), 11, 9),
  ];
}

/** The figure from back to front. The side view shows the figure's right; its left limbs are the far ones. */
export function mannequin(pose: Pose, s: Skeleton, angles: Angles, moving: Moving): Shape[] {
  const limbOf = (kind: 'Arm' | 'Leg', side: Side): Limb => s[`${side}${kind}`];
  if (pose.view === 'side') {
    const far = (part: string): ShapeClass => (moving.has(part) ? 'moving' : 'far');
    return [
      ...arm('leftArm', far('leftArm'), limbOf('Arm', 'left')),
      ...leg('leftLeg', far('leftLeg'), limbOf('Leg', 'left')),
      neck(s, near('head', moving)),
      ...sideTrunk(s, angles, near('trunk', moving)),
      ...sideHead(s, angles, near('head', moving)),
      ...leg('rightLeg', near('rightLeg', moving), limbOf('Leg', 'right')),
      ...arm('rightArm', near('rightArm', moving), limbOf('Arm', 'right')),
    ];
  }
  return [
    ...leg('leftLeg', near('leftLeg', moving), limbOf('Leg', 'left')),
    ...leg('rightLeg', near('rightLeg', moving), limbOf('Leg', 'right')),
    neck(s, near('head', moving)),
    ...frontTrunk(s, angles, near('trunk', moving)),
    ...frontHead(s, angles, near('head', moving)),
    ...arm('leftArm', near('leftArm', moving), limbOf('Arm', 'left')),
    ...arm('rightArm', near('rightArm', moving), limbOf('Arm', 'right')),
  ];
}

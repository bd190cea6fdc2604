import type { Pose, PropName } from '../schema/figure.ts';
import { add, capsulePath, circlePath, facing, linePath, mix, type Point, point, rising, scale } from './geometry.ts';
import type { Shape } from './shape.ts';
import { body, floor, type Skeleton } from './skeleton.ts';

const line = (d: string, width: number): Shape => ({ part: 'prop', role: 'prop', d, line: width });
const fill = (d: string): Shape => ({ part: 'prop', role: 'prop', d });

const seatTop = floor - body.ankle - body.shin + 12;

function chair(pose: Pose): Shape[] {
  if (pose.view === 'front') {
    return [
      line(linePath(point(84, 128), point(116, 128)), 30),
      line(linePath(point(74, seatTop - 2), point(126, seatTop - 2)), 7),
      line(linePath(point(100, seatTop), point(100, floor - 12)), 5),
      line(linePath(point(70, floor - 2), point(100, floor - 12), point(130, floor - 2)), 5),
    ];
  }
  const back = 62;
  return [
    line(linePath(point(66, seatTop + 3), point(122, seatTop + 3)), 6),
    line(linePath(point(back, seatTop), point(back - 3, 104)), 5.5),
    line(linePath(point(94, seatTop + 4), point(94, floor - 12)), 5),
    line(linePath(point(66, floor - 2), point(94, floor - 12), point(122, floor - 2)), 5),
  ];
}

function stool(s: Skeleton): Shape[] {
  const x = Math.max(s.rightLeg.end.x, s.rightLeg.middle.x);
  const y = Math.max(s.rightLeg.middle.y, s.rightLeg.end.y) + 10;
  return [
    line(linePath(point(s.rightLeg.middle.x + 4, y), point(x + 6, y)), 6),
    line(linePath(point(s.rightLeg.middle.x + 10, y), point(s.rightLeg.middle.x + 10, floor - 1)), 5),
    line(linePath(point(x, y), point(x, floor - 1)), 5),
  ];
}

function band(pose: Pose, s: Skeleton): Shape[] {
  const hands: Point[] = [mix(s.leftArm.end, s.leftArm.tip, 0.6), mix(s.rightArm.end, s.rightArm.tip, 0.6)];
  if (pose.view === 'front') {
    const under = (foot: Point): Point => point(foot.x, floor - 2);
    return [line(linePath(hands[0] as Point, under(s.leftLeg.end), under(s.rightLeg.end), hands[1] as Point), 2.4)];
  }
  // In the side view the band comes from the feet of a seated figure, or from a door handle before a standing one.
  const anchor = pose.base === 'seated' ? mix(s.rightLeg.end, s.rightLeg.tip, 0.6) : point(190, 100);
  const ends = hands.map((hand) => line(linePath(anchor, hand), 2.4));
  return pose.base === 'seated' ? ends : [...ends, fill(circlePath(anchor, 4))];
}

function bandBetweenHands(s: Skeleton): Shape[] {
  return [line(linePath(mix(s.leftArm.end, s.leftArm.tip, 0.6), mix(s.rightArm.end, s.rightArm.tip, 0.6)), 2.4)];
}

function wall(pose: Pose, s: Skeleton): Shape[] {
  if (pose.view === 'front') return [line(linePath(point(12, -20), point(12, floor), point(188, floor)), 3)];
  const hand = s.rightArm.tip.x;
  const behind = Math.min(s.hip.x - 12, s.waist.x - 10, s.shoulder.x - 11) - 2;
  const x = hand > s.shoulder.x + 12 ? hand + 5 : behind;
  return [line(linePath(point(x, -20), point(x, floor)), 4)];
}

/** Held before the body. */
const inFront: ReadonlySet<PropName> = new Set(['band', 'bandHands', 'bandFeet']);

/** The things in the picture: those behind the figure, or those in front of it. */
export function propShapes(pose: Pose, s: Skeleton, front: boolean): Shape[] {
  const draw: Record<PropName, () => Shape[]> = {
    chair: () => chair(pose),
    wall: () => wall(pose, s),
    doorway: () => [
      line(linePath(point(30, floor), point(30, -20)), 6),
      line(linePath(point(170, -20), point(170, floor)), 6),
    ],
    desk: () => [
      line(linePath(point(112, 140), point(196, 140)), 5),
      line(linePath(point(184, 142), point(184, floor)), 5),
    ],
    band: () => band(pose, s),
    bandFeet: () => [
      line(linePath(mix(s.rightArm.end, s.rightArm.tip, 0.6), point(s.rightLeg.end.x + 6, floor - 2)), 2.4),
    ],
    bandHands: () => bandBetweenHands(s),
    ball: () => [
      fill(circlePath(add(s.shoulder, add(scale(rising(s.chestLean), -16), scale(facing(s.chestLean), -17))), 6)),
    ],
    pillow: () => [
      fill(capsulePath(add(s.head, point(-8, body.headWidth - 1)), 5, add(s.head, point(8, body.headWidth - 1)), 5)),
    ],
    mat: () => [line(linePath(point(18, floor + 3), point(252, floor + 3)), 4)],
    screen: () => [
      line(linePath(point(158, 100), point(162, 60)), 5),
      line(linePath(point(160, 100), point(160, 128)), 4),
    ],
    support: () => [
      line(linePath(point(164, floor), point(164, 146), point(160, 108)), 5),
      line(linePath(point(164, 152), point(194, 152), point(194, floor)), 5),
    ],
    weight: () => [fill(circlePath(s.rightArm.tip, 6.5)), fill(circlePath(s.leftArm.tip, 6.5))],
    farTree: () => [
      fill(circlePath(point(164, 52), 7)),
      line(linePath(point(164, 54), point(164, 68)), 3),
      line(linePath(point(150, 69), point(178, 69)), 2),
    ],
    legsChair: () => stool(s),
    floor: () => [line(linePath(point(14, floor + 2), point(186, floor + 2)), 2.4)],
  };
  return (pose.props ?? []).filter((prop) => inFront.has(prop) === front).flatMap((prop) => draw[prop]());
}

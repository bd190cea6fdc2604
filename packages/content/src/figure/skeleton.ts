import type { JointName, Pose, PoseBase } from '../schema/figure.ts';
import { add, facing, hanging, mix, type Point, point, rising, scale } from './geometry.ts';

export type Angles = Readonly<Record<JointName, number>>;

/** Lengths and half-widths in units of the drawing, after a plain mannequin of about seven and a half heads. */
export const body = {
  lowerTrunk: 27,
  upperTrunk: 32,
  neck: 13,
  headWidth: 11.5,
  headHeight: 14,
  upperArm: 34,
  forearm: 30,
  hand: 12,
  thigh: 46,
  shin: 44,
  foot: 17,
  shoulderHalf: 23,
  hipHalf: 11,
  ankle: 6,
} as const;

export const floor = 218;
const seatHip = floor - body.ankle - body.shin;
const seatX = 82;
const standX = 112;
/** Room for straight arms between a standing figure and a wall. */
const wallX = 92;

const bases: Readonly<Record<PoseBase, Partial<Record<JointName, number>>>> = {
  standing: { leftShoulder: 4, rightShoulder: 4, leftElbow: 8, rightElbow: 8 },
  seated: {
    leftHip: 90,
    rightHip: 90,
    leftKnee: 90,
    rightKnee: 90,
    leftShoulder: 16,
    rightShoulder: 16,
    leftElbow: 52,
    rightElbow: 52,
  },
  kneeling: { leftKnee: 90, rightKnee: 90, leftAnkle: -80, rightAnkle: -80, leftShoulder: 4, rightShoulder: 4 },
  allFours: { trunk: 72, neck: 8, head: 4, leftKnee: 90, rightKnee: 90, leftAnkle: -80, rightAnkle: -80 },
  lyingOnBack: { trunk: -90, leftHip: 90, rightHip: 90, leftShoulder: 90, rightShoulder: 90 },
  lyingOnFront: {
    trunk: 90,
    leftHip: -90,
    rightHip: -90,
    leftAnkle: -80,
    rightAnkle: -80,
    leftShoulder: -90,
    rightShoulder: -90,
  },
};

/** In the front view a seated figure's arms hang beside it: bending the elbow would point the hands sideways. */
const seatedFront: Partial<Record<JointName, number>> = {
  leftShoulder: 8,
  rightShoulder: 8,
  leftElbow: -16,
  rightElbow: -16,
};

const zero: Angles = {
  trunk: 0,
  upperBack: 0,
  neck: 0,
  head: 0,
  leftShoulder: 0,
  rightShoulder: 0,
  leftElbow: 0,
  rightElbow: 0,
  leftWrist: 0,
  rightWrist: 0,
  leftHip: 0,
  rightHip: 0,
  leftKnee: 0,
  rightKnee: 0,
  leftAnkle: 0,
  rightAnkle: 0,
  headSlide: 0,
  headTurn: 0,
  trunkTurn: 0,
  leftShrug: 0,
  rightShrug: 0,
  shouldersBack: 0,
  fist: 0,
  breath: 0,
  eyesClosed: 0,
};

/** The pose's own angles over those of its base, over zero. */
export function anglesOf(pose: Pose): Angles {
  const base =
    pose.view === 'front' && pose.base === 'seated'
      ? seatedFront
      : pose.view === 'front' && pose.base === 'standing'
        ? { leftShoulder: 8, rightShoulder: 8 }
        : bases[pose.base];
  return { ...zero, ...base, ...pose.angles };
}

export interface Limb {
  readonly root: Point;
  readonly middle: Point;
  readonly end: Point;
  readonly tip: Point;
}

export interface Skeleton {
  readonly hip: Point;
  readonly waist: Point;
  readonly shoulder: Point;
  readonly neckTop: Point;
  readonly head: Point;
  /** Degrees by which the head leans in the picture. */
  readonly headLean: number;
  readonly chestLean: number;
  readonly leftArm: Limb;
  readonly rightArm: Limb;
  readonly leftLeg: Limb;
  readonly rightLeg: Limb;
}

function limb(
  root: Point,
  lengths: readonly [number, number, number],
  directions: readonly [Point, Point, Point],
): Limb {
  const middle = add(root, scale(directions[0], lengths[0]));
  const end = add(middle, scale(directions[1], lengths[1]));
  return { root, middle, end, tip: add(end, scale(directions[2], lengths[2])) };
}

const armLengths = [body.upperArm, body.forearm, body.hand] as const;
const legLengths = [body.thigh, body.shin, body.foot] as const;

function sideSkeleton(a: Angles): Skeleton {
  const hip = point(0, 0);
  const waist = add(hip, scale(rising(a.trunk), body.lowerTrunk));
  const chestLean = a.trunk + a.upperBack;
  const shoulder = add(waist, scale(rising(chestLean), body.upperTrunk));
  const neckLean = chestLean + a.neck;
  const headLean = neckLean + a.head;
  const slide = scale(facing(neckLean), (a.headSlide / 100) * 2 * body.headWidth);
  const neckTop = add(add(shoulder, scale(rising(neckLean), body.neck)), slide);
  const head = add(neckTop, add(scale(rising(headLean), body.headHeight - 1), scale(facing(headLean), 2.5)));
  const arm = (side: 'left' | 'right'): Limb => {
    const upper = a[`${side}Shoulder`];
    const lower = upper + a[`${side}Elbow`];
    const shift = add(
      scale(rising(chestLean), -6 + (a[`${side}Shrug`] / 100) * 9),
      scale(facing(chestLean), (-a.shouldersBack / 100) * 6),
    );
    return limb(add(shoulder, shift), armLengths, [hanging(upper), hanging(lower), hanging(lower + a[`${side}Wrist`])]);
  };
  const leg = (side: 'left' | 'right'): Limb => {
    const thigh = a[`${side}Hip`];
    const shin = thigh - a[`${side}Knee`];
    return limb(hip, legLengths, [hanging(thigh), hanging(shin), hanging(shin + 90 + a[`${side}Ankle`])]);
  };
  return {
    hip,
    waist,
    shoulder,
    neckTop,
    head,
    headLean,
    chestLean,
    leftArm: arm('left'),
    rightArm: arm('right'),
    leftLeg: leg('left'),
    rightLeg: leg('right'),
  };
}

/** A seated figure's thighs point at the viewer and are drawn short. */
const foreshortened = 0.3;

function frontSkeleton(a: Angles, seated: boolean): Skeleton {
  const hip = point(0, 0);
  const waist = add(hip, scale(rising(a.trunk), body.lowerTrunk));
  const chestLean = a.trunk + a.upperBack;
  const shoulder = add(waist, scale(rising(chestLean), body.upperTrunk));
  const neckLean = chestLean + a.neck;
  const headLean = neckLean + a.head;
  const neckTop = add(shoulder, scale(rising(neckLean), body.neck));
  const head = add(neckTop, scale(rising(headLean), body.headHeight - 1));
  const turned = Math.cos(((a.trunkTurn / 100) * Math.PI) / 2.6);
  const half = body.shoulderHalf * turned * (1 - (a.shouldersBack / 100) * 0.06);
  // Figure's left is the viewer's right.
  const outward = { left: 1, right: -1 } as const;
  const arm = (side: 'left' | 'right'): Limb => {
    const sign = outward[side];
    const upper = a[`${side}Shoulder`];
    const lower = upper + a[`${side}Elbow`];
    const out = (degrees: number): Point => hanging(sign * degrees);
    const root = add(
      add(shoulder, scale(facing(chestLean), sign * half)),
      scale(rising(chestLean), -5 + (a[`${side}Shrug`] / 100) * 11),
    );
    return limb(root, armLengths, [out(upper), out(lower), out(lower + a[`${side}Wrist`])]);
  };
  const leg = (side: 'left' | 'right'): Limb => {
    const sign = outward[side];
    const out = (degrees: number): Point => hanging(sign * degrees);
    const thigh = a[`${side}Hip`];
    const root = add(hip, point(sign * body.hipHalf, 0));
    const lengths = [seated ? body.thigh * foreshortened : body.thigh, body.shin, 5] as const;
    return limb(root, lengths, [out(thigh), out(thigh - a[`${side}Knee`]), point(sign * 0.25, 1)]);
  };
  return {
    hip,
    waist,
    shoulder,
    neckTop,
    head,
    headLean,
    chestLean,
    leftArm: arm('left'),
    rightArm: arm('right'),
    leftLeg: leg('left'),
    rightLeg: leg('right'),
  };
}

function moveLimb(from: Limb, by: Point): Limb {
  return { root: add(from.root, by), middle: add(from.middle, by), end: add(from.end, by), tip: add(from.tip, by) };
}

function move(skeleton: Skeleton, by: Point): Skeleton {
  return {
    ...skeleton,
    hip: add(skeleton.hip, by),
    waist: add(skeleton.waist, by),
    shoulder: add(skeleton.shoulder, by),
    neckTop: add(skeleton.neckTop, by),
    head: add(skeleton.head, by),
    leftArm: moveLimb(skeleton.leftArm, by),
    rightArm: moveLimb(skeleton.rightArm, by),
    leftLeg: moveLimb(skeleton.leftLeg, by),
    rightLeg: moveLimb(skeleton.rightLeg, by),
  };
}

/** How far below each point the body reaches. */
function lowest(s: Skeleton): number {
  return Math.max(
    s.hip.y + 11,
    s.waist.y + 10,
    s.shoulder.y + 11,
    s.head.y + body.headWidth,
    ...[s.leftLeg, s.rightLeg].flatMap((leg) => [leg.middle.y + 8, leg.end.y + body.ankle, leg.tip.y + 4]),
    ...[s.leftArm, s.rightArm].flatMap((arm) => [arm.middle.y + 6, arm.end.y + 5, arm.tip.y + 4]),
  );
}

/** Where the figure stands in the picture: a seated one by its seat, an upright one by its toes, a lying one by its hips. */
function place(s: Skeleton, pose: Pose): Point {
  if (pose.view === 'front') {
    const seatedHip = floor - body.ankle - body.shin - body.thigh * foreshortened;
    return point(
      100 - s.hip.x,
      (pose.base === 'seated' ? seatedHip : floor - lowest(s)) - (pose.base === 'seated' ? s.hip.y : 0),
    );
  }
  const down = floor - lowest(s);
  switch (pose.base) {
    case 'seated':
      return point(seatX, seatHip);
    case 'standing': {
      const toes = Math.max(s.leftLeg.tip.x, s.rightLeg.tip.x);
      const feetBeforeChair = seatX + body.thigh + body.foot;
      const x = pose.props?.includes('chair') ? feetBeforeChair : pose.props?.includes('wall') ? wallX : standX;
      return point(x - toes, down);
    }
    case 'kneeling':
      return point(96, down);
    case 'allFours':
      return point(122, down);
    case 'lyingOnBack':
      return point(142, down);
    case 'lyingOnFront':
      return point(122, down);
  }
}

/** The joints of a pose at their places in the picture. */
export function skeletonOf(pose: Pose, angles: Angles = anglesOf(pose)): Skeleton {
  const bare = pose.view === 'side' ? sideSkeleton(angles) : frontSkeleton(angles, pose.base === 'seated');
  return move(bare, place(bare, pose));
}

/** The skeleton on the way from one pose to another: angles and place are mixed, lengths stay. */
export function skeletonBetween(from: Pose, to: Pose, t: number): { skeleton: Skeleton; angles: Angles } {
  const a = anglesOf(from);
  const b = anglesOf(to);
  const angles = Object.fromEntries(
    (Object.keys(zero) as JointName[]).map((name) => [name, a[name] + (b[name] - a[name]) * t]),
  ) as Angles;
  const bare = from.view === 'side' ? sideSkeleton(angles) : frontSkeleton(angles, from.base === 'seated');
  if (from.base === to.base) return { skeleton: move(bare, place(bare, from)), angles };
  const fromHip = skeletonOf(from).hip;
  const toHip = skeletonOf(to).hip;
  return { skeleton: move(bare, mix(fromHip, toHip, t)), angles };
}

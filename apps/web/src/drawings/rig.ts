/** A point in the drawing, in its own units: x to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point `length` away in a direction. 0 degrees hangs straight down, 90 points to the right, 180 straight up. */
function along({ x, y }: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: x + Math.sin(angle) * length, y: y + Math.cos(angle) * length };
}

/** Somebody who sits and looks to the right, seen from the side. Angles in degrees, as in `along`. */
export interface Sitting {
  readonly hip: Point;
  readonly trunk: number;
  readonly neck: number;
  readonly head: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly thigh: number;
  readonly shin: number;
  readonly foot: number;
}

export const atEase: Sitting = {
  hip: { x: 150, y: 224 },
  trunk: 178,
  neck: 172,
  head: 170,
  upperArm: 14,
  forearm: 92,
  thigh: 88,
  shin: 2,
  foot: 84,
};

const lengths = { trunk: 98, neck: 20, head: 28, upperArm: 62, forearm: 66, thigh: 88, shin: 88, foot: 30 };

/** Where the joints of a pose are. */
export function joints(pose: Sitting) {
  const shoulder = along(pose.hip, pose.trunk, lengths.trunk);
  const neck = along(shoulder, pose.neck, lengths.neck);
  const head = along(neck, pose.head, lengths.head);
  const elbow = along({ x: shoulder.x, y: shoulder.y + 6 }, pose.upperArm, lengths.upperArm);
  const wrist = along(elbow, pose.forearm, lengths.forearm);
  const knee = along(pose.hip, pose.thigh, lengths.thigh);
  const ankle = along(knee, pose.shin, lengths.shin);
  const toe = along(ankle, pose.foot, lengths.foot);
  return { hip: pose.hip, shoulder, neck, head, elbow, wrist, knee, ankle, toe };
}

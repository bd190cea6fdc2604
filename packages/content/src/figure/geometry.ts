/** A point in the picture: x to the right, y down, in units of the drawing (a standing figure is about 200 high). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const point = (x: number, y: number): Point => ({ x, y });
export const add = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
const subtract = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const scale = (a: Point, by: number): Point => ({ x: a.x * by, y: a.y * by });
export const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Hanging limbs: 0 degrees points down, 90 to the right, 180 up. */
export const hanging = (degrees: number): Point => ({ x: Math.sin(radians(degrees)), y: Math.cos(radians(degrees)) });

/** Standing parts (trunk, neck, head): 0 degrees points up, 90 to the right. */
export const rising = (degrees: number): Point => ({ x: Math.sin(radians(degrees)), y: -Math.cos(radians(degrees)) });

/** At a right angle to `rising`: where a face that rises by `degrees` looks. */
export const facing = (degrees: number): Point => ({ x: Math.cos(radians(degrees)), y: Math.sin(radians(degrees)) });

/** One decimal is finer than a screen pixel and keeps the markup small. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

const at = (p: Point): string => `${round(p.x)} ${round(p.y)}`;

export function circlePath(centre: Point, radius: number): string {
  return ellipsePath(centre, radius, radius, 0);
}

/** `degrees` turns the ellipse; 0 leaves `ry` upright. */
export function ellipsePath(centre: Point, rx: number, ry: number, degrees: number): string {
  const up = scale(rising(degrees), ry);
  const arc = `A ${round(rx)} ${round(ry)} ${round(degrees)} 1 1`;
  return `M ${at(add(centre, up))} ${arc} ${at(subtract(centre, up))} ${arc} ${at(add(centre, up))} Z`;
}

/** The outline of two circles and everything between them: one segment of a limb. */
export function capsulePath(from: Point, fromRadius: number, to: Point, toRadius: number): string {
  const along = subtract(to, from);
  const distance = Math.hypot(along.x, along.y);
  if (distance <= Math.abs(fromRadius - toRadius) + 0.01) {
    return fromRadius >= toRadius ? circlePath(from, fromRadius) : circlePath(to, toRadius);
  }
  const heading = Math.atan2(along.y, along.x);
  const opening = Math.acos((fromRadius - toRadius) / distance);
  const rim = (centre: Point, radius: number, angle: number): Point =>
    point(centre.x + radius * Math.cos(angle), centre.y + radius * Math.sin(angle));
  const arc = (radius: number, large: boolean): string => `A ${round(radius)} ${round(radius)} 0 ${large ? 1 : 0} 1`;
  const wideStart = fromRadius > toRadius;
  return [
    `M ${at(rim(from, fromRadius, heading - opening))}`,
    `L ${at(rim(to, toRadius, heading - opening))}`,
    `${arc(toRadius, !wideStart)} ${at(rim(to, toRadius, heading + opening))}`,
    `L ${at(rim(from, fromRadius, heading + opening))}`,
    `${arc(fromRadius, wideStart)} ${at(rim(from, fromRadius, heading - opening))}`,
    'Z',
  ].join(' ');
}

export function linePath(...points: readonly Point[]): string {
  return points.map((p, index) => `${index === 0 ? 'M' : 'L'} ${at(p)}`).join(' ');
}

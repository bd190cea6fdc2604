/**
 * Classes for the page's style sheet; without one the figure is drawn in the text colour.
 * `far` limbs are on the side away from the viewer, `moving` ones differ from the pose before, `ground` is the paper.
 */
export type ShapeClass = 'ghost' | 'prop' | 'far' | 'body' | 'moving' | 'face' | 'arrow';

export interface Shape {
  readonly part: string;
  readonly role: ShapeClass;
  /** SVG path data. */
  readonly d: string;
  /** A line has a width and no fill. */
  readonly line?: number;
}

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

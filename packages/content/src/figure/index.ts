import type { Pose } from '../schema/figure.ts';
import { propShapes } from './furniture.ts';
import { round } from './geometry.ts';
import { handShapes, handView } from './hand.ts';
import { type Moving, mannequin } from './mannequin.ts';
import type { Shape, ShapeClass, ViewBox } from './shape.ts';
import { type Angles, anglesOf, type Skeleton, skeletonBetween, skeletonOf } from './skeleton.ts';

export type { Pose } from '../schema/figure.ts';
export type { Shape, ShapeClass, ViewBox } from './shape.ts';

export interface Figure {
  readonly viewBox: ViewBox;
  /** From back to front. */
  readonly shapes: readonly Shape[];
}

export interface FigureOptions {
  /** What the picture shows; read out instead of it. An empty title makes the picture decorative. */
  readonly title: string;
  /** The pose before: it is drawn faintly behind, and the limbs that moved since are marked. */
  readonly from?: Pose;
  /** Class of the svg element; its parts have `<class>-body`, `<class>-moving`, `<class>-far`, `<class>-prop` and so on. */
  readonly className?: string;
}

const upright: ViewBox = { x: -8, y: -26, width: 216, height: 252 };
const lying: ViewBox = { x: 10, y: 96, width: 250, height: 132 };

function viewBoxOf(pose: Pose): ViewBox {
  const low = pose.base === 'lyingOnBack' || pose.base === 'lyingOnFront' || pose.base === 'allFours';
  if (pose.closeUp === undefined) return low ? lying : upright;
  if (pose.closeUp === 'hand') return handView;
  // The place of the unmoved figure, so that the picture does not travel with the movement.
  const still = skeletonOf({ ...pose, angles: {} });
  switch (pose.closeUp) {
    case 'head':
      return pose.props?.some((prop) => prop === 'screen' || prop === 'farTree')
        ? { x: still.head.x - 26, y: still.head.y - 24, width: 116, height: 84 }
        : { x: still.head.x - 46, y: still.head.y - 26, width: 96, height: 84 };
    case 'shoulders':
      return { x: still.head.x - 68, y: still.head.y - 28, width: 136, height: 112 };
    case 'foot':
      return { x: still.rightLeg.end.x - 46, y: still.rightLeg.end.y - 58, width: 92, height: 76 };
  }
}

const partJoints: Readonly<Record<string, readonly (keyof Angles)[]>> = {
  leftArm: ['leftShoulder', 'leftElbow', 'leftWrist', 'leftShrug'],
  rightArm: ['rightShoulder', 'rightElbow', 'rightWrist', 'rightShrug'],
  leftLeg: ['leftHip', 'leftKnee', 'leftAnkle'],
  rightLeg: ['rightHip', 'rightKnee', 'rightAnkle'],
  head: ['neck', 'head', 'headSlide', 'headTurn'],
  trunk: ['trunk', 'upperBack', 'trunkTurn'],
};

/** Degrees (or per cent) below which a joint counts as unmoved. */
const noticeable = 5;

function movedParts(from: Angles, to: Angles): Moving {
  const moved = Object.entries(partJoints)
    .filter(([, joints]) => joints.some((joint) => Math.abs(from[joint] - to[joint]) >= noticeable))
    .map(([part]) => part);
  return new Set(moved);
}

const still: Moving = new Set();
const asGhost = (shapes: readonly Shape[]): Shape[] =>
  shapes.filter((shape) => shape.role !== 'face').map((shape) => ({ ...shape, role: 'ghost' }));

function draw(pose: Pose, skeleton: Skeleton, angles: Angles, from: Pose | undefined): Figure {
  const viewBox = viewBoxOf(pose);
  if (pose.closeUp === 'hand') {
    const ghost = from === undefined ? [] : asGhost(handShapes(from, anglesOf(from)));
    return { viewBox, shapes: [...ghost, ...handShapes(pose, angles)] };
  }
  const before = from === undefined || from.view !== pose.view ? undefined : anglesOf(from);
  const moving = before === undefined ? still : movedParts(before, angles);
  const ghost =
    from === undefined || before === undefined ? [] : asGhost(mannequin(from, skeletonOf(from), before, still));
  const floorLine: Shape[] =
    pose.closeUp === undefined ? propShapes({ ...pose, props: ['floor'] }, skeleton, false) : [];
  const line = pose.props?.includes('mat') ? [] : floorLine;
  const figure = mannequin(pose, skeleton, angles, moving);
  const behind = propShapes(pose, skeleton, false);
  return { viewBox, shapes: [...line, ...behind, ...ghost, ...figure, ...propShapes(pose, skeleton, true)] };
}

/** The shapes of one pose. Pure: the same pose gives the same shapes. */
export function figureShapes(pose: Pose, from?: Pose): Figure {
  const angles = anglesOf(pose);
  return draw(pose, skeletonOf(pose, angles), angles, from);
}

/** The shapes on the way from one pose to the next; `t` from 0 to 1. For the player: one call per frame, no DOM needed. */
export function figureShapesBetween(from: Pose, to: Pose, t: number): Figure {
  const { skeleton, angles } = skeletonBetween(from, to, t);
  return draw(t < 1 ? from : to, skeleton, angles, undefined);
}

const roles: Readonly<Record<ShapeClass, string>> = {
  ghost: 'var(--figure-ghost, currentColor)',
  prop: 'var(--figure-prop, currentColor)',
  far: 'var(--figure-far, currentColor)',
  body: 'var(--figure-body, currentColor)',
  moving: 'var(--figure-moving, currentColor)',
  face: 'var(--figure-ground, Canvas)',
  arrow: 'var(--figure-moving, currentColor)',
};

/** Without a style sheet the parts still differ, by how dense they are. */
const density: Readonly<Partial<Record<ShapeClass, number>>> = { ghost: 0.16, prop: 0.45, far: 0.6 };

const core = new Set(['trunk', 'neck', 'head']);
const groupOf = (shape: Shape): string => (core.has(shape.part) ? 'core' : shape.part);

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/**
 * Parts of one limb make one path, so that no seam shows at a joint; a line in the colour of the ground around it keeps an
 * arm apart from the trunk behind it.
 */
function markup(shapes: readonly Shape[], className: string): string {
  const out: string[] = [];
  let group: Shape[] = [];
  let faces: Shape[] = [];
  const flush = (): void => {
    const first = group[0];
    if (first !== undefined) {
      const d = group.map((shape) => shape.d).join(' ');
      const opacity = density[first.role];
      const veil = opacity === undefined ? '' : ` opacity="var(--figure-${first.role}-opacity, ${opacity})"`;
      const solid = first.role !== 'ghost' && first.role !== 'prop';
      const edge = solid ? ` stroke="${roles.face}" stroke-width="2.6" paint-order="stroke"` : '';
      // What is behind a thinned limb must not show through it.
      if (solid && veil !== '') out.push(`<path d="${d}" fill="${roles.face}"${edge}/>`);
      out.push(
        `<path class="${className}-${first.role}" d="${d}" fill="${roles[first.role]}"${veil === '' ? edge : veil}/>`,
      );
    }
    for (const face of faces) out.push(one(face, className));
    group = [];
    faces = [];
  };
  for (const shape of shapes) {
    if (shape.role === 'face') {
      faces.push(shape);
      continue;
    }
    if (shape.line !== undefined) {
      flush();
      out.push(one(shape, className));
      continue;
    }
    const last = group[0];
    const joined =
      last !== undefined &&
      (last.role === 'ghost' ? shape.role === 'ghost' : last.role === shape.role && groupOf(last) === groupOf(shape));
    if (!joined) flush();
    group.push(shape);
  }
  flush();
  return out.join('');
}

function one(shape: Shape, className: string): string {
  const opacity = density[shape.role];
  const veil = opacity === undefined ? '' : ` opacity="var(--figure-${shape.role}-opacity, ${opacity})"`;
  const paint =
    shape.line === undefined
      ? `fill="${roles[shape.role]}"`
      : `fill="none" stroke="${roles[shape.role]}" stroke-width="${shape.line}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path class="${className}-${shape.role}" d="${shape.d}" ${paint}${veil}/>`;
}

/** An SVG picture of shapes, as text. Holds no text but its title, no style element and no id. */
export function renderFigure({ viewBox, shapes }: Figure, options: FigureOptions): string {
  const className = options.className ?? 'figure';
  const box = [viewBox.x, viewBox.y, viewBox.width, viewBox.height].map(round).join(' ');
  const label = options.title === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeXml(options.title)}"`;
  const title = options.title === '' ? '' : `<title>${escapeXml(options.title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${escapeXml(className)}" viewBox="${box}" ${label} focusable="false">${title}${markup(shapes, escapeXml(className))}</svg>`;
}

/** The SVG picture of one pose. */
export function figureFor(pose: Pose, options: FigureOptions): string {
  return renderFigure(figureShapes(pose, options.from), options);
}

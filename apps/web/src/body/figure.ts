import type { BodySite, Side } from '@sitwell/domain/assessment';
import { areaId } from './areas.ts';

export type View = 'front' | 'back';

/** A shape of the half figure right of the middle line (x >= 0), in units of a body 300 high. */
interface HalfShape {
  readonly site: BodySite | null;
  readonly views: readonly View[];
  /** Drawn over the middle line, once; the others are mirrored. */
  readonly whole?: true;
  readonly path: string;
}

const both: readonly View[] = ['front', 'back'];

/** Authored once: the other half is this one mirrored, so that left and right cannot drift apart. */
const half: readonly HalfShape[] = [
  {
    site: null,
    views: both,
    whole: true,
    path: 'M0 4 C12 4 16 14 15.5 24 C15 36 8 45 0 45 C-8 45 -15 36 -15.5 24 C-16 14 -12 4 0 4Z',
  },
  {
    site: 'neck',
    views: both,
    whole: true,
    path: 'M-8 41 C-4 46 4 46 8 41 L8.5 50 C10 54 13 56 16 57.5 C8 62 -8 62 -16 57.5 C-13 56 -10 54 -8.5 50Z',
  },
  {
    site: 'shoulders',
    views: both,
    path: 'M17.5 58.5 C28 60 38 65 40 80 L40.5 97 L27.5 97 L26 84 C24 74 20 66 12 62 C14 61 16 60 17.5 58.5Z',
  },
  { site: 'elbows', views: both, path: 'M40.7 99.5 C41.5 112 44 122 45 136 L33.5 137 C31 124 28.5 112 27.7 99.5Z' },
  {
    site: 'wristsHands',
    views: both,
    path: 'M45.2 138.5 C46.5 148 48 156 50 164 C54 170 55 178 53.5 186 C52.5 193 49 197 45.5 196 C41 195 40 188 40 180 C39.5 174 40.5 170 40.5 165 C38 157 35 148 33.8 139.5Z',
  },
  {
    site: 'upperBack',
    views: ['back'],
    whole: true,
    path: 'M-10 63 C-4 64.5 4 64.5 10 63 C19 67 24 76 25 86 L24.5 113 L-24.5 113 L-25 86 C-24 76 -19 67 -10 63Z',
  },
  {
    site: null,
    views: ['front'],
    whole: true,
    path: 'M-10 63 C-4 64.5 4 64.5 10 63 C19 67 24 76 25 86 L24.5 113 L-24.5 113 L-25 86 C-24 76 -19 67 -10 63Z',
  },
  {
    site: 'lowBack',
    views: ['back'],
    whole: true,
    path: 'M-24.4 115.5 L24.4 115.5 C23 124 23.5 134 27 146 C16 152 -16 152 -27 146 C-23.5 134 -23 124 -24.4 115.5Z',
  },
  {
    site: null,
    views: ['front'],
    whole: true,
    path: 'M-24.4 115.5 L24.4 115.5 C23 124 23.5 134 27 146 C16 152 -16 152 -27 146 C-23.5 134 -23 124 -24.4 115.5Z',
  },
  {
    site: 'hipsThighs',
    views: both,
    path: 'M27.6 148.4 C31 160 31.5 178 28.5 196 L26 214 L7.5 214 C4 196 1.5 176 1.2 153.4 C11 153 20 151.5 27.6 148.4Z',
  },
  { site: 'knees', views: both, path: 'M25.8 216.5 C25.5 224 25.5 231 25 238 L8.5 238 C8.8 231 8.3 224 7.8 216.5Z' },
  {
    site: 'anklesFeet',
    views: both,
    path: 'M25 240.5 C27.5 252 25 266 20.5 279 C20.5 284 22.5 288 26 291 C29 294 28 298 24 298 L10.5 298 C8.5 298 8 296 9 292 C10.5 288 10.5 284 10.5 279 C8 266 6.5 252 8.2 240.5Z',
  },
];

/** One shape as it is drawn: its area when it can be chosen, and whether it is the mirrored half. */
export interface Shape {
  readonly key: string;
  readonly area: string | null;
  readonly side: Side | null;
  readonly mirrored: boolean;
  readonly path: string;
}

/**
 * The shapes of one view. Seen from the front, a person's left is on the viewer's right; from the back it is on the left.
 */
export function shapesOf(view: View): readonly Shape[] {
  return half
    .filter((shape) => shape.views.includes(view))
    .flatMap((shape, index): Shape[] => {
      const { site, path } = shape;
      if (shape.whole) return [{ key: `${index}`, area: site, side: null, mirrored: false, path }];
      return [false, true].map((mirrored) => {
        const side: Side = (view === 'front') === mirrored ? 'right' : 'left';
        return { key: `${index}-${side}`, area: site && areaId({ site, side }), side, mirrored, path };
      });
    });
}

/** Which side the words under a view name first, from the viewer's left to right. */
export function sidesOf(view: View): readonly [Side, Side] {
  return view === 'front' ? ['right', 'left'] : ['left', 'right'];
}

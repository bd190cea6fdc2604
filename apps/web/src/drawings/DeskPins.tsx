import { Desk, DeskChair, Ground, Keyboard, SideScreen } from './Furniture.tsx';
import type { Point } from './rig.ts';
import styles from './Scene.module.css';
import { Sitter } from './Sitter.tsx';

/** Where on the desk a finding is, by the first part of its code. */
const places: Readonly<Record<string, Point>> = {
  seatHeight: { x: 100, y: 258 },
  seatDepth: { x: 214, y: 262 },
  armrest: { x: 196, y: 228 },
  backSupport: { x: 88, y: 176 },
  chair: { x: 128, y: 300 },
  monitor: { x: 384, y: 70 },
  screen: { x: 398, y: 118 },
  screens: { x: 398, y: 118 },
  lenses: { x: 216, y: 50 },
  eyes: { x: 216, y: 50 },
  laptop: { x: 346, y: 178 },
  telephone: { x: 340, y: 168 },
  mouse: { x: 316, y: 168 },
  keyboard: { x: 270, y: 162 },
  keys: { x: 290, y: 162 },
  oneHand: { x: 250, y: 160 },
  desk: { x: 434, y: 222 },
  wheelchair: { x: 220, y: 296 },
  standing: { x: 220, y: 296 },
  light: { x: 300, y: 34 },
  room: { x: 440, y: 296 },
};
const elsewhere: Point = { x: 62, y: 60 };

/** The desk with a numbered pin for each thing to change; the list beside it has the same numbers and says it in words. */
export function DeskPins({ codes }: { readonly codes: readonly string[] }) {
  const used = new Map<string, number>();
  const pins = codes.map((code, index) => {
    const part =
      (code.startsWith('check.') || code.startsWith('duration.') ? code.split('.')[1] : code.split('.')[0]) ?? '';
    const at = places[part] ?? elsewhere;
    const key = `${at.x} ${at.y}`;
    const crowd = used.get(key) ?? 0;
    used.set(key, crowd + 1);
    return { code, number: index + 1, x: at.x + crowd * 36, y: at.y };
  });
  return (
    <div className={styles.frame} aria-hidden="true">
      <svg viewBox="40 0 440 360" aria-hidden="true">
        <Ground />
        <DeskChair />
        <Sitter />
        <Desk />
        <SideScreen />
        <Keyboard />
        {pins.map(({ code, number, x, y }) => (
          <g key={code} transform={`translate(${x} ${y})`}>
            <circle
              r="17"
              fill={number === 1 ? 'var(--accent)' : 'var(--surface)'}
              stroke="var(--ink)"
              strokeWidth="2.5"
            />
            <text
              y="6.5"
              textAnchor="middle"
              fontSize="19"
              fontWeight="700"
              fill={number === 1 ? 'var(--surface)' : 'var(--ink)'}
            >
              {number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

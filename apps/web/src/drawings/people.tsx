import type { ReactNode } from 'react';
import { atEase, joints, type Sitting } from './rig.ts';
import styles from './Scene.module.css';
import { Head, Sitter } from './Sitter.tsx';

/** The scene of somebody seated, made smaller and moved: several of them in one picture. */
export function Small({
  x,
  y,
  scale,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly children: ReactNode;
}) {
  return <g transform={`translate(${x} ${y}) scale(${scale})`}>{children}</g>;
}

/** Somebody who stands at the place of `atEase`, arms as given. */
export function Stander({ upperArm = 12, forearm = 88 }: { readonly upperArm?: number; readonly forearm?: number }) {
  const pose: Sitting = {
    ...atEase,
    hip: { x: 150, y: 168 },
    trunk: 179,
    thigh: 3,
    shin: 1,
    foot: 88,
    upperArm,
    forearm,
  };
  return <Sitter pose={pose} />;
}

/** Somebody in a wheelchair, from the side. */
export function WheelchairUser() {
  return (
    <g>
      <path className={styles.metal} strokeWidth="8" d="M112 150 L118 252 H204 L236 318 M104 150 H84" />
      <circle cx="136" cy="270" r="56" fill="none" stroke="var(--furniture)" strokeWidth="8" />
      <circle cx="136" cy="270" r="44" fill="none" stroke="var(--furniture)" strokeWidth="3" />
      <circle cx="222" cy="312" r="15" fill="none" stroke="var(--furniture)" strokeWidth="7" />
      <Sitter pose={{ ...atEase, shin: -6, foot: 80 }} />
      <path className={styles.metal} strokeWidth="8" d="M238 322 H274" />
      <circle cx="136" cy="270" r="56" fill="none" stroke="var(--furniture)" strokeWidth="8" opacity="0.75" />
    </g>
  );
}

/** Somebody from the front in a chair with armrests: shoulders loose, elbows below them. */
export function FrontSitter() {
  return (
    <g>
      <rect x="132" y="104" width="136" height="116" rx="22" className={styles.metalFill} opacity="0.75" />
      <rect x="118" y="226" width="164" height="20" rx="10" className={styles.metalFill} />
      <path className={styles.metal} strokeWidth="10" d="M200 246 V284 M150 292 H250" />
      <path className={styles.metal} strokeWidth="9" d="M106 236 V196 M294 236 V196" />
      <path d="M158 232 L152 118 Q200 92 248 118 L242 232Z" fill="var(--cloth)" />
      <path className={`${styles.limb} ${styles.clothFar}`} strokeWidth="26" d="M156 124 L120 180 M244 124 L280 180" />
      <path className={`${styles.limb} ${styles.skin}`} strokeWidth="18" d="M118 184 L136 206 M282 184 L264 206" />
      <path className={styles.metal} strokeWidth="11" d="M92 198 H134 M266 198 H308" />
      <path d="M188 84 h24 v24 q-12 12 -24 0z" fill="var(--skin-far)" />
      <ellipse cx="200" cy="58" rx="30" ry="36" fill="var(--skin)" />
      <path d="M168 56 C164 10 236 10 232 56 C224 34 214 30 200 32 C186 30 176 34 168 56Z" fill="var(--hair)" />
      <path
        d="M189 58 v3 M211 58 v3 M190 74 q10 8 20 0"
        fill="none"
        stroke="var(--hair)"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
    </g>
  );
}

/** Head and shoulders from the side, for what happens at the head. */
export function Bust({
  x,
  y,
  tilt = 0,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly tilt?: number;
  readonly children?: ReactNode;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(1.7)`}>
      <path d="M-34 96 C-36 60 -24 44 -6 42 C12 42 22 58 24 96Z" fill="var(--cloth)" />
      <path className={`${styles.limb} ${styles.skin}`} strokeWidth="17" d="M-4 48 L0 26" />
      <Head at={{ x: 2, y: 0 }} tilt={tilt} />
      {children}
    </g>
  );
}

/** Lines along thigh and shin of somebody seated, and the corner between them. */
export function LegLines({ pose = atEase }: { readonly pose?: Sitting }) {
  const { hip, knee, ankle } = joints(pose);
  return (
    <g>
      <path
        className={styles.overDark}
        strokeDasharray="2 10"
        d={`M${hip.x} ${hip.y} L${knee.x} ${knee.y} L${ankle.x} ${ankle.y}`}
      />
      <path className={styles.mark} d={`M${knee.x - 34} ${knee.y + 16} v20 h20`} />
    </g>
  );
}

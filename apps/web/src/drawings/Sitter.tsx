import { atEase, joints, type Point, type Sitting } from './rig.ts';
import styles from './Scene.module.css';

const d = (...points: readonly Point[]) =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ');

/** A person from the side, clothed shapes over the rig's joints. The far arm and leg lie a little behind. */
export function Sitter({ pose = atEase, farArm }: { readonly pose?: Sitting; readonly farArm?: Partial<Sitting> }) {
  const j = joints(pose);
  const far = joints({ ...pose, hip: { x: pose.hip.x + 6, y: pose.hip.y }, ...farArm });
  const tilt = 172 - pose.head;
  return (
    <g>
      <path className={`${styles.limb} ${styles.legsFar}`} strokeWidth="25" d={d(far.hip, far.knee)} />
      <path className={`${styles.limb} ${styles.legsFar}`} strokeWidth="20" d={d(far.knee, far.ankle)} />
      <path
        className={`${styles.limb} ${styles.clothFar}`}
        strokeWidth="17"
        d={d({ x: far.shoulder.x, y: far.shoulder.y + 6 }, far.elbow)}
      />
      <path className={`${styles.limb} ${styles.skinFar}`} strokeWidth="13" d={d(far.elbow, far.wrist)} />
      <path className={`${styles.limb} ${styles.skin}`} strokeWidth="17" d={d(j.shoulder, j.neck)} />
      <path
        fill="var(--cloth)"
        stroke="var(--cloth)"
        strokeWidth="10"
        strokeLinejoin="round"
        d={torso(j.hip, j.shoulder)}
      />
      <path className={`${styles.limb} ${styles.legs}`} strokeWidth="28" d={d(j.hip, j.knee)} />
      <path className={`${styles.limb} ${styles.legs}`} strokeWidth="22" d={d(j.knee, j.ankle)} />
      <path
        className={styles.limb}
        stroke="var(--screen-body)"
        strokeWidth="14"
        d={d({ x: j.ankle.x, y: j.ankle.y + 7 }, { x: j.toe.x, y: j.toe.y + 6 })}
      />
      <Head at={j.head} tilt={tilt} />
      <path
        className={`${styles.limb} ${styles.clothFar}`}
        strokeWidth="22"
        d={d({ x: j.shoulder.x, y: j.shoulder.y + 7 }, j.elbow)}
      />
      <path className={`${styles.limb} ${styles.skin}`} strokeWidth="14" d={d(j.elbow, j.wrist)} />
      <circle cx={j.wrist.x + 5} cy={j.wrist.y + 1} r="8.5" fill="var(--skin)" />
    </g>
  );
}

function torso(hip: Point, shoulder: Point): string {
  const { x: hx, y: hy } = hip;
  const { x: sx, y: sy } = shoulder;
  return `M${hx - 15} ${hy + 6} C${hx - 22} ${hy - 34} ${sx - 25} ${sy + 44} ${sx - 14} ${sy + 4} Q${sx - 4} ${sy - 8} ${sx + 9} ${sy + 1} C${sx + 24} ${sy + 22} ${hx + 24} ${hy - 38} ${hx + 15} ${hy + 6}Z`;
}

/** A head that looks to the right. `tilt` in degrees, positive looks down. */
export function Head({ at, tilt = 0 }: { readonly at: Point; readonly tilt?: number }) {
  return (
    <g transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${tilt})`}>
      <path
        d="M-3 24 C-22 22 -25 -2 -20 -14 C-14 -29 14 -30 19 -14 C21 -8 20 -3 21 0 L26 8 C27 10 25 11 22 12 L21 20 C20 25 14 25 9 24 L8 32 L-4 34Z"
        fill="var(--skin)"
      />
      <path
        d="M-4 26 C-27 24 -30 -4 -22 -18 C-13 -34 15 -33 21 -14 C10 -16 4 -12 2 -4 C0 2 2 6 -2 9 C-6 12 -2 20 -4 26Z"
        fill="var(--hair)"
      />
      <circle cx="14" cy="-2" r="2.2" fill="var(--hair)" />
    </g>
  );
}

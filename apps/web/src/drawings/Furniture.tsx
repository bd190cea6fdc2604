import styles from './Scene.module.css';

/** A desk chair under the hip of `atEase`. `dy` lowers the seat; `depth` lengthens it towards the knee. */
export function DeskChair({
  dy = 0,
  depth = 0,
  arm = true,
  armY = 0,
  lumbar = true,
}: {
  readonly dy?: number;
  readonly depth?: number;
  readonly arm?: boolean;
  readonly armY?: number;
  readonly lumbar?: boolean;
}) {
  return (
    <g>
      <g transform={`translate(0 ${dy})`}>
        <path
          className={styles.metal}
          strokeWidth="12"
          d={lumbar ? 'M120 236 C112 214 122 196 116 172 C112 154 118 140 114 124' : 'M120 236 C108 210 104 170 98 124'}
        />
        <path className={styles.metal} strokeWidth="14" d={`M118 247 H${206 + depth}`} />
        {arm && <path className={styles.metal} strokeWidth="7" d={`M150 244 V${206 + armY} M140 ${203 + armY} H190`} />}
        <path className={styles.metal} strokeWidth="9" d={`M162 252 V${306 - dy}`} />
      </g>
      <path className={styles.metal} strokeWidth="8" d="M162 304 L124 320 M162 304 L200 320 M162 304 V318" />
      <g className={styles.metalFill}>
        <circle cx="122" cy="325" r="6" />
        <circle cx="162" cy="325" r="6" />
        <circle cx="202" cy="325" r="6" />
      </g>
    </g>
  );
}

export function Desk({ y = 198, from = 236 }: { readonly y?: number; readonly from?: number }) {
  return (
    <g>
      <path className={styles.metal} strokeWidth="9" d={`M408 ${y + 8} V326 M384 327 H432`} />
      <rect x={from} y={y} width={444 - from} height="11" rx="5" className={styles.wood} stroke="none" />
    </g>
  );
}

/** A screen from the side, on its foot. */
export function SideScreen({
  x = 366,
  y = 84,
  tilt = 5,
  foot = 198,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly tilt?: number;
  readonly foot?: number;
}) {
  return (
    <g>
      <path
        className={styles.metal}
        strokeWidth="8"
        d={`M${x + 14} ${y + 50} L${x + 20} ${foot - 4} M${x - 6} ${foot - 3} H${x + 42}`}
      />
      <g transform={`rotate(${-tilt} ${x} ${y + 44})`}>
        <rect x={x} y={y} width="13" height="88" rx="5" className={styles.dark} />
        <rect x={x - 2} y={y + 5} width="4" height="78" rx="2" fill="var(--low)" />
      </g>
    </g>
  );
}

export function Keyboard({
  x = 252,
  y = 191,
  width = 62,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
}) {
  return <rect x={x} y={y} width={width} height="7" rx="3" className={styles.dark} />;
}

export function Plant({ x = 424, y = 198 }: { readonly x?: number; readonly y?: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        className={styles.leaf}
        d="M0 -22 C-22 -30 -22 -52 -16 -60 C-4 -54 2 -40 0 -22Z M0 -22 C20 -30 24 -48 20 -58 C8 -54 -2 -40 0 -22Z M-1 -22 C-6 -46 -2 -66 4 -72 C10 -60 8 -40 3 -22Z"
      />
      <path d="M-12 -24 H12 L9 0 H-9Z" fill="var(--accent)" />
    </g>
  );
}

export function Ground() {
  return <rect x="0" y="331" width="480" height="29" className={styles.ground} opacity="0.55" />;
}

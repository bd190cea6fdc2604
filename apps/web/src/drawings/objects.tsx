import styles from './Scene.module.css';

interface At {
  readonly x: number;
  readonly y: number;
}

/** A clock face; `hours` is where the short hand points. */
export function Clock({ x, y, r = 44, hours = 3 }: At & { readonly r?: number; readonly hours?: number }) {
  const angle = (hours / 12) * 2 * Math.PI;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={r} className={styles.pale} stroke="var(--furniture)" strokeWidth="6" />
      <path d={`M0 0 L0 ${-r * 0.62}`} className={styles.ink} />
      <path d={`M0 0 L${Math.sin(angle) * r * 0.42} ${-Math.cos(angle) * r * 0.42}`} className={styles.mark} />
      <circle r="4" className={styles.inkFill} />
      {[0, 3, 6, 9].map((at) => {
        const turn = (at / 12) * 2 * Math.PI;
        return (
          <circle
            key={at}
            cx={Math.sin(turn) * r * 0.8}
            cy={-Math.cos(turn) * r * 0.8}
            r="2.5"
            fill="var(--furniture)"
          />
        );
      })}
    </g>
  );
}

/** A screen from the front, on its foot; `lines` of text on it. */
export function FrontScreen({
  x,
  y,
  width = 130,
  height = 84,
  lines = true,
}: At & { readonly width?: number; readonly height?: number; readonly lines?: boolean }) {
  const middle = x + width / 2;
  return (
    <g>
      <path
        className={styles.metal}
        strokeWidth="9"
        d={`M${middle} ${y + height} V${y + height + 24} M${middle - 28} ${y + height + 26} H${middle + 28}`}
      />
      <rect x={x} y={y} width={width} height={height} rx="8" className={styles.dark} />
      <rect x={x + 7} y={y + 7} width={width - 14} height={height - 14} rx="3" className={styles.glass} />
      {lines &&
        [0.25, 0.45, 0.65].map((at, index) => (
          <path
            key={at}
            className={styles.textLine}
            d={`M${x + 18} ${y + height * at} H${x + width - (index === 2 ? 50 : 22)}`}
          />
        ))}
    </g>
  );
}

/** A laptop from the front, open. */
export function Laptop({ x, y, width = 120 }: At & { readonly width?: number }) {
  const height = width * 0.6;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx="7" className={styles.dark} />
      <rect x={x + 6} y={y + 6} width={width - 12} height={height - 12} rx="3" className={styles.glass} />
      <path
        className={styles.textLine}
        d={`M${x + 16} ${y + height * 0.35} H${x + width - 20} M${x + 16} ${y + height * 0.6} H${x + width - 44}`}
      />
      <path
        d={`M${x - 12} ${y + height + 2} H${x + width + 12} L${x + width + 6} ${y + height + 11} H${x - 6} Z`}
        className={styles.metalFill}
      />
    </g>
  );
}

export function TopKeyboard({ x, y, width = 150 }: At & { readonly width?: number }) {
  const height = width * 0.36;
  const rows = [0.2, 0.42, 0.64];
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx="7" className={styles.dark} />
      {rows.map((row) => (
        <path
          key={row}
          d={`M${x + 10} ${y + height * row} H${x + width - 10}`}
          stroke="var(--furniture)"
          strokeWidth={height * 0.13}
          strokeDasharray={`${width * 0.055} ${width * 0.022}`}
          fill="none"
        />
      ))}
      <path
        d={`M${x + width * 0.28} ${y + height * 0.85} H${x + width * 0.72}`}
        stroke="var(--furniture)"
        strokeWidth={height * 0.12}
      />
    </g>
  );
}

export function TopMouse({ x, y, marked = false }: At & { readonly marked?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect
        x="-14"
        y="-22"
        width="28"
        height="44"
        rx="14"
        fill={marked ? 'var(--accent)' : 'var(--screen-body)'}
        stroke="var(--furniture)"
        strokeWidth="1.5"
      />
      <path d="M0 -22 V-4" stroke={marked ? 'var(--surface)' : 'var(--furniture)'} strokeWidth="2.5" />
    </g>
  );
}

/** A hand and its forearm from above; `turn` in degrees about the wrist, mirrored for the right hand. */
export function TopHand({ x, y, turn = 0, right = false }: At & { readonly turn?: number; readonly right?: boolean }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${right ? -1 : 1} 1)`} className={styles.hand}>
      <path d="M0 92 L0 24" strokeWidth="30" className={styles.sleeve} />
      <path d="M0 40 L0 10" strokeWidth="24" />
      <path d="M0 4 L0 -8" strokeWidth="36" />
      <path d="M-13 -14 L-16 -40 M-4 -16 L-5 -48 M6 -16 L7 -46 M14 -12 L18 -36" strokeWidth="9.5" />
      <path d="M14 8 L28 -10" strokeWidth="11" />
    </g>
  );
}

/** A forearm and a hand from the side, pointing to the right. `bend` in degrees, positive bends the hand up. */
export function SideHand({ x, y, bend = 0 }: At & { readonly bend?: number }) {
  return (
    <g transform={`translate(${x} ${y})`} className={styles.hand}>
      <path d="M-118 4 L-62 2" strokeWidth="34" className={styles.sleeve} />
      <path d="M-66 2 L0 0" strokeWidth="26" />
      <g transform={`rotate(${-bend})`}>
        <path d="M0 0 L34 2" strokeWidth="26" />
        <path d="M38 0 Q64 -2 72 16" strokeWidth="12" />
        <path d="M30 10 Q44 14 50 22" strokeWidth="11" />
      </g>
    </g>
  );
}

export function Glasses({ x, y, reading = false }: At & { readonly reading?: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {[-48, 48].map((at) => (
        <g key={at}>
          <rect x={at - 38} y="-28" width="76" height="58" rx="26" className={styles.glass} />
          {reading && (
            <path
              d={`M${at - 27} 8 Q${at} -4 ${at + 27} 8 Q${at + 22} 30 ${at} 30 Q${at - 22} 30 ${at - 27} 8Z`}
              className={styles.solid}
            />
          )}
          <rect x={at - 38} y="-28" width="76" height="58" rx="26" className={styles.ink} />
        </g>
      ))}
      <path d="M-10 -6 Q0 -14 10 -6 M-86 -8 L-108 -18 M86 -8 L108 -18" className={styles.ink} />
    </g>
  );
}

/** An arrow along a straight line, with a head at its end, and at its start too when it goes both ways. */
export function Arrow({
  from,
  to,
  both = false,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly both?: boolean;
}) {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const head = ([x, y]: readonly [number, number], turn: number) =>
    [turn + 2.6, turn - 2.6]
      .map((each) => `M${x} ${y} L${x + Math.cos(each) * 15} ${y + Math.sin(each) * 15}`)
      .join(' ');
  return (
    <path
      className={styles.mark}
      d={`M${from[0]} ${from[1]} L${to[0]} ${to[1]} ${head(to, angle)} ${both ? head(from, angle + Math.PI) : ''}`}
    />
  );
}

export function Phone({ x, y, turn = 0 }: At & { readonly turn?: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <rect x="-17" y="-34" width="34" height="68" rx="8" className={styles.dark} />
      <rect x="-12" y="-26" width="24" height="48" rx="2" className={styles.glass} />
    </g>
  );
}

export function Cup({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M40 -30 Q64 -30 60 -12 Q56 4 36 2" className={styles.ink} />
      <path d="M-36 -44 H40 L34 14 Q32 24 20 24 H-16 Q-28 24 -30 14Z" className={styles.solid} />
      <path
        d="M-14 -58 q-8 -10 0 -20 q8 -10 0 -20 M12 -58 q-8 -10 0 -20 q8 -10 0 -20"
        fill="none"
        stroke="var(--furniture)"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </g>
  );
}

export function WindowFrame({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect width="104" height="118" rx="6" className={styles.glass} stroke="var(--furniture)" strokeWidth="7" />
      <path d="M52 0 V118 M0 58 H104" stroke="var(--furniture)" strokeWidth="5" />
      <circle cx="76" cy="30" r="14" className={styles.sun} />
    </g>
  );
}

export function DeskLamp({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M-48 -58 L-96 4 H4Z" className={styles.sun} opacity="0.35" />
      <path className={styles.metal} strokeWidth="7" d="M26 0 H66 M46 0 L40 -56 L-22 -96" />
      <path d="M-44 -78 L-8 -112 L2 -76 Q-20 -52 -48 -58Z" className={styles.solid} />
    </g>
  );
}

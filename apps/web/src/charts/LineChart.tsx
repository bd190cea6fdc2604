import styles from './Charts.module.css';
import { linear } from './scale.ts';
import { useWidth } from './useWidth.ts';

export interface LinePoint {
  readonly key: string;
  readonly at: number;
  /** Null leaves a gap. */
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string;
}

const height = 210;
const edge = { top: 18, right: 28, bottom: 34, left: 34 };

/**
 * Points over time with a line and, where a value is a range, a bar for it. Decoration: the table beside it says the same, so it
 * is hidden from assistive technology. `threshold` is drawn as a dashed line with its words.
 */
export function LineChart({
  points,
  least,
  most,
  threshold,
}: {
  readonly points: readonly LinePoint[];
  readonly least: number;
  readonly most: number;
  readonly threshold?: { at: number; label: string };
}) {
  const { ref, width } = useWidth<HTMLDivElement>(560);
  const times = points.map((point) => point.at);
  const x = linear([Math.min(...times), Math.max(...times)], [edge.left + 14, width - edge.right]);
  const y = linear([least, most], [height - edge.bottom, edge.top]);
  const known = points.filter(
    (point): point is LinePoint & { from: number; to: number } => point.from !== null && point.to !== null,
  );
  const ticks = [least, Math.round((least + most) / 2), most];
  const first = points[0];
  const last = points.at(-1);
  return (
    <div ref={ref} className={styles.line} aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right + 10} y1={y(tick)} y2={y(tick)} className={styles.gridLine} />
            <text x={edge.left - 8} y={y(tick) + 5} textAnchor="end" className={styles.label}>
              {tick}
            </text>
          </g>
        ))}
        {threshold && (
          <g>
            <line
              x1={edge.left}
              x2={width - edge.right + 10}
              y1={y(threshold.at)}
              y2={y(threshold.at)}
              className={styles.threshold}
            />
            <text x={width - edge.right + 10} y={y(threshold.at) - 6} textAnchor="end" className={styles.label}>
              {threshold.label}
            </text>
          </g>
        )}
        {known.length > 1 && (
          <polyline
            className={styles.path}
            points={known.map((point) => `${x(point.at)},${y(point.from)}`).join(' ')}
          />
        )}
        {known.map((point) => (
          <g key={point.key}>
            {point.to > point.from && (
              <line x1={x(point.at)} x2={x(point.at)} y1={y(point.from)} y2={y(point.to)} className={styles.reach} />
            )}
            <circle cx={x(point.at)} cy={y(point.from)} r="6" className={styles.dot} />
          </g>
        ))}
        {first && (
          <text
            x={points.length > 1 ? edge.left : x(first.at)}
            y={height - 8}
            textAnchor={points.length > 1 ? 'start' : 'middle'}
            className={styles.label}
          >
            {first.label}
          </text>
        )}
        {last && points.length > 1 && (
          <text x={width - edge.right + 10} y={height - 8} textAnchor="end" className={styles.label}>
            {last.label}
          </text>
        )}
      </svg>
    </div>
  );
}

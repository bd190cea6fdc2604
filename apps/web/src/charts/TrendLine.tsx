import { linear, runsOf } from './scale.ts';
import styles from './TrendLine.module.css';
import { useWidth } from './useWidth.ts';

export interface TrendStep {
  readonly key: string;
  readonly at: number;
  readonly label: string;
  /** Percent; null where only the interval is told. */
  readonly points: number | null;
  /** Null where nothing is told: the line breaks. */
  readonly interval: { readonly from: number; readonly to: number } | null;
}

const height = 220;
const edge = { top: 14, right: 12, bottom: 34, left: 46 };
const ticks = [0, 50, 100];

/**
 * A share over time between 0 and 100 %, with the interval of each point as a band. Where a step tells nothing, line and band break
 * and the place is marked. Decoration: the table beside it says the same, so it is hidden from assistive technology. Drawn at the
 * width it has, so that its words keep their size.
 * @param gap what stands where a step tells nothing
 */
export function TrendLine({ steps, gap }: { readonly steps: readonly TrendStep[]; readonly gap: string }) {
  const { ref, width } = useWidth<HTMLDivElement>(340);
  const times = steps.map(({ at }) => at);
  const x = linear([Math.min(...times), Math.max(...times)], [edge.left + 24, width - edge.right - 24]);
  const y = linear([0, 100], [height - edge.bottom, edge.top]);
  const runs = runsOf(steps, (step) => (step.interval === null ? null : { ...step, interval: step.interval }));
  const middleOf = ({ points, interval }: (typeof runs)[number][number]) =>
    y(points ?? (interval.from + interval.to) / 2);
  const [first, last] = [steps[0], steps.at(-1)];
  return (
    <div ref={ref} className={styles.box} aria-hidden="true">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x={edge.left - 6} y={y(tick) + 5} textAnchor="end" className={styles.label}>
              {`${tick} %`}
            </text>
          </g>
        ))}
        {steps.map(
          (step) =>
            step.interval === null && (
              <g key={step.key}>
                <line x1={x(step.at)} x2={x(step.at)} y1={y(100)} y2={y(0)} className={styles.gap} />
                <text
                  x={x(step.at) + 5}
                  y={y(50)}
                  transform={`rotate(-90 ${x(step.at) + 5} ${y(50)})`}
                  textAnchor="middle"
                  className={styles.label}
                >
                  {gap}
                </text>
              </g>
            ),
        )}
        {runs.map((run) => (
          <g key={run[0]?.key}>
            {run.length > 1 && (
              <>
                <polygon
                  className={styles.band}
                  points={[
                    ...run.map((step) => `${x(step.at)},${y(step.interval.to)}`),
                    ...[...run].reverse().map((step) => `${x(step.at)},${y(step.interval.from)}`),
                  ].join(' ')}
                />
                <polyline
                  className={styles.path}
                  points={run.map((step) => `${x(step.at)},${middleOf(step)}`).join(' ')}
                />
              </>
            )}
            {run.map((step) => (
              <g key={step.key}>
                <path
                  className={styles.reach}
                  d={`M${x(step.at) - 6} ${y(step.interval.to)}h12M${x(step.at)} ${y(step.interval.to)}V${y(step.interval.from)}M${x(step.at) - 6} ${y(step.interval.from)}h12`}
                />
                {step.points !== null && <circle cx={x(step.at)} cy={middleOf(step)} r="5" className={styles.dot} />}
              </g>
            ))}
          </g>
        ))}
        {first && (
          <text x={steps.length > 1 ? edge.left : x(first.at)} y={height - 10} className={styles.label}>
            {first.label}
          </text>
        )}
        {last && steps.length > 1 && (
          <text x={width - edge.right} y={height - 10} textAnchor="end" className={styles.label}>
            {last.label}
          </text>
        )}
      </svg>
    </div>
  );
}

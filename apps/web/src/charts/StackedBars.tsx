import type { ReactNode } from 'react';
import { cx } from '../design/cx.ts';
import styles from './StackedBars.module.css';
import { stack } from './scale.ts';

export type Level = 'low' | 'moderate' | 'high';

export interface StackedRow {
  readonly key: string;
  readonly name: ReactNode;
  /** What the row says, for people who do not see the bar. */
  readonly label: string;
  /** Beside the bar: how many answered. */
  readonly note: ReactNode;
  readonly parts: readonly { readonly level: Level; readonly share: number; readonly text: string }[];
  /** A small group, whose shares are ranges: drawn with softer edges. */
  readonly rough: boolean;
}

/**
 * Bars of 100 % in HTML, so that their words can be selected, enlarged and checked for contrast. Each row is one picture with one
 * description; the table beside the chart holds every figure.
 */
export function StackedBars({
  rows,
  legend,
}: {
  readonly rows: readonly StackedRow[];
  readonly legend: Readonly<Record<Level, string>>;
}) {
  return (
    <div>
      <ul className={styles.legend}>
        {(['low', 'moderate', 'high'] as const).map((level) => (
          <li key={level}>
            <span className={cx(styles.chip, styles[level])} aria-hidden="true" />
            {legend[level]}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const placed = stack(row.parts.map((part) => part.share));
          return (
            <li key={row.key} className={styles.row}>
              <span className={styles.name}>{row.name}</span>
              <div className={cx(styles.bar, row.rough && styles.rough)} role="img" aria-label={row.label}>
                {row.parts.map((part, index) => {
                  const width = placed[index]?.width ?? 0;
                  return (
                    <span
                      key={part.level}
                      className={cx(styles.part, styles[part.level])}
                      style={{ inlineSize: `${width}%` }}
                    >
                      <span className={cx(styles.text, row.rough && styles.long)}>{part.text}</span>
                    </span>
                  );
                })}
              </div>
              <span className={styles.note}>{row.note}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

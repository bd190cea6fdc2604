import type { ReactNode } from 'react';
import styles from './RangeBars.module.css';

export interface RangeRow {
  readonly key: string;
  readonly name: ReactNode;
  /** Ends of the value, 0 to 100 of the track: equal for a point. Null draws no bar. */
  readonly from: number | null;
  readonly to: number | null;
  /** The value in words: what is read, with or without the bar. */
  readonly text: string;
}

/** Plain bars in HTML. What a range is not sure of is drawn open. The words beside each bar say the value. */
export function RangeBars({ rows }: { readonly rows: readonly RangeRow[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, name, from, to, text }) => (
        <li key={key} className={styles.row}>
          <span className={styles.name}>{name}</span>
          {from !== null && to !== null && (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.sure} style={{ inlineSize: `${from}%` }} />
              {to > from && <span className={styles.open} style={{ inlineSize: `${to - from}%` }} />}
            </span>
          )}
          <span className={styles.text}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

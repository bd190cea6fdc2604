import { actionLevel } from '@sitwell/domain/assessment';
import { cx } from '../design/cx.ts';
import { useWords } from '../words/index.ts';
import styles from './Care.module.css';

const steps = Array.from({ length: 10 }, (_, index) => index + 1);

/** A score, or the range it lies in, on the scale from 1 to 10. The words beside it say the same, so it is hidden from them. */
export function ScoreScale({ lower, upper }: { readonly lower: number; readonly upper: number }) {
  const { result: words } = useWords();
  return (
    <div aria-hidden="true">
      <ul className={styles.scale}>
        {steps.map((step) => (
          <li
            key={step}
            className={cx(
              styles.step,
              step < actionLevel ? styles.below : step < 7 ? styles.atAction : styles.far,
              step >= lower && step <= upper && styles.here,
            )}
          >
            {step}
          </li>
        ))}
      </ul>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(10, minmax(0, 1fr))' }}>
        <span
          className="small soft"
          style={{
            gridColumn: '5 / -1',
            borderInlineStart: '2px solid var(--mark-line)',
            paddingInlineStart: 'var(--space-2)',
          }}
        >
          {words.action}
        </span>
      </div>
    </div>
  );
}

export const bigNumber = styles.big;

import { cx } from '../design/cx.ts';
import { useWords } from '../words/index.ts';
import styles from './BodyMap.module.css';
import { shapesOf, sidesOf, type View } from './figure.ts';

const views: readonly View[] = ['back', 'front'];

/**
 * The body from the back and the front. A shortcut for people with a pointer, hidden from assistive technology: the
 * checkboxes beside it are the control, and it mirrors them. `lit` is the area whose checkbox has focus.
 */
export function BodyFigures({
  chosen,
  lit,
  onToggle,
}: {
  readonly chosen: ReadonlySet<string>;
  readonly lit?: string | null;
  readonly onToggle?: (area: string) => void;
}) {
  const words = useWords().body;
  return (
    <div className={styles.figures} aria-hidden="true">
      {views.map((view) => (
        <div key={view} className={styles.figure}>
          <svg viewBox="-62 0 124 302" aria-hidden="true">
            {shapesOf(view).map(({ key, area, mirrored, path }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut to a real checkbox, hidden from assistive technology
              <path
                key={key}
                d={path}
                transform={mirrored ? 'scale(-1 1)' : undefined}
                data-area={area}
                className={cx(
                  styles.shape,
                  area === null && styles.still,
                  area !== null && onToggle && styles.open,
                  area !== null && chosen.has(area) && styles.chosen,
                  area !== null && area === lit && styles.lit,
                )}
                onClick={area !== null && onToggle ? () => onToggle(area) : undefined}
              />
            ))}
            {view === 'front' && (
              <path
                d="M-6 23 h3.5 M2.5 23 h3.5 M-4 33 q4 3 8 0"
                fill="none"
                stroke="var(--figure-line)"
                strokeWidth="1.4"
                strokeLinecap="round"
              />
            )}
          </svg>
          <div className={styles.sides}>
            {sidesOf(view).map((side) => (
              <span key={side}>{words.sides[side]}</span>
            ))}
          </div>
          <p className={styles.view}>{words.views[view]}</p>
        </div>
      ))}
    </div>
  );
}

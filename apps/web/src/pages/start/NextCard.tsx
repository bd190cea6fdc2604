import type { ReactNode } from 'react';
import { ButtonGroup } from '../../design/Button.tsx';
import { DeskScene } from '../../drawings/DeskScene.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Start.module.css';

/** The one thing to do next, large. */
export function NextCard({
  title,
  body,
  children,
}: {
  readonly title: ReactNode;
  readonly body: ReactNode;
  readonly children: ReactNode;
}) {
  const { start: words } = useWords();
  return (
    <section className={styles.next} aria-labelledby="next">
      <div className={styles.nextWords}>
        <p className={styles.kicker}>{words.nextHeading}</p>
        <h2 id="next">{title}</h2>
        <p>{body}</p>
        <ButtonGroup>{children}</ButtonGroup>
      </div>
      <div className={styles.nextPicture}>
        <DeskScene ground={false} />
      </div>
    </section>
  );
}

import { DeskScene } from './DeskScene.tsx';
import styles from './Scene.module.css';

/** The picture of a question, with words for people who do not see it. */
export function QuestionPicture({ alt }: { readonly id: string; readonly alt: string }) {
  return (
    <div className={styles.frame} role="img" aria-label={alt}>
      <DeskScene />
    </div>
  );
}

import { anyScene, questionScenes } from './questionScenes.tsx';
import styles from './Scene.module.css';

/** The picture of a question, with words for people who do not see it. */
export function QuestionPicture({ id, alt }: { readonly id: string; readonly alt: string }) {
  return (
    <div className={styles.frame} role="img" aria-label={alt}>
      <svg viewBox="0 0 400 300" aria-hidden="true">
        {questionScenes[id] ?? anyScene}
      </svg>
    </div>
  );
}

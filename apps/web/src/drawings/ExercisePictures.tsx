import { figureFor } from '@sitwell/content/figure';
import type { Exercise } from '../app/library.ts';
import styles from './ExercisePictures.module.css';

/** One pose of an exercise, with the pose before it drawn faintly behind. */
export function PosePicture({ exercise, pose }: { readonly exercise: Exercise; readonly pose: string }) {
  const names = Object.keys(exercise.poses);
  const shown = exercise.poses[pose];
  if (shown === undefined) return null;
  const from = exercise.poses[names[names.indexOf(pose) - 1] ?? ''];
  const svg = figureFor(shown, { title: exercise.pictures[pose] ?? '', ...(from === undefined ? {} : { from }) });
  // Drawn by our own content package from numbers; its one text, the title, is escaped there.
  return <div className={styles.pose} lang={exercise.locale} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** The first poses of an exercise, side by side. */
export function ExercisePictures({ exercise, most = 3 }: { readonly exercise: Exercise; readonly most?: number }) {
  return (
    <div className={styles.poses}>
      {Object.keys(exercise.poses)
        .slice(0, most)
        .map((pose) => (
          <PosePicture key={pose} exercise={exercise} pose={pose} />
        ))}
    </div>
  );
}

import type { Exercise } from '../app/library.ts';

/** One pose of an exercise. */
export function PosePicture(_: { readonly exercise: Exercise; readonly pose: string }) {
  return null;
}

/** Two or three poses of an exercise. */
export function ExercisePictures(_: { readonly exercise: Exercise; readonly most?: number }) {
  return null;
}

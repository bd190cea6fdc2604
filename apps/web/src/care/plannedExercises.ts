import type { Outputs } from '../app/api.ts';
import type { Exercise, Library } from '../app/library.ts';
import { makePlan } from './usePlan.ts';

/** The exercises of the person's plan in its order; none before the first self-check. What is withheld is among them. */
export function plannedExercises(data: Outputs['plan']['get'], library: Library): readonly Exercise[] {
  if (data.answers === null || data.score === null) return [];
  const { answers, score, questionnaire } = data;
  return makePlan(data, library, { answers, score, questionnaire }).exercises.flatMap(
    ({ id }) => library.exercises.find((exercise) => exercise.id === id) ?? [],
  );
}

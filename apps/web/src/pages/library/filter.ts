import { isWithheld, type Withheld } from '@sitwell/domain/assessment';
import type { Exercise, SelfCareItem } from '../../app/library.ts';
import type { Filter } from './address.ts';

export function fitsExercise(exercise: Exercise, { region, time, place }: Filter): boolean {
  return (
    (region === undefined || exercise.regions.includes(region)) &&
    (time === undefined || exercise.seconds <= Number(time)) &&
    (place === undefined || exercise.position === place)
  );
}

/** Self-care has no place of its own, so a place leaves it out. */
export function fitsSelfCare(item: SelfCareItem, { region, time, place }: Filter): boolean {
  return (
    (region === undefined || item.regions.includes(region)) &&
    (time === undefined || item.seconds <= Number(time)) &&
    place === undefined
  );
}

/**
 * Self-care that moves or presses the body is withheld like an exercise: also trying out which movements hurt. What is only read
 * is not, nor warmth and cold.
 */
export function isHandsOnWithheld(item: SelfCareItem, withheld: Withheld): boolean {
  const handsOn = item.form === 'do' && item.topic !== 'heatAndCold';
  return handsOn && isWithheld({ kind: 'massage', regions: item.regions }, withheld);
}

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

/** Self-care that works on the body with the hands or with movement: withheld like an exercise. Words and habits are not. */
const handsOn: ReadonlySet<SelfCareItem['topic']> = new Set([
  'selfMassage',
  'stretchingAtHome',
  'restorativeYoga',
  'strengthening',
]);

export function isHandsOnWithheld(item: SelfCareItem, withheld: Withheld): boolean {
  return handsOn.has(item.topic) && isWithheld({ kind: 'massage', regions: item.regions }, withheld);
}

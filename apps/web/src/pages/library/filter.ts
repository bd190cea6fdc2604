import type { Region } from '@sitwell/content/library';
import { isWithheld, type Withheld } from '@sitwell/domain/assessment';
import type { Exercise, SelfCareItem } from '../../app/library.ts';

export const times = ['any', '60', '120', '300'] as const;
export const places = ['any', 'seated', 'standing', 'lying'] as const;

/** What to show; kept in the address, so that it can be sent to somebody and survives the way back. */
export interface Filter {
  readonly region?: Region;
  readonly time?: (typeof times)[number];
  readonly place?: (typeof places)[number];
}

/** The parts of the body that can be chosen: the nine sites, and the eyes. */
export const filterRegions: readonly Region[] = [
  'neck',
  'shoulders',
  'upperBack',
  'elbows',
  'wristsHands',
  'lowBack',
  'hipsThighs',
  'knees',
  'anklesFeet',
  'eyes',
];

/** Reads a filter from an address; what is not known there is left out. */
export function readFilter(search: Record<string, unknown>, regions: readonly Region[] = filterRegions): Filter {
  const region = regions.find((each) => each === search['region']);
  const time = times.find((each) => each === String(search['time']));
  const place = places.find((each) => each === search['place']);
  return {
    ...(region === undefined ? {} : { region }),
    ...(time === undefined || time === 'any' ? {} : { time }),
    ...(place === undefined || place === 'any' ? {} : { place }),
  };
}

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

import type { Region } from '@sitwell/content/library';

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

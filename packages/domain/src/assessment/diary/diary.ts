import { type FieldError, InvalidInput } from '../../errors/index.ts';
import { type BodySite, bodySites, isBodySite, pairedSites } from '../sites.ts';
import type { Side } from '../symptoms/symptoms.ts';
import { showsSignsAgain, type Withheld } from '../triage/restriction.ts';

/** Simple movements that a person can try at the desk and compare from week to week. No test, no norm. */
export const movementChecks = [
  'turnHeadLeft',
  'turnHeadRight',
  'lookUp',
  'reachUpLeft',
  'reachUpRight',
  'bendForward',
  'bendLeft',
  'bendRight',
  'standUp',
] as const;
export type MovementCheck = (typeof movementChecks)[number];

/** Where a movement loads the body: it is not asked while an urgent sign withholds one of these. */
const movementSites: Readonly<Record<MovementCheck, readonly BodySite[]>> = {
  turnHeadLeft: ['neck'],
  turnHeadRight: ['neck'],
  lookUp: ['neck'],
  reachUpLeft: ['shoulders', 'neck'],
  reachUpRight: ['shoulders', 'neck'],
  bendForward: ['lowBack', 'upperBack', 'hipsThighs'],
  bendLeft: ['lowBack', 'upperBack'],
  bendRight: ['lowBack', 'upperBack'],
  standUp: ['hipsThighs', 'knees', 'lowBack'],
};

/** The movements that may be tried now; none while everything is withheld. */
export function movementsToTry(withheld: Withheld): readonly MovementCheck[] {
  if (withheld.everything) return [];
  return movementChecks.filter((id) => !movementSites[id].some((site) => withheld.sites.includes(site)));
}

/** How a movement went, best first. */
export const movementLevels = ['easy', 'stiff', 'hurts', 'notPossible'] as const;
export type MovementLevel = (typeof movementLevels)[number];

export type DiaryPlace = {
  readonly site: BodySite;
  /** Null for neck, upper back and low back, which have no sides. */
  readonly side: Side | null;
  /** 0-10 at its worst in the last 7 days, whole. */
  readonly intensity: number;
};

/** One entry of the private diary. A movement that was not tried is left out. */
export type DiaryEntry = {
  readonly places: readonly DiaryPlace[];
  readonly movements: Readonly<Partial<Record<MovementCheck, MovementLevel>>>;
};

/** What can be wrong with a diary entry, in English. */
export const diaryMessages = {
  wrongType: 'This entry has the wrong form.',
  unknownField: 'There is no such question.',
  empty: 'Choose at least one place or one movement.',
  unknownSite: 'Choose one of the places shown.',
  sideMissing: 'Choose left or right.',
  sideNotAsked: 'This place has no left or right.',
  duplicate: 'This place is given twice.',
  intensityRange: 'Enter a whole number from 0 to 10.',
  unknownMovement: 'Choose one of the movements shown.',
  unknownLevel: 'Say how the movement went.',
} as const;

function problem(path: string, code: keyof typeof diaryMessages): FieldError {
  return { path, code, message: diaryMessages[code] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const mostIntense = 10;

function checkPlace(path: string, place: unknown): FieldError[] {
  if (!isRecord(place)) return [problem(path, 'wrongType')];
  const { site, side, intensity, ...more } = place;
  const errors: FieldError[] = [];
  if (!isBodySite(site)) errors.push(problem(`${path}.site`, 'unknownSite'));
  else if (pairedSites.has(site) && side !== 'left' && side !== 'right')
    errors.push(problem(`${path}.side`, 'sideMissing'));
  else if (!pairedSites.has(site) && side !== null) errors.push(problem(`${path}.side`, 'sideNotAsked'));
  const onScale =
    typeof intensity === 'number' && Number.isInteger(intensity) && intensity >= 0 && intensity <= mostIntense;
  if (!onScale) errors.push(problem(`${path}.intensity`, 'intensityRange'));
  if (Object.keys(more).length > 0) errors.push(problem(path, 'unknownField'));
  return errors;
}

function checkDuplicates(places: readonly unknown[]): FieldError[] {
  const seen = new Set<string>();
  return places.flatMap((place, index) => {
    if (!isRecord(place)) return [];
    const key = `${String(place['site'])} ${String(place['side'])}`;
    if (seen.has(key)) return [problem(`places[${index}].site`, 'duplicate')];
    seen.add(key);
    return [];
  });
}

function checkMovement([id, level]: readonly [string, unknown]): FieldError[] {
  if (!movementChecks.some((each) => each === id)) return [problem(`movements.${id.slice(0, 40)}`, 'unknownMovement')];
  return movementLevels.some((each) => each === level) ? [] : [problem(`movements.${id}`, 'unknownLevel')];
}

/** Checks a diary entry; every wrong field is named. Empty when it is right. Never throws. */
export function validateDiaryEntry(entry: unknown): readonly FieldError[] {
  if (!isRecord(entry)) return [problem('entry', 'wrongType')];
  const { places, movements, ...more } = entry;
  const errors: FieldError[] = [];
  if (Object.keys(more).length > 0) errors.push(problem('entry', 'unknownField'));
  if (!Array.isArray(places)) errors.push(problem('places', 'wrongType'));
  else {
    errors.push(...places.flatMap((place: unknown, index) => checkPlace(`places[${index}]`, place)));
    errors.push(...checkDuplicates(places));
  }
  if (!isRecord(movements)) errors.push(problem('movements', 'wrongType'));
  else errors.push(...Object.entries(movements).flatMap(checkMovement));
  const isEmpty =
    Array.isArray(places) && isRecord(movements) && places.length === 0 && Object.keys(movements).length === 0;
  return isEmpty ? [...errors, problem('places', 'empty')] : errors;
}

/** The same as a value. @throws InvalidInput naming every wrong field */
export function parseDiaryEntry(entry: unknown): DiaryEntry {
  const errors = validateDiaryEntry(entry);
  if (errors.length > 0) throw new InvalidInput(errors);
  return entry as DiaryEntry;
}

const samePlace = (one: DiaryPlace, other: DiaryPlace) => one.site === other.site && one.side === other.side;

/**
 * Whether an entry shows the list of warning signs before it is kept: 7 or more of 10 anywhere, or 3 more than the last time
 * that the same place was written down.
 * @param earlier entries written before, newest first
 */
export function diaryShowsSigns(entry: DiaryEntry, earlier: readonly DiaryEntry[]): boolean {
  return entry.places.some((place) => {
    const last = earlier.flatMap(({ places }) => places.filter((each) => samePlace(each, place)))[0];
    return showsSignsAgain(place.intensity, last?.intensity ?? null);
  });
}

export type DiaryLine = {
  readonly site: BodySite;
  readonly side: Side | null;
  /** One for each entry, in their order; null where the place was not written down. */
  readonly intensities: readonly (number | null)[];
};

/** Every place that was ever written down, in the order of the body, with its course over the entries. */
export function diaryLines(entries: readonly DiaryEntry[]): readonly DiaryLine[] {
  const sides = [null, 'left', 'right'] as const;
  return bodySites.flatMap((site) =>
    sides.flatMap((side) => {
      const intensities = entries.map(
        ({ places }) => places.find((place) => place.site === site && place.side === side)?.intensity ?? null,
      );
      return intensities.some((each) => each !== null) ? [{ site, side, intensities }] : [];
    }),
  );
}

import { type FieldError, InvalidInput } from '../../errors/index.ts';
import { type BodySite, bodySites, isBodySite, pairedSites } from '../sites.ts';

export type Side = 'left' | 'right';

/** Trouble in one site, on one side where sites come in pairs. */
export type SiteEntry = {
  readonly site: BodySite;
  /** Null for neck, upper back and low back, which have no sides. */
  readonly side: Side | null;
  /** Trouble in the last 7 days. */
  readonly trouble7Days: boolean;
  /** It stopped usual activity in the last 7 days. */
  readonly stopped7Days: boolean;
  /** 0-10 at its worst in the last 7 days, whole. */
  readonly intensity: number;
  /** Trouble in the last 12 months; asked at most once a year. */
  readonly trouble12Months?: boolean;
};

/** `none` is an answer of its own ("no trouble anywhere"); `refused` costs nothing and counts nowhere. */
export type SymptomAnswers =
  | { readonly status: 'refused' | 'none'; readonly entries: readonly [] }
  | { readonly status: 'some'; readonly entries: readonly SiteEntry[] };

export const refusedSymptoms: SymptomAnswers = { status: 'refused', entries: [] };

/** What can be wrong with symptom answers, in English. */
export const symptomMessages = {
  wrongType: 'This answer has the wrong form.',
  unknownField: 'There is no such question.',
  unknownStatus: 'Say where you have trouble, that you have none, or skip this part.',
  noSite: 'Choose at least one place, or say that you have no trouble.',
  sitesWithoutTrouble: 'You chose places and also said that you have no trouble.',
  unknownSite: 'Choose one of the places shown.',
  sideMissing: 'Choose left or right.',
  sideNotAsked: 'This place has no left or right.',
  duplicate: 'This place is given twice.',
  answerYesOrNo: 'Answer yes or no.',
  intensityRange: 'Enter a whole number from 0 to 10.',
  troubleDenied: 'You said there was no trouble in the last 7 days, so nothing more can be given for them.',
} as const;

type Code = keyof typeof symptomMessages;

function problem(path: string, code: Code): FieldError {
  return { path, code, message: symptomMessages[code] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entryFields = ['site', 'side', 'trouble7Days', 'stopped7Days', 'intensity', 'trouble12Months'];
const mostIntense = 10;

function checkSide(path: string, site: BodySite, side: unknown): FieldError[] {
  if (!pairedSites.has(site)) return side === null ? [] : [problem(`${path}.side`, 'sideNotAsked')];
  return side === 'left' || side === 'right' ? [] : [problem(`${path}.side`, 'sideMissing')];
}

function checkEntry(path: string, entry: unknown): FieldError[] {
  if (!isRecord(entry)) return [problem(path, 'wrongType')];
  const errors: FieldError[] = [];
  const { site, side, trouble7Days, stopped7Days, intensity, trouble12Months } = entry;
  if (isBodySite(site)) errors.push(...checkSide(path, site, side));
  else errors.push(problem(`${path}.site`, 'unknownSite'));
  if (typeof trouble7Days !== 'boolean') errors.push(problem(`${path}.trouble7Days`, 'answerYesOrNo'));
  if (typeof stopped7Days !== 'boolean') errors.push(problem(`${path}.stopped7Days`, 'answerYesOrNo'));
  else if (stopped7Days && trouble7Days === false) errors.push(problem(`${path}.stopped7Days`, 'troubleDenied'));
  const isScale =
    typeof intensity === 'number' && Number.isInteger(intensity) && intensity >= 0 && intensity <= mostIntense;
  if (!isScale) errors.push(problem(`${path}.intensity`, 'intensityRange'));
  else if (intensity > 0 && trouble7Days === false) errors.push(problem(`${path}.intensity`, 'troubleDenied'));
  if (trouble12Months !== undefined && typeof trouble12Months !== 'boolean') {
    errors.push(problem(`${path}.trouble12Months`, 'answerYesOrNo'));
  }
  if (Object.keys(entry).some((key) => !entryFields.includes(key))) errors.push(problem(path, 'unknownField'));
  return errors;
}

function checkDuplicates(entries: readonly unknown[]): FieldError[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    if (!isRecord(entry) || !isBodySite(entry['site'])) return [];
    const key = `${entry['site']} ${String(entry['side'])}`;
    if (seen.has(key)) return [problem(`entries[${index}].site`, 'duplicate')];
    seen.add(key);
    return [];
  });
}

/** Checks symptom answers; every wrong field is named. Empty when they are right. Never throws. */
export function validateSymptoms(symptoms: unknown): readonly FieldError[] {
  if (!isRecord(symptoms)) return [problem('symptoms', 'wrongType')];
  const { status, entries } = symptoms;
  const errors: FieldError[] = [];
  if (Object.keys(symptoms).some((key) => key !== 'status' && key !== 'entries')) {
    errors.push(problem('symptoms', 'unknownField'));
  }
  if (!Array.isArray(entries)) return [...errors, problem('entries', 'wrongType')];
  switch (status) {
    case 'refused':
    case 'none':
      return entries.length === 0 ? errors : [...errors, problem('entries', 'sitesWithoutTrouble')];
    case 'some':
      if (entries.length === 0) errors.push(problem('entries', 'noSite'));
      errors.push(...entries.flatMap((entry: unknown, index) => checkEntry(`entries[${index}]`, entry)));
      return [...errors, ...checkDuplicates(entries)];
    default:
      return [...errors, problem('status', 'unknownStatus')];
  }
}

/** The same as a value. @throws InvalidInput naming every wrong field */
export function parseSymptoms(symptoms: unknown): SymptomAnswers {
  const errors = validateSymptoms(symptoms);
  if (errors.length > 0) throw new InvalidInput(errors);
  return symptoms as SymptomAnswers;
}

export type SiteTrouble = { readonly site: BodySite; readonly intensity: number; readonly stopped: boolean };

/** The sites with trouble in the last 7 days, the worse side of each, worst first; ties in the order of `bodySites`. */
export function troubledSites(symptoms: SymptomAnswers): readonly SiteTrouble[] {
  const worst = new Map<BodySite, SiteTrouble>();
  for (const { site, trouble7Days, stopped7Days, intensity } of symptoms.entries) {
    if (!trouble7Days) continue;
    const known = worst.get(site);
    worst.set(site, {
      site,
      intensity: Math.max(known?.intensity ?? 0, intensity),
      stopped: stopped7Days || (known?.stopped ?? false),
    });
  }
  return [...worst.values()].sort(
    (a, b) =>
      b.intensity - a.intensity ||
      Number(b.stopped) - Number(a.stopped) ||
      bodySites.indexOf(a.site) - bodySites.indexOf(b.site),
  );
}

/**
 * How bad one place was when symptoms were last told; null when they never were. A place that was not named then gave no
 * trouble, so it was 0: trouble of 3 there now is a rise of 3.
 */
export function intensityBefore(
  last: SymptomAnswers | null,
  { site, side }: Pick<SiteEntry, 'site' | 'side'>,
): number | null {
  if (last === null || last.status === 'refused') return null;
  return last.entries.find((entry) => entry.site === site && entry.side === side)?.intensity ?? 0;
}

const dayInMilliseconds = 86_400_000;
const daysInYear = 365;

/**
 * Whether to ask about the last 12 months: at most once a year, because asking oftener counts the same months twice.
 * @param lastAsked epoch milliseconds, null for never
 * @param now epoch milliseconds
 */
export function asksTwelveMonths(lastAsked: number | null, now: number): boolean {
  return lastAsked === null || now - lastAsked >= daysInYear * dayInMilliseconds;
}

import {
  type ShownFigure,
  type ShownMeasure,
  type Span,
  sayDemand,
  sayRespondents,
  sayShare,
  type TrendPoint,
} from '@sitwell/domain/reporting';

/** English words of the reports: the pages, the tables, the files and the print use these and no others. */
export const measureWords: Readonly<Record<string, string>> = {
  workstationAtActionLevel: 'Workstation at action level',
  neckStrain: 'Neck strain',
  backStrain: 'Back strain',
};

export const notAlone = 'not shown on its own';
export const gap = 'not shown';

/** What every figure says of itself. */
export const note = 'People who check themselves tend to underestimate strain from mouse and keyboard.';
export const noteKey = 'selfRatersUnderestimate';

/** "Sales, Legal and 3 more" */
export function sayTogether(names: readonly string[], more: number): string {
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

export function sayYes(measure: ShownMeasure | undefined): string {
  return measure?.kind === 'yesNo' ? sayShare(measure.share) : '';
}

/** Low, moderate, high. */
export function sayBands(measure: ShownMeasure | undefined): [string, string, string] {
  if (measure?.kind !== 'band') return ['', '', ''];
  return [sayShare(measure.low), sayShare(measure.moderate), sayShare(measure.high)];
}

export function sayParticipation({ participation }: ShownFigure): string {
  return participation ? sayShare(participation) : '';
}

/** "40 % (34 to 46 %)", or the interval alone for a small group. */
export function sayPoint({ points, interval }: TrendPoint): string {
  const between = sayShare(interval);
  if (points === null) return between;
  return interval.from === interval.to ? between : `${sayShare({ from: points, to: points })} (${between})`;
}

export type Verdict = 'up' | 'down' | 'unclear';
const verdicts: Readonly<Record<Verdict, string>> = {
  up: 'That is more than chance and noise explain.',
  down: 'That is more than chance and noise explain.',
  unclear: 'Chance and noise alone could explain the difference.',
};

/** "Neck strain went down: 40 % (34 to 46 %) after 52 % (46 to 58 %). That is more than chance and noise explain." */
export function sayChange(measure: string, before: TrendPoint, after: TrendPoint, verdict: Verdict): string {
  const name = measureWords[measure] ?? measure;
  const went = { up: 'went up', down: 'went down', unclear: 'shows no clear change' }[verdict];
  return `${name} ${went}: ${sayPoint(after)} after ${sayPoint(before)}. ${verdicts[verdict]}`;
}

/** The leading sentences about one figure, the workstation first. */
export function sayFigure(figure: ShownFigure): string[] {
  const share = (span: Span) => sayShare(span);
  const { workstationAtActionLevel: action, neckStrain: neck, backStrain: back } = figure.measures;
  return [
    ...(action?.kind === 'yesNo'
      ? [`Workstation at action level: ${share(action.share)}. From a score of 5 on, a workstation needs change soon.`]
      : []),
    ...(neck?.kind === 'band' ? [`Neck strain, moderate or high: ${share(neck.elevated)}.`] : []),
    ...(back?.kind === 'band' ? [`Back strain, moderate or high: ${share(back.elevated)}.`] : []),
    `${sayRespondents(figure.atLeast)} people answered${figure.participation ? `, ${share(figure.participation)} of all` : ''}.`,
  ];
}

export { sayDemand, sayRespondents, sayShare };

import {
  type ShownFigure,
  type ShownMeasure,
  sayDemand,
  sayRespondents,
  sayShare,
  type TrendPoint,
} from '@sitwell/domain/reporting';
import type { Ctx } from '../../context/index.ts';
import { type Language, languageOfReader } from '../../language/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { findingNames } from './findings.en.ts';
import { fr } from './fr.ts';
import type { LeadMeasure, ReportedFinding, ReportWords } from './types.ts';

export type { LeadMeasure, ReportedFinding, ReportWords, Verdict } from './types.ts';

export const reportWords: Readonly<Record<Language, ReportWords>> = { en, de, fr, es };

/** The words in the language of the person who reads. */
export const readerWords = async (ctx: Ctx): Promise<ReportWords> => reportWords[await languageOfReader(ctx)];

/** Whether reports have a name for a finding; one without is not counted at all. */
export const isReported = (code: string): code is ReportedFinding => Object.hasOwn(findingNames, code);

export const noteKey = 'selfRatersUnderestimate';

/** "Sales, Legal and 3 more" */
export function sayTogether(names: readonly string[], more: number, words: ReportWords): string {
  return [...names, ...(more > 0 ? [words.more(more)] : [])].join(', ');
}

export function sayYes(measure: ShownMeasure | undefined, words: ReportWords): string {
  return measure?.kind === 'yesNo' ? sayShare(measure.share, words) : '';
}

/** Low, moderate, high. */
export function sayBands(measure: ShownMeasure | undefined, words: ReportWords): [string, string, string] {
  if (measure?.kind !== 'band') return ['', '', ''];
  return [sayShare(measure.low, words), sayShare(measure.moderate, words), sayShare(measure.high, words)];
}

export function sayParticipation({ participation }: ShownFigure, words: ReportWords): string {
  return participation ? sayShare(participation, words) : '';
}

/** "40 % (34 to 46 %)", or the interval alone for a small group. */
export function sayPoint({ points, interval }: TrendPoint, words: ReportWords): string {
  const between = sayShare(interval, words);
  if (points === null || interval.from === interval.to) return between;
  return words.point(sayShare({ from: points, to: points }, words), between);
}

export const isLead = (measure: string): measure is LeadMeasure => Object.hasOwn(en.measures, measure);

export const nameOf = (measure: string, words: ReportWords): string =>
  isLead(measure) ? words.measures[measure] : measure;

/** The leading sentences about one figure, the workstation first. */
export function sayFigure(figure: ShownFigure, words: ReportWords): string[] {
  const { workstationAtActionLevel: action, neckStrain: neck, backStrain: back } = figure.measures;
  const elevated = (measure: LeadMeasure, shown: ShownMeasure | undefined) =>
    shown?.kind === 'band' ? [words.elevated(words.measures[measure], sayShare(shown.elevated, words))] : [];
  return [
    ...(action?.kind === 'yesNo' ? [words.actionLevel(sayShare(action.share, words))] : []),
    ...elevated('neckStrain', neck),
    ...elevated('backStrain', back),
    words.answered(sayRespondents(figure.atLeast), figure.participation ? sayShare(figure.participation, words) : null),
  ];
}

export { sayDemand, sayRespondents, sayShare };

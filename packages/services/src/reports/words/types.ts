import type { FindingCode } from '@sitwell/domain/assessment';
import type { EquipmentItem, FigureWords } from '@sitwell/domain/reporting';
import type { Language } from '../../language/index.ts';
import type { findingNames } from './findings.en.ts';

export type Verdict = 'up' | 'down' | 'unclear';
export type LeadMeasure = 'workstationAtActionLevel' | 'neckStrain' | 'backStrain';

/**
 * The findings that reports have a name for. Those that are missing are not counted at all: they tell of a person's body (one
 * hand, a wheelchair, standing, sight), or only that somebody was not sure.
 */
export type ReportedFinding = keyof typeof findingNames & FindingCode;

/** The words of the reports in one language: the pages, the tables, the files and the print use these and no others. */
export interface ReportWords extends FigureWords {
  readonly language: Language;
  readonly measures: Readonly<Record<LeadMeasure, string>>;
  readonly findings: Readonly<Record<ReportedFinding, string>>;
  /** What to order or book. */
  readonly items: Readonly<Record<EquipmentItem, string>>;
  readonly notAlone: string;
  readonly gap: string;
  /** What every figure says of itself. */
  readonly note: string;
  /** "3 more", after names. */
  readonly more: (count: number) => string;
  /** A measure with its low, moderate, high or raised part. */
  readonly part: Readonly<Record<'low' | 'moderate' | 'high' | 'elevated', (measure: string) => string>>;
  readonly columns: Readonly<
    Record<
      | 'department'
      | 'site'
      | 'together'
      | 'respondents'
      | 'participation'
      | 'period'
      | 'note'
      | 'of'
      | 'what'
      | 'share'
      | 'found'
      | 'item'
      | 'estimate'
      | 'workstations'
      | 'workstationShare',
      string
    >
  >;
  readonly captions: Readonly<
    Record<'overview' | 'departments' | 'sites' | 'findings' | 'demand' | 'trend', (period: string) => string>
  >;
  readonly trendNote: string;
  readonly demandNote: string;
  /** The leading sentences about one figure. */
  readonly actionLevel: (share: string) => string;
  readonly elevated: (measure: string, share: string) => string;
  readonly answered: (respondents: string, share: string | null) => string;
  readonly tooFew: (k: number) => string;
  /** "40 % (34 to 46 %)" */
  readonly point: (share: string, between: string) => string;
  /** What became of a measure between two periods. */
  readonly change: (measure: LeadMeasure, before: string, after: string, verdict: Verdict) => string;
  readonly print: {
    readonly file: (period: string) => string;
    readonly title: (period: string) => string;
    readonly figures: string;
    readonly departments: string;
    readonly findings: string;
    readonly needed: string;
    readonly reportedWith: (names: string) => string;
    readonly since: (period: string) => string;
    readonly footer: (k: number) => string;
    /** `#` stands for the number of rows: this goes to another thread, which functions do not. */
    readonly moreInFile: string;
  };
}

import type {
  breakKinds,
  contraindications,
  ExerciseFacts,
  ExerciseWords,
  evidenceGrades,
  FixFacts,
  FixWords,
  locales,
  regions,
  SafetyFacts,
  SafetyWords,
  SelfCareFacts,
  SelfCareWords,
  stages,
  stopRules,
  tiers,
  topics,
} from '../schema/index.ts';
import type { SourceFacts } from '../schema/source.ts';

export type Locale = (typeof locales)[number];
export type Region = (typeof regions)[number];
export type Stage = (typeof stages)[number];
export type StopRule = (typeof stopRules)[number];
export type Contraindication = (typeof contraindications)[number];
export type Tier = (typeof tiers)[number];
export type BreakKind = (typeof breakKinds)[number];
export type EvidenceGrade = (typeof evidenceGrades)[number];
export type Topic = (typeof topics)[number];

/** `locale` is the language of the words; `fallback` is true when they are English because the asked locale has none. */
export interface Worded {
  readonly locale: Locale;
  readonly fallback: boolean;
}

/** `verified` is false when none of the sources was really read: the page then says "not verified". */
export interface Evidence {
  readonly grade: EvidenceGrade;
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** A sentence that states a fact, with what carries it. */
export interface Claim extends Evidence {
  readonly id: string;
  readonly text: string;
}

/** Numbers are already in the texts. `easier` and `harder` are words; `easierExercise` and `harderExercise` are ids. */
export type Exercise = Worded &
  Omit<ExerciseFacts, 'claims' | 'evidence' | 'values'> &
  Omit<ExerciseWords, 'claims'> & {
    readonly id: string;
    readonly evidence: Evidence;
    readonly claims: readonly Claim[];
  };

export type SelfCareItem = Worded &
  Omit<SelfCareFacts, 'claims' | 'evidence' | 'values'> &
  Omit<SelfCareWords, 'claims'> & {
    readonly id: string;
    readonly evidence: Evidence;
    readonly claims: readonly Claim[];
  };

/** What to do about one finding of the desk check. `code` is the finding's code. */
export type Fix = Worded & Omit<FixFacts, 'values'> & FixWords & { readonly code: string };

/** Texts that every locale has. `{emergencyNumber}` in a tier is for the app to fill with `fillText`. */
export type SafetyText = Omit<SafetyWords, 'stopRules' | 'redFlags'> & {
  readonly locale: Locale;
  readonly stopRules: Readonly<
    Record<StopRule, { readonly text: string; readonly action: 'rest' | 'askForAdvice' | 'emergency' }>
  >;
  readonly redFlags: Readonly<Record<string, SafetyFacts['redFlags'][string] & { readonly text: string }>>;
};

export interface BreakText {
  readonly kind: BreakKind;
  readonly locale: Locale;
  readonly seconds: number;
  readonly everyMinutes: number;
  readonly optIn: boolean;
  readonly name: string;
  readonly subject: string;
  readonly title: string;
  readonly body: string;
}

export type Source = SourceFacts & { readonly id: string };

export interface Library {
  readonly locale: Locale;
  readonly exercises: readonly Exercise[];
  readonly selfCare: readonly SelfCareItem[];
  readonly fixes: Readonly<Record<string, Fix>>;
  readonly safety: SafetyText;
  readonly breaks: Readonly<Record<BreakKind, BreakText>>;
  readonly sources: Readonly<Record<string, Source>>;
}

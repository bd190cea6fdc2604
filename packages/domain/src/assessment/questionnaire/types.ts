import type { FindingCode, QuestionSection } from '../finding-catalogue.ts';
import type { DurationPart, RosaPart } from '../rosa-items.ts';
import type { RosaDuration } from '../rosa-observation.ts';

/** All have to hold. `in` looks at a single choice, or at the choice of a choice with extras. */
export type Condition = { readonly question: string; readonly in: readonly string[] };

export type Option = {
  readonly id: string;
  /** The finding that choosing it opens. */
  readonly finding?: FindingCode;
  /** For a duration: what it scores. */
  readonly duration?: RosaDuration;
};

type Common = {
  readonly id: string;
  readonly section: QuestionSection;
  /** Symptom answers are kept apart from workstation answers, under another key. */
  readonly room: 'workstation' | 'symptoms';
  /** The id of its picture. */
  readonly drawing: string;
  /** How long it takes to answer, about. */
  readonly seconds: number;
  readonly shownWhen: readonly Condition[];
};

/** Answer: the id of one option. */
export type SingleQuestion = Common & {
  readonly kind: 'single';
  readonly options: readonly Option[];
  readonly rosaDuration?: DurationPart;
};

/** Answer: `{ choice, extras }`. The extra `notSure` says that each extra not ticked may hold. */
export type ChoiceWithExtrasQuestion = Common & {
  readonly kind: 'choiceWithExtras';
  readonly options: readonly Option[];
  readonly extras: readonly Option[];
  /** With one of these choices there are no extras to tick. */
  readonly noExtrasFor: readonly string[];
  readonly rosaPart: RosaPart;
};

/** Answer: the ids of all options that hold, or `['none']`. */
export type ManyQuestion = Common & { readonly kind: 'many'; readonly options: readonly Option[] };

/** Answer: a whole number. */
export type NumberQuestion = Common & {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  /** Asked once for each site that hurts. */
  readonly perSite: boolean;
};

/** Answer: see symptoms. */
export type BodyMapQuestion = Common & { readonly kind: 'bodyMap' };

export type Question = SingleQuestion | ChoiceWithExtrasQuestion | ManyQuestion | NumberQuestion | BodyMapQuestion;

/** A finding that follows from several answers together. All conditions have to hold. */
export type FindingRule = {
  readonly finding: FindingCode;
  readonly question: string;
  readonly when: readonly Condition[];
};

/** Where answers make another advice right than the finding's own. The first rule that fits counts. */
export type AdviceRule = {
  /** `equipment`: every finding that is mended by other equipment. */
  readonly findings: readonly FindingCode[] | 'equipment';
  readonly when: readonly Condition[];
  readonly instead: FindingCode;
};

export type Questionnaire = {
  readonly version: number;
  readonly questions: readonly Question[];
  readonly rules: readonly FindingRule[];
  readonly advice: readonly AdviceRule[];
};

export type ChoiceWithExtras = { readonly choice: string; readonly extras: readonly string[] };
export type Answer = string | number | readonly string[] | ChoiceWithExtras;

/** Workstation answers by question id. They belong to one version for ever; symptom answers are never among them. */
export type Answers = Readonly<Record<string, Answer>>;

export type QuestionWords = {
  readonly title: string;
  readonly hint?: string;
  /** What the picture shows, for people who do not see it. */
  readonly drawing: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly extrasTitle?: string;
  readonly extras?: Readonly<Record<string, string>>;
};

/** The words of one version in one language, apart from its structure. */
export type QuestionnaireText = {
  readonly version: number;
  readonly locale: string;
  readonly sections: Readonly<Record<QuestionSection, string>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
};

import {
  type CostClass,
  type FindingCode,
  findingCodes,
  findingFacts,
  type QuestionSection,
  type Severity,
} from './finding-catalogue.ts';
import { type Effect, effects } from './finding-effect.ts';
import { observationFromParsed } from './questionnaire/observation.ts';
import { allHold, dropUnasked, latestVersion, questionnaireOf } from './questionnaire/questionnaires.ts';
import type { AdviceRule, Answers, ChoiceWithExtras, Question, Questionnaire } from './questionnaire/types.ts';
import { parseAnswers } from './questionnaire/validate.ts';
import type { RosaSection } from './rosa-items.ts';
import type { UncertainObservation } from './rosa-observation.ts';
import { type RosaRange, scoreChecked } from './rosa-range.ts';

export type Finding = {
  readonly code: FindingCode;
  /** The question that found it, and that is asked again when it is mended. */
  readonly question: string;
  readonly section: QuestionSection;
  /** The section of ROSA that it raises; null when it is not scored. */
  readonly rosa: RosaSection | null;
  readonly severity: Severity;
  /** What mending it takes, for this person: nothing is demanded at a shared desk. */
  readonly cost: CostClass;
  /** The advice to show in place of the finding's own, because of the person's answers. */
  readonly instead: FindingCode | null;
  /** On the lower bound of the scores; for a `check` finding, on the upper one. */
  readonly effect: Effect;
  /** Nothing wrong is known: the person was not sure, and is shown how to check. */
  readonly check: boolean;
};

function chosenIds(question: Question, answers: Answers): readonly string[] {
  const answer = answers[question.id];
  if (answer === undefined) return [];
  if (typeof answer === 'string') return [answer];
  if (typeof answer === 'number') return [];
  if ('choice' in answer) return [(answer as ChoiceWithExtras).choice, ...(answer as ChoiceWithExtras).extras];
  return answer;
}

function optionsOf(question: Question) {
  switch (question.kind) {
    case 'single':
    case 'many':
      return question.options;
    case 'choiceWithExtras':
      return [...question.options, ...question.extras];
    default:
      return [];
  }
}

type Opening = { readonly question: Question; readonly byOption: ReadonlyMap<string, FindingCode> };

const openings = new WeakMap<Questionnaire, readonly Opening[]>();

/** The questions that can open a finding, each with the options that do. */
function openingsOf(questionnaire: Questionnaire): readonly Opening[] {
  const known = openings.get(questionnaire);
  if (known !== undefined) return known;
  const made = questionnaire.questions.flatMap((question) => {
    const pairs = optionsOf(question).flatMap(({ id, finding }) =>
      finding === undefined ? [] : [[id, finding] as const],
    );
    return pairs.length === 0 ? [] : [{ question, byOption: new Map(pairs) }];
  });
  openings.set(questionnaire, made);
  return made;
}

/** Code and question of everything the answers open, each code once. */
function openedBy(questionnaire: Questionnaire, answers: Answers): Map<FindingCode, string> {
  const opened = new Map<FindingCode, string>();
  for (const { question, byOption } of openingsOf(questionnaire)) {
    if (!allHold(question.shownWhen, answers)) continue;
    for (const id of chosenIds(question, answers)) {
      const code = byOption.get(id);
      if (code !== undefined && !opened.has(code)) opened.set(code, question.id);
    }
  }
  for (const rule of questionnaire.rules) {
    if (allHold(rule.when, answers)) opened.set(rule.finding, rule.question);
  }
  return opened;
}

function adviceInstead(rules: readonly AdviceRule[], code: FindingCode): FindingCode | null {
  const rule = rules.find(
    ({ findings, instead }) =>
      instead !== code && (findings === 'equipment' ? findingFacts(code).equipment : findings.includes(code)),
  );
  return rule?.instead ?? null;
}

const catalogueOrder = new Map(findingCodes.map((code, index) => [code, index]));

function orderOf(code: FindingCode): number {
  return catalogueOrder.get(code) ?? findingCodes.length;
}

/**
 * What the answers found, in the catalogue's order.
 * @param answers complete answers to `version`
 * @param score the score of the same answers
 * @throws InvalidInput naming every wrong field
 */
export function findings(answers: Answers, score: RosaRange, version: number = latestVersion): readonly Finding[] {
  const parsed = parseAnswers(version, answers);
  return findingsIn(parsed, observationFromParsed(parsed, version), score, version);
}

export type DeskEvaluation = { readonly score: RosaRange; readonly findings: readonly Finding[] };

/**
 * Score and findings of one workstation.
 * @param answers complete answers to `version`
 * @throws InvalidInput naming every wrong field
 */
export function evaluateDesk(answers: Answers, version: number = latestVersion): DeskEvaluation {
  const parsed = parseAnswers(version, answers);
  const observation = observationFromParsed(parsed, version);
  const score = scoreChecked(observation);
  return { score, findings: findingsIn(parsed, observation, score, version) };
}

function findingsIn(
  answers: Answers,
  observation: UncertainObservation,
  score: RosaRange,
  version: number,
): readonly Finding[] {
  const questionnaire = questionnaireOf(version);
  const effectOf = effects(observation, score);
  const advice = questionnaire.advice.filter(({ when }) => allHold(when, answers));
  const opened = [...openedBy(questionnaire, answers)].sort(([a], [b]) => orderOf(a) - orderOf(b));
  return opened.map(([code, question]) => {
    const { section, rosa, severity, cost } = findingFacts(code);
    const instead = adviceInstead(advice, code);
    return {
      code,
      question,
      section,
      rosa,
      severity,
      cost: instead === null ? cost : findingFacts(instead).cost,
      instead,
      effect: effectOf(code),
      check: code.startsWith('check.'),
    };
  });
}

const costOrder: Readonly<Record<CostClass, number>> = { now: 0, cheap: 1, ask: 2 };

/**
 * The findings in the order to mend them: what is free and can be done now, then what is cheap, then what has to be asked
 * for; within each the greatest fall of the final score first, then of its section, then the gravest. What is only
 * not known comes after what is known.
 * Several findings with the same advice stay apart: the page shows the advice once.
 */
export function fixFirst(found: readonly Finding[], score: RosaRange): readonly Finding[] {
  const limiting = new Set<RosaSection>(limits(score).sections);
  const rank = (finding: Finding): readonly number[] => [
    costOrder[finding.cost],
    finding.check ? 1 : 0,
    -finding.effect.final,
    finding.rosa !== null && limiting.has(finding.rosa) ? 0 : 1,
    -finding.effect.section,
    -finding.severity,
    orderOf(finding.code),
  ];
  return found
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ finding }) => finding);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export type Limits = {
  /** The sections that hold the score where it is: mending any other does not lower it. */
  readonly sections: readonly RosaSection[];
  /** The score they hold: the final one, or that of the peripherals where no chair is scored. */
  readonly value: number;
  /** Where the score would stop if all of them were at their best; null when no section is left. */
  readonly next: number | null;
};

/** What limits the score now, on its lower bound. */
export function limits({ lower }: RosaRange): Limits {
  const scores: [RosaSection, number | null][] = [
    ['chair', lower.chair],
    ['monitorTelephone', lower.monitorTelephone],
    ['mouseKeyboard', lower.mouseKeyboard],
  ];
  const value = lower.final ?? lower.peripherals;
  const rest = scores.flatMap(([, score]) => (score === null || score === value ? [] : [score]));
  return {
    sections: scores.flatMap(([section, score]) => (score === value ? [section] : [])),
    value,
    next: rest.length === 0 ? null : Math.max(...rest),
  };
}

/**
 * The one question to ask again when a finding is said to be mended: the one that opened it in these answers, or else the
 * first that can.
 * @throws InvalidInput for an unknown version, RangeError for a finding that this version cannot open
 */
export function reask(code: FindingCode, answers: Answers = {}, version: number = latestVersion): Question {
  const questionnaire = questionnaireOf(version);
  const id =
    openedBy(questionnaire, answers).get(code) ??
    questionnaire.rules.find(({ finding }) => finding === code)?.question ??
    questionnaire.questions.find((question) => optionsOf(question).some(({ finding }) => finding === code))?.id;
  const question = questionnaire.questions.find((each) => each.id === id);
  if (question === undefined) throw new RangeError(`No question of version ${version} opens ${code}`);
  return question;
}

/**
 * What to ask next while a finding is answered again: the question itself first, then each one that its new answer brings up
 * or that the finding hangs on as well. Null when nothing is left to ask.
 * @param answers the whole answers before
 * @param given what was answered again so far, by question id
 * @throws as `reask`
 */
export function reaskNext(
  code: FindingCode,
  answers: Answers,
  given: Answers,
  version: number = latestVersion,
): Question | null {
  const first = reask(code, answers, version);
  if (!Object.hasOwn(given, first.id)) return first;
  const now = dropUnasked({ ...answers, ...given }, version);
  const holding = questionnaireOf(version).rules.filter((rule) => rule.finding === code && allHold(rule.when, now));
  const hangsOn = new Set(holding.flatMap(({ when }) => when.map(({ question }) => question)));
  const next = questionnaireOf(version).questions.find(
    ({ id, shownWhen }) =>
      !Object.hasOwn(given, id) &&
      shownWhen.some(({ question }) => question === first.id) &&
      allHold(shownWhen, now) &&
      (now[id] === undefined || hangsOn.has(id)),
  );
  return next ?? null;
}

export type SectionChange = {
  readonly section: RosaSection | 'final';
  readonly before: number;
  readonly after: number;
};

/** How each section and the final score changed, on the lower bound; what is not scored both times is left out. */
export function sectionChanges(before: RosaRange, after: RosaRange): readonly SectionChange[] {
  const keys = ['chair', 'monitorTelephone', 'mouseKeyboard', 'final'] as const;
  return keys.flatMap((section) => {
    const [was, is] = [before.lower[section], after.lower[section]];
    return was === null || is === null ? [] : [{ section, before: was, after: is }];
  });
}

export type Closing = {
  /** The finding is gone from the answers. */
  readonly closed: boolean;
  /** Findings that the new answer opened. */
  readonly opened: readonly FindingCode[];
  readonly answers: Answers;
  readonly score: RosaRange;
  readonly changes: readonly SectionChange[];
  readonly limits: Limits;
};

/**
 * Answers again after a fix, and says what that closed. Small changes count: most single fixes lower their section and
 * leave the final score as it was. Answers to questions that the change hides are dropped; a question that the change
 * brings up has to be in `changed` too, and is named as missing until it is.
 * @param answers the whole answers before
 * @param changed the new answers by question id, usually one
 * @throws InvalidInput when the new answers are wrong or not whole
 */
export function answerAgain(
  answers: Answers,
  code: FindingCode,
  changed: Answers,
  version: number = latestVersion,
): Closing {
  const questionnaire = questionnaireOf(version);
  const before = openedBy(questionnaire, answers);
  const next = parseAnswers(version, dropUnasked({ ...answers, ...changed }, version));
  const after = openedBy(questionnaire, next);
  const score = scoreChecked(observationFromParsed(next, version));
  return {
    closed: !after.has(code),
    opened: [...after.keys()].filter((each) => !before.has(each)),
    answers: next,
    score,
    changes: sectionChanges(scoreChecked(observationFromParsed(answers, version)), score),
    limits: limits(score),
  };
}

import {
  type CostClass,
  defaultPreferences,
  type Finding,
  type FindingCode,
  findings,
  latestVersion,
  type Plan,
  planFrom,
  postureFrom,
  type RosaRange,
  readRestriction,
  type Stage,
  type SymptomAnswers,
  usesOneHand,
} from '@sitwell/domain/assessment';
import type { Outputs } from '../app/api.ts';
import type { Library } from '../app/library.ts';

type PlanData = Outputs['plan']['get'];
type Answers = NonNullable<PlanData['answers']>;

/** Until somebody chooses, the plan is for keeping well. */
export const usualStage: Stage = 'keepingWell';

export interface MadePlan extends Plan {
  readonly score: RosaRange;
  readonly found: readonly Finding[];
  /** False: what the warning signs left could not be read, so all movements are withheld. */
  readonly readable: boolean;
  /** Each movement is shown with how to do it with one hand. */
  readonly oneHand: boolean;
}

/**
 * Makes the plan where the person is: the restriction of a warning sign is read here and nowhere else.
 * @param answers of the workstation it is for, with their score and version
 */
export function makePlan(
  data: PlanData,
  library: Library,
  of: { answers: Answers; score: RosaRange; questionnaire: number | null },
): MadePlan {
  const found = findings(of.answers, of.score, of.questionnaire ?? latestVersion);
  const { restriction, readable } = readRestriction(data.restriction);
  const symptoms: SymptomAnswers = data.symptoms ?? { status: 'refused', entries: [] };
  const plan = planFrom(
    {
      findings: found,
      score: of.score,
      symptoms,
      restriction,
      stage: data.stage ?? usualStage,
      preferences: {
        ...defaultPreferences,
        posture: postureFrom(of.answers),
        symptomDriven: data.symptomDriven,
        regions: data.symptomDriven ? [] : data.regions,
      },
    },
    library.exercises,
  );
  return { ...plan, score: of.score, found, readable, oneHand: usesOneHand(of.answers) };
}

/** Findings under the advice to show for them: several with the same advice are one thing to do. */
export interface Advice {
  readonly code: string;
  /** What it takes, as the first of its findings has it. */
  readonly cost: CostClass;
  readonly findings: readonly Finding[];
  /** What is asked again when it is done; null where the advice is followed and nothing is left that the person could change. */
  readonly ask: Finding | null;
}

/** To set up a shared desk is all that is asked of somebody there: other equipment is not theirs to get. */
const setUpShared: FindingCode = 'shared.setUp';

function askedAgain(code: string, together: readonly Finding[]): Finding | null {
  const own = together.find((finding) => finding.code === code);
  return own ?? (code === setUpShared ? null : (together[0] ?? null));
}

export function adviceFor(list: readonly Finding[]): readonly Advice[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of list) {
    const code = finding.instead ?? finding.code;
    const same = byCode.get(code);
    if (same) same.push(finding);
    else byCode.set(code, [finding]);
  }
  return [...byCode].map(([code, together]) => ({
    code,
    cost: together[0]?.cost ?? 'now',
    findings: together,
    ask: askedAgain(code, together),
  }));
}

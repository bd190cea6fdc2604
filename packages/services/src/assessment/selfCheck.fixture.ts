import {
  type Answer,
  type Answers,
  encodeRestriction,
  latestVersion,
  noRestriction,
  type Question,
  questionsFor,
  type SymptomAnswers,
} from '@sitwell/domain/assessment';
import type { WorkstationId } from '@sitwell/domain/ids';

/** The answer that finds nothing. */
function neutral(question: Question): Answer {
  if (question.kind === 'many') return ['none'];
  if (question.kind === 'choiceWithExtras') return { choice: 'neutral', extras: [] };
  if (question.kind === 'single') return question.options.find((option) => option.finding === undefined)?.id ?? '';
  throw new Error(`${question.id} is no question of the workstation.`);
}

/** Whole answers to the newest version: those given, and nothing found beside. */
export function wholeAnswers(given: Answers = {}): Answers {
  const next = questionsFor(given).find(({ id, room }) => room === 'workstation' && !Object.hasOwn(given, id));
  return next ? wholeAnswers({ ...given, [next.id]: neutral(next) }) : given;
}

export const tooLow: Answer = { choice: 'tooLow', extras: [] };

export const noTrouble: SymptomAnswers = { status: 'none', entries: [] };

export function painIn(site: 'neck' | 'lowBack' | 'upperBack', intensity: number): SymptomAnswers {
  return { status: 'some', entries: [{ site, side: null, trouble7Days: true, stopped7Days: false, intensity }] };
}

export const nothingWithheld = encodeRestriction(noRestriction);
export const allWithheld = encodeRestriction({
  tier: 'emergency',
  sites: { lowBack: 'emergency', upperBack: 'emergency' },
});

/** A self-check as the page hands it in. */
export function selfCheck(
  workstation: WorkstationId,
  change: {
    key?: string;
    version?: number;
    answers?: Answers;
    symptoms?: SymptomAnswers | null;
    restriction?: string;
  } = {},
) {
  return {
    workstation,
    idempotencyKey: change.key ?? 'the-first-self-check',
    version: change.version ?? 0,
    questionnaire: latestVersion,
    answers: wholeAnswers(change.answers),
    symptoms: change.symptoms === undefined ? noTrouble : change.symptoms,
    restriction: change.restriction ?? nothingWithheld,
  } as const;
}

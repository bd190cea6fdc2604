import type { Inputs, Outputs } from '../../app/api.ts';
import type { Problem } from '../../design/Problems.tsx';
import type { AllWords } from '../../words/index.ts';
import { findRangeProblems, isTime, type Kind, MOST_EVERY, type RangeDraft } from '../breaks/routineForm.ts';

type Policy = Outputs['reminders']['policy'];

/** Nobody may set less, in any organisation. */
export const LEAST_EVERY = 10;

/** The rules of an organisation while they are edited: as typed, right or not. */
export interface PolicyDraft {
  /** Empty for the rule of each country. */
  readonly every: string;
  readonly ranges: readonly RangeDraft[];
  readonly least: string;
  /** "HH:MM"; empty for no such limit. */
  readonly latest: string;
  readonly kinds: readonly Kind[];
}

export function draftOf(policy: Policy): PolicyDraft {
  return {
    every: policy.everyMinutes === null ? '' : String(policy.everyMinutes),
    ranges: policy.ranges.map((range, index) => ({ ...range, key: `kept ${index}` })),
    least: String(policy.leastMinutes),
    latest: policy.latest ?? '',
    kinds: policy.kinds,
  };
}

/** What is wrong with a draft, by the ids of its fields. */
export function findProblems(draft: PolicyDraft, words: AllWords): Problem[] {
  const { breaks, breakSettings, breakPolicy } = words;
  const isMinutes = (text: string) =>
    /^\d+$/.test(text.trim()) && Number(text) >= LEAST_EVERY && Number(text) <= MOST_EVERY;
  const problems: Problem[] = [];
  const wrong = breakSettings.everyWrong(LEAST_EVERY);
  if (draft.every.trim() !== '' && !isMinutes(draft.every)) problems.push({ field: 'everyMinutes', message: wrong });
  problems.push(...findRangeProblems(draft.ranges, words));
  if (!isMinutes(draft.least)) problems.push({ field: 'leastMinutes', message: wrong });
  else if (isMinutes(draft.every) && Number(draft.every) < Number(draft.least))
    problems.push({ field: 'everyMinutes', message: breakPolicy.leastMore });
  if (draft.latest !== '' && !isTime(draft.latest)) problems.push({ field: 'latest', message: breaks.wrongTime });
  if (draft.kinds.length === 0) problems.push({ field: 'kinds', message: breakPolicy.kindsMissing });
  return problems;
}

/** A draft without problems, as the server takes it. */
export function inputOf(draft: PolicyDraft): Inputs['reminders']['setPolicy'] {
  return {
    everyMinutes: draft.every.trim() === '' ? null : Number(draft.every),
    ranges: draft.ranges.map(({ days, start, end }) => ({ days: [...days].sort((a, b) => a - b), start, end })),
    leastMinutes: Number(draft.least),
    latest: draft.latest === '' ? null : draft.latest,
    kinds: [...draft.kinds],
  };
}

import type { Inputs, Outputs } from '../../app/api.ts';
import type { Problem } from '../../design/Problems.tsx';
import type { Words } from '../../words/index.ts';

export type Kind = Outputs['reminders']['get']['routines'][number]['kind'];
export type RoutineInput = Inputs['reminders']['saveRoutine'];

export const kinds: readonly Kind[] = ['movement', 'stretch', 'micro', 'eyes', 'posture'];
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export const LEAST_EVERY = 10;
export const MOST_EVERY = 480;

interface Span {
  readonly key: string;
  readonly start: string;
  readonly end: string;
}
export interface RangeDraft extends Span {
  readonly days: readonly number[];
}

/** A routine while it is edited: as typed, right or not. `key` tells rows apart while they come and go. */
export interface RoutineDraft {
  readonly kind: Kind | '';
  readonly every: string;
  readonly ranges: readonly RangeDraft[];
  readonly quiet: readonly Span[];
  readonly active: boolean;
}

const workingDays = [1, 2, 3, 4, 5];

/** Sixty minutes apart on working days, lunch left out: 5 minutes after every 60 of work is the default of the programme. */
export const usualRoutine: RoutineInput = {
  kind: 'movement',
  ranges: [
    { days: workingDays, start: '09:00', end: '12:30' },
    { days: workingDays, start: '13:30', end: '17:00' },
  ],
  everyMinutes: 60,
  quiet: [],
  active: true,
};

export function emptyRange(key: string): RangeDraft {
  return { key, days: workingDays, start: '09:00', end: '17:00' };
}

export function draftOf(routine: RoutineInput): RoutineDraft {
  return {
    kind: routine.kind,
    every: String(routine.everyMinutes),
    ranges: routine.ranges.map((range, index) => ({ ...range, key: `kept ${index}` })),
    quiet: routine.quiet.map((span, index) => ({ ...span, key: `kept ${index}` })),
    active: routine.active,
  };
}

const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What is wrong with a draft, by the ids of its fields. The server checks again; this spares people the way there. */
export function findProblems(draft: RoutineDraft, words: Words['breaks']): Problem[] {
  const problems: Problem[] = [];
  if (draft.kind === '') problems.push({ field: 'kind', message: words.missingKind });
  const every = Number(draft.every);
  if (!/^\d+$/.test(draft.every.trim()) || every < LEAST_EVERY || every > MOST_EVERY)
    problems.push({ field: 'everyMinutes', message: words.wrongEvery });
  if (draft.ranges.length === 0) problems.push({ field: 'addRange', message: words.missingRanges });
  for (const [index, range] of draft.ranges.entries()) {
    if (range.days.length === 0)
      problems.push({ field: `ranges.${index}.days`, message: `${words.rangeName(index + 1)}: ${words.missingDays}` });
    if (!isTime(range.start))
      problems.push({
        field: `ranges.${index}.start`,
        message: `${words.rangeName(index + 1)}, ${words.from}: ${words.wrongTime}`,
      });
    if (!isTime(range.end))
      problems.push({
        field: `ranges.${index}.end`,
        message: `${words.rangeName(index + 1)}, ${words.to}: ${words.wrongTime}`,
      });
  }
  for (const [index, span] of draft.quiet.entries()) {
    if (!isTime(span.start))
      problems.push({
        field: `quiet.${index}.start`,
        message: `${words.quietName(index + 1)}, ${words.from}: ${words.wrongTime}`,
      });
    if (!isTime(span.end))
      problems.push({
        field: `quiet.${index}.end`,
        message: `${words.quietName(index + 1)}, ${words.to}: ${words.wrongTime}`,
      });
  }
  return problems;
}

/** A draft without problems, as the server takes it. */
export function inputOf(draft: RoutineDraft, id: string | undefined): RoutineInput | null {
  if (draft.kind === '') return null;
  return {
    ...(id === undefined ? {} : { id }),
    kind: draft.kind,
    everyMinutes: Number(draft.every),
    ranges: draft.ranges.map(({ days, start, end }) => ({ days: [...days].sort((a, b) => a - b), start, end })),
    quiet: draft.quiet.map(({ start, end }) => ({ start, end })),
    active: draft.active,
  };
}

import type { Inputs, Outputs } from '../../app/api.ts';
import type { Problem } from '../../design/Problems.tsx';
import type { Words } from '../../words/index.ts';

export type Kind = Outputs['reminders']['get']['routines'][number]['kind'];
export type RoutineInput = Inputs['reminders']['saveRoutine'];

export const kinds: readonly Kind[] = ['movement', 'stretch', 'micro', 'eyes', 'posture'];
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** What the organisation allows, as the defaults have it. */
export type Limits = Outputs['reminders']['defaults']['limits'];

export const MOST_EVERY = 480;

export interface Span {
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

export const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** What is wrong with a draft, by the ids of its fields. The server checks again; this spares people the way there. */
export function findProblems(draft: RoutineDraft, { leastMinutes }: Limits, words: Words): Problem[] {
  const { breaks } = words;
  const problems: Problem[] = [];
  if (draft.kind === '') problems.push({ field: 'kind', message: breaks.missingKind });
  const every = Number(draft.every);
  if (!/^\d+$/.test(draft.every.trim()) || every < leastMinutes || every > MOST_EVERY)
    problems.push({ field: 'everyMinutes', message: words.breakSettings.everyWrong(leastMinutes) });
  return [
    ...problems,
    ...findRangeProblems(draft.ranges, words),
    ...findSpanProblems('quiet', draft.quiet, breaks.quietName, breaks),
  ];
}

/** What is wrong with working times: there are none, one has no day, or a time is none. */
export function findRangeProblems(ranges: readonly RangeDraft[], words: Pick<Words, 'breaks' | 'shell'>): Problem[] {
  const { breaks } = words;
  if (ranges.length === 0) return [{ field: 'addRange', message: breaks.missingRanges }];
  const days = ranges.flatMap(({ days }, index) =>
    days.length > 0
      ? []
      : [
          {
            field: `ranges.${index}.days`,
            message: `${words.shell.label(breaks.rangeName(index + 1))} ${breaks.missingDays}`,
          },
        ],
  );
  return [...days, ...findSpanProblems('ranges', ranges, breaks.rangeName, breaks)];
}

/** Starts and ends that are no times. */
export function findSpanProblems(
  path: string,
  spans: readonly Span[],
  name: (number: number) => string,
  words: Words['breaks'],
): Problem[] {
  return spans.flatMap((span, index) =>
    (['start', 'end'] as const).flatMap((edge) =>
      isTime(span[edge])
        ? []
        : [
            {
              field: `${path}.${index}.${edge}`,
              message: `${name(index + 1)}, ${edge === 'start' ? words.from : words.to}: ${words.wrongTime}`,
            },
          ],
    ),
  );
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

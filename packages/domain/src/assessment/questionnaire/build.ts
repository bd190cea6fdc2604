import { type FindingCode, isFindingCode, type QuestionSection } from '../finding-catalogue.ts';
import { type DurationPart, partOptions, type RosaPart } from '../rosa-items.ts';
import type { ChoiceWithExtrasQuestion, Condition, ManyQuestion, Option, SingleQuestion } from './types.ts';

/** An option list: `{ optionId: finding or null }`. */
export type OptionFindings = Readonly<Record<string, FindingCode | null>>;

function options(findings: OptionFindings): Option[] {
  return Object.entries(findings).map(([id, finding]) => (finding === null ? { id } : { id, finding }));
}

const notSure = { id: 'notSure' } as const;
/** Stands for "none of these" and excludes every other option. */
const noneOption = { id: 'none' } as const;

type Place = {
  readonly section: QuestionSection;
  readonly seconds?: number;
  readonly shownWhen?: readonly Condition[];
};

function common(id: string, { section, seconds, shownWhen }: Place, usualSeconds: number) {
  return {
    id,
    section,
    room: 'workstation',
    drawing: id,
    seconds: seconds ?? usualSeconds,
    shownWhen: shownWhen ?? [],
  } as const;
}

export function single(id: string, place: Place, findings: OptionFindings): SingleQuestion {
  return { ...common(id, place, 6), kind: 'single', options: options(findings) };
}

export function many(id: string, place: Place, findings: OptionFindings): ManyQuestion {
  return { ...common(id, place, 11), kind: 'many', options: [...options(findings), noneOption] };
}

function rosaOption(part: RosaPart, id: string): Option {
  const code = `${part}.${id}`;
  return isFindingCode(code) ? { id, finding: code } : { id };
}

/** One part of ROSA: every option of the part, "not sure" last in both lists. */
export function rosaQuestion(part: RosaPart, place: Place): ChoiceWithExtrasQuestion {
  const { base, additive } = partOptions(part);
  const check = `check.${part}`;
  const unsure: Option = isFindingCode(check) ? { ...notSure, finding: check } : notSure;
  return {
    ...common(part, place, 17),
    kind: 'choiceWithExtras',
    options: [...Object.keys(base).map((id) => rosaOption(part, id)), unsure],
    extras: [...Object.keys(additive).map((id) => rosaOption(part, id)), unsure],
    noExtrasFor: Object.hasOwn(base, 'notUsed') ? ['notUsed'] : [],
    rosaPart: part,
  };
}

/**
 * How long something is used. One question with the longest use first: 6 hours a day in short bouts meets two of the
 * published lines, no source says which comes first, and the first line that fits is the careful reading.
 */
export function durationQuestion(id: string, part: DurationPart, place: Place): SingleQuestion {
  return {
    ...common(id, place, 6),
    kind: 'single',
    rosaDuration: part,
    options: [
      { id: 'long', duration: 1, finding: `duration.${part}` },
      { id: 'medium', duration: 0 },
      { id: 'short', duration: -1 },
      { ...notSure, finding: 'check.duration' },
    ],
  };
}

import { InvalidInput } from '../errors/index.ts';
import {
  type AdditiveId,
  type BaseId,
  chairParts,
  type DurationPart,
  durationParts,
  partOptions,
  type RosaPart,
  rosaParts,
} from './rosa-items.ts';

/** -1: under 30 minutes at a stretch or under 1 hour a day. 0: 30-60 minutes or 1-4 hours. 1: over 1 hour or over 4 hours. */
export type RosaDuration = -1 | 0 | 1;

export type PartObservation<Part extends RosaPart> = {
  readonly base: BaseId<Part>;
  readonly additive: readonly AdditiveId<Part>[];
};

/** One workstation, fully observed. */
export type RosaObservation = { readonly [Part in RosaPart]: PartObservation<Part> } & {
  readonly duration: { readonly [Part in DurationPart]: RosaDuration };
};

/** A part about which something is not known: the base, or whether each of the `unsure` additive options holds. */
export type UncertainPart<Part extends RosaPart> = {
  readonly base: BaseId<Part> | 'notSure';
  readonly additive: readonly AdditiveId<Part>[];
  readonly unsure?: readonly AdditiveId<Part>[];
};

type ChairPart = (typeof chairParts)[number];
type Uncertain<Part extends RosaPart> = { readonly [Each in Part]: UncertainPart<Each> };
type UncertainDuration<Part extends DurationPart> = { readonly [Each in Part]: RosaDuration | 'notSure' };

/**
 * A workstation of which some things are not known. The four chair parts and the chair's duration are all there, or all
 * left out: a wheelchair or a place where the person always stands has no chair to score.
 */
export type UncertainObservation = Uncertain<Exclude<RosaPart, ChairPart>> & {
  readonly duration: UncertainDuration<Exclude<DurationPart, 'chair'>> & Partial<UncertainDuration<'chair'>>;
} & Partial<Uncertain<ChairPart>>;

/** An observation that cannot be scored. The message names every field, and every id that is not known. */
export class InvalidObservation extends InvalidInput {
  constructor(problems: readonly ObservationProblem[]) {
    super(problems.map(({ path, code }) => ({ path, code, message: messages[code] })));
    this.name = 'InvalidObservation';
    this.message = `Invalid observation: ${problems.map(describe).join('; ')}`;
  }
}

const messages = {
  missing: 'This part is missing.',
  wrongType: 'This has the wrong form.',
  unknownPart: 'There is no such part.',
  unknownOption: 'There is no such option.',
  duplicate: 'This option is given twice.',
  wrongDuration: 'A duration is -1, 0 or 1.',
  chairIncomplete: 'Give all parts of the chair, or none.',
} as const;

type ObservationProblem = { path: string; code: keyof typeof messages; value?: unknown };

const longestQuoted = 60;

function describe({ path, code, value }: ObservationProblem): string {
  if (value === undefined) return `${path}: ${code}`;
  const quoted = typeof value === 'string' ? JSON.stringify(value.slice(0, longestQuoted)) : typeof value;
  return `${path}: ${code} ${typeof value === 'number' ? String(value) : quoted}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkAdditives(path: string, part: RosaPart, value: unknown, problems: ObservationProblem[]): void {
  if (!Array.isArray(value)) {
    problems.push({ path, code: value === undefined ? 'missing' : 'wrongType' });
    return;
  }
  const known = partOptions(part).additive;
  for (const [index, id] of value.entries()) {
    if (typeof id !== 'string' || !Object.hasOwn(known, id)) {
      problems.push({ path: `${path}[${index}]`, code: 'unknownOption', value: id });
    } else if (value.indexOf(id) !== index) {
      problems.push({ path: `${path}[${index}]`, code: 'duplicate', value: id });
    }
  }
}

function checkPart(part: RosaPart, value: unknown, uncertain: boolean, problems: ObservationProblem[]): void {
  if (!isRecord(value)) {
    problems.push({ path: part, code: value === undefined ? 'missing' : 'wrongType' });
    return;
  }
  const { base } = value;
  const known = typeof base === 'string' && Object.hasOwn(partOptions(part).base, base);
  if (!known && !(uncertain && base === 'notSure')) {
    problems.push({ path: `${part}.base`, code: base === undefined ? 'missing' : 'unknownOption', value: base });
  }
  checkAdditives(`${part}.additive`, part, value['additive'], problems);
  if (uncertain && value['unsure'] !== undefined) {
    checkAdditives(`${part}.unsure`, part, value['unsure'], problems);
  }
}

function checkDurations(value: unknown, asked: readonly DurationPart[], uncertain: boolean, out: ObservationProblem[]) {
  if (!isRecord(value)) {
    out.push({ path: 'duration', code: value === undefined ? 'missing' : 'wrongType' });
    return;
  }
  for (const part of asked) {
    const given = value[part];
    if (given === -1 || given === 0 || given === 1 || (uncertain && given === 'notSure')) continue;
    out.push({ path: `duration.${part}`, code: given === undefined ? 'missing' : 'wrongDuration', value: given });
  }
  for (const key of Object.keys(value)) {
    if (!durationParts.some((part) => part === key)) {
      out.push({ path: 'duration', code: 'unknownPart', value: key });
    }
  }
}

function checkNoOtherParts(observation: Record<string, unknown>, problems: ObservationProblem[]): void {
  for (const key of Object.keys(observation)) {
    if (key !== 'duration' && !rosaParts.some((part) => part === key)) {
      problems.push({ path: 'observation', code: 'unknownPart', value: key });
    }
  }
}

/** Checks a full observation. @throws InvalidObservation naming every wrong field and id */
export function assertObservation(observation: unknown): asserts observation is RosaObservation {
  const problems: ObservationProblem[] = [];
  if (!isRecord(observation)) throw new InvalidObservation([{ path: 'observation', code: 'wrongType' }]);
  for (const part of rosaParts) checkPart(part, observation[part], false, problems);
  checkDurations(observation['duration'], durationParts, false, problems);
  checkNoOtherParts(observation, problems);
  if (problems.length > 0) throw new InvalidObservation(problems);
}

/** Checks an observation with unknowns; says whether the chair is scored. @throws InvalidObservation */
export function assertUncertainObservation(observation: unknown): asserts observation is UncertainObservation {
  const problems: ObservationProblem[] = [];
  if (!isRecord(observation)) throw new InvalidObservation([{ path: 'observation', code: 'wrongType' }]);
  const duration = isRecord(observation['duration']) ? observation['duration'] : {};
  const given = [...chairParts.map((part) => observation[part]), duration['chair']];
  const chairScored = given.some((value) => value !== undefined);
  if (chairScored && given.includes(undefined)) problems.push({ path: 'chair', code: 'chairIncomplete' });
  for (const part of rosaParts) {
    const isChair = chairParts.some((each) => each === part);
    if (!isChair || observation[part] !== undefined) checkPart(part, observation[part], true, problems);
  }
  const asked = durationParts.filter((part) => part !== 'chair' || duration['chair'] !== undefined);
  checkDurations(observation['duration'], asked, true, problems);
  checkNoOtherParts(observation, problems);
  if (problems.length > 0) throw new InvalidObservation(problems);
}

import { type FieldError, InvalidInput } from '@sitwell/domain/errors';
import type { MeasureKind, MeasureRegistry } from './measures.ts';
import type { Forest } from './partition.ts';
import type { PeriodInput } from './types.ts';

/** The absolute floor of k; the default of a tenant is 10. */
export const smallestK = 5;

/** More wrong fields than this are counted, not listed: one broken column would name every respondent. */
const listed = 100;

/** A checked input with ids replaced by indices; units and sites in the order of their ids. */
export type Roster = {
  readonly units: readonly string[];
  readonly sites: readonly string[];
  readonly forest: Forest;
  /** By respondent. */
  readonly unitOf: Int32Array;
  readonly siteOf: Int32Array;
  readonly registry: MeasureRegistry;
  /** One row of answers per respondent, in the order of `Object.keys(registry)`: see `answerCode`. */
  readonly answers: Uint8Array;
  /** By unit and by site, or null when not given. */
  readonly unitHeads: Float64Array | null;
  readonly siteHeads: Float64Array | null;
};

class Faults {
  readonly fields: FieldError[] = [];
  #more = 0;

  add(path: string, code: string, message: string): void {
    if (this.fields.length < listed) this.fields.push({ path, code, message });
    else this.#more++;
  }

  get any(): boolean {
    return this.fields.length > 0;
  }

  throwIfAny(): void {
    if (!this.any) return;
    if (this.#more > 0) this.fields.push({ path: '', code: 'more', message: `${this.#more} more fields are wrong.` });
    throw new InvalidInput(this.fields);
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Ids in code-unit order with their indices; an id that is no text or comes twice is a fault. */
function indexIds(ids: readonly unknown[], path: (i: number) => string, faults: Faults): Map<string, number> {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (!isId(id)) faults.add(path(i), 'required', 'An id is a text that is not empty.');
    else if (seen.has(id)) faults.add(path(i), 'duplicate', 'This id comes twice.');
    else seen.add(id);
  });
  return new Map([...seen].sort().map((id, i) => [id, i]));
}

/** Every unit after all units below it. A unit that leads back to itself is a fault. */
function childrenFirst(parent: Int32Array): { order: Int32Array; cyclic: readonly number[] } {
  const waiting = new Int32Array(parent.length);
  for (const above of parent) if (above >= 0) waiting[above] = (waiting[above] ?? 0) + 1;
  const order: number[] = [];
  for (let unit = 0; unit < parent.length; unit++) if (waiting[unit] === 0) order.push(unit);
  for (let i = 0; i < order.length; i++) {
    const above = parent[order[i] ?? 0] ?? -1;
    if (above < 0) continue;
    const left = (waiting[above] ?? 0) - 1;
    waiting[above] = left;
    if (left === 0) order.push(above);
  }
  const cyclic = order.length === parent.length ? [] : [...waiting.keys()].filter((unit) => (waiting[unit] ?? 0) > 0);
  return { order: Int32Array.from(order), cyclic };
}

function checkUnits(input: PeriodInput, unitIndex: ReadonlyMap<string, number>, faults: Faults): Forest {
  const parent = new Int32Array(unitIndex.size).fill(-1);
  const position = new Map<number, number>();
  input.units.forEach((unit, i) => {
    const index = isId(unit?.id) ? unitIndex.get(unit.id) : undefined;
    if (index === undefined || position.has(index)) return;
    position.set(index, i);
    if (unit.parent === null || unit.parent === undefined) return;
    const above = unitIndex.get(unit.parent);
    if (above === undefined) faults.add(`units.${i}.parent`, 'unknown', 'There is no unit with this id.');
    else parent[index] = above;
  });
  const { order, cyclic } = childrenFirst(parent);
  for (const unit of cyclic) {
    faults.add(`units.${position.get(unit)}.parent`, 'cycle', 'Going up from this unit never reaches a top.');
  }
  return { parent, order };
}

function kindOf(value: unknown): MeasureKind | null {
  if (typeof value === 'boolean') return 'yesNo';
  return value === 'low' || value === 'moderate' || value === 'high' ? 'band' : null;
}

function askedOfAll(input: PeriodInput, faults: Faults): MeasureRegistry {
  if (input.measures !== undefined) return input.measures;
  if (input.codes !== undefined) {
    faults.add('measures', 'required', 'Answer codes mean nothing without the list of measures.');
    return {};
  }
  const registry: Record<string, MeasureKind> = {};
  for (const [name, value] of Object.entries(input.respondents[0]?.measures ?? {})) {
    const kind = kindOf(value);
    if (kind === null) faults.add(`respondents.0.measures.${name}`, 'notAnAnswer', notAnAnswer);
    else registry[name] = kind;
  }
  return registry;
}

const notAnAnswer = 'An answer is low, moderate or high, or it is true or false.';

function checkHeads(
  heads: unknown,
  path: string,
  index: ReadonlyMap<string, number>,
  faults: Faults,
): Float64Array | null {
  if (heads === null || heads === undefined) return null;
  if (typeof heads !== 'object') {
    faults.add(path, 'notAMap', 'Head counts are numbers by id.');
    return null;
  }
  const result = new Float64Array(index.size);
  for (const [id, value] of Object.entries(heads)) {
    const at = index.get(id);
    if (at === undefined) faults.add(path, 'unknown', 'A head count is given for an id that is not on the list.');
    else if (!Number.isSafeInteger(value) || value < 0) {
      faults.add(path, 'notACount', 'A head count is a whole number, not below 0.');
    } else result[at] = value;
  }
  return result;
}

/**
 * Checks everything and says every wrong field by its position. No message repeats an id or an answer.
 * @throws InvalidInput
 */
export function checkInput(input: PeriodInput): Roster {
  const faults = new Faults();
  if (!isId(input.period)) faults.add('period', 'required', 'A period has an id.');
  if (!Number.isSafeInteger(input.k) || input.k < smallestK) {
    faults.add('k', 'belowFloor', `k is a whole number of at least ${smallestK}.`);
  }
  if (typeof input.noise !== 'function') faults.add('noise', 'required', 'The noise is a function.');
  for (const name of ['units', 'sites', 'respondents'] as const) {
    if (!Array.isArray(input[name])) faults.add(name, 'required', 'A list is needed.');
  }
  faults.throwIfAny();

  const unitIndex = indexIds(
    input.units.map((unit) => unit?.id),
    (i) => `units.${i}.id`,
    faults,
  );
  const siteIndex = indexIds(input.sites, (i) => `sites.${i}`, faults);
  const forest = checkUnits(input, unitIndex, faults);
  const registry = askedOfAll(input, faults);
  const asked = Object.entries(registry);
  const answers = input.codes ?? new Uint8Array(input.respondents.length * asked.length);
  if (input.codes !== undefined) checkCodes(input.codes, input.respondents.length, asked, faults);

  const count = input.respondents.length;
  const unitOf = new Int32Array(count);
  const siteOf = new Int32Array(count);
  const seen = new Set<string>();
  for (let i = 0; i < count; i++) {
    const person = input.respondents[i];
    if (!isId(person?.id)) {
      faults.add(`respondents.${i}.id`, 'required', 'An id is a text that is not empty.');
      continue;
    }
    if (seen.size === seen.add(person.id).size) {
      faults.add(`respondents.${i}.id`, 'duplicate', 'This person comes twice: only the latest submission counts.');
    }
    const unit = unitIndex.get(person.unit);
    const site = siteIndex.get(person.site);
    if (unit === undefined) faults.add(`respondents.${i}.unit`, 'unknown', 'There is no unit with this id.');
    else unitOf[i] = unit;
    if (site === undefined) faults.add(`respondents.${i}.site`, 'unknown', 'There is no site with this id.');
    else siteOf[i] = site;
    if (input.codes === undefined) checkAnswers(person.measures, asked, i, answers, faults);
  }

  const unitHeads = checkHeads(input.headCounts?.department, 'headCounts.department', unitIndex, faults);
  const siteHeads = checkHeads(input.headCounts?.site, 'headCounts.site', siteIndex, faults);
  faults.throwIfAny();
  return {
    units: [...unitIndex.keys()],
    sites: [...siteIndex.keys()],
    forest,
    unitOf,
    siteOf,
    registry,
    answers,
    unitHeads,
    siteHeads,
  };
}

function checkCodes(
  codes: Uint8Array,
  respondents: number,
  asked: readonly (readonly [string, MeasureKind])[],
  faults: Faults,
): void {
  if (codes.length !== respondents * asked.length) {
    faults.add('codes', 'wrongLength', 'There is one code for each respondent and measure.');
    return;
  }
  const highest = asked.map(([, kind]) => (kind === 'band' ? 2 : 1));
  let measure = 0;
  for (let at = 0; at < codes.length; at++) {
    if ((codes[at] ?? 0) > (highest[measure] ?? 0)) faults.add(`codes.${at}`, 'notAnAnswer', notAnAnswer);
    measure = measure + 1 === highest.length ? 0 : measure + 1;
  }
}

/** Low and no are 0; each answer that is counted is the place of its count among those of the measure, from 1. */
export function answerCode(value: unknown): number {
  if (value === 'high') return 2;
  return value === 'moderate' || value === true ? 1 : 0;
}

function checkAnswers(
  given: { readonly [name: string]: unknown } | undefined,
  asked: readonly (readonly [string, MeasureKind])[],
  respondent: number,
  answers: Uint8Array,
  faults: Faults,
): void {
  const path = () => `respondents.${respondent}.measures`;
  if (given === null || typeof given !== 'object') {
    faults.add(path(), 'required', 'The answers are missing.');
    return;
  }
  let found = 0;
  let at = respondent * asked.length;
  for (const [name, kind] of asked) {
    const value = given[name];
    answers[at++] = answerCode(value);
    if (value !== undefined) found++;
    if (kindOf(value) === kind) continue;
    if (value === undefined) faults.add(`${path()}.${name}`, 'required', 'Every respondent has every measure.');
    else if (kind === 'band') faults.add(`${path()}.${name}`, 'notABand', 'A band is low, moderate or high.');
    else faults.add(`${path()}.${name}`, 'notYesNo', 'The answer is true or false.');
  }
  let names = 0;
  for (const _ in given) names++;
  if (names === found) return;
  const known = Object.values(given).filter((value) => value !== undefined).length;
  if (known > found) faults.add(path(), 'unknownMeasure', 'There is an answer that is in no measure.');
}

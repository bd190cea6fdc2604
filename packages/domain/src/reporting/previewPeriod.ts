import { InvalidInput } from '@sitwell/domain/errors';
import { type PlannedView, planPeriod } from './planPeriod.ts';
import type { Unit } from './types.ts';

/** Employees by the unit and the site they belong to directly. They are exchangeable: no person is named. */
export type Staffing = { readonly unit: string; readonly site: string; readonly employees: number };

/** How the answers of one year are divided: a year or one campaign window holds them all, a quarter one in four. */
export const previewKinds = ['campaign', 'year', 'halfYear', 'quarter'] as const;
export type PreviewKind = (typeof previewKinds)[number];
const periodsPerYear = { campaign: 1, year: 1, halfYear: 2, quarter: 4 } as const satisfies Record<PreviewKind, number>;

export type PreviewInput = {
  readonly units: readonly Unit[];
  readonly sites: readonly string[];
  readonly staffing: readonly Staffing[];
  readonly k: number;
  /** Percent of the employees who are assumed to take part once within a year, above 0 and up to 100. */
  readonly participation: number;
  readonly kind: PreviewKind;
  /** How often it is drawn who takes part, from 1 to `mostDraws`. */
  readonly draws: number;
};

/** Draws that say enough: in a large company chance evens out within one. */
export function usualDraws(employees: number): number {
  return employees > 20_000 ? 9 : 25;
}
export const mostDraws = 1000;

/** What is to be expected for one unit or site, counted over the draws. */
export type PreviewedUnit = {
  readonly unit: string;
  /** In it and below it. */
  readonly employees: number;
  /** Draws in which k or more of them take part. */
  readonly reaches: number;
  /** Draws in which it has a figure of its own. */
  readonly own: number;
  /** `own`, `none` in more than half of the draws; otherwise it is told together with others. */
  readonly outcome: 'own' | 'together' | 'none';
  /** With whom, when as many take part everywhere as expected; else in the first draw that merges it. Empty for `own`. */
  readonly reportedWith: readonly string[];
};

/** A number over the draws. */
export type Spread = { readonly least: number; readonly median: number; readonly most: number };

export type Preview = {
  readonly draws: number;
  /** Percent of the employees who are in one period then. */
  readonly perPeriod: number;
  readonly employees: number;
  readonly respondents: Spread;
  /** Draws in which anything is published. */
  readonly published: number;
  /** In the order of the input. */
  readonly units: readonly PreviewedUnit[];
  readonly sites: readonly PreviewedUnit[];
  /** Units that k or more take part in, and those of them with a figure of their own. */
  readonly reachK: Spread;
  readonly own: Spread;
  /**
   * Employees whose own department is shown: the lowest unit on the way up that has `ownDepartmentFrom` employees or more,
   * the company not counted.
   */
  readonly inShown: Spread;
};

export const ownDepartmentFrom = 20;

function check({ participation, kind, draws, staffing, units, sites }: PreviewInput): void {
  const wrong: { path: string; code: string; message: string }[] = [];
  if (!(participation > 0 && participation <= 100)) {
    wrong.push({ path: 'participation', code: 'outOfRange', message: 'Enter a participation from 1 to 100 percent.' });
  }
  if (!previewKinds.includes(kind)) {
    wrong.push({ path: 'kind', code: 'unknown', message: 'Choose a kind of period.' });
  }
  if (!Number.isInteger(draws) || draws < 1 || draws > mostDraws) {
    wrong.push({ path: 'draws', code: 'outOfRange', message: `Choose a number of draws from 1 to ${mostDraws}.` });
  }
  const known = { unit: new Set(units.map(({ id }) => id)), site: new Set(sites) };
  staffing.forEach((at, i) => {
    for (const field of ['unit', 'site'] as const) {
      if (known[field].has(at[field])) continue;
      wrong.push({ path: `staffing.${i}.${field}`, code: 'unknown', message: `There is no ${field} with this id.` });
    }
    if (!Number.isSafeInteger(at.employees) || at.employees < 0) {
      wrong.push({ path: `staffing.${i}.employees`, code: 'notACount', message: 'A head count is a whole number.' });
    }
  });
  if (wrong.length > 0) throw new InvalidInput(wrong.slice(0, 100));
}

/** Numbers in [0, 1), the same for the same seed: mulberry32, a public-domain generator by Tommy Ettinger. */
function seeded(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b9);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How many take part in each place, by chance. */
function byChance(staffing: readonly Staffing[], rate: number, draw: number): number[] {
  const random = seeded(draw);
  return staffing.map(({ employees }) => {
    let part = 0;
    for (let person = 0; person < employees; person++) if (random() < rate) part++;
    return part;
  });
}

/** As many as expected in each place, what is left by rounding carried to the next. */
function asExpected(staffing: readonly Staffing[], rate: number): number[] {
  let sum = 0.5;
  return staffing.map(({ employees }) => {
    const before = Math.floor(sum);
    sum += employees * rate;
    return Math.floor(sum) - before;
  });
}

function plan(input: PreviewInput, staffing: readonly Staffing[], part: readonly number[]) {
  const respondents: { id: string; unit: string; site: string }[] = [];
  staffing.forEach(({ unit, site }, place) => {
    for (let i = part[place] ?? 0; i > 0; i--) respondents.push({ id: String(respondents.length), unit, site });
  });
  const { units, sites, k } = input;
  return planPeriod({ period: 'preview', units, sites, headCounts: {}, k, respondents });
}

/** Sums over a tree: what belongs to a unit and all units below it. */
function sumUp(units: readonly Unit[]): (of: ReadonlyMap<string, number>) => Map<string, number> {
  const parent = new Map(units.map((unit) => [unit.id, unit.parent]));
  return (of) => {
    const sums = new Map(units.map(({ id }): [string, number] => [id, 0]));
    for (const [id, value] of of) {
      for (let at: string | null | undefined = id; at; at = parent.get(at)) sums.set(at, (sums.get(at) ?? 0) + value);
    }
    return sums;
  };
}

function tally(staffing: readonly Staffing[], by: 'unit' | 'site', values: readonly number[]): Map<string, number> {
  const sums = new Map<string, number>();
  staffing.forEach((at, i) => {
    sums.set(at[by], (sums.get(at[by]) ?? 0) + (values[i] ?? 0));
  });
  return sums;
}

/** One view over the draws. */
class Watched {
  readonly #k: number;
  readonly #units: readonly Unit[];
  readonly #sum: ReturnType<typeof sumUp>;
  readonly #employees: ReadonlyMap<string, number>;
  readonly #reaches = new Map<string, number>();
  readonly #own = new Map<string, number>();
  readonly #shown = new Map<string, number>();
  readonly #parent: ReadonlyMap<string, string | null>;
  /** The leaves of a merged unit, by their units: small, where a figure would keep all that its draw was made of. */
  readonly #merged = new Map<string, readonly (readonly string[])[]>();

  constructor(units: readonly Unit[], k: number, employees: ReadonlyMap<string, number>) {
    this.#k = k;
    this.#units = units;
    this.#sum = sumUp(units);
    this.#parent = new Map(units.map((unit) => [unit.id, unit.parent]));
    this.#employees = this.#sum(employees);
  }

  /** Remembers with whom units are merged, unless it is known already. */
  look({ leaves, figures }: PlannedView): Set<string> {
    const own = new Set<string>();
    const unitsOf = new Map(leaves.map((leaf) => [leaf.id, leaf.units]));
    for (const figure of figures) {
      if (figure.alone) own.add(figure.unit);
      else if (!this.#merged.has(figure.unit)) {
        const all = figure.leaves.map((leaf) => unitsOf.get(leaf) ?? []);
        this.#merged.set(figure.unit, all);
      }
    }
    return own;
  }

  /** The units of its leaves that are neither the unit nor below it. */
  #othersThan(unit: string): string[] {
    const isBelow = (other: string) => {
      for (let at: string | null | undefined = other; at; at = this.#parent.get(at)) if (at === unit) return true;
      return false;
    };
    return (this.#merged.get(unit) ?? []).flatMap((units) => units.filter((other) => !isBelow(other))).sort();
  }

  /** @returns units with k or more, and those of them with a figure of their own */
  add(view: PlannedView, part: ReadonlyMap<string, number>): { reachK: number; own: ReadonlySet<string> } {
    const own = this.look(view);
    let reachK = 0;
    for (const [unit, people] of this.#sum(part)) {
      if (people < this.#k) continue;
      reachK++;
      this.#reaches.set(unit, (this.#reaches.get(unit) ?? 0) + 1);
    }
    for (const unit of own) this.#own.set(unit, (this.#own.get(unit) ?? 0) + 1);
    for (const { unit } of view.figures) this.#shown.set(unit, (this.#shown.get(unit) ?? 0) + 1);
    return { reachK, own };
  }

  employees(unit: string): number {
    return this.#employees.get(unit) ?? 0;
  }

  tell(draws: number): PreviewedUnit[] {
    return this.#units.map(({ id }): PreviewedUnit => {
      const own = this.#own.get(id) ?? 0;
      const missing = draws - (this.#shown.get(id) ?? 0);
      const outcome = own * 2 > draws ? 'own' : missing * 2 > draws ? 'none' : 'together';
      const others = () => this.#othersThan(id);
      return {
        unit: id,
        employees: this.employees(id),
        reaches: this.#reaches.get(id) ?? 0,
        own,
        outcome,
        get reportedWith() {
          return outcome === 'together' ? others() : [];
        },
      };
    });
  }
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    least: sorted[0] ?? 0,
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
  };
}

/** The department of `ownDepartmentFrom` or more that each staffed unit counts as its own, where there is one. */
function ownDepartments(units: readonly Unit[], employees: (unit: string) => number): Map<string, string> {
  const parent = new Map(units.map((unit) => [unit.id, unit.parent]));
  const tops = units.filter((unit) => unit.parent === null);
  const company = tops.length === 1 ? tops[0]?.id : undefined;
  return new Map(
    units.flatMap(({ id }): [string, string][] => {
      let at: string | null | undefined = id;
      while (at && employees(at) < ownDepartmentFrom) at = parent.get(at);
      return at && at !== company ? [[id, at]] : [];
    }),
  );
}

/**
 * What a period would tell, before anything is collected: who would be reported and who merged with whom. From the roster and
 * an assumed participation alone, the same for everybody and every place; real participation and answers play no part. The
 * structure comes from the publisher itself. Deterministic: the order of the input changes nothing.
 *
 * A generator that pauses after each draw, because a hundred thousand people take a second or two and a server has others to
 * serve. `previewPeriod` runs it through.
 * @throws InvalidInput naming every wrong field by position
 */
export function* previewInSteps(input: PreviewInput): Generator<void, Preview> {
  check(input);
  const rate = input.participation / 100 / periodsPerYear[input.kind];
  const staffing = [...input.staffing].sort((a, b) =>
    a.unit === b.unit ? (a.site < b.site ? -1 : 1) : a.unit < b.unit ? -1 : 1,
  );
  const heads = staffing.map(({ employees }) => employees);
  const flat = input.sites.map((id) => ({ id, parent: null }));
  const expected = plan(input, staffing, asExpected(staffing, rate));
  const units = new Watched(input.units, input.k, tally(staffing, 'unit', heads));
  const sites = new Watched(flat, input.k, tally(staffing, 'site', heads));
  units.look(expected.department);
  sites.look(expected.site);
  const ownDepartment = ownDepartments(input.units, (unit) => units.employees(unit));
  const over = { respondents: [] as number[], reachK: [] as number[], own: [] as number[], inShown: [] as number[] };
  let published = 0;
  for (let draw = 1; draw <= input.draws; draw++) {
    yield;
    const part = byChance(staffing, rate, draw);
    const { department, site } = plan(input, staffing, part);
    const { reachK, own } = units.add(department, tally(staffing, 'unit', part));
    sites.add(site, tally(staffing, 'site', part));
    if (department.leaves.length > 0) published++;
    over.respondents.push(part.reduce((a, b) => a + b, 0));
    over.reachK.push(reachK);
    over.own.push(own.size);
    over.inShown.push(
      staffing.reduce((sum, at) => sum + (own.has(ownDepartment.get(at.unit) ?? '') ? at.employees : 0), 0),
    );
  }
  return {
    draws: input.draws,
    perPeriod: rate * 100,
    employees: heads.reduce((a, b) => a + b, 0),
    respondents: spread(over.respondents),
    published,
    units: units.tell(input.draws),
    sites: sites.tell(input.draws),
    reachK: spread(over.reachK),
    own: spread(over.own),
    inShown: spread(over.inShown),
  };
}

/**
 * `previewInSteps` in one go.
 * @throws InvalidInput as `previewInSteps`
 */
export function previewPeriod(input: PreviewInput): Preview {
  const steps = previewInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

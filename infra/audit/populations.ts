import { type Answer, type History, type Latest, latest, type Period, type View } from './history.ts';
import type { Cell, Release } from './release.ts';

/** An answer sheet: what one person handed in for one period. The unknowns of the attack. */
export type Sheet = {
  readonly person: string;
  readonly period: string;
  readonly answers: { readonly [measure: string]: Answer };
};

/** One leaf's population for one kind of count: which sheets a released number is made of. */
export type Population = {
  readonly period: string;
  readonly view: View;
  readonly leaf: string;
  readonly sheets: readonly number[];
};

export type Explained = {
  readonly sheets: readonly Sheet[];
  readonly populations: readonly Population[];
  /** Population of a leaf's cell: index by `period|view|leaf|count`. */
  readonly of: ReadonlyMap<string, number>;
  /** Cells that no reading of the roster explains, and figures that are not the sum of their leaves. */
  readonly unexplained: readonly string[];
};

export const cellKey = (period: string, view: View, leaf: string, count: string): string =>
  [period, view, leaf, count].join('|');

/** The ways to read whom a leaf may cover, the right one first. */
const readings = ['respondents', 'with refusers', 'with earlier answers'] as const;

/**
 * Finds out whom every released number covers, without trusting the publisher: released exact values are compared with
 * what each reading of the roster gives for that leaf. The answers are random, so a wrong population cannot agree on all
 * counts but by accident.
 * @param releases exact values, noise off
 */
export function explain(history: History, releases: readonly Release[]): Explained {
  const sheets: Sheet[] = [];
  const sheetOf = new Map<string, number>();
  const ofPeriod = history.map((period) => {
    const people = latest(period);
    for (const { person, answers } of people)
      sheetOf.set(`${period.id}|${person}`, sheets.push({ person, period: period.id, answers }) - 1);
    return people;
  });
  const populations: Population[] = [];
  const known = new Map<string, number>();
  const of = new Map<string, number>();
  const unexplained: string[] = [];

  for (const release of releases) {
    const at = history.findIndex((period) => period.id === release.period);
    const period = history[at];
    if (period === undefined) continue;
    const cellsOf = Map.groupBy(
      release.cells.filter((cell) => !cell.of.startsWith('figure:')),
      (cell) => `${cell.view}|${cell.of}`,
    );
    const people = readings.map((reading) => {
      const read = peopleRead(reading, period, ofPeriod.slice(0, at + 1), history);
      return {
        department: byPlace(read, ({ unit }) => unit),
        site: byPlace(read, (one) => release.countedAt.get(one.person) ?? one.site),
      };
    });
    for (const leaf of release.leaves) {
      const read = people.map((places) =>
        leaf.units
          .flatMap((unit) => places[leaf.view].get(unit) ?? [])
          .map(({ person, from }) => sheetOf.get(`${from}|${person}`) ?? -1)
          .sort((a, b) => a - b),
      );
      const cells = cellsOf.get(`${leaf.view}|${leaf.id}`) ?? [];
      const whole = read.findIndex((list) => cells.every((cell) => explains(list, cell, sheets)));
      for (const cell of cells) {
        const reading = whole >= 0 ? whole : read.findIndex((list) => explains(list, cell, sheets));
        const list = read[reading];
        if (list === undefined) {
          unexplained.push(
            `${release.period} ${leaf.view} leaf ${leaf.id} ${cell.count}: covers people the roster does not explain`,
          );
          continue;
        }
        const key = `${release.period}|${leaf.view}|${leaf.id}|${list.join()}`;
        const index =
          known.get(key) ??
          populations.push({ period: release.period, view: leaf.view, leaf: leaf.id, sheets: list }) - 1;
        known.set(key, index);
        of.set(cellKey(release.period, leaf.view, leaf.id, cell.count), index);
      }
    }
    unexplained.push(...wrongSums(release));
  }
  return { sheets, populations, of, unexplained };
}

/** Figures that are not the sum of the leaves they name. */
export function wrongSums(release: Release): string[] {
  const ofLeaf = new Map(
    release.cells
      .filter((cell) => !cell.of.startsWith('figure:'))
      .map((cell) => [`${cell.view}|${cell.of}|${cell.count}`, cell.value]),
  );
  return release.cells.flatMap((cell) => {
    if (!cell.of.startsWith('figure:')) return [];
    const sum = cell.leaves.reduce(
      (total, leaf) => total + (ofLeaf.get(`${cell.view}|${leaf}|${cell.count}`) ?? Number.NaN),
      0,
    );
    return sum === cell.value
      ? []
      : [`${release.period} ${cell.view} ${cell.of} ${cell.count}: is not the sum of its leaves`];
  });
}

type Read = Latest & { readonly from: string };

function peopleRead(
  reading: (typeof readings)[number],
  period: Period,
  upToNow: readonly Latest[][],
  history: History,
): Read[] {
  const now = (upToNow.at(-1) ?? []).map((one): Read => ({ ...one, from: period.id }));
  if (reading === 'with refusers') return now;
  const full = now.filter((one) => !one.refused);
  if (reading === 'respondents') return full;
  const sheet = new Map<string, Read>();
  upToNow.forEach((people, at) => {
    for (const one of people) if (!one.refused) sheet.set(one.person, { ...one, from: history[at]?.id ?? '' });
  });
  return period.staff.flatMap((employee) => {
    const last = sheet.get(employee.person);
    return last ? [{ ...last, ...employee }] : [];
  });
}

function byPlace(people: readonly Read[], place: (one: Read) => string): Map<string, Read[]> {
  return Map.groupBy(people, place);
}

function explains(list: readonly number[], cell: Cell, sheets: readonly Sheet[]): boolean {
  if (cell.count === 'n' || cell.count.endsWith('.n')) return list.length === cell.value;
  const dot = cell.count.lastIndexOf('.');
  const measure = cell.count.slice(0, dot);
  const answer = cell.count.slice(dot + 1);
  let sum = 0;
  for (const sheet of list) {
    const given = sheets[sheet]?.answers[measure];
    if (given === answer || (given === true && answer === 'yes')) sum++;
  }
  return sum === cell.value;
}

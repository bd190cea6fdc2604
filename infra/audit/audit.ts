import { isolatedGroups } from './algebra.ts';
import { average } from './averaging.ts';
import { type History, randomFrom } from './history.ts';
import { lightLinks } from './links.ts';
import { explain, wrongSums } from './populations.ts';
import type { Publisher, Settings } from './release.ts';
import { addPeriod, emptyUsefulness, type Usefulness } from './usefulness.ts';

export type Findings = {
  companies: number;
  /** Groups of fewer than k people singled out by sums and differences over all periods. */
  isolated: number;
  /** Released populations below k, and parts of a period held together by fewer than k. */
  small: number;
  light: number;
  /** Numbers whose people the roster does not explain, figures that are no sum of leaves, periods not in partitions. */
  unexplained: number;
  redrawn: number;
  counts: number;
  untouched: number;
  populations: number;
  exactN: number;
  milliseconds: number[];
  usefulness: Usefulness;
  examples: string[];
};

export function noFindings(): Findings {
  return {
    companies: 0,
    isolated: 0,
    small: 0,
    light: 0,
    unexplained: 0,
    redrawn: 0,
    counts: 0,
    untouched: 0,
    populations: 0,
    exactN: 0,
    milliseconds: [],
    usefulness: emptyUsefulness(),
    examples: [],
  };
}

/**
 * Publishes one history and attacks all of it at once, exact and with noise, and adds what was found.
 * @param settings with the key of the noisy run; the exact run takes none
 * @param clock milliseconds
 */
export function auditHistory(
  findings: Findings,
  publisher: Publisher,
  history: History,
  settings: Settings,
  effort: { readonly tries: number; readonly seed: number; readonly clock: () => number },
): void {
  const exact = publisher(history, { ...settings, key: null });
  const started = effort.clock();
  const noisy = publisher(history, settings);
  findings.milliseconds.push((effort.clock() - started) / history.length);

  const explained = explain(history, exact);
  const wrong = [...explained.unexplained, ...noisy.flatMap(wrongSums)];
  const isolated = isolatedGroups(
    explained.populations,
    explained.sheets,
    settings.k,
    effort.tries,
    randomFrom(effort.seed),
  );
  for (const period of history) {
    const verdict = lightLinks(
      explained.populations.filter((population) => population.period === period.id),
      settings.k,
    );
    findings.small += verdict.small;
    findings.light += verdict.light;
    if (!verdict.partitions) wrong.push(`${period.id}: a view's populations overlap`);
  }
  const averaged = average(noisy, explained, exact);
  findings.companies++;
  findings.isolated += isolated.size;
  findings.unexplained += wrong.length;
  findings.redrawn += averaged.redrawn;
  findings.counts += averaged.counts;
  findings.untouched += averaged.untouched;
  findings.populations += averaged.populations;
  findings.exactN += averaged.exactN;
  if (findings.examples.length < 5) {
    findings.examples.push(...[...isolated].slice(0, 2).map((people) => `isolated: ${people}`), ...wrong.slice(0, 2));
  }
  exact.forEach((release, i) => {
    addPeriod(findings.usefulness, history, release, noisy[i] ?? null, settings.k);
  });
}

/** Chance that a draw is zero: (1 - r) / (1 + r) with r = 2^-bits. */
export function zeroRate(bits: number): number {
  const ratio = 2 ** -bits;
  return (1 - ratio) / (1 + ratio);
}

/** What is wrong, in words; empty when nothing is. */
export function faultsIn(findings: Findings, bits: number): string[] {
  const faults: string[] = [];
  const say = (number: number, what: string) => {
    if (number > 0) faults.push(`${number} ${what}`);
  };
  say(findings.isolated, 'groups below k isolated');
  say(findings.small, 'populations below k released');
  say(findings.light, 'light links between departments and sites');
  say(findings.unexplained, 'numbers that the roster does not explain');
  say(findings.redrawn, 'counts with more than one draw of noise');
  const rate = zeroRate(bits);
  // Five standard deviations: a sound run strays as far once in two million.
  const slack = 5 * Math.sqrt((rate * (1 - rate)) / Math.max(1, findings.counts));
  if (Math.abs(findings.untouched / Math.max(1, findings.counts) - rate) > slack) {
    faults.push(
      `${percent(findings.untouched, findings.counts)} of counts without noise, where ${Math.round(rate * 100)} % is right`,
    );
  }
  const slackN = 5 * Math.sqrt((rate * (1 - rate)) / Math.max(1, findings.populations));
  if (findings.exactN / Math.max(1, findings.populations) > rate + slackN) {
    faults.push(`n comes out exactly ${percent(findings.exactN, findings.populations)} of the time by averaging`);
  }
  return faults;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((part / whole) * 100).toFixed(1)} %`;
}

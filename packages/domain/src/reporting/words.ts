import type { Demand, Span } from './display.ts';

/** How a language writes what figures say. Numbers come in as figures and go out in the language's form. */
export interface FigureWords {
  /** "35 %" */
  readonly share: (percent: number) => string;
  /** "25 to 45 %" */
  readonly between: (from: number, to: number) => string;
  /** "5 % or less" */
  readonly atMost: (percent: number) => string;
  /** "95 % or more" */
  readonly atLeast: (percent: number) => string;
  /** "about 15" */
  readonly about: (count: number) => string;
  /** "fewer than 10" */
  readonly fewerThan: (count: number) => string;
}

/** "15+", in every language. */
export function sayRespondents(atLeast: number): string {
  return `${atLeast}+`;
}

export function sayShare({ from, to }: Span, words: FigureWords): string {
  if (from !== to) return words.between(from, to);
  if (from === 5) return words.atMost(5);
  if (to === 95) return words.atLeast(95);
  return words.share(from);
}

export function sayDemand(demand: Demand, words: FigureWords): string {
  return 'about' in demand ? words.about(demand.about) : words.fewerThan(demand.fewerThan);
}

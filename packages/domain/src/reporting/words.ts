import type { Demand, Span } from './display.ts';

/** "15+", in every language. */
export function sayRespondents(atLeast: number): string {
  return `${atLeast}+`;
}

/** English, for exports and logs: "35 %", "25 to 45 %", "5 % or less", "95 % or more". */
export function sayShare({ from, to }: Span): string {
  if (from !== to) return `${from} to ${to} %`;
  if (from === 5) return '5 % or less';
  if (to === 95) return '95 % or more';
  return `${from} %`;
}

/** English: "about 15", "fewer than 10". */
export function sayDemand(demand: Demand): string {
  return 'about' in demand ? `about ${demand.about}` : `fewer than ${demand.fewerThan}`;
}

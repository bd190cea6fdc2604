import type { Formats } from '../../words/index.ts';

/** "Mon–Fri" for days that follow each other, else each by name. */
export function sayDays(days: readonly number[], formats: Formats): string {
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const together = last - first === sorted.length - 1;
  return together && sorted.length > 2
    ? `${formats.weekday(first, 'short')}–${formats.weekday(last, 'short')}`
    : formats.list(sorted.map((day) => formats.weekday(day, 'short')));
}

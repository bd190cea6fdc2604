/** Arithmetic of the charts: no drawing here, so that a test can hold it. */

/** Maps a value in `[from, to]` to `[start, end]`. A domain without width maps to the middle. */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const width = to - from;
  return (value) => (width === 0 ? (start + end) / 2 : start + ((value - from) / width) * (end - start));
}

export interface Part {
  readonly from: number;
  readonly width: number;
}

/** Lays shares side by side over 100, whatever they add up to; equal shares when there are none. */
export function stack(shares: readonly number[]): readonly Part[] {
  const kept = shares.map((share) => Math.max(0, share));
  const whole = kept.reduce((sum, share) => sum + share, 0);
  let from = 0;
  return kept.map((share) => {
    const width = whole === 0 ? 100 / kept.length : (share / whole) * 100;
    const part = { from, width };
    from += width;
    return part;
  });
}

/** The middle of a span of percent. */
export function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}

/** Where a minute of the day lies between two others, in percent, never outside. */
export function percentOfDay(minute: number, from: number, to: number): number {
  return Math.min(100, Math.max(0, linear([from, to], [0, 100])(minute)));
}

/** The whole hours around a set of minutes: at least three hours wide, inside one day. */
export function hoursAround(minutes: readonly number[]): readonly [number, number] {
  if (minutes.length === 0) return [8 * 60, 18 * 60];
  let from = Math.floor(Math.min(...minutes) / 60);
  let to = Math.ceil((Math.max(...minutes) + 1) / 60);
  while (to - from < 3) {
    if (to < 24) to += 1;
    if (to - from < 3 && from > 0) from -= 1;
  }
  return [Math.max(0, from) * 60, Math.min(24, to) * 60];
}

/** What lies side by side without a gap: a gap is where `known` gives null. */
export function runsOf<Step, Known>(steps: readonly Step[], known: (step: Step) => Known | null): readonly Known[][] {
  const runs: Known[][] = [];
  let isOpen = false;
  for (const step of steps) {
    const found = known(step);
    if (found !== null && isOpen) runs.at(-1)?.push(found);
    else if (found !== null) runs.push([found]);
    isOpen = found !== null;
  }
  return runs;
}

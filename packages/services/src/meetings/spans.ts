import type { Busy } from './busy.repo.ts';

/** Overlapping and touching spans become one; empty ones fall away. In order. */
export function mergeSpans(spans: readonly Busy[]): Busy[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans.filter((span) => span.from < span.to).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

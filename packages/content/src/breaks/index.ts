import type { CompiledFacts, CompiledWords } from '../library/compiled.ts';
import breaksJson from '../library/generated/breaks.json' with { type: 'json' };
import type { BreakKind, BreakText, Locale } from '../library/types.ts';

const compiled = breaksJson as unknown as {
  facts: CompiledFacts['breaks'];
  words: Record<Locale, CompiledWords['breaks']>;
};

/**
 * What leaves the app for one kind of break: the same for everyone on it, naming no part of the body and no symptom.
 * `seconds` is the length of the break, `everyMinutes` its usual distance.
 */
export function breakText(kind: BreakKind, locale: Locale): BreakText {
  return { kind, locale, ...compiled.facts[kind], ...compiled.words[locale][kind] };
}

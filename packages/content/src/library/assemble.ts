import type { SafetyFacts, SafetyWords } from '../schema/index.ts';
import type { CompiledFacts, CompiledWords } from './compiled.ts';
import { fillAll } from './fill.ts';
import type {
  BreakKind,
  BreakText,
  Claim,
  Evidence,
  Exercise,
  Fix,
  Library,
  Locale,
  SafetyText,
  SelfCareItem,
  Source,
  Worded,
} from './types.ts';

type Numbers = Readonly<Record<string, number | undefined>>;
interface EvidenceFacts {
  readonly grade: Evidence['grade'];
  readonly sources: readonly string[];
}

/**
 * Joins facts and words into what a page shows. Words that the locale lacks come whole from English and are marked.
 * `words` of the source locale may be passed for both when `locale` is English.
 */
export function assemble(facts: CompiledFacts, words: CompiledWords, english: CompiledWords, locale: Locale): Library {
  const evidenceOf = (evidence: EvidenceFacts): Evidence => ({
    ...evidence,
    verified: evidence.sources.some(
      (id) => facts.sources[id] !== undefined && facts.sources[id].read !== 'notVerified',
    ),
  });

  const claimsOf = (
    claims: Readonly<Record<string, EvidenceFacts>> | undefined,
    texts: Readonly<Record<string, string>> | undefined,
  ): Claim[] =>
    Object.entries(claims ?? {}).map(([id, claim]) => ({ id, text: texts?.[id] ?? '', ...evidenceOf(claim) }));

  /** The words of one item, in the locale or whole in English. */
  function pick<Words>(
    own: Words | undefined,
    fromEnglish: Words | undefined,
    numbers: Numbers,
  ): (Words & Worded) | undefined {
    const chosen = own ?? fromEnglish;
    if (chosen === undefined) return undefined;
    const spoken: Locale = own === undefined ? 'en' : locale;
    return { ...fillAll(chosen, numbers, spoken), locale: spoken, fallback: own === undefined };
  }

  const exercises: Exercise[] = [];
  for (const [id, { claims, evidence, values, ...rest }] of Object.entries(facts.exercises)) {
    const text = pick(words.exercises[id], english.exercises[id], { ...rest.dose, ...values });
    if (text === undefined) continue;
    exercises.push({ id, ...rest, ...text, evidence: evidenceOf(evidence), claims: claimsOf(claims, text.claims) });
  }

  const selfCare: SelfCareItem[] = [];
  for (const [id, { claims, evidence, values, ...rest }] of Object.entries(facts.selfCare)) {
    const text = pick(words.selfCare[id], english.selfCare[id], values ?? {});
    if (text === undefined) continue;
    selfCare.push({ id, ...rest, ...text, evidence: evidenceOf(evidence), claims: claimsOf(claims, text.claims) });
  }

  const fixes: Record<string, Fix> = {};
  for (const [code, { values, ...rest }] of Object.entries(facts.fixes)) {
    const text = pick(words.fixes[code], english.fixes[code], values ?? {});
    if (text !== undefined) fixes[code] = { code, ...rest, ...text };
  }

  return {
    locale,
    exercises,
    selfCare,
    fixes,
    safety: safetyOf(facts.safety, words.safety, locale),
    breaks: breaksOf(facts, words, locale),
    sources: Object.fromEntries(
      Object.entries(facts.sources).map(([id, source]): [string, Source] => [id, { id, ...source }]),
    ),
  };
}

/** The safety texts of one locale, each code with its facts. */
export function safetyOf(facts: SafetyFacts, words: SafetyWords, locale: Locale): SafetyText {
  const { stopRules, redFlags, ...rest } = words;
  return {
    ...rest,
    locale,
    stopRules: Object.fromEntries(
      Object.entries(facts.stopRules).map(([code, rule]) => [
        code,
        { ...rule, text: stopRules[code as keyof typeof stopRules] },
      ]),
    ) as SafetyText['stopRules'],
    redFlags: Object.fromEntries(
      Object.entries(facts.redFlags).map(([code, flag]) => [code, { ...flag, text: redFlags[code] ?? '' }]),
    ),
  };
}

function breaksOf(facts: CompiledFacts, words: CompiledWords, locale: Locale): Library['breaks'] {
  return Object.fromEntries(
    Object.entries(facts.breaks).map(([kind, rule]) => {
      const text = words.breaks[kind as BreakKind];
      return [kind, { kind, locale, ...rule, ...text }];
    }),
  ) as Record<BreakKind, BreakText>;
}

import type {
  BreakFacts,
  BreakWords,
  ExerciseFacts,
  ExerciseWords,
  FixFacts,
  FixWords,
  SafetyFacts,
  SafetyWords,
  SelfCareFacts,
  SelfCareWords,
  SourceFacts,
} from '../schema/index.ts';

/** What the build step writes: facts once, words per locale. A word that is missing or stale is simply not there. */
export interface CompiledFacts {
  readonly exercises: Readonly<Record<string, ExerciseFacts>>;
  readonly selfCare: Readonly<Record<string, SelfCareFacts>>;
  readonly fixes: Readonly<Record<string, FixFacts>>;
  readonly safety: SafetyFacts;
  readonly breaks: BreakFacts;
  readonly sources: Readonly<Record<string, SourceFacts>>;
}

export interface CompiledWords {
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  readonly selfCare: Readonly<Record<string, SelfCareWords>>;
  readonly fixes: Readonly<Record<string, FixWords>>;
  readonly safety: SafetyWords;
  readonly breaks: BreakWords;
}

/** The safety texts of one locale, as they are fetched alone. */
export interface CompiledSafety {
  readonly facts: SafetyFacts;
  readonly words: SafetyWords;
}

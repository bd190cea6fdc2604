import { assemble } from './assemble.ts';
import type { CompiledFacts, CompiledSafety, CompiledWords } from './compiled.ts';
import factsJson from './generated/facts.json' with { type: 'json' };
import deSafety from './generated/safety.de.json' with { type: 'json' };
import enSafety from './generated/safety.en.json' with { type: 'json' };
import esSafety from './generated/safety.es.json' with { type: 'json' };
import frSafety from './generated/safety.fr.json' with { type: 'json' };
import deJson from './generated/words.de.json' with { type: 'json' };
import enJson from './generated/words.en.json' with { type: 'json' };
import esJson from './generated/words.es.json' with { type: 'json' };
import frJson from './generated/words.fr.json' with { type: 'json' };
import type { Library, Locale } from './types.ts';

export { fillText } from './fill.ts';
export type * from './types.ts';

const facts = factsJson as unknown as CompiledFacts;
const made = new Map<Locale, Library>();

function join(words: unknown, safety: unknown): CompiledWords {
  return { ...(words as Omit<CompiledWords, 'safety'>), safety: (safety as CompiledSafety).words };
}

const words: Readonly<Record<Locale, CompiledWords>> = {
  en: join(enJson, enSafety),
  de: join(deJson, deSafety),
  fr: join(frJson, frSafety),
  es: join(esJson, esSafety),
};

/**
 * The whole library in one locale, numbers filled in. Items without words in that locale come whole in English, with
 * `fallback: true`. Holds the words of all locales: a page that wants one only uses `loadLibrary` of `@sitwell/content/load`.
 */
export function library(locale: Locale): Library {
  let found = made.get(locale);
  if (found === undefined) {
    found = assemble(facts, words[locale], words.en, locale);
    made.set(locale, found);
  }
  return found;
}

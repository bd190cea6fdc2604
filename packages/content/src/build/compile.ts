import type { z } from 'zod';
import type { CompiledFacts, CompiledWords } from '../library/compiled.ts';
import {
  breakFactsSchema,
  breakTextSchema,
  exerciseFactsSchema,
  exerciseTextSchema,
  findingCodeSchema,
  fixFactsSchema,
  fixTextSchema,
  idSchema,
  locales,
  safetyFactsSchema,
  safetyTextSchema,
  selfCareFactsSchema,
  selfCareTextSchema,
  sourceLocale,
  sourceRegisterSchema,
  translatedFrom,
} from '../schema/index.ts';
import { fingerprint, type Problem, parseYaml, validate } from './parse.ts';
import type { ContentTree } from './tree.ts';

type Locale = (typeof locales)[number];

/** A translation, and the fingerprint of the English text it was made from. */
export interface Translation {
  readonly file: string;
  readonly locale: Locale;
  readonly translatedFrom: string;
  readonly english: string;
}

export interface Compiled {
  readonly facts: CompiledFacts;
  readonly words: Readonly<Record<Locale, CompiledWords>>;
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
}

interface Kind<Facts extends z.ZodType, Words extends z.ZodType> {
  readonly folder: string;
  readonly factsFile: string;
  readonly facts: Facts;
  readonly words: Words;
  readonly id: z.ZodType<string>;
}

interface Items<Facts, Words> {
  readonly facts: Record<string, Facts>;
  readonly words: Record<Locale, Record<string, Words>>;
}

const perLocale = <T>(make: () => T): Record<Locale, T> => ({ en: make(), de: make(), fr: make(), es: make() });

/**
 * Turns the YAML files into the compiled library. Never throws for a fault in the content: it lists the problems.
 * `known` keeps parsed texts for a caller that compiles many variants of one library.
 */
export function compile(tree: ContentTree, known?: Map<string, unknown>): Compiled {
  const problems: Problem[] = [];
  const translations: Translation[] = [];

  /** Reads `<folder>/<locale>.yaml` for all locales: English first, since the others name it. */
  function readWords<Words extends z.ZodType>(folder: string, schema: Words): Map<Locale, z.output<Words>> {
    const found = new Map<Locale, z.output<Words>>();
    let english: string | undefined;
    for (const locale of locales) {
      const file = `${folder}/${locale}.yaml`;
      const text = tree.get(file);
      if (text === undefined) continue;
      const raw = parseYaml(file, text, problems, known);
      if (raw === undefined) continue;
      if (locale === sourceLocale) {
        english = fingerprint(raw);
        const words = validate(schema, file, raw, problems);
        if (words !== undefined) found.set(locale, words);
        continue;
      }
      const { translatedFrom: stamp, ...rest } = (raw ?? {}) as Record<string, unknown>;
      const from = validate(translatedFrom, file, stamp, problems);
      const words = validate(schema, file, rest, problems);
      if (english === undefined || from === undefined || words === undefined) continue;
      translations.push({ file, locale, translatedFrom: from, english });
      if (from === english) found.set(locale, words);
    }
    return found;
  }

  function readItems<Facts extends z.ZodType, Words extends z.ZodType>(
    kind: Kind<Facts, Words>,
  ): Items<z.output<Facts>, z.output<Words>> {
    const items: Items<z.output<Facts>, z.output<Words>> = { facts: {}, words: perLocale(() => ({})) };
    const ids = new Set<string>();
    for (const path of tree.keys()) {
      const [folder, id] = path.split('/');
      if (folder === kind.folder && id !== undefined) ids.add(id);
    }
    for (const id of ids) {
      const folder = `${kind.folder}/${id}`;
      const factsFile = `${folder}/${kind.factsFile}`;
      validate(kind.id, folder, id, problems);
      const text = tree.get(factsFile);
      if (text === undefined) {
        problems.push({ rule: 'shape', file: folder, message: `the file ${kind.factsFile} is missing here` });
        continue;
      }
      const facts = validate(kind.facts, factsFile, parseYaml(factsFile, text, problems, known), problems);
      const words = readWords(folder, kind.words);
      if (!tree.has(`${folder}/${sourceLocale}.yaml`)) {
        problems.push({
          rule: 'shape',
          file: folder,
          message: `the English text ${sourceLocale}.yaml is missing here`,
        });
      }
      if (facts === undefined) continue;
      items.facts[id] = facts;
      for (const [locale, text] of words) items.words[locale][id] = text;
    }
    return items;
  }

  function readOne<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> | undefined {
    const text = tree.get(file);
    if (text === undefined) {
      problems.push({ rule: 'shape', file, message: 'this file is missing' });
      return undefined;
    }
    return validate(schema, file, parseYaml(file, text, problems, known), problems);
  }

  const exercises = readItems({
    folder: 'exercises',
    factsFile: 'exercise.yaml',
    facts: exerciseFactsSchema,
    words: exerciseTextSchema,
    id: idSchema,
  });
  const selfCare = readItems({
    folder: 'self-care',
    factsFile: 'item.yaml',
    facts: selfCareFactsSchema,
    words: selfCareTextSchema,
    id: idSchema,
  });
  const fixes = readItems({
    folder: 'fixes',
    factsFile: 'fix.yaml',
    facts: fixFactsSchema,
    words: fixTextSchema,
    id: findingCodeSchema,
  });
  const safetyFacts = readOne('safety/safety.yaml', safetyFactsSchema);
  const breakFacts = readOne('breaks/breaks.yaml', breakFactsSchema);
  const sources = readOne('sources.yaml', sourceRegisterSchema);
  const safety = readWords('safety', safetyTextSchema);
  const breaks = readWords('breaks', breakTextSchema);

  for (const locale of locales) {
    if (!safety.has(locale)) {
      problems.push({
        rule: 'missingSafetyText',
        file: `safety/${locale}.yaml`,
        message: 'the safety texts of this locale are missing, wrong or stale: nothing can be shown in it',
      });
    }
    if (!breaks.has(locale)) {
      problems.push({
        rule: 'missingBreakText',
        file: `breaks/${locale}.yaml`,
        message: 'the break texts of this locale are missing, wrong or stale',
      });
    }
  }

  const englishSafety = safety.get(sourceLocale);
  const englishBreaks = breaks.get(sourceLocale);
  const wordsOf = (locale: Locale): CompiledWords => ({
    exercises: exercises.words[locale],
    selfCare: selfCare.words[locale],
    fixes: fixes.words[locale],
    // Problems above say that these are missing; a library with a problem is never written.
    safety: (safety.get(locale) ?? englishSafety) as CompiledWords['safety'],
    breaks: (breaks.get(locale) ?? englishBreaks) as CompiledWords['breaks'],
  });

  return {
    facts: {
      exercises: exercises.facts,
      selfCare: selfCare.facts,
      fixes: fixes.facts,
      safety: safetyFacts ?? { stopRules: {} as CompiledFacts['safety']['stopRules'], redFlags: {} },
      breaks: breakFacts ?? ({} as CompiledFacts['breaks']),
      sources: sources ?? {},
    },
    words: { en: wordsOf('en'), de: wordsOf('de'), fr: wordsOf('fr'), es: wordsOf('es') },
    translations,
    problems,
  };
}

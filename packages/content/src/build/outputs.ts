import { z } from 'zod';
import {
  breakFactsSchema,
  breakTextSchema,
  exerciseFactsSchema,
  exerciseTextSchema,
  fixFactsSchema,
  fixTextSchema,
  locales,
  safetyFactsSchema,
  safetyTextSchema,
  selfCareFactsSchema,
  selfCareTextSchema,
  sourceLocale,
  sourceRegisterSchema,
} from '../schema/index.ts';
import type { Compiled } from './compile.ts';
import { formatJson } from './formatJson.ts';
import { fingerprint, parseYaml } from './parse.ts';
import type { ContentTree } from './tree.ts';

const generated = 'src/library/generated';

/** For editors: each words file may carry the stamp of the English text it was made from. */
function editorSchemas(): Array<[string, string]> {
  const schemas: Record<string, z.ZodType> = {
    exercise: exerciseFactsSchema,
    'exercise-text': exerciseTextSchema,
    'self-care': selfCareFactsSchema,
    'self-care-text': selfCareTextSchema,
    fix: fixFactsSchema,
    'fix-text': fixTextSchema,
    safety: safetyFactsSchema,
    'safety-text': safetyTextSchema,
    breaks: breakFactsSchema,
    'break-text': breakTextSchema,
    sources: sourceRegisterSchema,
  };
  return Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    if (name.endsWith('-text')) json.properties = { translatedFrom: { type: 'string' }, ...json.properties };
    return [`schema/${name}.schema.json`, formatJson(json)];
  });
}

/** Path in the package -> text of every file that the build writes. Pure, so that a test can tell a stale file. */
export function outputs(compiled: Compiled): Map<string, string> {
  const files = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    files.set(`${generated}/${name}.json`, formatJson(value));
  };
  put('facts', compiled.facts);
  for (const locale of locales) {
    // The safety texts apart: a page with warning signs must not wait for the whole library.
    const { safety, ...words } = compiled.words[locale];
    put(`words.${locale}`, words);
    put(`safety.${locale}`, { facts: compiled.facts.safety, words: safety });
  }
  put('breaks', {
    facts: compiled.facts.breaks,
    words: Object.fromEntries(locales.map((locale) => [locale, compiled.words[locale].breaks])),
  });
  for (const [path, text] of editorSchemas()) files.set(path, text);
  return files;
}

/** The translation with its stamp set to today's English text; undefined when the file is not a translation. */
export function stamped(tree: ContentTree, file: string): string | undefined {
  const match = /^(.*)\/(\w\w)\.yaml$/.exec(file);
  const text = tree.get(file);
  if (match === null || text === undefined || match[2] === sourceLocale) return undefined;
  const englishFile = `${match[1]}/${sourceLocale}.yaml`;
  const english = tree.get(englishFile);
  if (english === undefined) return undefined;
  const stamp = `translatedFrom: "${fingerprint(parseYaml(englishFile, english, []))}"`;
  const schemaLine = /^# yaml-language-server:.*\n/.exec(text)?.[0] ?? '';
  const rest = text.slice(schemaLine.length);
  return (
    schemaLine + (/^translatedFrom:/m.test(rest) ? rest.replace(/^translatedFrom:.*$/m, stamp) : `${stamp}\n${rest}`)
  );
}

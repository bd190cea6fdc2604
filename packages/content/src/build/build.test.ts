import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryFolder } from '../check/index.ts';
import { countWords, sentences } from '../schema/index.ts';
import { compile } from './compile.ts';
import { outputs } from './outputs.ts';
import { fingerprint, type Problem, parseYaml } from './parse.ts';
import { readTree } from './tree.ts';

const root = join(import.meta.dirname, '../..');

const tree = await readTree(libraryFolder);
const known = new Map<string, unknown>();
const compiled = compile(tree, known);

/** What a physiotherapist reads who made this slip in an exercise. */
function slip(file: string, from: string | RegExp, to: string): string[] {
  const text = tree.get(file) ?? '';
  return compile(new Map([...tree, [file, text.replace(from, to)]]), known).problems.map(({ message }) => message);
}

describe('the compiled files', () => {
  it('are current: run `node src/build/main.ts` in packages/content after an edit', async () => {
    expect(compiled.problems).toEqual([]);
    for (const [path, text] of outputs(compiled)) {
      expect(await readFile(join(root, path), 'utf8').catch(() => ''), path).toBe(text);
    }
  });
});

describe('a slip of the pen', () => {
  const exercise = 'exercises/chinSlide/exercise.yaml';

  it('is answered in words', () => {
    expect(slip(exercise, /stopRules: .*/, 'stopRules: []')).toEqual([
      'every exercise needs at least one stop rule (at stopRules)',
    ]);
    expect(slip(exercise, 'regions: [neck]', 'regions: [nek]')).toEqual([
      expect.stringMatching(/^a region is one of: neck, shoulders, .* \(at regions.0\)$/),
    ]);
    expect(slip(exercise, 'repetitions: 5', 'repetitions: five')).toEqual([
      'repetitions is a whole number (at dose.repetitions)',
    ]);
    expect(slip(exercise, ', perDay: 3', '')).toEqual(['say how often: perDay or perWeek (at dose)']);
    expect(slip(exercise, 'seconds: 60', 'seconds: 60\ncolour: blue')).toEqual(['this is not a known entry: colour']);
  });

  it('in YAML itself is answered with the line and what to try', () => {
    const [message] = slip('exercises/chinSlide/en.yaml', /^feel: .*/m, 'feel: Now: a stretch.');
    expect(message).toMatch(/^line \d+ cannot be read: .* needs quotes around it\.$/);
  });

  it('does not stop the other items from being read', () => {
    const compiled = compile(new Map([...tree, [exercise, 'kind: nonsense']]), known);
    expect(Object.keys(compiled.facts.exercises).length).toBeGreaterThan(30);
    expect(compiled.facts.exercises['chinSlide']).toBeUndefined();
  });
});

describe('fingerprint', () => {
  it('does not see the order of entries, and sees every change of a word', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1, maxKeys: 6 }), fc.string(), (words, other) => {
        const shuffled = Object.fromEntries(Object.entries(words).reverse());
        expect(fingerprint(shuffled)).toBe(fingerprint(words));
        const [first] = Object.keys(words) as [string];
        fc.pre(words[first] !== other);
        expect(fingerprint({ ...words, [first]: other })).not.toBe(fingerprint(words));
      }),
      { numRuns: 50 },
    );
  });

  it('does not see comments', () => {
    const problems: Problem[] = [];
    const plain = parseYaml('a', 'name: Chin slide', problems);
    expect(fingerprint(parseYaml('b', '# a note\nname: Chin slide # another', problems))).toBe(fingerprint(plain));
  });
});

describe('words and sentences', () => {
  it('are counted as a reader counts them', () => {
    expect(countWords("Don't slouch, e.g. at 9 o'clock; hold {holdSeconds} seconds.")).toBe(10);
    expect(countWords('Rücken-Übung für Ärzte')).toBe(3);
    expect(sentences('Sit tall. Look ahead!  Ready?')).toEqual(['Sit tall.', 'Look ahead!', 'Ready?']);
    expect(sentences('About 1.4 of 10 points.')).toEqual(['About 1.4 of 10 points.']);
  });
});

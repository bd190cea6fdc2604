import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../build/compile.ts';
import { stamped } from '../build/outputs.ts';
import { type ContentTree, compileLibrary, countLines, type Expected, problemsOf } from './index.ts';

const expected: Expected = { today: '2026-11-24' };
let tree: ContentTree;
const known = new Map<string, unknown>();

beforeAll(async () => {
  ({ tree } = await compileLibrary());
});

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The library with a fault planted in it; translations beside a changed English text are stamped unless `stale`. */
function planted(
  edits: readonly Edit[],
  options: { stale?: boolean; without?: string; with?: Record<string, string> } = {},
) {
  const files = new Map(tree);
  for (const [file, from, to] of edits) {
    const before = files.get(file);
    if (before === undefined) throw new Error(`no file ${file}`);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${file}`);
    files.set(file, after);
  }
  if (options.without !== undefined) files.delete(options.without);
  for (const [file, text] of Object.entries(options.with ?? {})) files.set(file, text);
  if (options.stale !== true) {
    for (const [file] of edits) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      for (const locale of ['de', 'fr', 'es']) {
        const text = stamped(files, `${folder}/${locale}.yaml`);
        if (text !== undefined) files.set(`${folder}/${locale}.yaml`, text);
      }
    }
  }
  return compile(files, known);
}

/** The rules that a planted fault turns red. */
function rulesOf(edits: readonly Edit[], more: Parameters<typeof planted>[1] & { expected?: Partial<Expected> } = {}) {
  const found = problemsOf(planted(edits, more), { ...expected, ...more.expected });
  return [...new Set(found.map(({ rule }) => rule))];
}

const chin = 'exercises/chinSlide';
const approved = 'review: { state: approved, by: Dr A. Person, on: "2026-01-02", due: "2026-11-23" }';

describe('content:check', () => {
  it('finds nothing wrong in the library as it stands', () => {
    expect(problemsOf(compile(tree, known), expected)).toEqual([]);
  });

  it('prints counts per topic and locale', () => {
    const lines = countLines(compile(tree, known)).join('\n');
    expect(lines).toMatch(/^self-care, heatAndCold\s+2\s+2\s+0\s+0$/m);
    expect(lines).toMatch(/^warning signs\s+(\d+)\s+\1\s+\1\s+\1$/m);
  });

  describe('turns red on', () => {
    it('evidence without a source', () => {
      const edit: Edit = [`${chin}/exercise.yaml`, /evidence: .*/, 'evidence: { grade: good, sources: [] }'];
      expect(rulesOf([edit])).toContain('unsourcedClaim');
    });

    it('a claim without a source', () => {
      expect(
        rulesOf([['self-care/walking/item.yaml', /walkBack: .*/, 'walkBack: { grade: good, sources: [] }']]),
      ).toContain('unsourcedClaim');
    });

    it('a claim in the words that the facts do not know', () => {
      const edit: Edit = [
        `${chin}/en.yaml`,
        /^alternatives:/m,
        'claims:\n  proven: It is known to be useful.\nalternatives:',
      ];
      expect(rulesOf([edit])).toContain('unsourcedClaim');
    });

    it('a sentence about studies outside the claims', () => {
      const edit: Edit = [`${chin}/en.yaml`, /^feel: .*/m, 'feel: Studies say it feels nice.'];
      expect(rulesOf([edit])).toContain('unsourcedClaim');
    });

    it('a warning sign without a source', () => {
      const edit: Edit = ['safety/safety.yaml', /swollenCalf: .*/, 'swollenCalf: { sources: [] }'];
      expect(rulesOf([edit])).toContain('unsourcedClaim');
    });

    it('a source outside the register', () => {
      const edit: Edit = [`${chin}/exercise.yaml`, 'chronicNeckUmbrella2023', 'aFriendOfMine'];
      expect(rulesOf([edit])).toEqual(['unknownSource']);
    });

    it('an approved item whose review is overdue', () => {
      const edit: Edit = [`${chin}/exercise.yaml`, /review: .*/, approved];
      expect(rulesOf([edit])).toEqual(['overdueReview']);
      expect(rulesOf([edit], { expected: { today: '2026-11-23' } })).toEqual([]);
    });

    it('an approved safety text whose review is overdue', () => {
      expect(rulesOf([['safety/fr.yaml', /review: .*/, approved]])).toEqual(['overdueReview']);
    });

    it('an approval without a name', () => {
      const edit: Edit = [`${chin}/exercise.yaml`, /review: .*/, 'review: { state: approved }'];
      expect(rulesOf([edit])).toContain('shape');
    });

    it('a missing safety text', () => {
      expect(rulesOf([['safety/es.yaml', /^ {2}dizzyOrSick: .*\n/m, '']])).toContain('missingSafetyText');
      expect(rulesOf([['safety/es.yaml', /^ {2}swollenCalf: .*\n/m, '']])).toEqual(['missingSafetyText']);
      expect(rulesOf([], { without: 'safety/fr.yaml' })).toContain('missingSafetyText');
    });

    it('an exercise that is too long for its own time', () => {
      expect(rulesOf([[`${chin}/exercise.yaml`, 'repetitions: 5', 'repetitions: 15']])).toEqual(['unreadableInBreak']);
    });

    it('an exercise that is too long for its break', () => {
      expect(rulesOf([[`${chin}/exercise.yaml`, 'seconds: 60', 'seconds: 61']])).toEqual(['unreadableInBreak']);
    });

    it('a self-care text that is too long for its time', () => {
      expect(rulesOf([['self-care/walking/item.yaml', 'seconds: 90', 'seconds: 9']])).toEqual(['unreadableInBreak']);
    });

    it('a sentence over twenty words, and says which', () => {
      const long = `purpose: ${'word '.repeat(20)}word.`;
      const [found] = planted([[`${chin}/en.yaml`, /^purpose: .*/m, long]]).problems;
      expect(found).toMatchObject({ rule: 'longSentence', file: `${chin}/en.yaml` });
      expect(found?.message).toMatch(
        /^keep each sentence to 20 words or fewer; this one has 21: "word .*\(at purpose\)$/,
      );
      expect(planted([[`${chin}/en.yaml`, /^purpose: .*/m, `purpose: ${'word '.repeat(20)}`]]).problems).toEqual([]);
    });

    it.each([
      ['en', 'It heals your neck.'],
      ['en', 'A treatment for the neck.'],
      ['en', 'This prevents pain.'],
      ['de', 'Das lindert Schmerz.'],
      ['de', 'Eine Therapie für den Nacken.'],
      ['de', 'Ein Mittel zur Schmerzlinderung.'],
    ])('a forbidden claim in %s: %s', (locale, text) => {
      expect(rulesOf([[`${chin}/${locale}.yaml`, /^purpose: .*/m, `purpose: ${text}`]])).toEqual(['forbiddenClaim']);
    });

    it.each([
      ['fr', 'Cela soulage la douleur.'],
      ['fr', 'Le mal est bien traité.'],
      ['es', 'Esto alivia el dolor.'],
      ['es', 'La curación es rápida.'],
    ])('a forbidden claim in %s: %s', (locale, text) => {
      const edit: Edit = [`safety/${locale}.yaml`, /^disclaimer: .*/m, `disclaimer: ${text}`];
      expect(rulesOf([edit])).toEqual(['forbiddenClaim']);
    });

    it.each(['Vraiment ?', 'Vraiment?', 'Il dit : « oui »', "C'est tout."])(
      'French that is set as English: %s',
      (text) => {
        const edit: Edit = ['safety/fr.yaml', /^disclaimer: .*/m, `disclaimer: ${JSON.stringify(text)}`];
        expect(rulesOf([edit])).toEqual(['misprint']);
      },
    );

    it('a finding without a fix, and a fix without a finding', () => {
      const findings = Object.keys(compile(tree, known).facts.fixes);
      const more = { expected: { findings: [...findings.slice(1), 'mouse.onFire'] } };
      expect(rulesOf([], more)).toEqual(['findingWithoutFix', 'fixWithoutFinding']);
    });

    it('an Annex point without a question', () => {
      expect(rulesOf([], { expected: { annex: { '2d.noise': [], '2e.heat': ['surroundings'] } } })).toEqual([
        'annexWithoutQuestion',
      ]);
    });

    it('a warning sign without words', () => {
      expect(rulesOf([], { expected: { signs: ['greenEars'] } })).toEqual(['missingSafetyText']);
    });

    it('a region without an exercise', () => {
      expect(rulesOf([], { expected: { sites: ['neck', 'tail'] } })).toEqual(['regionWithoutExercise']);
      const edits = ['lookFar', 'nearFar', 'slowBlink'].map(
        (id): Edit => [`exercises/${id}/exercise.yaml`, 'regions: [eyes]', 'regions: [neck]'],
      );
      expect(rulesOf(edits)).toEqual(['regionWithoutExercise']);
    });

    it('a stale translation', () => {
      const edit: Edit = [`${chin}/en.yaml`, /^feel: .*/m, 'feel: A pull at the back of your neck.'];
      expect(rulesOf([edit], { stale: true })).toEqual(['staleTranslation']);
      expect(rulesOf([edit])).toEqual([]);
    });

    it('a translation without its stamp', () => {
      expect(rulesOf([[`${chin}/de.yaml`, /^translatedFrom: .*\n/m, '']], { stale: true })).toContain('shape');
    });

    it('a missing translation', () => {
      expect(rulesOf([], { without: `${chin}/de.yaml` })).toEqual(['missingTranslation']);
    });

    it('a dose that a translation changes or drops', () => {
      expect(rulesOf([[`${chin}/de.yaml`, '{holdSeconds}', '9']])).toEqual(['bareNumber', 'droppedVariable']);
      expect(rulesOf([[`${chin}/de.yaml`, '{holdSeconds} Sekunden', 'drei Sekunden']])).toContain('bareNumber');
      expect(rulesOf([[`${chin}/de.yaml`, '{holdSeconds}', '{hold}']])).toEqual(['unknownVariable', 'droppedVariable']);
    });

    it('a step that shows a pose that is not there', () => {
      expect(rulesOf([[`${chin}/de.yaml`, 'pose: slide', 'pose: jump']])).toEqual(['unknownPose']);
    });

    it('a reference to nothing', () => {
      expect(rulesOf([['self-care/walking/item.yaml', 'briskWalk', 'moonWalk']])).toEqual(['unknownName']);
    });

    it('a topic without an item', () => {
      const edit: Edit = ['self-care/creamsAndGels/item.yaml', 'topic: creamsAndGels', 'topic: heatAndCold'];
      expect(rulesOf([edit])).toEqual(['topicWithoutItem']);
    });

    it('a notice that names a part of the body', () => {
      const edit: Edit = ['breaks/en.yaml', 'Take a moment away from the screen.', 'Rest your sore neck.'];
      expect(rulesOf([edit])).toEqual(['personalNotice']);
    });

    it('a library that got too small', () => {
      const files = new Map([...tree].filter(([file]) => !/^exercises\/[b-k]/.test(file)));
      const found = problemsOf(compile(files, known), expected).map(({ rule }) => rule);
      expect(found).toContain('tooFew');
    });
  });
});

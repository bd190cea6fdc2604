import type { Compiled } from '../build/compile.ts';
import type { Problem } from '../build/parse.ts';
import { variablesIn } from '../library/fill.ts';
import type { Locale } from '../library/types.ts';
import { movingSeconds } from '../schema/exercise.ts';
import { locales, regions, sourceLocale, topics, wholeLocales } from '../schema/index.ts';
import { forbidden, frenchMisprint, personal, spelledDose, tellsOfStudies } from './claims.ts';
import { readingSeconds } from './reading.ts';
import { allTexts, type Text, textsOf } from './words.ts';

/** What the rest of the product expects of the library; what is left out is not checked. */
export interface Expected {
  /** ISO day against which reviews are due. */
  readonly today: string;
  /** Codes of every finding that a desk check can have. */
  readonly findings?: readonly string[];
  /** Points of the Annex to Directive 90/270/EEC -> the questions that look at them. */
  readonly annex?: Readonly<Record<string, readonly unknown[]>>;
  /** Sites of the body that a person can name. */
  readonly sites?: readonly string[];
  /** Ids of the warning signs. */
  readonly signs?: readonly string[];
}

type Rule = (compiled: Compiled, expected: Expected) => Problem[];

const problem = (rule: string, file: string, message: string): Problem => ({ rule, file, message });

const exerciseFile = (id: string): string => `exercises/${id}/exercise.yaml`;
const selfCareFile = (id: string): string => `self-care/${id}/item.yaml`;
const fixFile = (code: string): string => `fixes/${code}/fix.yaml`;

/** Everything that names sources: file and ids. */
function* citations({ facts }: Compiled): Generator<{ file: string; ids: readonly string[] }> {
  for (const [id, { evidence, claims }] of Object.entries(facts.exercises)) {
    yield {
      file: exerciseFile(id),
      ids: [...evidence.sources, ...Object.values(claims ?? {}).flatMap((c) => c.sources)],
    };
  }
  for (const [id, { evidence, claims }] of Object.entries(facts.selfCare)) {
    yield {
      file: selfCareFile(id),
      ids: [...evidence.sources, ...Object.values(claims ?? {}).flatMap((c) => c.sources)],
    };
  }
  for (const [code, { sources }] of Object.entries(facts.fixes)) yield { file: fixFile(code), ids: sources };
  for (const { sources } of Object.values(facts.safety.redFlags)) yield { file: 'safety/safety.yaml', ids: sources };
}

const sourceInRegister: Rule = (compiled) =>
  [...citations(compiled)].flatMap(({ file, ids }) =>
    ids
      .filter((id) => compiled.facts.sources[id] === undefined)
      .map((id) => problem('unknownSource', file, `the source ${id} is not in sources.yaml`)),
  );

const claimHasSource: Rule = (compiled) => {
  const found: Problem[] = [];
  const items = [
    ['exercises', compiled.facts.exercises],
    ['selfCare', compiled.facts.selfCare],
  ] as const;
  for (const [kind, facts] of items) {
    const folder = kind === 'exercises' ? 'exercises' : 'self-care';
    for (const locale of locales) {
      for (const [id, words] of Object.entries(compiled.words[locale][kind])) {
        const file = `${folder}/${id}/${locale}.yaml`;
        const known = Object.keys(facts[id]?.claims ?? {});
        const said = Object.keys(words.claims ?? {});
        for (const claim of said.filter((name) => !known.includes(name))) {
          found.push(problem('unsourcedClaim', file, `the claim ${claim} has no source in the facts beside it`));
        }
        for (const claim of known.filter((name) => !said.includes(name))) {
          found.push(problem('unsourcedClaim', file, `the words of the claim ${claim} are missing here`));
        }
        const { claims, ...rest } = words;
        const teller = textsOf(rest, locale, file).find(({ text }) => tellsOfStudies[locale].test(text));
        if (known.length === 0 && teller !== undefined) {
          found.push(
            problem('unsourcedClaim', file, `"${teller.text}" tells of evidence: make it a claim with a source`),
          );
        }
      }
    }
  }
  return found;
};

const reviewInDate: Rule = ({ facts, words }, { today }) => {
  const reviews = [
    ...Object.entries(facts.exercises).map(([id, { review }]) => ({ file: exerciseFile(id), review })),
    ...Object.entries(facts.selfCare).map(([id, { review }]) => ({ file: selfCareFile(id), review })),
    ...Object.entries(facts.fixes).map(([code, { review }]) => ({ file: fixFile(code), review })),
    ...locales.map((locale) => ({ file: `safety/${locale}.yaml`, review: words[locale].safety.review })),
  ];
  return reviews
    .filter(({ review }) => review.state === 'approved' && review.due !== undefined && review.due < today)
    .map(({ file, review }) => problem('overdueReview', file, `approved, but its review was due on ${review.due}`));
};

const safetyTextThere: Rule = ({ facts, words }) =>
  locales.flatMap((locale) => {
    const file = `safety/${locale}.yaml`;
    const said = words[locale].safety.redFlags;
    const missing = Object.keys(facts.safety.redFlags).filter((id) => said[id] === undefined);
    const extra = Object.keys(said).filter((id) => facts.safety.redFlags[id] === undefined);
    return [
      ...missing.map((id) => problem('missingSafetyText', file, `the words of the warning sign ${id} are missing`)),
      ...extra.map((id) => problem('missingSafetyText', file, `the warning sign ${id} is not in safety.yaml`)),
    ];
  });

const readableInItsBreak: Rule = ({ facts, words }) => {
  const found: Problem[] = [];
  for (const locale of locales) {
    for (const [id, text] of Object.entries(words[locale].exercises)) {
      const exercise = facts.exercises[id];
      if (exercise === undefined) continue;
      const read = readingSeconds([text.name, text.purpose, ...text.steps.map((step) => step.text)]);
      const move = movingSeconds(exercise.dose);
      if (read + move > exercise.seconds) {
        const message = `${read} s to read and ${move} s to do are more than its ${exercise.seconds} s`;
        found.push(problem('unreadableInBreak', `exercises/${id}/${locale}.yaml`, message));
      }
    }
    for (const [id, text] of Object.entries(words[locale].selfCare)) {
      const item = facts.selfCare[id];
      const read = readingSeconds(textsOf(text, locale, '').map((entry) => entry.text));
      if (item !== undefined && read > item.seconds) {
        const message = `${read} s to read are more than its ${item.seconds} s`;
        found.push(problem('unreadableInBreak', `self-care/${id}/${locale}.yaml`, message));
      }
    }
  }
  for (const [id, exercise] of Object.entries(facts.exercises)) {
    for (const kind of exercise.breaks) {
      const length = facts.breaks[kind].seconds;
      if (exercise.seconds <= length) continue;
      const message = `its ${exercise.seconds} s do not fit into a ${kind} break of ${length} s`;
      found.push(problem('unreadableInBreak', exerciseFile(id), message));
    }
  }
  return found;
};

/** One problem for each text that a pattern finds. */
function matching(rule: string, texts: readonly Text[], pattern: RegExp, say: (hit: string) => string): Problem[] {
  return texts.flatMap(({ file, entry, text }) => {
    const hit = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
    return hit === null ? [] : [problem(rule, file, `${say(hit[0].trim())} (at ${entry})`)];
  });
}

const nothingPromised: Rule = ({ words }) =>
  locales.flatMap((locale) =>
    matching(
      'forbiddenClaim',
      allTexts(words[locale], locale),
      forbidden[locale],
      (hit) => `"${hit}" promises too much`,
    ),
  );

const frenchIsSetRight: Rule = ({ words }) =>
  matching(
    'misprint',
    allTexts(words.fr, 'fr'),
    frenchMisprint,
    (hit) => `"${hit}": French has a narrow no-break space (U+202F) before this mark, and ’ for an apostrophe`,
  );

const numbersAreVariables: Rule = ({ words }) =>
  locales.flatMap((locale) => {
    const texts = allTexts(words[locale], locale).map((text) => ({ ...text, text: text.text.replace(/\{\w+\}/g, '') }));
    const say = (hit: string) => `write "${hit}" as a {variable}, so that a translation cannot change it`;
    return [...matching('bareNumber', texts, /\d+/u, say), ...matching('bareNumber', texts, spelledDose[locale], say)];
  });

/** Filled by the app when it knows the country the person is in. */
const runtimeVariables = new Set(['emergencyNumber']);

const variablesExist: Rule = ({ facts, words }) => {
  const found: Problem[] = [];
  const compare = (folder: string, id: string, known: ReadonlySet<string>, pick: (locale: Locale) => unknown): void => {
    const used = (locale: Locale): Set<string> =>
      new Set(textsOf(pick(locale), locale, '').flatMap(({ text }) => variablesIn(text)));
    const english = used(sourceLocale);
    for (const locale of locales) {
      if (pick(locale) === undefined) continue;
      const file = `${folder}${id === '' ? '' : `/${id}`}/${locale}.yaml`;
      const here = used(locale);
      for (const name of here) {
        if (!known.has(name) && !runtimeVariables.has(name)) {
          found.push(problem('unknownVariable', file, `{${name}} is neither a part of the dose nor one of the values`));
        }
      }
      for (const name of english) {
        if (!here.has(name))
          found.push(problem('droppedVariable', file, `the English text has {${name}}, this one has not`));
      }
    }
  };
  for (const [id, { dose, values }] of Object.entries(facts.exercises)) {
    compare(
      'exercises',
      id,
      new Set([...Object.keys(dose), ...Object.keys(values ?? {})]),
      (l) => words[l].exercises[id],
    );
  }
  for (const [id, { values }] of Object.entries(facts.selfCare)) {
    compare('self-care', id, new Set(Object.keys(values ?? {})), (l) => words[l].selfCare[id]);
  }
  for (const [code, { values }] of Object.entries(facts.fixes)) {
    compare('fixes', code, new Set(Object.keys(values ?? {})), (l) => words[l].fixes[code]);
  }
  compare('safety', '', new Set(), (locale) => words[locale].safety);
  compare('breaks', '', new Set(), (locale) => words[locale].breaks);
  return found;
};

const posesExist: Rule = ({ facts, words }) =>
  locales.flatMap((locale) =>
    Object.entries(words[locale].exercises).flatMap(([id, text]) => {
      const file = `exercises/${id}/${locale}.yaml`;
      const poses = Object.keys(facts.exercises[id]?.poses ?? {});
      const shown = text.steps.map((step) => step.pose);
      const english = words.en.exercises[id]?.steps.map((step) => step.pose) ?? [];
      return [
        ...shown
          .filter((pose) => !poses.includes(pose))
          .map((pose) => problem('unknownPose', file, `the step's pose ${pose} is not in exercise.yaml`)),
        ...poses
          .filter((pose) => text.pictures[pose] === undefined)
          .map((pose) => problem('unknownPose', file, `say under pictures what the pose ${pose} shows`)),
        ...(shown.join() === english.join()
          ? []
          : [problem('unknownPose', file, 'the steps show other poses, or another order, than the English text')]),
      ];
    }),
  );

const namesExist: Rule = ({ facts }) => {
  const exercise = (file: string, ids: readonly (string | undefined)[]): Problem[] =>
    ids
      .filter((id): id is string => id !== undefined && facts.exercises[id] === undefined)
      .map((id) => problem('unknownName', file, `there is no exercise ${id}`));
  return [
    ...Object.entries(facts.exercises).flatMap(([id, { easierExercise, harderExercise }]) =>
      exercise(exerciseFile(id), [easierExercise, harderExercise]),
    ),
    ...Object.entries(facts.selfCare).flatMap(([id, { exercises, seeAlso }]) => [
      ...exercise(selfCareFile(id), exercises ?? []),
      ...(seeAlso ?? [])
        .filter((other) => facts.selfCare[other] === undefined)
        .map((other) => problem('unknownName', selfCareFile(id), `there is no self-care item ${other}`)),
    ]),
  ];
};

const findingsHaveFixes: Rule = ({ facts }, { findings }) => {
  if (findings === undefined) return [];
  return [
    ...findings
      .filter((code) => facts.fixes[code] === undefined)
      .map((code) => problem('findingWithoutFix', `fixes/${code}`, 'this finding has no fix')),
    ...Object.keys(facts.fixes)
      .filter((code) => !findings.includes(code))
      .map((code) => problem('fixWithoutFinding', fixFile(code), 'no desk check can have this finding')),
  ];
};

const annexHasQuestions: Rule = (_, { annex }) =>
  Object.entries(annex ?? {})
    .filter(([, questions]) => questions.length === 0)
    .map(([point]) => problem('annexWithoutQuestion', 'annex', `no question looks at point ${point} of the Annex`));

const signsHaveWords: Rule = ({ facts }, { signs }) =>
  (signs ?? [])
    .filter((id) => facts.safety.redFlags[id] === undefined)
    .map((id) => problem('missingSafetyText', 'safety/safety.yaml', `the warning sign ${id} has no words`));

const regionsHaveExercises: Rule = ({ facts }, { sites }) => {
  const covered = new Set<string>(Object.values(facts.exercises).flatMap((exercise) => exercise.regions));
  return [...new Set<string>([...regions, ...(sites ?? [])])]
    .filter((region) => !covered.has(region))
    .map((region) => problem('regionWithoutExercise', 'exercises', `no exercise is for the region ${region}`));
};

const topicsHaveItems: Rule = ({ facts }) => {
  const covered = new Set(Object.values(facts.selfCare).map((item) => item.topic));
  return topics
    .filter((topic) => !covered.has(topic))
    .map((topic) => problem('topicWithoutItem', 'self-care', `no item is about ${topic}`));
};

const translationsCurrent: Rule = ({ translations, facts, words }) => [
  ...translations
    .filter(({ translatedFrom, english }) => translatedFrom !== english)
    .map(({ file }) =>
      problem('staleTranslation', file, 'the English text changed since: check the translation, then stamp it'),
    ),
  ...wholeLocales.flatMap((locale) => {
    const stale = new Set(translations.filter((t) => t.translatedFrom !== t.english).map((t) => t.file));
    const missing = (folder: string, ids: readonly string[], have: Readonly<Record<string, unknown>>): Problem[] =>
      ids
        .filter((id) => have[id] === undefined && !stale.has(`${folder}/${id}/${locale}.yaml`))
        .map((id) => problem('missingTranslation', `${folder}/${id}/${locale}.yaml`, 'this text is missing or wrong'));
    return [
      ...missing('exercises', Object.keys(facts.exercises), words[locale].exercises),
      ...missing('self-care', Object.keys(facts.selfCare), words[locale].selfCare),
      ...missing('fixes', Object.keys(facts.fixes), words[locale].fixes),
    ];
  }),
];

const noticesAreNeutral: Rule = ({ words }) =>
  locales.flatMap((locale) =>
    matching(
      'personalNotice',
      textsOf(words[locale].breaks, locale, `breaks/${locale}.yaml`),
      personal[locale],
      (hit) => `"${hit}" tells too much in a notice that others may see`,
    ),
  );

const libraryIsDeepEnough: Rule = ({ facts }) => {
  const exercises = Object.values(facts.exercises);
  const counted: ReadonlyArray<readonly [string, number, number]> = [
    ['exercises', exercises.length, 30],
    ['strengthening exercises', exercises.filter(({ kind }) => kind === 'strength').length, 6],
    ['self-care items', Object.keys(facts.selfCare).length, 25],
  ];
  return counted
    .filter(([, have, need]) => have < need)
    .map(([what, have, need]) => problem('tooFew', 'library', `${have} ${what}, at least ${need} are needed`));
};

const rules: readonly Rule[] = [
  ({ problems }) => [...problems],
  sourceInRegister,
  claimHasSource,
  reviewInDate,
  safetyTextThere,
  readableInItsBreak,
  nothingPromised,
  frenchIsSetRight,
  numbersAreVariables,
  variablesExist,
  posesExist,
  namesExist,
  findingsHaveFixes,
  annexHasQuestions,
  signsHaveWords,
  regionsHaveExercises,
  topicsHaveItems,
  translationsCurrent,
  noticesAreNeutral,
  libraryIsDeepEnough,
];

/** Everything that is wrong with a compiled library, in words. Empty when all is well. */
export function problemsOf(compiled: Compiled, expected: Expected): Problem[] {
  return rules.flatMap((rule) => rule(compiled, expected));
}

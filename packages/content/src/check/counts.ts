import type { Compiled } from '../build/compile.ts';
import { exerciseKinds, locales, regions, topics } from '../schema/index.ts';

/** Lines of a table: what the library holds, per topic and locale. */
export function countLines({ facts, words }: Compiled): string[] {
  const exercises = Object.entries(facts.exercises);
  const selfCare = Object.entries(facts.selfCare);
  const row = (name: string, ids: readonly string[], pick: (locale: (typeof locales)[number]) => object): string =>
    `${name.padEnd(32)}${locales.map((locale) => String(ids.filter((id) => id in pick(locale)).length).padStart(5)).join('')}`;
  const lines = [`${''.padEnd(32)}${locales.map((locale) => locale.padStart(5)).join('')}`];
  for (const kind of exerciseKinds) {
    const ids = exercises.filter(([, facts]) => facts.kind === kind).map(([id]) => id);
    lines.push(row(`exercises, ${kind}`, ids, (locale) => words[locale].exercises));
  }
  for (const region of regions) {
    const ids = exercises.filter(([, facts]) => facts.regions.includes(region)).map(([id]) => id);
    lines.push(row(`exercises for ${region}`, ids, (locale) => words[locale].exercises));
  }
  for (const topic of topics) {
    const ids = selfCare.filter(([, facts]) => facts.topic === topic).map(([id]) => id);
    lines.push(row(`self-care, ${topic}`, ids, (locale) => words[locale].selfCare));
  }
  lines.push(row('fixes', Object.keys(facts.fixes), (locale) => words[locale].fixes));
  lines.push(row('warning signs', Object.keys(facts.safety.redFlags), (locale) => words[locale].safety.redFlags));
  lines.push(row('break texts', Object.keys(facts.breaks), (locale) => words[locale].breaks));
  const sources = Object.values(facts.sources);
  const unread = sources.filter((source) => source.read === 'notVerified').length;
  const all = [...exercises, ...selfCare, ...Object.entries(facts.fixes)];
  const waiting = all.filter(([, item]) => item.review.state === 'awaitingReview').length;
  const approved = locales.filter((locale) => words[locale].safety.review.state === 'approved');
  lines.push(`exercises ${exercises.length}, self-care ${selfCare.length}, fixes ${Object.keys(facts.fixes).length}`);
  lines.push(`sources ${sources.length}, of these not verified ${unread}`);
  lines.push(
    `awaiting review ${waiting} of ${all.length}; safety texts approved in: ${approved.join(', ') || 'no locale'}`,
  );
  return lines;
}

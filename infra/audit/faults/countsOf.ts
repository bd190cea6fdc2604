import { type Answer, strains, yesNo } from '../history.ts';

/** The exact counts of a group under their released names. */
export function countsOf(
  people: readonly { readonly measures: { readonly [measure: string]: Answer } }[],
): [string, number][] {
  const number = (measure: string, answer: Answer) => people.filter((one) => one.measures[measure] === answer).length;
  return [
    ['n', people.length],
    ...strains.flatMap((measure): [string, number][] => [
      [`${measure}.moderate`, number(measure, 'moderate')],
      [`${measure}.high`, number(measure, 'high')],
    ]),
    ...yesNo.map((measure): [string, number] => [`${measure}.yes`, number(measure, true)]),
  ];
}

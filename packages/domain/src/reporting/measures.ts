/** `band`: low, moderate or high. `yesNo`: true or false. */
export type MeasureKind = 'band' | 'yesNo';

/** Everything that is counted, by name. A programme adds its own measures here; the publisher does not change. */
export type MeasureRegistry = { readonly [name: string]: MeasureKind };

/** A final ROSA score from which something should be done: the only published cut (Sonne et al. 2012). */
export const actionLevel = 5;

/** The name of the yes/no measure of one workstation finding. */
export function findingMeasure(code: string): string {
  return `finding.${code}`;
}

/**
 * The measures of the desk check: neck and back strain, workstation at action level, and one for each workstation
 * finding.
 * @param findingCodes the codes of the findings that are counted
 */
export function measures(findingCodes: readonly string[]): MeasureRegistry {
  const registry: Record<string, MeasureKind> = {
    neckStrain: 'band',
    backStrain: 'band',
    workstationAtActionLevel: 'yesNo',
  };
  for (const code of findingCodes) registry[findingMeasure(code)] = 'yesNo';
  return registry;
}

/** The counts of one measure beside `n`, in the order of their answer codes. */
function countsOf(registry: MeasureRegistry, measure: string): string[] {
  return registry[measure] === 'band' ? [`${measure}.moderate`, `${measure}.high`] : [`${measure}.yes`];
}

/** The name of the first count of a measure. */
export function firstCount(registry: MeasureRegistry, measure: string): string {
  return countsOf(registry, measure)[0] ?? '';
}

/** The count names of a registry in the order they are released: `n`, then the measures in order of their names. */
export function countNames(registry: MeasureRegistry): string[] {
  const measuresInOrder = Object.keys(registry).sort();
  return ['n', ...measuresInOrder.flatMap((measure) => countsOf(registry, measure))];
}

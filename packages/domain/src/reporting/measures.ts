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

/** The count names of a registry in the order they are released: `n`, then the measures in order of their names. */
export function countNames(registry: MeasureRegistry): string[] {
  const names = ['n'];
  for (const measure of Object.keys(registry).sort()) {
    if (registry[measure] === 'band') names.push(`${measure}.moderate`, `${measure}.high`);
    else names.push(`${measure}.yes`);
  }
  return names;
}

import { findingCodes } from '@sitwell/domain/assessment';
import { equipmentMeasures, type MeasureRegistry, measures } from '@sitwell/domain/reporting';
import { isReported } from '../reports/words/index.ts';

/**
 * All that this version can count: the findings that reports have a name for, and no others. A count that nobody is shown would
 * still be one more thing that somebody's answer moves.
 */
export const registry: MeasureRegistry = {
  ...measures(findingCodes.filter(isReported)),
  ...equipmentMeasures(),
};

/**
 * The measures with these names, as far as this version knows them.
 * @param names JSON, as the settings and the period's row keep them
 */
export function countedIn(names: string | null): MeasureRegistry {
  const wanted = new Set(JSON.parse(names ?? '[]') as string[]);
  return Object.fromEntries(Object.entries(registry).filter(([name]) => wanted.has(name)));
}

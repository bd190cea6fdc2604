import { findingCodes } from '@sitwell/domain/assessment';
import { equipmentMeasures, type MeasureRegistry, measures } from '@sitwell/domain/reporting';

/** All that this version can count. What a period counts is copied from the organisation's settings when it opens. */
export const registry: MeasureRegistry = { ...measures(findingCodes), ...equipmentMeasures() };

/**
 * The measures with these names, as far as this version knows them.
 * @param names JSON, as the settings and the period's row keep them
 */
export function countedIn(names: string | null): MeasureRegistry {
  const wanted = new Set(JSON.parse(names ?? '[]') as string[]);
  return Object.fromEntries(Object.entries(registry).filter(([name]) => wanted.has(name)));
}

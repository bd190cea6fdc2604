import type { Respondent } from '@sitwell/domain/reporting';
import { inputOf, releaseOf, respondentsOf } from '../product.ts';
import type { Publisher } from '../release.ts';

/** Who does not answer in a period is counted with the last answer of an earlier one. */
export const carryOver: Publisher = (history, settings) => {
  const last = new Map<string, Respondent>();
  return history.map((period) => {
    for (const respondent of respondentsOf(period)) last.set(respondent.id, respondent);
    const carried = period.staff.flatMap(({ person, unit, site }) => {
      const respondent = last.get(person);
      return respondent ? [{ ...respondent, unit, site }] : [];
    });
    return releaseOf(inputOf(period, settings, carried));
  });
};

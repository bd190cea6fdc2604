import { type SymptomAnswers, troubledSites } from '../symptoms/symptoms.ts';
import { highPain, type Restriction } from '../triage/restriction.ts';
import type { Tier } from '../triage/signs.ts';

export const seeDoctorReasons = [
  /** A warning sign was ticked and the list not cleared since. */
  'warningSign',
  /** It stopped the person from doing what they usually do. */
  'stopsActivities',
  /** 7 or more of 10: look at the list of signs again. */
  'highPain',
  /** There is trouble: see someone if it is no better in a few weeks, or gets worse. */
  'ifNotBetter',
  /** Nothing now: come back to the list of signs if anything new begins. */
  'ifAnythingNew',
] as const;
export type SeeDoctorReason = (typeof seeDoctorReasons)[number];

export type SeeDoctor = { readonly tier: Tier; readonly reasons: readonly SeeDoctorReason[] };

/**
 * When to see a doctor: the tier of the advice (`none`: care for yourself) and why. Never without a reason: the page always
 * says when to seek help. The words of each tier are in the content library under the same id.
 */
export function seeDoctor(symptoms: SymptomAnswers, restriction: Restriction): SeeDoctor {
  const troubled = troubledSites(symptoms);
  const stopped = troubled.some((trouble) => trouble.stopped);
  const reasons: SeeDoctorReason[] = [];
  if (restriction.tier !== 'none') reasons.push('warningSign');
  if (stopped) reasons.push('stopsActivities');
  if (troubled.some(({ intensity }) => intensity >= highPain)) reasons.push('highPain');
  reasons.push(troubled.length > 0 ? 'ifNotBetter' : 'ifAnythingNew');
  const calm: Tier = stopped ? 'prompt' : 'none';
  return { tier: restriction.tier === 'none' ? calm : restriction.tier, reasons };
}

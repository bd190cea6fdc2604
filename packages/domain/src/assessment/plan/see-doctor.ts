import { type SymptomAnswers, troubledSites } from '../symptoms/symptoms.ts';
import { highPain, type Restriction } from '../triage/restriction.ts';

/** The tiers of the content library's safety texts, by the same ids. */
export const adviceTiers = ['selfCare', 'prompt', 'urgent', 'emergency'] as const;
export type AdviceTier = (typeof adviceTiers)[number];

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

export type SeeDoctor = { readonly tier: AdviceTier; readonly reasons: readonly SeeDoctorReason[] };

/** When to see a doctor: the tier of the advice and why. Never empty: the page always says when to seek help. */
export function seeDoctor(symptoms: SymptomAnswers, restriction: Restriction): SeeDoctor {
  const troubled = troubledSites(symptoms);
  const stopped = troubled.some((trouble) => trouble.stopped);
  const reasons: SeeDoctorReason[] = [];
  if (restriction.tier !== 'none') reasons.push('warningSign');
  if (stopped) reasons.push('stopsActivities');
  if (troubled.some(({ intensity }) => intensity >= highPain)) reasons.push('highPain');
  reasons.push(troubled.length > 0 ? 'ifNotBetter' : 'ifAnythingNew');
  const calm: AdviceTier = stopped ? 'prompt' : 'selfCare';
  return { tier: restriction.tier === 'none' ? calm : restriction.tier, reasons };
}

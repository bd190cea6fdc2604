import type { BodySite } from '../sites.ts';

/** From mild to grave. `none` withholds nothing. */
export const tiers = ['none', 'prompt', 'urgent', 'emergency'] as const;
export type Tier = (typeof tiers)[number];
export type SignTier = Exclude<Tier, 'none'>;

export const signGroups = ['back', 'neck', 'other'] as const;
/** The list that a sign is shown in. */
export type SignGroup = (typeof signGroups)[number];

export type SignFacts = {
  readonly group: SignGroup;
  readonly tier: SignTier;
  /** What is withheld by an urgent sign. Empty: the site is not known, so all of the group's sites are. */
  readonly sites: readonly BodySite[];
  /** False: wording or tier is from memory only; a clinician must sign it off before use. */
  readonly sourced: boolean;
};

const back: readonly BodySite[] = ['upperBack', 'lowBack'];
const neck: readonly BodySite[] = ['neck', 'shoulders'];
const leg: readonly BodySite[] = ['hipsThighs', 'knees', 'anklesFeet'];

function sign(group: SignGroup, tier: SignTier, sites: readonly BodySite[], sourced = true): SignFacts {
  return { group, tier, sites, sourced };
}

/**
 * Warning signs, coded. Where sources disagree the stricter tier is used. A clinician signs the list off before use.
 * Sources: NHS consumer wording as carried by regional services; spinal red-flag pathway (Gloucestershire); neck red
 * flags (Primary Care Notebook, KCE 119); frame of the vascular neck signs: IFOMPT (Rushton et al. 2023, JOSPT 53:7).
 */
export const warningSigns = {
  backSaddleNumbness: sign('back', 'emergency', back),
  backBladderBowel: sign('back', 'emergency', back),
  backBladderNotFelt: sign('back', 'emergency', back, false),
  backSexualChange: sign('back', 'emergency', back),
  backBothLegs: sign('back', 'emergency', back),
  backChestPain: sign('back', 'emergency', back),
  backSeriousAccident: sign('back', 'emergency', back),
  backBellyThrobbing: sign('back', 'emergency', back, false),
  backLegWeakness: sign('back', 'urgent', [...back, ...leg]),
  backFeverUnwell: sign('back', 'urgent', back),
  backWeightLoss: sign('back', 'urgent', back),
  backLumpShape: sign('back', 'urgent', back),
  backNightRest: sign('back', 'urgent', back),
  backCoughStrain: sign('back', 'urgent', back),
  backBetweenBlades: sign('back', 'urgent', back),
  backCancerImmuneBone: sign('back', 'urgent', back),
  backNotBetter: sign('back', 'prompt', back),
  backGettingWorse: sign('back', 'prompt', back),

  neckSuddenWeakness: sign('neck', 'emergency', neck),
  neckSuddenNumbness: sign('neck', 'emergency', neck),
  neckFaintSpeechVision: sign('neck', 'emergency', neck),
  neckElectricShock: sign('neck', 'emergency', neck),
  neckSeriousAccident: sign('neck', 'emergency', neck),
  neckFeverStiffHeadache: sign('neck', 'emergency', neck, false),
  neckUnlikeAnyBefore: sign('neck', 'emergency', neck, false),
  neckEyelidUnsteady: sign('neck', 'emergency', neck, false),
  neckChestJaw: sign('neck', 'emergency', neck, false),
  neckClumsyUnsteady: sign('neck', 'urgent', neck),
  neckSpreadingWeakness: sign('neck', 'urgent', [...neck, 'elbows', 'wristsHands']),
  neckFeverWeightLoss: sign('neck', 'urgent', neck),
  neckIllnessSurgery: sign('neck', 'urgent', neck),
  neckArmTingling: sign('neck', 'prompt', neck),
  neckGettingWorse: sign('neck', 'prompt', neck),

  calfWarmSwollen: sign('other', 'emergency', leg, false),
  jointHotFever: sign('other', 'emergency', [], false),
  limbUnusable: sign('other', 'emergency', [], false),
  otherNotBetter: sign('other', 'prompt', []),
} as const satisfies Record<string, SignFacts>;

export type SignId = keyof typeof warningSigns;

export const signIds = Object.keys(warningSigns) as readonly SignId[];

export function isSignId(id: unknown): id is SignId {
  return typeof id === 'string' && Object.hasOwn(warningSigns, id);
}

export function signFacts(id: SignId): SignFacts {
  return warningSigns[id];
}

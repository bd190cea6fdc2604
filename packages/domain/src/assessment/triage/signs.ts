import type { BodySite } from '../sites.ts';

/** From mild to grave. `none` withholds nothing. */
export const tiers = ['none', 'prompt', 'urgent', 'emergency'] as const;
export type Tier = (typeof tiers)[number];
export type SignTier = Exclude<Tier, 'none'>;

export const signGroups = ['back', 'neck', 'other', 'any'] as const;
/** The list that a sign is shown in: with back pain, with neck pain, in another place, or wherever it hurts. */
export type SignGroup = (typeof signGroups)[number];

export type SignFacts = {
  readonly group: SignGroup;
  readonly tier: SignTier;
  /** The sites that an urgent sign withholds. Empty: wherever it hurts. */
  readonly sites: readonly BodySite[];
  /** False: tier or wording is from memory only. */
  readonly sourced: boolean;
};

const back: readonly BodySite[] = ['lowBack', 'upperBack'];
const neck: readonly BodySite[] = ['neck'];
const limbs: readonly BodySite[] = ['shoulders', 'elbows', 'wristsHands', 'hipsThighs', 'knees', 'anklesFeet'];

function sign(group: SignGroup, tier: SignTier, sites: readonly BodySite[], sourced = true): SignFacts {
  return { group, tier, sites, sourced };
}

const memory = false;

/**
 * Warning signs, coded; the words for people are in the content library under the same ids, in every locale.
 * Where sources disagree the stricter tier is used. A clinician signs the list off before use.
 * Sources: NHS consumer wording as carried by regional services; spinal red-flag pathway (Gloucestershire); neck red
 * flags (Primary Care Notebook, KCE 119); frame of the vascular neck signs: IFOMPT (Rushton et al. 2023, JOSPT 53:7).
 */
export const warningSigns = {
  saddleNumbness: sign('back', 'emergency', back),
  wipingFeelsDifferent: sign('back', 'emergency', back, memory),
  troublePassingUrine: sign('back', 'emergency', back),
  fullBladderNotFelt: sign('back', 'emergency', back, memory),
  bladderBowelControl: sign('back', 'emergency', back),
  newSexualProblem: sign('back', 'emergency', back),
  bothLegs: sign('back', 'emergency', back),
  backWithChestPain: sign('back', 'emergency', back),
  backAfterAccident: sign('back', 'emergency', back),
  throbbingBelly: sign('back', 'emergency', back, memory),
  legOrFootWeaker: sign('back', 'urgent', back, memory),
  backFeverOrIll: sign('back', 'urgent', back),
  backWeightLoss: sign('back', 'urgent', back),
  backLumpOrShape: sign('back', 'urgent', back),
  backWorseAtRest: sign('back', 'urgent', back),
  backWorseOnStrain: sign('back', 'urgent', back),
  betweenShoulderBlades: sign('back', 'urgent', ['upperBack']),
  illnessThatWeakens: sign('back', 'urgent', [...back, ...neck]),

  suddenLimbWeakness: sign('neck', 'emergency', neck),
  suddenFaceArmNumbness: sign('neck', 'emergency', neck),
  faintVisionSpeech: sign('neck', 'emergency', neck),
  electricShock: sign('neck', 'emergency', neck),
  neckAfterAccident: sign('neck', 'emergency', neck),
  feverStiffNeck: sign('neck', 'emergency', neck, memory),
  painUnlikeBefore: sign('neck', 'emergency', neck, memory),
  droopingEyelid: sign('neck', 'emergency', neck, memory),
  newUnsteadiness: sign('neck', 'emergency', neck, memory),
  neckArmJawChest: sign('neck', 'emergency', ['neck', 'shoulders', 'elbows'], memory),
  clumsyHands: sign('neck', 'urgent', neck),
  unsteadyWalking: sign('neck', 'urgent', neck),
  spreadingWeakness: sign('neck', 'urgent', neck),
  neckFeverOrWeightLoss: sign('neck', 'urgent', neck),
  inflammatoryHistory: sign('neck', 'urgent', neck),
  earlierNeckSurgery: sign('neck', 'urgent', neck),
  armTingling: sign('neck', 'prompt', ['neck', 'shoulders', 'elbows', 'wristsHands']),

  limbUnusable: sign('other', 'emergency', limbs, memory),
  swollenCalf: sign('other', 'urgent', ['knees', 'anklesFeet', 'hipsThighs'], memory),
  hotSwollenJoint: sign('other', 'urgent', limbs, memory),

  noBetterInWeeks: sign('any', 'prompt', []),
  gettingWorse: sign('any', 'prompt', []),
  stopsDailyLife: sign('any', 'prompt', []),
  notCoping: sign('any', 'prompt', []),
} as const satisfies Record<string, SignFacts>;

export type SignId = keyof typeof warningSigns;

export const signIds = Object.keys(warningSigns) as readonly SignId[];

export function isSignId(id: unknown): id is SignId {
  return typeof id === 'string' && Object.hasOwn(warningSigns, id);
}

export function signFacts(id: SignId): SignFacts {
  return warningSigns[id];
}

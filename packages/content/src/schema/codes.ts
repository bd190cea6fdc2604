/** The closed vocabularies of the library. A new code needs a text in every locale's safety file. */

export const locales = ['en', 'de', 'fr', 'es'] as const;
/** English is the language of origin: every other text names the English text it was translated from. */
export const sourceLocale = 'en';
/** Locales in which exercises, self-care items and fixes are written whole; the others carry safety and break texts only. */
export const wholeLocales = ['en', 'de'] as const;

/** The nine Nordic sites (Kuorinka 1987), and the eyes, which no Nordic form has but a desk worker does. */
export const regions = [
  'neck',
  'shoulders',
  'upperBack',
  'elbows',
  'wristsHands',
  'lowBack',
  'hipsThighs',
  'knees',
  'anklesFeet',
  'eyes',
] as const;

export const positions = ['seated', 'standing', 'lying'] as const;
export const equipment = ['chair', 'wall', 'desk', 'band', 'ball', 'towel', 'pillow', 'mat', 'weight'] as const;
export const exerciseKinds = ['mobility', 'stretch', 'strength', 'eyes', 'breathing', 'walking'] as const;
export const stages = ['flareUp', 'recovery', 'keepingWell'] as const;
export const breakKinds = ['movement', 'micro', 'eyes', 'stretch', 'posture'] as const;
export const evidenceGrades = ['good', 'some', 'weak', 'custom'] as const;
export const reviewStates = ['awaitingReview', 'approved'] as const;

/** One topic for each row of the programme's topic table. */
export const topics = [
  'anatomyAndCauses',
  'findingWhereItHurts',
  'stages',
  'stretchingAtHome',
  'exerciseChanges',
  'selfMassage',
  'massageKinds',
  'heatAndCold',
  'creamsAndGels',
  'restorativeYoga',
  'stressAndMood',
  'foodSleepMovement',
  'deskAndHabits',
  'whenToSeekAdvice',
  'choosingATherapist',
  'strengthening',
  'workingWithADoctor',
] as const;

export const stopRules = [
  'painWorse',
  'painSpreads',
  'numbOrWeak',
  'dizzyOrSick',
  'chestOrBreath',
  'suddenHeadacheOrVision',
  'jointLocksOrSwells',
  'skinReaction',
] as const;

export const contraindications = [
  'suddenSeverePain',
  'recentInjury',
  'recentSurgery',
  'thinBones',
  'pregnancy',
  'dizzyOrUnsteady',
  'bloodClot',
  'bloodThinners',
  'fever',
  'cancer',
  'numbSkin',
  'brokenSkin',
  'poorCirculation',
  'freshSwelling',
  'jointArthritisNeck',
  'shoulderOutOfJoint',
  'jointReplacement',
  'heartOrPressure',
  'eyeSurgeryOrPressure',
  'cannotKneelOrRise',
  'skinAllergy',
  'stomachKidneyAsthma',
] as const;

/** How grave the answer to the warning signs is, as the domain's triage names it. */
export const tiers = ['none', 'prompt', 'urgent', 'emergency'] as const;

/** What a person does about a finding: now and free, cheap, or ask for it. */
export const fixEfforts = ['now', 'cheap', 'ask'] as const;

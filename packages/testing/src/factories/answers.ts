import {
  type Answer,
  type Answers,
  bodySites,
  type ChoiceWithExtras,
  pairedSites,
  type Question,
  questionsFor,
  refusedSymptoms,
  type Side,
  type SiteEntry,
  type SymptomAnswers,
} from '@sitwell/domain/assessment';

/**
 * A person and their desk, as far as answers go. Keep a person's profile from period to period: answers made from it again
 * are like the first ones, not strangers to them.
 */
export type AnswersProfile = {
  /** How bad the desk is: 0 is usual, 1 a standard deviation worse. */
  readonly desk: number;
  /** How much the body troubles the person, on the same scale. */
  readonly body: number;
  readonly place: 'office' | 'home' | 'elsewhere';
  readonly usedMost: boolean;
  /** Chance of "not sure" for each part, 0-1. */
  readonly notSure: number;
  /** Chance of skipping the symptom questions, 0-1. */
  readonly refuses: number;
};

export const usualProfile: AnswersProfile = {
  desk: 0,
  body: 0,
  place: 'office',
  usedMost: true,
  notSure: 0.02,
  refuses: 0.08,
};

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Near enough to a normal deviate for people and desks: the sum of four numbers, scaled to a deviation of one. */
export function normal(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

type Weights = Readonly<Record<string, number>>;

function draw(random: () => number, weights: Weights): string {
  const entries = Object.entries(weights);
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [id, weight] of entries) {
    left -= weight;
    if (left < 0) return id;
  }
  return entries[0]?.[0] ?? '';
}

/** How often each answer comes at a usual desk, where it does not follow from the desk's badness. */
const usual: Readonly<Record<string, Weights>> = {
  shared: { own: 75, shared: 25 },
  sharedSetup: { always: 45, sometimes: 35, never: 20 },
  seating: { deskChair: 93, otherSeat: 5, wheelchair: 1, alwaysStanding: 1 },
  hands: { both: 98, left: 1, right: 1 },
  computer: { desktop: 30, laptopDocked: 48, laptopScreen: 8, laptopKeyboard: 4, laptopAlone: 9, tablet: 1 },
  portableTime: { short: 45, long: 55 },
  screens: { one: 35, mainInFront: 45, mainToSide: 10, equalUse: 10 },
  deskHeight: { fixed: 60, adjustableUsed: 18, adjustableUnused: 22 },
  lenses: { none: 50, singleVision: 32, progressive: 16, notSure: 2 },
  chairTime: { long: 42, medium: 45, short: 13 },
  monitorTime: { long: 48, medium: 44, short: 8 },
  telephoneTime: { long: 8, medium: 37, short: 55 },
  mouseTime: { long: 34, medium: 54, short: 12 },
  keyboardTime: { long: 28, medium: 57, short: 15 },
  workPace: { mostly: 52, partly: 36, hardly: 12 },
  breaks: { under30: 18, upTo60: 46, over60: 33, notSure: 3 },
  training: { yes: 62, no: 38 },
  seeScreen: { yes: 86, no: 11, notSure: 3 },
  eyeTest: { recent: 58, longAgo: 28, never: 8, notSure: 6 },
};

// On the logistic scale: at a usual desk about one part in four is off, one extra in nine, one tick in twelve.
const oddsOfFault = -1.1;
const oddsOfExtra = -2.1;
const oddsOfTick = -2.5;
const deskWeight = 0.7;

function partAnswer(question: Question & { kind: 'choiceWithExtras' }, random: () => number, profile: AnswersProfile) {
  const known = question.options.map(({ id }) => id).filter((id) => id !== 'notSure');
  const unused = question.rosaPart === 'telephone' && random() < 0.2;
  const faults = known.filter((id) => id !== 'neutral' && id !== 'notUsed');
  let choice = 'neutral';
  if (unused) choice = 'notUsed';
  else if (random() < profile.notSure) choice = 'notSure';
  else if (random() < logistic(oddsOfFault + deskWeight * profile.desk)) {
    choice = faults[Math.floor(random() * faults.length)] ?? 'neutral';
  }
  const extras = question.extras
    .map(({ id }) => id)
    .filter((id) => id !== 'notSure' && random() < logistic(oddsOfExtra + deskWeight * profile.desk));
  return { choice, extras: question.noExtrasFor.includes(choice) ? [] : extras } satisfies ChoiceWithExtras;
}

function answerTo(question: Question, random: () => number, profile: AnswersProfile): Answer {
  switch (question.kind) {
    case 'choiceWithExtras':
      return partAnswer(question, random, profile);
    case 'many': {
      const ticked = question.options
        .map(({ id }) => id)
        .filter((id) => id !== 'none' && random() < logistic(oddsOfTick + deskWeight * profile.desk));
      return ticked.length > 0 ? ticked : ['none'];
    }
    case 'single': {
      if (question.id === 'place') return profile.place;
      if (question.id === 'usedMost') return profile.usedMost ? 'yes' : 'no';
      if (question.id === 'shared' && profile.place === 'home') return 'own';
      const even = Object.fromEntries(question.options.map(({ id }) => [id, 1]));
      return draw(random, usual[question.id] ?? even);
    }
    default:
      throw new Error(`${question.id} is no question about a workstation`);
  }
}

/**
 * Whole, valid answers to the newest questionnaire about a plausible desk.
 * @param random numbers from 0 to below 1
 */
export function randomAnswers(random: () => number, profile: AnswersProfile = usualProfile): Answers {
  let answers: Answers = {};
  for (;;) {
    const open = questionsFor(answers).find(({ id, room }) => room === 'workstation' && !Object.hasOwn(answers, id));
    if (open === undefined) return answers;
    answers = { ...answers, [open.id]: answerTo(open, random, profile) };
  }
}

/** How much more often each site is troubled than a usual one, on the scale of the latent severity. */
const proneness: Readonly<Record<(typeof bodySites)[number], number>> = {
  neck: 0.35,
  shoulders: 0,
  upperBack: -0.35,
  elbows: -1.1,
  wristsHands: -0.45,
  lowBack: 0.3,
  hipsThighs: -0.9,
  knees: -0.8,
  anklesFeet: -1.1,
};

const threshold = 0.9;
const siteSpread = 0.9;

function siteEntry(site: SiteEntry['site'], side: Side | null, strength: number, random: () => number): SiteEntry {
  const intensity = Math.max(1, Math.min(9, Math.round(2 + 2 * strength + normal(random))));
  return { site, side, trouble7Days: true, stopped7Days: random() < logistic(intensity - 7), intensity };
}

/**
 * Valid symptom answers: a bad desk weighs a little, the body's own proneness more.
 * @param random numbers from 0 to below 1
 */
export function randomSymptoms(random: () => number, profile: AnswersProfile = usualProfile): SymptomAnswers {
  if (random() < profile.refuses) return refusedSymptoms;
  const entries = bodySites.flatMap((site): SiteEntry[] => {
    const strength = profile.body + 0.25 * profile.desk + proneness[site] + siteSpread * normal(random) - threshold;
    if (strength <= 0) return [];
    if (!pairedSites.has(site)) return [siteEntry(site, null, strength, random)];
    const first: Side = random() < 0.65 ? 'right' : 'left';
    const other: Side = first === 'right' ? 'left' : 'right';
    const both = random() < 0.3;
    return [first, ...(both ? [other] : [])].map((side) => siteEntry(site, side, strength, random));
  });
  return entries.length > 0 ? { status: 'some', entries } : { status: 'none', entries: [] };
}

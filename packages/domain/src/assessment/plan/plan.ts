import { type Finding, fixFirst } from '../findings.ts';
import { type RosaSection, rosaSections } from '../rosa-items.ts';
import type { RosaRange } from '../rosa-range.ts';
import type { BodySite } from '../sites.ts';
import { type SymptomAnswers, troubledSites } from '../symptoms/symptoms.ts';
import { type Restriction, type Withheld, withheldBy } from '../triage/restriction.ts';
import type { Posture } from './posture.ts';
import { type SeeDoctor, seeDoctor } from './see-doctor.ts';

export const stages = ['flareUp', 'recovery', 'keepingWell'] as const;
/** Chosen by the person, never worked out. */
export type Stage = (typeof stages)[number];

/** What a plan reads of an exercise; the content library's exercises have all of it. */
export type PlanExercise = {
  readonly id: string;
  readonly kind: string;
  readonly regions: readonly string[];
  readonly position: string;
  readonly stages: readonly string[];
  readonly contraindications: readonly string[];
  readonly seconds: number;
  readonly evidence: { readonly grade: string };
  /** `seated`: how to do it sitting, where as written it is not done so from beginning to end. */
  readonly alternatives?: { readonly seated?: string | undefined };
};

export type PlanPreferences = {
  /** False where the organisation has switched selection by symptoms off: symptoms then choose no exercise. */
  readonly symptomDriven: boolean;
  /** Regions the person chose; they come before everything else. */
  readonly regions: readonly BodySite[];
  /** How the person can take part; see `postureFrom`. */
  readonly posture: Posture;
  /** Contraindications that the person said apply to them. */
  readonly contraindications: readonly string[];
  /** How many exercises at the most. */
  readonly most: number;
};

export const defaultPreferences: PlanPreferences = {
  symptomDriven: true,
  regions: [],
  posture: 'any',
  contraindications: [],
  most: 4,
};

export type PlanInput = {
  readonly findings: readonly Finding[];
  readonly score: RosaRange;
  readonly symptoms: SymptomAnswers;
  readonly restriction: Restriction;
  readonly stage: Stage;
  readonly preferences: PlanPreferences;
};

export type ExerciseReason = 'chosen' | 'symptoms' | 'workstation';

export type PlannedExercise = {
  readonly id: string;
  readonly region: BodySite;
  readonly reason: ExerciseReason;
};

export type Plan = {
  readonly fixFirst: readonly Finding[];
  readonly exercises: readonly PlannedExercise[];
  readonly withheld: Withheld;
  readonly seeDoctor: SeeDoctor;
};

/** Where each section of the workstation loads the body, most first. */
const loadedBy: Readonly<Record<RosaSection, readonly BodySite[]>> = {
  chair: ['lowBack', 'upperBack'],
  monitorTelephone: ['neck', 'shoulders'],
  mouseKeyboard: ['wristsHands', 'shoulders'],
};

type WantedRegion = { readonly region: BodySite; readonly reason: ExerciseReason };

function wantedRegions({ score, symptoms, preferences }: PlanInput): readonly WantedRegion[] {
  const wanted = new Map<BodySite, ExerciseReason>();
  const want = (regions: readonly BodySite[], reason: ExerciseReason) => {
    for (const region of regions) if (!wanted.has(region)) wanted.set(region, reason);
  };
  want(preferences.regions, 'chosen');
  if (preferences.symptomDriven) {
    want(
      troubledSites(symptoms).map(({ site }) => site),
      'symptoms',
    );
  }
  if (wanted.size === 0) {
    const bySection = [...rosaSections].sort((a, b) => (score.lower[b] ?? 0) - (score.lower[a] ?? 0));
    for (const section of bySection) want(loadedBy[section], 'workstation');
  }
  return [...wanted].map(([region, reason]) => ({ region, reason }));
}

const grades = ['good', 'some', 'weak', 'custom'];

function gradeRank({ evidence }: PlanExercise): number {
  const rank = grades.indexOf(evidence.grade);
  return rank === -1 ? grades.length : rank;
}

/** Whether a restriction withholds an exercise. Walking is kept but for an emergency. */
export function isWithheld(exercise: Pick<PlanExercise, 'kind' | 'regions'>, withheld: Withheld): boolean {
  if (withheld.everything) return true;
  if (exercise.kind === 'walking') return false;
  return exercise.regions.some((region) => withheld.sites.some((site) => site === region));
}

/** Best first for one region: made for it before touching it, better evidence, shorter, then by id. */
function byFit(region: BodySite) {
  return (a: PlanExercise, b: PlanExercise): number =>
    Number(b.regions[0] === region) - Number(a.regions[0] === region) ||
    gradeRank(a) - gradeRank(b) ||
    a.seconds - b.seconds ||
    (a.id < b.id ? -1 : 1);
}

const sortedLibraries = new WeakMap<readonly PlanExercise[], Map<BodySite, readonly PlanExercise[]>>();

/** A library's exercises for one region, best first. Remembered: a library is read many times and never changed. */
function exercisesFor(region: BodySite, library: readonly PlanExercise[]): readonly PlanExercise[] {
  const known = sortedLibraries.get(library) ?? new Map<BodySite, readonly PlanExercise[]>();
  sortedLibraries.set(library, known);
  const found = known.get(region) ?? library.filter(({ regions }) => regions.includes(region)).sort(byFit(region));
  known.set(region, found);
  return found;
}

function isSeatedThroughout({ position, alternatives }: PlanExercise): boolean {
  return position === 'seated' && alternatives?.seated === undefined;
}

function chooseExercises(input: PlanInput, withheld: Withheld, library: readonly PlanExercise[]): PlannedExercise[] {
  const { posture, contraindications, most } = input.preferences;
  const suits = (exercise: PlanExercise) =>
    exercise.stages.includes(input.stage) &&
    (posture !== 'seated' || isSeatedThroughout(exercise)) &&
    !exercise.contraindications.some((each) => contraindications.includes(each)) &&
    !isWithheld(exercise, withheld);
  const wanted = wantedRegions(input);
  const chosen = new Map<string, PlannedExercise>();
  // In turns, so that the second place that hurts is not crowded out by the first.
  for (let before = -1; chosen.size < most && chosen.size > before; ) {
    before = chosen.size;
    for (const { region, reason } of wanted) {
      if (chosen.size >= most) break;
      const left = exercisesFor(region, library).filter((exercise) => !chosen.has(exercise.id) && suits(exercise));
      const next = (posture === 'standing' && left.find(({ position }) => position === posture)) || left[0];
      if (next !== undefined) chosen.set(next.id, { id: next.id, region, reason });
    }
  }
  return [...chosen.values()];
}

/**
 * The plan that follows from a self-check: what to fix first, and the first exercises for this person's regions, without
 * what the restriction withholds; in an emergency never an exercise. Deterministic: the same input gives the same plan,
 * whatever the order of the library.
 *
 * Regions: those the person chose, then (unless switched off) those that trouble them, worst first; with neither, those
 * that the workstation loads most. The stage is the person's own choice. Who stays seated gets only what is done seated from
 * beginning to end; who always stands gets standing movements first.
 */
export function planFrom(input: PlanInput, library: readonly PlanExercise[]): Plan {
  const withheld = withheldBy(input.restriction);
  return {
    fixFirst: fixFirst(input.findings, input.score),
    exercises: withheld.everything ? [] : chooseExercises(input, withheld, library),
    withheld,
    seeDoctor: seeDoctor(input.symptoms, input.restriction),
  };
}

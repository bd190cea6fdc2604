/**
 * The desk self-check: ROSA, the questionnaire, findings, symptoms, red flags and the plan. Pure: no I/O, no clock.
 */
export {
  type DiaryEntry,
  type DiaryLine,
  type DiaryPlace,
  diaryLines,
  diaryMessages,
  diaryShowsSigns,
  type MovementCheck,
  type MovementLevel,
  movementChecks,
  movementLevels,
  movementsToTry,
  parseDiaryEntry,
  validateDiaryEntry,
} from './diary/diary.ts';
export {
  type CostClass,
  costClasses,
  type FindingCode,
  type FindingFacts,
  findingCodes,
  findingFacts,
  isFindingCode,
  type QuestionSection,
  questionSections,
  type Severity,
} from './finding-catalogue.ts';
export type { Effect } from './finding-effect.ts';
export {
  answerAgain,
  type Closing,
  type DeskEvaluation,
  evaluateDesk,
  type Finding,
  findings,
  fixFirst,
  type Limits,
  limits,
  reask,
  reaskNext,
  type SectionChange,
  sectionChanges,
} from './findings.ts';
export {
  defaultPreferences,
  type ExerciseReason,
  isWithheld,
  type Plan,
  type PlanExercise,
  type PlanInput,
  type PlannedExercise,
  type PlanPreferences,
  planFrom,
  type Stage,
  stages,
} from './plan/plan.ts';
export { type Posture, postureFrom, usesOneHand } from './plan/posture.ts';
export {
  type SeeDoctor,
  type SeeDoctorReason,
  seeDoctor,
  seeDoctorReasons,
} from './plan/see-doctor.ts';
export { type AnnexPoint, type AnnexReference, annexPointIds, annexPoints } from './questionnaire/annex.ts';
export { observationFrom } from './questionnaire/observation.ts';
export {
  dropUnasked,
  latestVersion,
  questionnaires,
  questionsFor,
  secondsFor,
  symptomQuestions,
} from './questionnaire/questionnaires.ts';
export type {
  Answer,
  Answers,
  ChoiceWithExtras,
  Condition,
  Option,
  Question,
  Questionnaire,
  QuestionnaireText,
  QuestionWords,
} from './questionnaire/types.ts';
export {
  type AnswerErrorCode,
  answerMessages,
  type Completeness,
  parseAnswers,
  validateAnswer,
  validateAnswers,
} from './questionnaire/validate.ts';
export {
  type DurationPart,
  durationParts,
  type RosaPart,
  type RosaSection,
  rosaParts,
  rosaSectionOf,
  rosaSections,
} from './rosa-items.ts';
export {
  InvalidObservation,
  type RosaDuration,
  type RosaObservation,
  type UncertainObservation,
} from './rosa-observation.ts';
export { assessorSuggested, type RosaRange, scoreRosaRange } from './rosa-range.ts';
export {
  actionLevel,
  atActionLevel,
  type DisplayBand,
  displayBand,
  type PartialRosaScore,
  type PeripheralScore,
  type RosaAxes,
  type RosaScore,
  scoreRosa,
  scoreRosaAxes,
} from './rosa-score.ts';
export { type BodySite, bodySites, isBodySite, pairedSites } from './sites.ts';
export {
  markedIntensity,
  type StrainBand,
  type StrainBandId,
  type StrainBands,
  type SymptomLevel,
  strainBandIds,
  strainBands,
  symptomLevels,
} from './symptoms/strain.ts';
export {
  asksTwelveMonths,
  intensityBefore,
  parseSymptoms,
  refusedSymptoms,
  type Side,
  type SiteEntry,
  type SiteTrouble,
  type SymptomAnswers,
  symptomMessages,
  troubledSites,
  validateSymptoms,
} from './symptoms/symptoms.ts';
export {
  countriesWithNumbers,
  type EmergencyNumbers,
  emergencyNumbers,
} from './triage/emergency-numbers.ts';
export {
  answerListAgain,
  decodeRestriction,
  encodedRestrictionLength,
  encodeRestriction,
  highPain,
  type ListAnsweredAgain,
  noRestriction,
  type ReadRestriction,
  type Restriction,
  readRestriction,
  restrictionFrom,
  showsSignsAgain,
  type Withheld,
  withheldBy,
} from './triage/restriction.ts';
export {
  isSignId,
  type SignFacts,
  type SignGroup,
  type SignId,
  type SignTier,
  signFacts,
  signGroups,
  signIds,
  type Tier,
  tiers,
} from './triage/signs.ts';

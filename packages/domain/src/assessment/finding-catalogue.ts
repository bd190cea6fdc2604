import type { RosaSection } from './rosa-items.ts';

/** `now`: can be done now and costs nothing. `cheap`: a small thing. `ask`: somebody else has to provide it. */
export const costClasses = ['now', 'cheap', 'ask'] as const;
export type CostClass = (typeof costClasses)[number];

/** 3 weighs most. For scored findings: the points above neutral; for the others our own judgement. */
export type Severity = 1 | 2 | 3;

export const questionSections = ['place', 'chair', 'screen', 'hands', 'room', 'work', 'symptoms'] as const;
export type QuestionSection = (typeof questionSections)[number];

export type FindingFacts = {
  readonly section: QuestionSection;
  /** The section of ROSA that it raises; null when it is not scored. */
  readonly rosa: RosaSection | null;
  readonly severity: Severity;
  readonly cost: CostClass;
  /** Mending it means other equipment: nothing to demand at a desk that is shared. */
  readonly equipment: boolean;
};

function fact(
  section: QuestionSection,
  rosa: RosaSection | null,
  severity: Severity,
  cost: CostClass,
  equipment = cost === 'ask',
): FindingFacts {
  return { section, rosa, severity, cost, equipment };
}

const chair = (severity: Severity, cost: CostClass, equipment?: boolean) =>
  fact('chair', 'chair', severity, cost, equipment);
const screen = (severity: Severity, cost: CostClass, equipment?: boolean) =>
  fact('screen', 'monitorTelephone', severity, cost, equipment);
const hands = (severity: Severity, cost: CostClass, equipment?: boolean) =>
  fact('hands', 'mouseKeyboard', severity, cost, equipment);
const unscored = (section: QuestionSection, severity: Severity, cost: CostClass, equipment?: boolean) =>
  fact(section, null, severity, cost, equipment);

/**
 * Every finding that a self-check can have. The code is stable for ever: it is stored, reported and has a fix in the
 * content library under the same code. Order breaks ties in the fix-first list.
 */
export const findingCatalogue = {
  'seatHeight.tooLow': chair(1, 'now'),
  'seatHeight.tooHigh': chair(1, 'now'),
  'seatHeight.noFootContact': chair(2, 'cheap', true),
  'seatHeight.noLegRoom': chair(1, 'now'),
  'seatHeight.notAdjustable': chair(1, 'ask'),
  'seatDepth.tooLong': chair(1, 'now'),
  'seatDepth.tooShort': chair(1, 'now'),
  'seatDepth.notAdjustable': chair(1, 'ask'),
  'armrest.highOrLow': chair(1, 'now'),
  'armrest.hardDamaged': chair(1, 'cheap', true),
  'armrest.tooWide': chair(1, 'now'),
  'armrest.notAdjustable': chair(1, 'ask'),
  'backSupport.noLumbar': chair(1, 'now'),
  'backSupport.badAngle': chair(1, 'now'),
  'backSupport.noBackSupport': chair(1, 'ask'),
  'backSupport.surfaceTooHigh': chair(1, 'now'),
  'backSupport.notAdjustable': chair(1, 'ask'),
  'monitor.tooLow': screen(1, 'now'),
  'monitor.tooHigh': screen(2, 'now'),
  'monitor.tooFar': screen(1, 'now'),
  'monitor.neckTwist': screen(1, 'now'),
  'monitor.glare': screen(1, 'now'),
  'monitor.noDocumentHolder': screen(1, 'cheap', true),
  'telephone.tooFar': screen(1, 'now'),
  'telephone.neckShoulderHold': screen(2, 'now'),
  'telephone.noHandsFree': screen(1, 'cheap', true),
  'mouse.reaching': hands(1, 'now'),
  'mouse.differentSurface': hands(2, 'now'),
  'mouse.pinchGrip': hands(1, 'now'),
  'mouse.palmrest': hands(1, 'now'),
  'keyboard.extended': hands(1, 'now'),
  'keyboard.deviation': hands(1, 'now'),
  'keyboard.tooHigh': hands(1, 'now'),
  'keyboard.overheadReach': hands(1, 'now'),
  'keyboard.notAdjustable': hands(1, 'ask'),

  'duration.chair': chair(1, 'now'),
  'duration.monitor': screen(1, 'now'),
  'duration.telephone': screen(1, 'now'),
  'duration.mouse': hands(1, 'now'),
  'duration.keyboard': hands(1, 'now'),

  'check.seatHeight': chair(1, 'now'),
  'check.seatDepth': chair(1, 'now'),
  'check.armrest': chair(1, 'now'),
  'check.backSupport': chair(1, 'now'),
  'check.monitor': screen(1, 'now'),
  'check.telephone': screen(1, 'now'),
  'check.mouse': hands(1, 'now'),
  'check.keyboard': hands(1, 'now'),
  'check.duration': unscored('work', 1, 'now'),

  'shared.setUp': unscored('place', 2, 'now'),
  'laptop.longUse': unscored('place', 3, 'ask'),
  'screens.mainToSide': unscored('place', 2, 'now'),
  'screens.equalUse': unscored('place', 1, 'now'),
  'desk.sitStandUnused': unscored('place', 1, 'now'),
  'lenses.progressive': unscored('place', 2, 'now'),
  'wheelchair.deskHeight': unscored('place', 3, 'ask'),
  'wheelchair.noRoomUnderDesk': unscored('place', 3, 'now'),
  'wheelchair.cannotReach': unscored('place', 2, 'now'),
  'wheelchair.noTurningSpace': unscored('place', 2, 'ask', false),
  'standing.deskHeight': unscored('place', 2, 'ask'),
  'standing.cannotSit': unscored('place', 3, 'ask'),
  'standing.hardFloor': unscored('place', 1, 'cheap', true),

  'chair.unstable': unscored('chair', 3, 'ask'),
  'chair.hardToMove': unscored('chair', 1, 'ask'),
  'chair.noFootrest': unscored('chair', 1, 'cheap', true),

  'screen.smallText': unscored('screen', 2, 'now'),
  'screen.flicker': unscored('screen', 2, 'ask'),
  'screen.brightnessFixed': unscored('screen', 1, 'ask'),
  'screen.cannotTurn': unscored('screen', 1, 'ask'),
  'screen.cannotRaise': unscored('screen', 1, 'cheap', true),
  'screen.oldTube': unscored('screen', 2, 'ask'),

  'keys.notTiltable': unscored('hands', 1, 'ask'),
  'keys.noSpaceInFront': unscored('hands', 1, 'now'),
  'keys.shiny': unscored('hands', 1, 'ask'),
  'keys.awkward': unscored('hands', 1, 'ask'),
  'keys.unreadable': unscored('hands', 1, 'ask'),
  'oneHand.wrongSide': unscored('hands', 2, 'now'),
  'oneHand.twoHandKeys': unscored('hands', 2, 'now'),
  'oneHand.reaching': unscored('hands', 2, 'now'),

  'desk.tooSmall': unscored('room', 2, 'ask'),
  'desk.shiny': unscored('room', 1, 'cheap', true),
  'desk.cannotRearrange': unscored('room', 1, 'now'),
  'desk.noComfortablePosition': unscored('room', 2, 'ask'),
  'room.noSpaceToMove': unscored('room', 2, 'now'),
  'light.tooDark': unscored('room', 1, 'cheap', false),
  'light.tooBright': unscored('room', 1, 'now'),
  'light.screenContrast': unscored('room', 1, 'now'),
  'light.directGlare': unscored('room', 2, 'now'),
  'light.noBlinds': unscored('room', 1, 'ask', false),
  'room.noise': unscored('room', 1, 'ask', false),
  'room.heat': unscored('room', 1, 'ask', false),
  'room.dryAir': unscored('room', 1, 'ask', false),

  'software.notSuited': unscored('work', 2, 'ask', false),
  'software.hardToUse': unscored('work', 1, 'now'),
  'software.hiddenChecks': unscored('work', 2, 'ask', false),
  'software.noFeedback': unscored('work', 1, 'ask', false),
  'software.wrongPace': unscored('work', 1, 'now'),
  'software.hardToRead': unscored('work', 1, 'now'),
  'work.paceFixed': unscored('work', 2, 'ask', false),
  'work.longWithoutBreak': unscored('work', 2, 'now'),
  'work.noTraining': unscored('work', 1, 'now'),
  'eyes.screenHardToSee': unscored('work', 2, 'now'),
  'eyes.testDue': unscored('work', 1, 'ask', false),
} as const satisfies Record<string, FindingFacts>;

export type FindingCode = keyof typeof findingCatalogue;

/** Every code, in the catalogue's order. */
export const findingCodes = Object.keys(findingCatalogue) as readonly FindingCode[];

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(findingCatalogue, code);
}

/** What is always true of a finding, whoever has it. */
export function findingFacts(code: FindingCode): FindingFacts {
  return findingCatalogue[code];
}

import { durationQuestion, many, rosaQuestion, single } from './build.ts';
import type { Condition, Questionnaire } from './types.ts';

const hasChair: Condition = { question: 'seating', in: ['deskChair', 'otherSeat'] };
const inWheelchair: Condition = { question: 'seating', in: ['wheelchair'] };
const alwaysStanding: Condition = { question: 'seating', in: ['alwaysStanding'] };
const oneHand: Condition = { question: 'hands', in: ['left', 'right'] };
const isShared: Condition = { question: 'shared', in: ['shared'] };
const progressive: Condition = { question: 'lenses', in: ['progressive'] };
const usesTelephone: Condition = { question: 'telephone', in: ['neutral', 'tooFar', 'notSure'] };
const separateScreen: Condition = { question: 'computer', in: ['desktop', 'laptopDocked', 'laptopScreen'] };
const portable: Condition = { question: 'computer', in: ['laptopKeyboard', 'laptopScreen', 'laptopAlone', 'tablet'] };

const place = { section: 'place' } as const;
const chair = { section: 'chair', shownWhen: [hasChair] } as const;
const screen = { section: 'screen' } as const;
const hands = { section: 'hands' } as const;
const room = { section: 'room' } as const;
const work = { section: 'work' } as const;
const symptoms = { section: 'symptoms', room: 'symptoms', shownWhen: [] } as const;

/** Version 1. Never edited once people have answered it: a change makes version 2. */
export const questionnaire1: Questionnaire = {
  version: 1,
  questions: [
    single('place', place, { office: null, home: null, elsewhere: null }),
    single('usedMost', place, { yes: null, no: null }),
    single('shared', place, { own: null, shared: null }),
    single(
      'sharedSetup',
      { ...place, shownWhen: [isShared] },
      {
        always: null,
        sometimes: 'shared.setUp',
        never: 'shared.setUp',
      },
    ),
    single('seating', place, { deskChair: null, otherSeat: null, wheelchair: null, alwaysStanding: null }),
    many(
      'wheelchairFit',
      { ...place, shownWhen: [inWheelchair] },
      {
        deskHeight: 'wheelchair.deskHeight',
        noRoomUnderDesk: 'wheelchair.noRoomUnderDesk',
        cannotReach: 'wheelchair.cannotReach',
        noTurningSpace: 'wheelchair.noTurningSpace',
      },
    ),
    many(
      'standingFit',
      { ...place, shownWhen: [alwaysStanding] },
      {
        deskHeight: 'standing.deskHeight',
        cannotSit: 'standing.cannotSit',
        hardFloor: 'standing.hardFloor',
      },
    ),
    single('hands', place, { both: null, left: null, right: null }),
    single('computer', place, {
      desktop: null,
      laptopDocked: null,
      laptopScreen: null,
      laptopKeyboard: null,
      laptopAlone: null,
      tablet: null,
    }),
    single('portableTime', { ...place, shownWhen: [portable] }, { short: null, long: null }),
    single(
      'screens',
      { ...place, shownWhen: [separateScreen] },
      {
        one: null,
        mainInFront: null,
        mainToSide: 'screens.mainToSide',
        equalUse: 'screens.equalUse',
      },
    ),
    single('deskHeight', place, { fixed: null, adjustableUsed: null, adjustableUnused: 'desk.sitStandUnused' }),
    single('lenses', place, { none: null, singleVision: null, progressive: null, notSure: null }),

    rosaQuestion('seatHeight', chair),
    rosaQuestion('seatDepth', chair),
    rosaQuestion('armrest', chair),
    rosaQuestion('backSupport', chair),
    durationQuestion('chairTime', 'chair', chair),
    many('chairBase', chair, {
      unstable: 'chair.unstable',
      hardToMove: 'chair.hardToMove',
      noFootrest: 'chair.noFootrest',
    }),

    rosaQuestion('monitor', screen),
    durationQuestion('monitorTime', 'monitor', screen),
    many('screenPicture', screen, {
      smallText: 'screen.smallText',
      flicker: 'screen.flicker',
      brightnessFixed: 'screen.brightnessFixed',
      cannotTurn: 'screen.cannotTurn',
      cannotRaise: 'screen.cannotRaise',
      oldTube: 'screen.oldTube',
    }),
    rosaQuestion('telephone', screen),
    durationQuestion('telephoneTime', 'telephone', { ...screen, shownWhen: [usesTelephone] }),

    rosaQuestion('mouse', hands),
    durationQuestion('mouseTime', 'mouse', hands),
    rosaQuestion('keyboard', hands),
    durationQuestion('keyboardTime', 'keyboard', hands),
    many('keyboardKeys', hands, {
      notTiltable: 'keys.notTiltable',
      noSpaceInFront: 'keys.noSpaceInFront',
      shiny: 'keys.shiny',
      awkward: 'keys.awkward',
      unreadable: 'keys.unreadable',
    }),
    many(
      'oneHandFit',
      { ...hands, shownWhen: [oneHand] },
      {
        wrongSide: 'oneHand.wrongSide',
        twoHandKeys: 'oneHand.twoHandKeys',
        reaching: 'oneHand.reaching',
      },
    ),

    many('deskSurface', room, {
      tooSmall: 'desk.tooSmall',
      shiny: 'desk.shiny',
      cannotRearrange: 'desk.cannotRearrange',
      noComfortablePosition: 'desk.noComfortablePosition',
      noSpaceToMove: 'room.noSpaceToMove',
    }),
    many('light', room, {
      tooDark: 'light.tooDark',
      tooBright: 'light.tooBright',
      screenContrast: 'light.screenContrast',
      directGlare: 'light.directGlare',
      noBlinds: 'light.noBlinds',
    }),
    many('surroundings', room, { noise: 'room.noise', heat: 'room.heat', dryAir: 'room.dryAir' }),

    many('software', work, {
      notSuited: 'software.notSuited',
      hardToUse: 'software.hardToUse',
      hiddenChecks: 'software.hiddenChecks',
      noFeedback: 'software.noFeedback',
      wrongPace: 'software.wrongPace',
      hardToRead: 'software.hardToRead',
    }),
    single('workPace', work, { mostly: null, partly: null, hardly: 'work.paceFixed' }),
    single('breaks', work, { under30: null, upTo60: null, over60: 'work.longWithoutBreak', notSure: null }),
    single('training', work, { yes: null, no: 'work.noTraining' }),
    single('seeScreen', work, { yes: null, no: 'eyes.screenHardToSee', notSure: 'eyes.screenHardToSee' }),
    single('eyeTest', work, { recent: null, longAgo: 'eyes.testDue', never: 'eyes.testDue', notSure: 'eyes.testDue' }),

    { ...symptoms, id: 'bodyMap', kind: 'bodyMap', drawing: 'bodyMap', seconds: 25 },
    {
      ...symptoms,
      id: 'siteIntensity',
      kind: 'number',
      drawing: 'siteIntensity',
      seconds: 6,
      least: 0,
      most: 10,
      perSite: true,
    },
    {
      ...symptoms,
      id: 'siteStopped',
      kind: 'single',
      drawing: 'siteStopped',
      seconds: 5,
      options: [{ id: 'no' }, { id: 'yes' }],
    },
  ],
  rules: [
    // German ASR A6 (July 2024): over two hours at a stretch or three a day; not for mobile work at home.
    {
      finding: 'laptop.longUse',
      question: 'computer',
      when: [portable, { question: 'portableTime', in: ['long'] }],
    },
    {
      finding: 'lenses.progressive',
      question: 'monitor',
      when: [progressive, { question: 'monitor', in: ['tooLow', 'tooHigh'] }],
    },
  ],
  advice: [
    // Raising the screen is the wrong fix for someone who reads through the lower part of the lens.
    {
      findings: ['monitor.tooLow', 'screen.cannotRaise'],
      when: [progressive],
      instead: 'lenses.progressive',
    },
    // A screen with its keyboard fixed to it cannot go up without the hands going up too.
    {
      findings: ['monitor.tooLow'],
      when: [{ question: 'computer', in: ['laptopAlone', 'tablet'] }],
      instead: 'laptop.longUse',
    },
    { findings: ['keyboard.tooHigh'], when: [inWheelchair], instead: 'wheelchair.deskHeight' },
    { findings: ['keyboard.tooHigh'], when: [alwaysStanding], instead: 'standing.deskHeight' },
    { findings: 'equipment', when: [isShared], instead: 'shared.setUp' },
  ],
};

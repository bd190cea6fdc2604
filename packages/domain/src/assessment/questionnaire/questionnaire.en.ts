import type { QuestionnaireText, QuestionWords } from './types.ts';

const notSure = 'I am not sure';
const notSureAboutRest = 'I am not sure about the others';
const none = 'None of these';

const time = (what: string) => ({
  long: `More than 1 hour in one go, or more than 4 hours a day`,
  medium: `30 to 60 minutes in one go, or 1 to 4 hours a day`,
  short: `Less than that`,
  notSure: `I am not sure how long I use ${what}`,
});

const place: Record<string, QuestionWords> = {
  place: {
    title: 'Where is this workstation?',
    drawing: 'A desk in an office, a desk at home, and a table in a café.',
    options: { office: 'In an office', home: 'At home', elsewhere: 'Somewhere else' },
  },
  usedMost: {
    title: 'Is this the workstation you use most?',
    drawing: 'A calendar week with most days marked.',
    options: { yes: 'Yes', no: 'No, I use another one more' },
  },
  shared: {
    title: 'Do you share this desk with other people?',
    hint: 'A desk that you book for the day counts as shared.',
    drawing: 'One desk with two people taking turns.',
    options: { own: 'No, it is mine', shared: 'Yes, it is shared' },
  },
  sharedSetup: {
    title: 'Do you set up the shared desk when you start?',
    hint: 'For example, you change the seat height and move the screen.',
    drawing: 'A hand on the lever of a chair.',
    options: { always: 'Yes, each time', sometimes: 'Sometimes', never: 'No, or nothing can be changed' },
  },
  seating: {
    title: 'What do you sit on here?',
    drawing: 'A desk chair, a kitchen chair, a wheelchair, and a person who stands.',
    options: {
      deskChair: 'A desk chair',
      otherSeat: 'Another seat, such as a kitchen chair or a stool',
      wheelchair: 'A wheelchair',
      alwaysStanding: 'Nothing, I always stand here',
    },
  },
  wheelchairFit: {
    title: 'Is any of this true where you work in your wheelchair?',
    hint: 'Tick all that are true.',
    drawing: 'A person in a wheelchair at a desk, seen from the side.',
    options: {
      deskHeight: 'The desk is too high or too low for me',
      noRoomUnderDesk: 'My knees or armrests do not fit under the desk',
      cannotReach: 'I cannot reach things I often need',
      noTurningSpace: 'There is too little space to turn',
      none,
    },
  },
  standingFit: {
    title: 'Is any of this true where you stand to work?',
    hint: 'Tick all that are true.',
    drawing: 'A person who stands at a high desk, seen from the side.',
    options: {
      deskHeight: 'The work surface is too high or too low for my elbows',
      cannotSit: 'There is nowhere to sit when I want a rest',
      hardFloor: 'The floor is hard, and I have no mat',
      none,
    },
  },
  hands: {
    title: 'Which hands do you use at the computer?',
    drawing: 'Two hands above a keyboard.',
    options: { both: 'Both hands', left: 'Only my left hand', right: 'Only my right hand' },
  },
  computer: {
    title: 'What do you work on here?',
    drawing: 'Six set-ups, from a desktop computer to a tablet.',
    options: {
      desktop: 'A desktop computer',
      laptopDocked: 'A laptop with a separate screen and keyboard',
      laptopScreen: 'A laptop with a separate screen, but its own keyboard',
      laptopKeyboard: 'A laptop with a separate keyboard, but its own screen',
      laptopAlone: 'A laptop on its own',
      tablet: 'A tablet',
    },
  },
  portableTime: {
    title: 'How long do you work like this?',
    hint: 'Think of a usual day at this workstation.',
    drawing: 'A laptop beside a clock.',
    options: {
      short: 'Up to 2 hours in one go, and up to 3 hours a day',
      long: 'More than 2 hours in one go, or more than 3 hours a day',
    },
  },
  screens: {
    title: 'How many screens do you use, and where are they?',
    drawing: 'Four desks from above, with one screen or two.',
    options: {
      one: 'One screen',
      mainInFront: 'Two or more, and the main one is in front of me',
      mainToSide: 'Two or more, and I mostly look at one to the side',
      equalUse: 'Two or more, and I look at two about equally',
    },
  },
  deskHeight: {
    title: 'Can the height of your desk be changed?',
    drawing: 'A desk with an arrow up and down.',
    options: {
      fixed: 'No',
      adjustableUsed: 'Yes, and I change it through the day',
      adjustableUnused: 'Yes, but I hardly ever change it',
    },
  },
  lenses: {
    title: 'What glasses or lenses do you wear at the screen?',
    hint: 'Some glasses have a lower part for reading. This changes where a screen should be.',
    drawing: 'Glasses with one strength, and glasses with a reading part below.',
    options: {
      none: 'None',
      singleVision: 'Glasses or contact lenses with one strength',
      progressive: 'Varifocal, progressive or bifocal glasses',
      notSure,
    },
  },
};

const chair: Record<string, QuestionWords> = {
  seatHeight: {
    title: 'How high is your seat?',
    hint: 'Sit right back and look at your knees and feet.',
    drawing: 'A person on a chair from the side, with a line along the thigh and the lower leg.',
    options: {
      neutral: 'My feet are flat and my knees make about a square corner',
      tooLow: 'Too low: my knees are higher than my hips',
      tooHigh: 'Too high: my knees are lower than my hips, but my feet reach the floor',
      noFootContact: 'My feet do not rest on the floor or on a footrest',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      noLegRoom: 'There is too little room under the desk to cross my legs',
      notAdjustable: 'The seat height cannot be changed',
      notSure: notSureAboutRest,
    },
  },
  seatDepth: {
    title: 'How deep is your seat?',
    hint: 'Sit right back. Put three fingers between the seat edge and the back of your knee.',
    drawing: 'A hand between the front edge of a seat and a knee.',
    options: {
      neutral: 'There is room for about three fingers, which is 7 to 8 cm',
      tooLong: 'There is less room than that',
      tooShort: 'There is much more room than that',
      notSure,
    },
    extrasTitle: 'Is this true as well?',
    extras: { notAdjustable: 'The seat depth cannot be changed', notSure: 'I am not sure about that' },
  },
  armrest: {
    title: 'How do your arms rest?',
    hint: 'Let your shoulders drop. Then look where your elbows are.',
    drawing: 'A person from the front, with elbows on the armrests.',
    options: {
      neutral: 'My elbows rest below my shoulders, and my shoulders are loose',
      highOrLow: 'My armrests push my shoulders up, or are too low, or I have none',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      hardDamaged: 'The armrests are hard or damaged',
      tooWide: 'The armrests are too far apart',
      notAdjustable: 'The armrests cannot be changed',
      notSure: notSureAboutRest,
    },
  },
  backSupport: {
    title: 'How does your back rest?',
    hint: 'Sit as you do in the middle of a working day.',
    drawing: 'Four people on chairs from the side, with different backrests.',
    options: {
      neutral: 'I lean on the backrest, and it fills the hollow of my lower back',
      noLumbar: 'The backrest does not fill the hollow of my lower back',
      badAngle: 'I lean far back, or I sit bolt upright or bent forward',
      noBackSupport: 'My back does not touch a backrest, or there is none',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      surfaceTooHigh: 'The desk is so high that my shoulders go up',
      notAdjustable: 'The backrest cannot be changed',
      notSure: notSureAboutRest,
    },
  },
  chairTime: {
    title: 'How long do you sit here?',
    hint: 'Choose the first line that is true on a usual day.',
    drawing: 'A chair beside a clock.',
    options: time('the chair'),
  },
  chairBase: {
    title: 'Is any of this true of your seat?',
    hint: 'Tick all that are true.',
    drawing: 'The feet of a chair, and a footrest.',
    options: {
      unstable: 'It wobbles, or I do not feel safe on it',
      hardToMove: 'I cannot move or turn easily on it',
      noFootrest: 'I would like a footrest and do not have one',
      none,
    },
  },
};

const screen: Record<string, QuestionWords> = {
  monitor: {
    title: 'Where is the screen you look at most?',
    hint: 'Look straight ahead. The top line of text should be at about that height.',
    drawing: 'A person and a screen from the side, with a line from the eye.',
    options: {
      neutral: 'The top is at about eye height, and I could touch it with my arm out',
      tooLow: 'Too low: I bend my head down to read it',
      tooHigh: 'Too high: I tip my head back to read it',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      tooFar: 'It is further away than my arm is long',
      neckTwist: 'I turn my head to the side to look at it',
      glare: 'I see lamps or windows shine on it',
      noDocumentHolder: 'I work from paper that lies flat on the desk',
      notSure: notSureAboutRest,
    },
  },
  monitorTime: {
    title: 'How long do you look at the screen?',
    hint: 'Choose the first line that is true on a usual day.',
    drawing: 'A screen beside a clock.',
    options: time('the screen'),
  },
  screenPicture: {
    title: 'Is any of this true of your screen?',
    hint: 'Tick all that are true.',
    drawing: 'A screen with text, and arrows to turn, tilt and lift it.',
    options: {
      smallText: 'The text is too small, too close together or not clear',
      flicker: 'The picture flickers or jumps',
      brightnessFixed: 'I cannot easily change how bright it is',
      cannotTurn: 'It does not turn or tilt easily',
      cannotRaise: 'I cannot change its height, not even with a stand',
      oldTube: 'It is an old, deep screen with a glass tube',
      none,
    },
  },
  telephone: {
    title: 'How do you make phone calls here?',
    hint: 'Calls on the computer count too.',
    drawing: 'A person with a headset, and a person who reaches for a phone.',
    options: {
      notUsed: 'I make no calls here',
      neutral: 'With a headset or speaker, or in one hand with my head straight',
      tooFar: 'I have to reach for the phone',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      neckShoulderHold: 'I hold the phone between my head and shoulder',
      noHandsFree: 'I have no headset and no speaker',
      notSure: notSureAboutRest,
    },
  },
  telephoneTime: {
    title: 'How long are you on calls?',
    hint: 'Choose the first line that is true on a usual day.',
    drawing: 'A phone beside a clock.',
    options: time('the phone'),
  },
};

const hands: Record<string, QuestionWords> = {
  mouse: {
    title: 'Where is your mouse or trackpad?',
    hint: 'Look at your arm while you use it. Many people miss a long reach here.',
    drawing: 'A desk from above, with a mouse near the shoulder line and one far off.',
    options: {
      neutral: 'Close to me, in line with my shoulder',
      reaching: 'I reach forward or to the side for it',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      differentSurface: 'It is on another surface or height than the keyboard',
      pinchGrip: 'It is so small that I pinch it with my fingertips',
      palmrest: 'My wrist lies on a hard rest or edge while I move it',
      notSure: notSureAboutRest,
    },
  },
  mouseTime: {
    title: 'How long do you use the mouse or trackpad?',
    hint: 'Choose the first line that is true on a usual day.',
    drawing: 'A mouse beside a clock.',
    options: time('the mouse'),
  },
  keyboard: {
    title: 'How are your wrists when you type?',
    hint: 'Type a sentence and look at your wrists from the side. Many people miss a bend here.',
    drawing: 'Two hands on keyboards from the side, one straight and one bent up.',
    options: {
      neutral: 'My wrists are straight and my shoulders are loose',
      extended: 'My hands bend up at the wrists',
      notSure,
    },
    extrasTitle: 'Is any of this true as well?',
    extras: {
      deviation: 'My hands bend to the side while I type',
      tooHigh: 'The keyboard is so high that my shoulders go up',
      overheadReach: 'I often reach for things above my head',
      notAdjustable: 'The height of the keyboard cannot be changed',
      notSure: notSureAboutRest,
    },
  },
  keyboardTime: {
    title: 'How long do you type?',
    hint: 'Choose the first line that is true on a usual day.',
    drawing: 'A keyboard beside a clock.',
    options: time('the keyboard'),
  },
  keyboardKeys: {
    title: 'Is any of this true of your keyboard?',
    hint: 'Tick all that are true.',
    drawing: 'A keyboard with space in front of it for the hands.',
    options: {
      notTiltable: 'It cannot be tilted or laid flat',
      noSpaceInFront: 'There is no room in front of it for my hands',
      shiny: 'It is shiny and reflects light',
      awkward: 'The keys are hard to press or badly placed',
      unreadable: 'I cannot read the signs on the keys well',
      none,
    },
  },
  oneHandFit: {
    title: 'Is any of this true when you work with one hand?',
    hint: 'Tick all that are true.',
    drawing: 'One hand above a keyboard, with a mouse beside it.',
    options: {
      wrongSide: 'The mouse is on the side I do not use',
      twoHandKeys: 'I often need keys that take two hands',
      reaching: 'I reach far across the keyboard or desk',
      none,
    },
  },
};

const room: Record<string, QuestionWords> = {
  deskSurface: {
    title: 'Is any of this true of your desk?',
    hint: 'Tick all that are true.',
    drawing: 'A desk from above, with things on it and space around it.',
    options: {
      tooSmall: 'It is too small for what I need on it',
      shiny: 'It is shiny and reflects light',
      cannotRearrange: 'I cannot move the screen, keyboard and papers where I want',
      noComfortablePosition: 'I cannot find a comfortable way to sit or stand at it',
      noSpaceToMove: 'There is too little space around it to move and change position',
      none,
    },
  },
  light: {
    title: 'Is any of this true of the light?',
    hint: 'Tick all that are true.',
    drawing: 'A desk with a lamp and a window.',
    options: {
      tooDark: 'It is too dark to read paper easily',
      tooBright: 'It is too bright',
      screenContrast: 'The space behind the screen is much brighter or darker than the screen',
      directGlare: 'A lamp, a window or a bright wall shines into my eyes',
      noBlinds: 'The window near me has no blind or curtain',
      none,
    },
  },
  surroundings: {
    title: 'Is any of this true of the room?',
    hint: 'Tick all that are true.',
    drawing: 'A desk with signs for noise, warmth and dry air.',
    options: {
      noise: 'Noise makes it hard to think or talk',
      heat: 'The equipment makes it too warm here',
      dryAir: 'The air is too dry or too damp',
      none,
    },
  },
};

const work: Record<string, QuestionWords> = {
  software: {
    title: 'Is any of this true of the programs you use?',
    hint: 'Tick all that are true.',
    drawing: 'A screen with a program window.',
    options: {
      notSuited: 'They do not fit the work I do',
      hardToUse: 'They are hard to use, or do not fit what I know',
      hiddenChecks: 'I do not know whether they check how I work',
      noFeedback: 'They do not show whether something has worked',
      wrongPace: 'They are too slow, or rush me',
      hardToRead: 'What they show is hard to read or follow',
      none,
    },
  },
  workPace: {
    title: 'Can you decide when to switch tasks and how fast to work?',
    drawing: 'A list of tasks with arrows.',
    options: { mostly: 'Mostly', partly: 'Partly', hardly: 'Hardly ever' },
  },
  breaks: {
    title: 'How long do you work at the screen before a break?',
    hint: 'Getting up, or a task away from the screen, counts as a break.',
    drawing: 'A clock with a cup beside it.',
    options: { under30: 'Up to 30 minutes', upTo60: 'Up to 1 hour', over60: 'More than 1 hour', notSure },
  },
  training: {
    title: 'Has anyone shown you how to set up your desk?',
    hint: 'A lesson like the one before this check counts.',
    drawing: 'One person shows another a chair.',
    options: { yes: 'Yes', no: 'No' },
  },
  seeScreen: {
    title: 'Can you read your screen without leaning in or screwing up your eyes?',
    drawing: 'A person who leans towards a screen.',
    options: { yes: 'Yes', no: 'No', notSure },
  },
  eyeTest: {
    title: 'When was your last eye test?',
    hint: 'In many countries your employer pays for it.',
    drawing: 'A chart with letters of many sizes.',
    options: {
      recent: 'In the last 2 years',
      longAgo: 'More than 2 years ago',
      never: 'Never',
      notSure,
    },
  },
};

const symptoms: Record<string, QuestionWords> = {
  bodyMap: {
    title: 'Where have you had trouble in the last 7 days?',
    hint: 'Trouble means aches, pain, stiffness or numbness. You can skip this part.',
    drawing: 'A person from the front and from the back, with nine areas.',
  },
  siteIntensity: {
    title: 'How bad was it at its worst in the last 7 days?',
    hint: '0 is no pain. 10 is the worst you can imagine.',
    drawing: 'A row of numbers from 0 to 10.',
  },
  siteStopped: {
    title: 'Did it stop you from doing what you usually do in the last 7 days?',
    drawing: 'A person who puts a bag down.',
    options: { no: 'No', yes: 'Yes' },
  },
};

/** The English words of version 1. */
export const questionnaireText1En: QuestionnaireText = {
  version: 1,
  locale: 'en',
  sections: {
    place: 'Your workstation',
    chair: 'Your chair',
    screen: 'Screen and phone',
    hands: 'Mouse and keyboard',
    room: 'Desk and room',
    work: 'Work and breaks',
    symptoms: 'How you feel',
  },
  questions: { ...place, ...chair, ...screen, ...hands, ...room, ...work, ...symptoms },
};

import type { Region, Topic } from '@sitwell/content/library';
import { plural } from './shell.ts';

const regions: Readonly<Record<Region, string>> = {
  neck: 'Neck',
  shoulders: 'Shoulders',
  upperBack: 'Upper back',
  elbows: 'Elbows and forearms',
  wristsHands: 'Wrists and hands',
  lowBack: 'Lower back',
  hipsThighs: 'Hips and thighs',
  knees: 'Knees',
  anklesFeet: 'Ankles and feet',
  eyes: 'Eyes',
};

const topics: Readonly<Record<Topic, string>> = {
  anatomyAndCauses: 'How the body works',
  findingWhereItHurts: 'Finding where it hurts',
  stages: 'Flare-up, recovery, keeping well',
  stretchingAtHome: 'Stretching at home',
  exerciseChanges: 'Changing an exercise',
  selfMassage: 'Self-massage',
  massageKinds: 'Kinds of massage',
  heatAndCold: 'Warmth and cold',
  creamsAndGels: 'Creams and gels',
  restorativeYoga: 'Gentle yoga',
  stressAndMood: 'Stress and mood',
  foodSleepMovement: 'Food, sleep and movement',
  deskAndHabits: 'Desk and habits',
  whenToSeekAdvice: 'When to seek advice',
  choosingATherapist: 'Choosing a therapist',
  strengthening: 'Getting stronger',
  workingWithADoctor: 'Working with a doctor',
};

export const library = {
  title: 'Library',
  lead: 'Movements and self-care ideas that may ease discomfort. Stop if anything gets worse.',
  signs: 'Look at the warning signs first',
  filters: 'Show only',
  region: 'Part of the body',
  time: 'Time',
  place: 'Where',
  any: 'Any',
  times: { any: 'Any time', '60': 'Up to 1 minute', '120': 'Up to 2 minutes', '300': 'Up to 5 minutes' } as Readonly<
    Record<string, string>
  >,
  places: { any: 'Anywhere', seated: 'On a chair', standing: 'Standing', lying: 'Lying down' } as Readonly<
    Record<string, string>
  >,
  apply: 'Show',
  clear: 'Show everything',
  regions,
  topics,
  exercises: 'Movements',
  selfCare: 'Self-care',
  count: (exercises: number, items: number) =>
    `${plural(exercises, { one: '# movement', other: '# movements' })}, ${plural(items, { one: '# self-care idea', other: '# self-care ideas' })}`,
  noneHeading: 'Nothing fits all of that',
  noneBody: 'Choose less, and more will be shown.',
  forWhat: 'For',
  how: 'How to do it',
  before: 'Before you start',
  position: { seated: 'You sit on a chair.', standing: 'You stand.', lying: 'You lie down.' } as Readonly<
    Record<string, string>
  >,
  need: (things: string) => `You need: ${things}.`,
  equipment: {
    chair: 'a chair',
    wall: 'a wall',
    desk: 'a desk',
    band: 'an elastic band',
    ball: 'a ball',
    towel: 'a towel',
    pillow: 'a pillow',
    mat: 'a mat',
    weight: 'a small weight',
  } as Readonly<Record<string, string>>,
  dose: 'How many and how often',
  hold: (seconds: number) => plural(seconds, { one: 'Hold for # second.', other: 'Hold for # seconds.' }),
  sides: 'Then the other side.',
  feel: 'What you should feel',
  easier: 'Easier',
  harder: 'Harder',
  otherWays: 'Other ways to do it',
  seated: 'Sitting',
  oneHanded: 'With one hand',
  lowVision: 'If you see little',
  whenToStop: 'When to stop',
  evidence: 'How sure we are',
  sources: 'Where this comes from',
  sourceCount: (count: number) =>
    plural(count, { one: 'Where this comes from (# source)', other: 'Where this comes from (# sources)' }),
  reviewed: (by: string, on: string) => `Reviewed by ${by} on ${on}.`,
  caution: 'Take care',
  sayings: 'Things people say',
  goesWith: 'Goes with',
  back: 'All movements and ideas',
  stages: 'Suits',
};

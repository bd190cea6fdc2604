import type {
  CostClass,
  ExerciseReason,
  RosaSection,
  SeeDoctorReason,
  Stage,
  StrainBandId,
  SymptomLevel,
} from '@sitwell/domain/assessment';
import { plural } from './shell.ts';

const costs: Readonly<Record<CostClass, string>> = { now: 'Now, and free', cheap: 'Costs little', ask: 'Ask for it' };
const sections: Readonly<Record<RosaSection, string>> = {
  chair: 'Chair',
  monitorTelephone: 'Screen and phone',
  mouseKeyboard: 'Mouse and keyboard',
};
const reasons: Readonly<Record<ExerciseReason, string>> = {
  chosen: 'You chose this place.',
  symptoms: 'For a place that troubles you.',
  workstation: 'For a place that your desk loads most.',
};
const doctorReasons: Readonly<Record<SeeDoctorReason, string>> = {
  warningSign: 'You ticked a warning sign.',
  stopsActivities: 'It stopped you from doing what you usually do.',
  highPain: 'You gave a high number for pain. Look at the warning signs again.',
  ifNotBetter: 'See a doctor or physiotherapist if it is no better in a few weeks, or gets worse.',
  ifAnythingNew: 'Come back to the list of warning signs if anything new begins.',
};
const bands: Readonly<Record<StrainBandId, string>> = {
  low: 'Low strain',
  moderate: 'Moderate strain',
  high: 'High strain',
};
const levels: Readonly<Record<SymptomLevel, string>> = {
  none: 'no trouble',
  some: 'some trouble',
  marked: 'marked trouble',
};
const stages: Readonly<Record<Stage, { name: string; hint: string }>> = {
  flareUp: { name: 'It is bad just now', hint: 'Gentle movements only.' },
  recovery: { name: 'It is getting better', hint: 'A little more, step by step.' },
  keepingWell: { name: 'I am well and want to stay so', hint: 'Movement and strength.' },
};

export const care = {
  costs,
  sections,
  reasons,
  doctorReasons,
  bands,
  levels,
  stages,
  takes: (minutes: number) => plural(minutes, { one: 'Takes about # minute', other: 'Takes about # minutes' }),
  seconds: (seconds: number) =>
    seconds < 60
      ? plural(seconds, { one: '# second', other: '# seconds' })
      : plural(Math.round(seconds / 60), { one: 'about # minute', other: 'about # minutes' }),
  why: 'Why',
  costsLittle: 'For little money',
  askFor: 'What to ask for',
  sharedDesk: 'At a shared desk',
  doneWhen: 'You can tell it is done',
  details: 'How to do it',
  notForYou: 'Not for you if',
  stopIf: 'Stop if',
  open: (name: string) => `See all steps: ${name}`,
  openExercise: 'See all steps',
  perDay: (times: number) => plural(times, { one: 'once a day', other: '# times a day' }),
  perWeek: (times: number) => plural(times, { one: 'once a week', other: '# days a week' }),
  repetitions: (times: number) => plural(times, { one: '# time', other: '# times' }),
  awaiting: 'Awaiting review',
  approved: 'Reviewed',
  seeDoctorHeading: 'When to see a doctor',
  seeDoctorSigns: 'Open the warning signs',
  withheldAll: 'We show no movements now, because you ticked a warning sign.',
  withheldUnread:
    'We could not read what you last said about warning signs. Until you answer them again, we show no movements.',
  withheldHeading: 'Not shown just now',
  withheldAllNow: 'We show no movements now, because of what you last said about warning signs.',
  toPlan: 'Go to my plan',
  withheldSome: (places: string) => `We show no movements for these places now: ${places}.`,
  withheldEnd: 'Answer the warning signs again when a professional says you may exercise.',
  noExercises: 'There is no movement for these places yet.',
};

export const result = {
  title: 'Your result',
  of: (workstation: string, date: string) => `${workstation}, ${date}`,
  noneTitle: 'No result yet',
  noneBody: 'Do the self-check first. It takes about eight minutes.',
  noneAction: 'Start the self-check',
  scoreHeading: 'Your score',
  scoreName: 'Desk score',
  scale: 'from 1 to 10',
  score: (text: string) => `${text} of 10`,
  range: (from: string, to: string) => `${from} to ${to}`,
  rangeWhy: 'You were not sure about some things, so your score is a range.',
  below: 'This is below 5. Small changes may still make your desk more comfortable.',
  at: 'From 5 on, change something at your desk soon.',
  maybe: 'Your score may reach 5. Find out what you were not sure about.',
  notScored: 'There is no overall score, because no chair is scored here. The parts below still count.',
  noDiagnosis: 'The score is about your desk. It is not a diagnosis, and it does not foretell pain.',
  mark: (score: number) => `Your score ${score}`,
  action: 'Action from 5',
  parts: 'Parts of your score',
  partsCaption: 'Points of each part',
  part: 'Part',
  points: 'Points',
  limits: (parts: string, value: number) => `What holds it at ${value}: ${parts}.`,
  limitsNext: (next: number) => `With that at its best, your score would be ${next}.`,
  fixHeading: 'Fix these first',
  fixNone: 'We found nothing to change. Keep changing position through the day.',
  fixMore: (count: number) =>
    plural(count, { one: 'There is # more thing in your plan.', other: 'There are # more things in your plan.' }),
  toPlan: 'Open my plan',
  exercisesHeading: 'First movements for you',
  breaksHeading: 'Breaks that fit your day',
  breaksBody: 'Set days and times, and get a gentle reminder to move.',
  breaksAction: 'Set up breaks',
  strainHeading: 'Strain on neck and back',
  strainRule: 'This is a rule of ours, not a tested score. It puts together how you feel and your desk.',
  neck: 'Neck',
  back: 'Back',
  strainSymptoms: (level: string) => `How you feel: ${level}`,
  strainDesk: (section: string, score: number | null) =>
    score === null ? 'Your desk: not scored' : `Your desk: ${section.toLowerCase()} ${score} of 10`,
  strainRaises: 'At 5 or more the desk raises the strain one step.',
  historyHeading: 'Your earlier results',
  historyNone: 'This is your first result. Later ones are shown here.',
  historyCaption: 'Desk score at each self-check',
  historySmall: 'A change of 1 point in a full re-check can be chance.',
  date: 'Date',
  workstation: 'Workstation',
  noScore: 'no overall score',
  printHeading: 'Summary for a doctor or therapist',
};

export const plan = {
  title: 'My plan',
  lead: 'What to change at your desk, and movements that may ease discomfort. Only you see this page.',
  for: (workstation: string) => `For ${workstation}, the workstation you use most`,
  noneTitle: 'No plan yet',
  noneBody: 'Your plan comes from the self-check. It takes about eight minutes.',
  openHeading: 'To do',
  groups: { now: 'Now, and free', cheap: 'For little money', ask: 'Ask for it' } satisfies Record<CostClass, string>,
  openCount: (count: number) => plural(count, { one: '# thing to change', other: '# things to change' }),
  allDone: 'Everything is done. Well done.',
  doneHeading: 'Done',
  doneEarlier: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
  doneOn: (date: string) => `Done on ${date}`,
  sharedFollowed: 'You set this desk up each time. That is all that is asked of you here.',
  markDone: 'I have changed this',
  markDoneWhat: (what: string) => `I have changed this: ${what}`,
  reaskTitle: 'How is it now?',
  reaskLead: 'Please answer this question again. Then we know whether it is done.',
  reaskSave: 'Save the answer',
  closed: 'That is done.',
  stillOpen: 'It is not quite done yet.',
  stillOpenBody: 'With this answer the same thing is still to do. It stays in your plan.',
  change: (section: string, before: number, after: number) =>
    `${section}: from ${before} to ${plural(after, { one: '# point', other: '# points' })}.`,
  noChange: (section: string, value: number) =>
    `${section} stays at ${plural(value, { one: '# point', other: '# points' })}. That is common: other things hold it there.`,
  wasAndIs: (section: string, before: string, after: string) => `${section}: ${before} points before, ${after} now.`,
  finalWasAndIs: (before: string, after: string) => `Your desk score was ${before}. Now it is ${after}.`,
  finalChange: (before: number, after: number) =>
    before === after ? `Your desk score stays at ${after}.` : `Your desk score goes from ${before} to ${after}.`,
  opened: 'Your new answer brought up something else:',
  back: 'Back to my plan',
  gone: 'This is not in your plan any more.',
  exercisesHeading: 'Movements for you',
  stageHeading: 'How are you just now?',
  stageHint: 'You choose. It decides which movements you see.',
  stageSaved: 'Saved.',
  stageSave: 'Save',
  more: 'Find more in the library',
  toDiary: 'Keep a weekly diary of how you feel',
};

import type { Region, Topic } from '@sitwell/content/library';
import { plural } from './shell.ts';

const regions: Readonly<Record<Region, string>> = {
  neck: 'Nacken',
  shoulders: 'Schultern',
  upperBack: 'Oberer Rücken',
  elbows: 'Ellbogen und Unterarme',
  wristsHands: 'Handgelenke und Hände',
  lowBack: 'Unterer Rücken',
  hipsThighs: 'Hüften und Oberschenkel',
  knees: 'Knie',
  anklesFeet: 'Knöchel und Füße',
  eyes: 'Augen',
};

const topics: Readonly<Record<Topic, string>> = {
  anatomyAndCauses: 'Wie der Körper arbeitet',
  findingWhereItHurts: 'Herausfinden, wo es wehtut',
  stages: 'Akute Phase, Aufbau, gut bleiben',
  stretchingAtHome: 'Dehnen zu Hause',
  exerciseChanges: 'Übungen anpassen',
  selfMassage: 'Selbstmassage',
  massageKinds: 'Arten von Massage',
  heatAndCold: 'Wärme und Kälte',
  creamsAndGels: 'Cremes und Gele',
  restorativeYoga: 'Sanftes Yoga',
  stressAndMood: 'Stress und Stimmung',
  foodSleepMovement: 'Essen, Schlaf und Bewegung',
  deskAndHabits: 'Arbeitsplatz und Gewohnheiten',
  whenToSeekAdvice: 'Wann Sie Rat holen',
  choosingATherapist: 'Therapeutin oder Therapeut wählen',
  strengthening: 'Kräftiger werden',
  workingWithADoctor: 'Gut vorbereitet zum Arzt',
};

export const library = {
  title: 'Bibliothek',
  lead: 'Übungen und Ideen zur Selbsthilfe, die bei Beschwerden guttun können. Hören Sie auf, wenn etwas schlimmer wird.',
  signs: 'Zuerst die Warnzeichen ansehen',
  filters: 'Nur zeigen',
  region: 'Körperteil',
  time: 'Dauer',
  place: 'Wo',
  any: 'Alle',
  times: { any: 'Jede Dauer', '60': 'Bis 1 Minute', '120': 'Bis 2 Minuten', '300': 'Bis 5 Minuten' } as Readonly<
    Record<string, string>
  >,
  places: { any: 'Überall', seated: 'Im Sitzen', standing: 'Im Stehen', lying: 'Im Liegen' } as Readonly<
    Record<string, string>
  >,
  apply: 'Zeigen',
  clear: 'Alles zeigen',
  regions,
  topics,
  exercises: 'Übungen',
  selfCare: 'Selbsthilfe',
  count: (exercises: number, items: number) =>
    `${plural(exercises, { one: '# Übung', other: '# Übungen' })}, ${plural(items, { one: '# Idee zur Selbsthilfe', other: '# Ideen zur Selbsthilfe' })}`,
  noneHeading: 'Nichts passt zu allem',
  noneBody: 'Wählen Sie weniger aus, dann sehen Sie mehr.',
  forWhat: 'Für',
  how: 'So geht es',
  before: 'Bevor Sie anfangen',
  position: { seated: 'Sie sitzen auf einem Stuhl.', standing: 'Sie stehen.', lying: 'Sie liegen.' } as Readonly<
    Record<string, string>
  >,
  need: (things: string) => `Sie brauchen: ${things}.`,
  equipment: {
    chair: 'einen Stuhl',
    wall: 'eine Wand',
    desk: 'einen Tisch',
    band: 'ein elastisches Band',
    ball: 'einen Ball',
    towel: 'ein Handtuch',
    pillow: 'ein Kissen',
    mat: 'eine Matte',
    weight: 'ein kleines Gewicht',
  } as Readonly<Record<string, string>>,
  dose: 'Wie viel und wie oft',
  hold: (seconds: number) => plural(seconds, { one: '# Sekunde halten.', other: '# Sekunden halten.' }),
  sides: 'Dann die andere Seite.',
  feel: 'Was Sie spüren sollten',
  easier: 'Leichter',
  harder: 'Schwerer',
  otherWays: 'Andere Möglichkeiten',
  seated: 'Im Sitzen',
  oneHanded: 'Mit einer Hand',
  lowVision: 'Wenn Sie wenig sehen',
  whenToStop: 'Wann Sie aufhören',
  evidence: 'Wie sicher wir sind',
  sources: 'Woher das kommt',
  sourceCount: (count: number) =>
    plural(count, { one: 'Woher das kommt (# Quelle)', other: 'Woher das kommt (# Quellen)' }),
  reviewed: (by: string, on: string) => `Geprüft von ${by} am ${on}.`,
  caution: 'Seien Sie vorsichtig',
  sayings: 'Was man so sagt',
  goesWith: 'Passt zu',
  back: 'Alle Übungen und Ideen',
  stages: 'Geeignet für',
};

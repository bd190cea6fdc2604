import type { MovementCheck, MovementLevel } from '@sitwell/domain/assessment';
import { plural } from './shell.ts';

const turnHow = 'Sitzen Sie aufrecht. Drehen Sie langsam, so weit es angenehm ist.';
const reachHow = 'Heben Sie den Arm neben dem Ohr.';

const movements: Readonly<Record<MovementCheck, { readonly name: string; readonly how: string }>> = {
  turnHeadLeft: { name: 'Den Kopf nach links drehen', how: turnHow },
  turnHeadRight: { name: 'Den Kopf nach rechts drehen', how: turnHow },
  lookUp: { name: 'Nach oben schauen', how: 'Heben Sie das Kinn langsam zur Decke.' },
  reachUpLeft: { name: 'Den linken Arm nach oben strecken', how: reachHow },
  reachUpRight: { name: 'Den rechten Arm nach oben strecken', how: reachHow },
  bendForward: {
    name: 'Nach vorn beugen',
    how: 'Im Sitzen oder Stehen. Lassen Sie die Hände an den Beinen hinabgleiten.',
  },
  bendLeft: { name: 'Nach links beugen', how: 'Lassen Sie die linke Hand an der Seite hinabgleiten.' },
  bendRight: { name: 'Nach rechts beugen', how: 'Lassen Sie die rechte Hand an der Seite hinabgleiten.' },
  standUp: { name: 'Vom Stuhl aufstehen', how: 'Versuchen Sie es ohne die Hände.' },
};

const levels: Readonly<Record<MovementLevel, string>> = {
  easy: 'Leicht',
  stiff: 'Steif',
  hurts: 'Tut weh',
  notPossible: 'Nicht möglich',
};

export const diary = {
  title: 'Mein Tagebuch',
  lead: 'Schreiben Sie einmal pro Woche auf, wie es Ihnen geht und wie Sie sich bewegen. Nur Sie können es lesen.',
  who: 'Niemand sonst sieht es, und es steht in keiner Zahl über Gruppen. Jeden Eintrag können Sie löschen.',
  write: 'Eintrag schreiben',
  noneHeading: 'Noch kein Eintrag',
  noneBody: 'Es dauert etwa zwei Minuten. Nach einigen Wochen sehen Sie, wie es läuft.',
  lately: (date: string) => `Ihr letzter Eintrag ist vom ${date}. Einmal pro Woche genügt.`,
  chartHeading: 'Wie es läuft',
  chartFor: 'Zeigen',
  chartNote: (place: string) => `${place}: 0 ist kein Schmerz, 10 ist das Schlimmste, was Sie sich vorstellen können.`,
  entries: 'Ihre Einträge',
  entriesCaption: 'Alle Einträge, der neueste zuerst',
  date: 'Datum',
  places: 'Wo und wie schlimm',
  movementsColumn: 'Bewegungen, die nicht leicht waren',
  place: (name: string, intensity: number) => `${name}: ${intensity}`,
  movement: (name: string, level: string) => `${name}: ${level.toLowerCase()}`,
  noPlaces: 'Keine Stelle gewählt',
  allEasy: 'Alle leicht',
  noneTried: 'Keine probiert',
  remove: 'Löschen',
  removeWhat: (date: string) => `Eintrag vom ${date} löschen`,
  removed: (date: string) => `Der Eintrag vom ${date} ist gelöscht.`,
  undo: 'Rückgängig',
  undone: 'Der Eintrag ist wieder da.',
  entryTitle: 'Ein neuer Eintrag',
  step: (at: number, of: number) => `Schritt ${at} von ${of}`,
  placesTitle: 'Wo haben Sie es in den letzten 7 Tagen gespürt?',
  placesHint:
    'Kreuzen Sie die Stellen an, die Sie verfolgen möchten. Tun Sie es jede Woche, auch wenn dort alles gut ist.',
  noTrouble: 'Ich verfolge keine Stelle',
  levelsTitle: 'Wie schlimm war es, als es am schlimmsten war?',
  missingLevel: (name: string) => `Wählen Sie eine Zahl für: ${name}`,
  missingPlaces: 'Kreuzen Sie eine Stelle an, oder „Ich verfolge keine Stelle“',
  movementsTitle: 'Wie gehen diese Bewegungen heute?',
  movementsHint: 'Langsam, und hören Sie auf, bevor es wehtut. Lassen Sie aus, was Sie nicht probieren möchten.',
  notTried: 'Nicht probiert',
  missingMovement: 'Wählen Sie mindestens eine Bewegung, oder gehen Sie zurück und kreuzen Sie eine Stelle an',
  movements,
  levels,
  keep: 'Eintrag speichern',
  toDiary: 'Zu meinem Tagebuch',
  count: (entries: number) => plural(entries, { one: '# Eintrag', other: '# Einträge' }),
};

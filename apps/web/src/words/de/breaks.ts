import type { BreakKind } from '@sitwell/domain/reminders';
import { plural } from './shell.ts';

type Answer = 'done' | 'skipped' | 'snoozed';
type State = 'offered' | 'missed' | 'withdrawn';

const kinds: Readonly<Record<BreakKind, { name: string; hint: string }>> = {
  movement: { name: 'Bewegungspause', hint: 'Stehen Sie auf und gehen Sie ein wenig.' },
  stretch: { name: 'Dehnpause', hint: 'Ein paar Dehnungen an Ihrem Platz.' },
  micro: { name: 'Kurze Pause', hint: 'Eine halbe Minute loslassen.' },
  eyes: { name: 'Blick in die Ferne', hint: 'Lassen Sie die Augen auf etwas Fernem ruhen.' },
  posture: {
    name: 'Haltungswechsel',
    hint: 'Stehen Sie auf, wenn Sie sitzen. Setzen Sie sich, wenn Sie stehen.',
  },
};
const answers: Readonly<Record<Answer, string>> = { done: 'Gemacht', skipped: 'Ausgelassen', snoozed: 'Später' };
const states: Readonly<Record<State, string>> = {
  offered: 'Wartet auf Sie',
  missed: 'Nicht angezeigt',
  withdrawn: 'Zurückgezogen',
};

export const breaks = {
  title: 'Pausen',
  lead: 'Kurze Pausen zu den Zeiten, die Sie wählen. Nur Sie sehen diese Seite.',
  onlyYou: 'Niemand sonst sieht Ihre Pausen: nicht Ihre Führungskraft, nicht die Personalabteilung.',
  kinds,
  answers,
  states,
  nextHeading: 'Nächste Pause',
  nothing: 'Es ist keine Pause geplant.',
  nothingBody: 'Fügen Sie unten eine Routine hinzu. Damit beginnen die Pausen.',
  pausedUntil: (when: string) => `Angehalten bis ${when}. Danach kommen die Pausen von selbst wieder.`,
  resume: 'Pausen jetzt fortsetzen',
  pauseHeading: 'Alle Pausen anhalten',
  pauseLead: 'Das endet immer von selbst.',
  pause30: 'Für 30 Minuten',
  pause120: 'Für 2 Stunden',
  pauseWeek: 'Für eine Woche',
  routinesHeading: 'Ihre Routinen',
  none: 'Sie haben noch keine Routine',
  useUsual: 'Mit der üblichen Routine beginnen',
  add: 'Routine hinzufügen',
  edit: 'Ändern',
  editWhat: (what: string) => `Ändern: ${what}`,
  remove: 'Entfernen',
  removeWhat: (what: string) => `Entfernen: ${what}`,
  off: 'Ausgeschaltet',
  every: (minutes: number) => plural(minutes, { one: 'Jede Minute', other: 'Alle # Minuten' }),
  /** Tells two routines of one kind apart. */
  named: (what: string, minutes: number) =>
    plural(minutes, { one: `${what}, jede Minute`, other: `${what}, alle # Minuten` }),
  range: (days: string, from: string, to: string) => `${days}, ${from} bis ${to} Uhr`,
  quiet: (from: string, to: string) => `Ruhe von ${from} bis ${to} Uhr`,
  zone: (zone: string) => `Alle Zeiten gelten in der Zeitzone ${zone}.`,

  editorNew: 'Neue Routine',
  editorOld: 'Routine ändern',
  kindLabel: 'Welche Art von Pause?',
  everyLabel: 'Wie viele Minuten Abstand?',
  everyHint: '10 bis 480 Minuten',
  rangesLabel: 'Arbeitszeiten',
  rangesHint: 'Mit zwei Arbeitszeiten bleibt die Mittagspause frei.',
  rangeName: (number: number) => `Arbeitszeit ${number}`,
  days: 'Tage',
  from: 'Von',
  to: 'Bis',
  addRange: 'Arbeitszeit hinzufügen',
  removeRange: (number: number) => `Arbeitszeit ${number} entfernen`,
  quietLabel: 'Ruhezeiten',
  quietHint: 'In diesen Zeiten kommt keine Pause.',
  quietName: (number: number) => `Ruhezeit ${number}`,
  addQuiet: 'Ruhezeit hinzufügen',
  removeQuiet: (number: number) => `Ruhezeit ${number} entfernen`,
  active: 'Diese Routine ist eingeschaltet',
  missingKind: 'Wählen Sie eine Art von Pause',
  missingRanges: 'Fügen Sie mindestens eine Arbeitszeit hinzu',
  missingDays: 'Wählen Sie mindestens einen Tag',
  wrongTime: 'Geben Sie eine Uhrzeit ein, etwa 09:30',
  wholeDay: 'Das dauert einen ganzen Tag und eine Nacht.',
  overnight: 'Das geht über Mitternacht.',

  noticeHeading: (what: string) => `Zeit für: ${what}`,
  done: 'Gemacht',
  skip: 'Auslassen',
  later: 'Später',
  snooze: (minutes: number) => plural(minutes, { one: 'In # Minute', other: 'In # Minuten' }),
  thanksDone: 'Gut gemacht.',
  thanksSkipped: 'Ausgelassen. Das ist in Ordnung.',
  thanksSnoozed: (time: string) => `Wir melden uns um ${time} Uhr wieder.`,
  answerFailed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',

  linkTitle: 'Ihre Pause',
  linkDue: (when: string) => `Fällig: ${when}.`,
  linkAnswered: (what: string) => `Ihre Antwort: ${what}.`,
  linkChange: 'Sie können sie noch ändern.',
  linkClosed: 'Diese Pause ist vorbei.',
  linkClosedBody: 'Für eine Antwort ist es zu spät. Die nächste kommt wie geplant.',
  linkGone: 'Dieser Link geht nicht',
  linkGoneBody: 'Vielleicht ist er abgeschnitten oder sehr alt.',
  linkIdeas: 'Melden Sie sich an. Dann sehen Sie Ideen, die zu Ihnen passen.',
  linkOpen: 'Sitwell öffnen',
};

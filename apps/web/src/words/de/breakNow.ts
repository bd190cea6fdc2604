import { plural } from './shell.ts';

/** The break that is due, what to do in it, and the ways to put breaks off. */
export const breakNow = {
  start: 'Beginnen',
  swap: 'Lieber eine andere Art',
  tookOne: 'Ich habe gerade eine gemacht',
  tookOneHint: 'Die nächste zählt dann ab jetzt.',
  counted: (when: string) => `Gezählt. Die nächste Pause: ${when}.`,
  countedNone: 'Gezählt. Es ist keine weitere Pause geplant.',
  changeAnswer: 'Antwort ändern',
  snoozeLeft: (left: number) =>
    plural(left, {
      zero: 'Beim nächsten Mal fragen wir vorher.',
      one: 'Sie können noch #-mal verschieben, bevor wir fragen.',
      other: 'Sie können noch #-mal verschieben, bevor wir fragen.',
    }),
  overBudget: 'Sie haben schon ein paar Pausen verschoben. Das ist in Ordnung. Möchten Sie das wirklich?',
  insist: (minutes: number) => plural(minutes, { one: 'Ja, in # Minute', other: 'Ja, in # Minuten' }),

  pauseWorkingDay: 'Bis zu meinem nächsten Arbeitstag',
  pauseTime: 'Bis zu einer Uhrzeit heute',
  pauseDate: 'Bis zu einem Tag',
  pauseDateHint: 'An diesem Tag kommen die Pausen wieder.',
  pauseDo: 'Anhalten',
  pauseMore: 'Das Ende selbst wählen',
  missingTime: 'Geben Sie eine Uhrzeit ein, etwa 14:30',
  missingDate: 'Geben Sie einen Tag ein, etwa 24.12.2026',
  todayHeading: 'Ihr Tag',
  moreHeading: 'Mehr zu den Pausen',

  title: 'Ihre Pause',
  about: (minutes: string) => `Das dauert mit Lesen etwa ${minutes}.`,
  other: 'Eine andere Idee',
  fromPlan: 'Aus Ihrem Plan',
  fromLibrary: 'Aus der Bibliothek',
  finish: 'Gemacht',
  leave: 'Zurück zu meinen Pausen',
  gone: 'Gerade wartet keine Pause',
  goneBody: 'Sie können jederzeit eine machen.',
  free: 'Jetzt eine Pause machen',
};

import { plural } from './shell.ts';

export const play = {
  title: 'Übungen abspielen',
  link: 'Diese Übungen abspielen, Schritt für Schritt',
  noneHeading: 'Noch nichts abzuspielen',
  noneBody: 'Übungen kommen aus Ihrem Plan oder aus der Bibliothek.',
  toLibrary: 'Bibliothek öffnen',
  toCheck: 'Selbst-Check starten',
  movement: (at: number, of: number) => `Übung ${at} von ${of}`,
  step: (at: number, of: number) => `Schritt ${at} von ${of}`,
  ready: 'Ich bin bereit',
  leaveOut: 'Diese auslassen',
  next: 'Weiter',
  back: 'Zurück',
  pause: 'Figur anhalten',
  go: 'Figur bewegen lassen',
  timer: 'Von selbst weitergehen',
  timerHint: 'Aus, bis Sie es ankreuzen. Sie können immer zurück.',
  movesOn: (seconds: number) => plural(seconds, { one: 'Weiter in # Sekunde', other: 'Weiter in # Sekunden' }),
  held: 'Angehalten. Es geht weiter, wenn Sie die Figur bewegen lassen.',
  keys: 'Mit den Pfeiltasten links und rechts geht es zurück und weiter.',
  done: 'Ich bin fertig',
  endTitle: 'Fertig',
  endBody: (count: number) =>
    plural(count, { one: 'Sie sind # Übung durchgegangen.', other: 'Sie sind # Übungen durchgegangen.' }),
  endAfter:
    'Ist jetzt etwas schlimmer, lassen Sie es beim nächsten Mal aus. Sehen Sie die Warnzeichen an, wenn Sie sich sorgen.',
  again: 'Noch einmal abspielen',
  toDiary: 'Ins Tagebuch schreiben',
  stop: 'Abspielen beenden',
};

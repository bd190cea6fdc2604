import { plural } from './shell.ts';

/** Where the people of an organisation start with breaks, and the limits within which each chooses. */
export const breakPolicy = {
  title: 'Pausen für alle',
  lead: 'Legen Sie fest, womit alle beginnen und was sie wählen dürfen. Was eine Person tut, sehen Sie nie.',
  startHeading: 'Womit alle beginnen',
  everyLabel: 'Minuten zwischen zwei Pausen am Anfang',
  everyHint: 'Bleibt es leer, gilt am Anfang die Regel des jeweiligen Landes.',
  rangesLabel: 'Arbeitszeiten am Anfang',
  limitsHeading: 'Was alle wählen dürfen',
  leastLabel: 'Mindestens so viele Minuten zwischen zwei Pausen',
  latestLabel: 'Ab dieser Uhrzeit keine Pause mehr',
  latestHint: 'Nach der Uhr jeder Person. Ohne diese Grenze lassen Sie das Feld leer.',
  kindsLabel: 'Arten von Pausen',
  kindsMissing: 'Erlauben Sie mindestens eine Art von Pause',
  leastMore: 'Der Anfang liegt unter dem Mindestabstand. Wählen Sie eine Zahl, die gleich groß oder größer ist',
  tryHeading: 'Erst ausprobieren',
  tryBody: 'Gezählt wird, was alle in 14 Tagen bekämen. Nichts wird gesendet oder gespeichert.',
  try: 'Diese Regeln ausprobieren',
  trialHeading: 'Was diese Regeln brächten',
  people: (people: number) => plural(people, { one: 'Gezählt für # Person.', other: 'Gezählt für # Personen.' }),
  median: (breaks: number) =>
    plural(breaks, {
      one: 'Die Hälfte bekommt höchstens # Pause am Tag.',
      other: 'Die Hälfte bekommt höchstens # Pausen am Tag.',
    }),
  p95: (breaks: number) =>
    plural(breaks, {
      one: '19 von 20 Personen bekommen höchstens # Pause am Tag.',
      other: '19 von 20 Personen bekommen höchstens # Pausen am Tag.',
    }),
  outside: (percent: number) =>
    plural(percent, {
      zero: 'Keine Pause liegt außerhalb der angegebenen Arbeitszeiten.',
      one: '# von 100 Pausen liegt außerhalb der angegebenen Arbeitszeiten.',
      other: '# von 100 Pausen liegen außerhalb der angegebenen Arbeitszeiten.',
    }),
  tooFew: 'Bei weniger als zehn Personen würden die Zahlen etwas über eine verraten. Darum gibt es keine.',
  saveHeading: 'Diese Regeln einsetzen',
  saveNote:
    'Grenzen gelten sofort, auch für das, was schon gewählt wurde. Für niemanden wird etwas eingeschaltet. Heben Sie eine Grenze auf, gilt wieder, was gewählt war.',
  save: 'Diese Regeln ab jetzt einsetzen',
  saved: 'Diese Regeln gelten ab jetzt.',
};

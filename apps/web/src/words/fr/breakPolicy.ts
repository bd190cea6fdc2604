import { plural } from './shell.ts';

/** Where the people of an organisation start with breaks, and the limits within which each chooses. */
export const breakPolicy = {
  title: 'Les pauses pour tous',
  lead: 'Fixez le point de départ de chacun et ce qui peut être choisi. Vous ne voyez jamais ce que fait une personne.',
  startHeading: 'Le point de départ',
  everyLabel: 'Minutes entre deux pauses au départ',
  everyHint: 'Si vous laissez vide, la règle de chaque pays s’applique au départ.',
  rangesLabel: 'Heures de travail au départ',
  limitsHeading: 'Ce que chacun peut choisir',
  leastLabel: 'Le minimum de minutes entre deux pauses',
  latestLabel: 'Plus de pause à partir de cette heure',
  latestHint: 'À l’heure de chaque personne. Laissez vide pour ne pas fixer de limite.',
  kindsLabel: 'Types de pause',
  kindsMissing: 'Autorisez au moins un type de pause',
  leastMore: 'Le départ est sous le minimum. Choisissez un nombre au moins aussi grand',
  tryHeading: 'Essayez d’abord',
  tryBody: 'On compte ce que chacun recevrait en 14 jours. Rien n’est envoyé ni enregistré.',
  try: 'Essayer ces règles',
  trialHeading: 'Ce que ces règles donneraient',
  people: (people: number) => plural(people, { one: 'Compté pour # personne.', other: 'Compté pour # personnes.' }),
  median: (breaks: number) =>
    plural(breaks, {
      one: 'La moitié des personnes a # pause par jour ou moins.',
      other: 'La moitié des personnes a # pauses par jour ou moins.',
    }),
  p95: (breaks: number) =>
    plural(breaks, {
      one: '19 personnes sur 20 ont # pause par jour ou moins.',
      other: '19 personnes sur 20 ont # pauses par jour ou moins.',
    }),
  outside: (percent: number) =>
    plural(percent, {
      zero: 'Aucune pause ne tombe hors des heures de travail indiquées.',
      one: '# pause sur 100 tombe hors des heures de travail indiquées.',
      other: '# pauses sur 100 tombent hors des heures de travail indiquées.',
    }),
  tooFew: 'À moins de dix personnes, les chiffres parleraient d’une seule. Il n’y en a donc pas.',
  saveHeading: 'Appliquer ces règles',
  saveNote:
    'Les limites agissent tout de suite, même sur les choix déjà faits. Rien n’est activé pour personne. Si vous levez une limite, les choix d’avant valent de nouveau.',
  save: 'Appliquer ces règles dès maintenant',
  saved: 'Ces règles s’appliquent dès maintenant.',
};

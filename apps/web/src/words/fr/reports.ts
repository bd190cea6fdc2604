import { plural } from './shell.ts';

export const reports = {
  title: 'Rapports',
  lead: 'La charge sur le cou et le dos par service, pour les périodes terminées.',
  running: 'Une période en cours ne montre rien. Sinon, on pourrait voir arriver les réponses une par une.',
  none: 'Aucune période n’est encore terminée',
  noneBody: 'Les chiffres sont calculés à la fin d’une période.',
  dates: (from: string, to: string) => `du ${from} au ${to}`,
  latest: 'Le plus récent',

  reportTitle: (period: string) => `Rapport : ${period}`,

  measures: {
    neckStrain: 'Charge sur le cou',
    backStrain: 'Charge sur le dos',
  } as Readonly<Record<string, string>>,
  low: 'Faible',
  moderate: 'Modérée',
  high: 'Élevée',
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit} : faible ${low}, modérée ${moderate}, élevée ${high}`,
  howHeading: 'Comment les personnes sont protégées',
  how1: (k: number) =>
    plural(k, {
      one: 'Aucun chiffre ne porte sur moins de # personne.',
      other: 'Aucun chiffre ne porte sur moins de # personnes.',
    }),
  how2: 'De petits changements au hasard sont ajoutés une fois, avant tout affichage. Ils ne changent plus jamais.',
  how3: 'Les parts vont de 5 % à 95 %. Les petits groupes sont montrés par fourchettes. Le nombre de personnes est arrondi par paliers vers le bas.',
  how4: 'La somme des parts peut être différente de 100 %.',
  back: 'Tous les rapports',
};

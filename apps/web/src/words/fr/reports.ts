import { plural } from './shell.ts';

export const reports = {
  title: 'Rapports',
  lead: 'La charge sur le cou et le dos par service, pour les périodes terminées.',
  running: 'Une période en cours ne montre rien. Sinon, on pourrait voir arriver les réponses une par une.',
  none: 'Aucune période n’est encore terminée',
  noneBody: 'Les chiffres sont calculés à la fin d’une période.',
  open: (name: string) => `Ouvrir le rapport : ${name}`,
  dates: (from: string, to: string) => `du ${from} au ${to}`,
  latest: 'Le plus récent',

  reportTitle: (period: string) => `Rapport : ${period}`,
  wordsHeading: 'Ce que disent les chiffres',
  answered: (n: string) => `${n} personnes ont répondu.`,
  participation: (share: string) => `Cela fait ${share} de l’ensemble.`,
  elevated: (what: string, share: string) => `${what} : ${share} d’entre elles ont une charge modérée ou élevée.`,
  action: (share: string) => `Au poste, ${share} ont un score de 5 ou plus.`,
  actionHint: 'À partir de 5, le poste a besoin d’un changement bientôt.',
  highest: (where: string, what: string, share: string) =>
    `${what} : le chiffre le plus haut est dans ${where}. Charge modérée ou élevée : ${share}.`,
  highestRange: 'Les petits groupes sont montrés par fourchettes : leur ordre n’est donc pas certain.',
  underestimate: 'Les personnes qui se vérifient seules voient souvent mal la charge due à la souris et au clavier.',
  companyNone: (k: number) => `Moins de ${k} personnes ont participé, donc rien n’est montré.`,

  measures: {
    neckStrain: 'Charge sur le cou',
    backStrain: 'Charge sur le dos',
    workstationAtActionLevel: 'Score du poste de 5 ou plus',
  } as Readonly<Record<string, string>>,
  low: 'Faible',
  moderate: 'Modérée',
  high: 'Élevée',
  share: (from: number, to: number) => {
    if (from !== to) return `${from} à ${to} %`;
    if (from === 5) return '5 % ou moins';
    if (to === 95) return '95 % ou plus';
    return `${from} %`;
  },
  /** The same for inside a bar. */
  shareShort: (from: number, to: number) => (from === to ? `${from} %` : `${from}–${to} %`),
  atLeast: (n: number) => `${n}+`,
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit} : faible ${low}, modérée ${moderate}, élevée ${high}`,
  byDepartment: 'par service',
  chartHeading: (measure: string) => `${measure}, par service`,
  chartHint:
    'Part des personnes qui ont répondu. À droite se trouve la charge élevée. Les services les plus chargés viennent d’abord.',
  mixed: 'Groupes montrés ensemble',
  groupHint: 'Les services avec trop peu de réponses sont comptés ensemble, pour que personne ne soit reconnu.',
  tableHeading: 'Tous les chiffres en tableau',
  tableCaption: (period: string) => `Charge par service, ${period}`,
  unit: 'Service',
  people: 'Réponses',
  participationHead: 'Participation',
  together: (names: string) => `Compté avec : ${names}`,
  notAlone: 'Pas montré seul',
  howHeading: 'Comment les personnes sont protégées',
  how1: (k: number) =>
    plural(k, {
      one: 'Aucun chiffre ne porte sur moins de # personne.',
      other: 'Aucun chiffre ne porte sur moins de # personnes.',
    }),
  how2: 'De petits changements au hasard sont ajoutés une fois, avant tout affichage. Ils ne changent plus jamais.',
  how3: 'Les parts vont de 5 % à 95 %. Les petits groupes sont montrés par fourchettes. Le nombre de personnes est arrondi par paliers vers le bas.',
  how4: 'La somme des parts peut être différente de 100 %.',
  csv: 'Télécharger en tableau (CSV)',
  back: 'Tous les rapports',
  question: 'Que puis-je en faire ?',
  next1: 'Commencez par les services où la charge est la plus élevée.',
  next2: 'Demandez aux personnes ce qu’il leur faut à leur poste. Beaucoup de changements ne coûtent rien.',
  next3: 'Invitez les personnes à faire l’auto-vérification. Plus il y a de réponses, meilleurs sont les chiffres.',
};

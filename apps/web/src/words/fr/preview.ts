import { plural } from './shell.ts';

const people = (count: number) => plural(count, { one: '# personne', other: '# personnes' });

export const preview = {
  title: 'Aperçu avant toute collecte',
  lead: 'Voyez quels services un rapport montrerait séparément.',
  source:
    'Il part de qui travaille où aujourd’hui, et de la participation que vous supposez. Aucune réponse n’est utilisée.',
  formHeading: 'Ce que vous supposez',
  k: 'Plus petit groupe',
  kHint: (least: number, most: number) => `Nombre de personnes derrière chaque chiffre. De ${least} à ${most}.`,
  participation: 'Combien participent dans l’année, en pour cent',
  participationHint: 'De 1 à 100. Chacun participe une fois.',
  kind: 'Type de période',
  kinds: {
    campaign: 'Une campagne par an',
    year: 'Une année entière',
    halfYear: 'Des semestres',
    quarter: 'Des trimestres',
  },
  show: 'Voir l’aperçu',
  working: 'Calcul en cours',
  wrongK: (least: number, most: number) => `Entrez un plus petit groupe de ${least} à ${most}`,
  wrongParticipation: 'Entrez un nombre entier de 1 à 100',
  resultHeading: 'Ce qu’un rapport montrerait',
  perPeriod: (percent: string, count: number) =>
    `Dans une période, ${percent} % participeraient : environ ${people(count)}.`,
  own: (own: number, reach: number) =>
    plural(reach, {
      zero: 'Aucun service n’aurait assez de personnes qui participent.',
      one: `# service aurait assez de personnes qui participent. Avec son propre chiffre : ${own}.`,
      other: `# services auraient assez de personnes qui participent. Avec leur propre chiffre : ${own}.`,
    }),
  shown: (shown: number, from: number, percent: string) =>
    plural(shown, {
      one: `# personne (${percent} %) verrait son propre service de ${from} personnes ou plus.`,
      other: `# personnes (${percent} %) verraient leur propre service de ${from} personnes ou plus.`,
    }),
  nothing: 'Aucun rapport',
  nothingBody: (k: number) => `Moins de ${k} personnes participeraient. Alors rien n’est publié.`,
  nobody: 'Personne dans l’annuaire pour le moment',
  nobodyBody: 'Ajoutez d’abord des personnes. Cette page pourra alors dire ce qu’un rapport montrerait.',
  departments: 'Services',
  sites: 'Sites de travail',
  departmentsCaption: 'Services, et comment chacun serait montré',
  sitesCaption: 'Sites de travail, et comment chacun serait montré',
  department: 'Service',
  site: 'Site de travail',
  employees: 'Salariés',
  told: 'Comment il serait montré',
  often: 'Chiffre propre',
  oftenOf: (own: number, draws: number) => `${own} tirages sur ${draws}`,
  outcomes: { own: 'Son propre chiffre', together: 'Avec d’autres', none: 'Pas montré' },
  with: (names: string) => `Avec ${names}`,
  more: (count: number) => plural(count, { one: '# autre', other: '# autres' }),
  moreRows: (count: number) =>
    plural(count, {
      one: '# autre, à un niveau plus bas, n’est pas dans la liste.',
      other: '# autres, à des niveaux plus bas, ne sont pas dans la liste.',
    }),
  howHeading: 'Comment c’est calculé',
  how1: 'Nous tirons au sort, de nombreuses fois, qui participe. Chacun a la même chance.',
  how2: 'Son propre chiffre veut dire : dans plus de la moitié des tirages.',
  how3: 'Seul le nombre de personnes décide quels services sont comptés ensemble, jamais les réponses.',
  how4: 'Avec quatre trimestres, chacun a un quart des réponses. Une campagne les a toutes.',
  how5: 'La vraie participation n’est pas utilisée. Elle peut être différente.',
};

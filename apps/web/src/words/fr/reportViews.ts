import { plural } from './shell.ts';

export const reportViews = {
  tabs: 'Parties du rapport',
  overview: 'Vue d’ensemble',
  departments: 'Services',
  sites: 'Sites',
  findings: 'Postes de travail',
  demand: 'Ce qu’il faut',
  trend: 'Évolution',
  title: (tab: string, period: string) => `${tab} : ${period}`,
  onlyPart: (name: string) => `Vous voyez une partie de l’entreprise : ${name}.`,
  onlyPartNone: 'Vous voyez une partie de l’entreprise. Rien n’est montré à son sujet pour cette période.',
  pdf: 'Télécharger une page (PDF)',
  csv: 'Télécharger en tableau (CSV)',
  preparing: 'Le fichier se prépare',
  ready: 'Le fichier est avec vos téléchargements.',
  failed: 'Le fichier n’a pas pu être fait. Veuillez réessayer.',
  failedSignIn: 'Votre session est terminée. Connectez-vous à nouveau, puis téléchargez le fichier.',
  failedGone: 'Ce fichier n’existe plus. Rechargez la page.',

  basis: 'Sur quoi cela repose',
  period: 'Période',
  about: 'À propos de',
  answered: 'Personnes ayant répondu',
  together: 'Compté avec',
  andMore: (names: string, more: number) => `${names} et ${more} autres`,
  wordsHeading: 'Ce que disent les chiffres',
  tableHeading: 'Tous les chiffres en tableau',
  nothing: 'Rien n’est montré ici',
  nothingBody: (k: number) =>
    plural(k, {
      one: 'Un chiffre demande les réponses de # personne ou plus.',
      other: 'Un chiffre demande les réponses de # personnes ou plus.',
    }),

  since: (name: string) => `Ce qui a changé depuis ${name}`,
  sinceNone: 'Aucune période plus ancienne ne peut être comparée à celle-ci.',
  sinceTogether: (names: string) => `Les deux périodes ne se comparent qu’avec ${names}.`,
  chartAction: 'Poste de travail',
  chartStrain: 'Cou et dos',
  chartHint: 'Part des personnes qui ont répondu. À droite se trouve la charge élevée.',

  departmentsOwn: (own: number) =>
    plural(own, {
      zero: 'Aucun service n’a son propre chiffre.',
      one: '# service a son propre chiffre.',
      other: '# services ont leur propre chiffre.',
    }),
  departmentsGrouped: (grouped: number) =>
    plural(grouped, {
      one: '# service est seulement montré avec d’autres.',
      other: '# services sont seulement montrés avec d’autres.',
    }),
  leader: (measure: string, where: string) => `${measure} : c’est nettement plus haut dans ${where}.`,
  noLeader: (measure: string) => `${measure} : aucun service ne ressort. Les écarts sont trop petits pour en être sûr.`,
  departmentsChart: (measure: string) => `${measure}, par service`,
  sitesChart: (measure: string) => `${measure}, par site`,
  path: 'Où vous êtes',
  walkHint: 'Choisissez un service pour voir ce qu’il contient.',
  large: 'Il y a trop de services pour une page. Choisissez-en un pour voir ce qu’il contient.',
  page: (at: number, of: number) => `Page ${at} sur ${of}`,
  pages: 'Pages du rapport',
  previous: 'Page précédente',
  next: 'Page suivante',
  noDepartments: 'Votre partie est un site',
  noDepartmentsBody: 'Les services sont pour les personnes qui voient toute l’entreprise ou un service.',

  sitesShown: (count: number) => plural(count, { one: '# site au total.', other: '# sites au total.' }),
  sitesHint:
    'Les chiffres des sites et des services peuvent ne pas concorder. Quelques personnes sont comptées dans un site plus grand.',
  sitesLink: 'Choisissez un site pour voir ce qu’il y faut.',
  noSites: 'Votre partie est un service',
  noSitesBody: 'Les sites sont pour les personnes qui voient toute l’entreprise ou un site.',

  choose: 'Choisir un service ou un site',
  chooseLabel: 'Service ou site',
  chooseDo: 'Afficher',
  siteOption: (name: string) => `Site : ${name}`,
  withShare: (name: string, share: string) => `${name} (${share})`,
  findingsTop: (names: string) => `Le plus souvent : ${names}.`,
  findingsFree: (names: string) => `À régler tout de suite et gratuitement : ${names}.`,
  findingsNone: 'Rien n’apparaît assez souvent pour être montré',
  findingsChartHint: 'Seul ce qui apparaît à une dizaine de postes ou plus est cité.',
  cost: { now: 'Tout de suite et gratuit', cheap: 'Peu cher', ask: 'À demander' },
  demandSaid: (item: string, estimate: string) => `${estimate} ${item}.`,
  demandNone: 'Rien n’est demandé assez souvent pour être montré',

  trendNone: 'Il n’y a encore rien à comparer',
  trendNoneBody: 'Il faut deux périodes terminées qui montrent le même groupe de personnes.',
  trendAt: (share: string, period: string) => `${share} pour ${period}`,
  trendSaid: (measure: string, times: string) => `${measure} : ${times}.`,
  trendGaps: (count: number) =>
    plural(count, {
      one: '# période n’est pas montrée. La ligne s’y arrête.',
      other: '# périodes ne sont pas montrées. La ligne s’y arrête.',
    }),
  trendCoarse: (names: string) =>
    `Des services ont été regroupés autrement. Toutes les périodes ne se comparent qu’avec ${names}.`,
  trendChance: 'Quand deux fourchettes se recouvrent, l’écart peut venir du hasard.',
  trendChart: (measure: string) => `${measure}, au fil du temps`,
  trendGap: 'non montré',
  trendHint: 'La ligne est la part, la bande sa fourchette. Les deux vont de 0 à 100 %.',
};

export const periodKinds = {
  kind: 'Type de période',
  kinds: {
    campaign: 'Campagne à dates fixes',
    quarter: 'Trimestre',
    halfYear: 'Semestre',
    year: 'Année',
    rest: 'Reste de l’année',
  },
  hints: {
    campaign: 'Vous choisissez les deux jours. Une courte campagne par an donne les meilleurs chiffres.',
    quarter: 'Trois mois à partir du premier jour.',
    halfYear: 'Six mois à partir du premier jour.',
    year: 'Douze mois à partir du premier jour.',
  },
  rest: 'Fixer le reste de l’année',
  restOf: (name: string) => `Fixer le reste de l’année après ${name}`,
  restBody:
    'De la fin de cette période jusqu’à un an après son premier jour. Ainsi, les réponses entre les deux comptent aussi.',
  restName: 'Nom du reste',
  restHint: 'Par exemple Reste de 2026',
  restDo: 'Fixer le reste',
};

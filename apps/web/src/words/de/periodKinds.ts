export const periodKinds = {
  kind: 'Art des Zeitraums',
  kinds: {
    campaign: 'Aktion mit festem Fenster',
    quarter: 'Quartal',
    halfYear: 'Halbjahr',
    year: 'Jahr',
    rest: 'Rest des Jahres',
  },
  hints: {
    campaign: 'Sie wählen beide Tage. Ein kurzes Fenster im Jahr bringt die besten Zahlen.',
    quarter: 'Drei Monate ab dem ersten Tag.',
    halfYear: 'Sechs Monate ab dem ersten Tag.',
    year: 'Zwölf Monate ab dem ersten Tag.',
  },
  rest: 'Rest des Jahres festlegen',
  restOf: (name: string) => `Rest des Jahres nach ${name} festlegen`,
  restBody: 'Vom Ende dieses Zeitraums bis ein Jahr nach seinem ersten Tag. So zählen auch die Antworten dazwischen.',
  restName: 'Name des Rests',
  restHint: 'Zum Beispiel Rest von 2026',
  restDo: 'Rest festlegen',
};

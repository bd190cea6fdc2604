import { plural } from './shell.ts';

const people = (count: number) => plural(count, { one: '# Person', other: '# Personen' });

export const preview = {
  title: 'Vorschau, bevor etwas erhoben wird',
  lead: 'Sehen Sie, welche Abteilungen ein Bericht einzeln zeigen würde.',
  source:
    'Grundlage ist, wer heute wo arbeitet, und Ihre Annahme, wie viele teilnehmen. Antworten werden nicht benutzt.',
  formHeading: 'Ihre Annahme',
  k: 'Kleinste Gruppe',
  kHint: (least: number, most: number) => `Personen hinter jeder Zahl. Von ${least} bis ${most}.`,
  participation: 'Wie viele im Jahr teilnehmen, in Prozent',
  participationHint: 'Von 1 bis 100. Jede Person nimmt einmal teil.',
  kind: 'Art des Zeitraums',
  kinds: {
    campaign: 'Eine Aktion im Jahr',
    year: 'Ein ganzes Jahr',
    halfYear: 'Halbjahre',
    quarter: 'Quartale',
  },
  show: 'Vorschau zeigen',
  working: 'Wird berechnet',
  wrongK: (least: number, most: number) => `Geben Sie für die kleinste Gruppe eine Zahl von ${least} bis ${most} ein`,
  wrongParticipation: 'Geben Sie eine ganze Zahl von 1 bis 100 ein',
  resultHeading: 'Was ein Bericht zeigen würde',
  perPeriod: (percent: string, count: number) =>
    `In einem Zeitraum würden ${percent}\u00A0% teilnehmen: etwa ${people(count)}.`,
  own: (own: number, reach: number) =>
    plural(reach, {
      zero: 'In keiner Abteilung würden genug Personen teilnehmen.',
      one: `In # Abteilung würden genug Personen teilnehmen. Mit eigener Zahl: ${own}.`,
      other: `In # Abteilungen würden genug Personen teilnehmen. Mit eigener Zahl: ${own}.`,
    }),
  shown: (shown: number, from: number, percent: string) =>
    `${people(shown)} (${percent}\u00A0%) würden ihre eigene Abteilung ab ${from} Personen sehen.`,
  nothing: 'Gar kein Bericht',
  nothingBody: (k: number) => `Es würden weniger als ${k} Personen teilnehmen. Dann wird nichts veröffentlicht.`,
  nobody: 'Noch niemand im Verzeichnis',
  nobodyBody: 'Tragen Sie zuerst Personen ein. Dann kann diese Seite sagen, was ein Bericht zeigen würde.',
  departments: 'Abteilungen',
  sites: 'Standorte',
  departmentsCaption: 'Abteilungen und wie jede gezeigt würde',
  sitesCaption: 'Standorte und wie jeder gezeigt würde',
  department: 'Abteilung',
  site: 'Standort',
  employees: 'Beschäftigte',
  told: 'Wie sie gezeigt würde',
  often: 'Eigene Zahl',
  oftenOf: (own: number, draws: number) => `${own} von ${draws} Ziehungen`,
  outcomes: { own: 'Eine eigene Zahl', together: 'Zusammen mit anderen', none: 'Wird nicht gezeigt' },
  with: (names: string) => `Zusammen mit ${names}`,
  more: (count: number) => plural(count, { one: '# weitere', other: '# weitere' }),
  moreRows: (count: number) =>
    plural(count, {
      one: '# weitere auf einer tieferen Ebene ist nicht aufgeführt.',
      other: '# weitere auf tieferen Ebenen sind nicht aufgeführt.',
    }),
  howHeading: 'Wie das berechnet wird',
  how1: 'Wir ziehen viele Male, wer teilnimmt. Alle sind gleich wahrscheinlich.',
  how2: 'Eine eigene Zahl heißt: in mehr als der Hälfte der Ziehungen.',
  how3: 'Welche Abteilungen zusammengezählt werden, richtet sich allein nach Anzahlen, nie nach Antworten.',
  how4: 'Bei vier Quartalen hat jedes ein Viertel der Antworten. Eine Aktion hat alle.',
  how5: 'Die wirkliche Teilnahme wird nicht benutzt. Sie kann anders sein als Ihre Annahme.',
};

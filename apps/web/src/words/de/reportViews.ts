import { plural } from './shell.ts';

export const reportViews = {
  tabs: 'Teile des Berichts',
  overview: 'Überblick',
  departments: 'Abteilungen',
  sites: 'Standorte',
  findings: 'Arbeitsplätze',
  demand: 'Was gebraucht wird',
  trend: 'Verlauf',
  title: (tab: string, period: string) => `${tab}: ${period}`,
  onlyPart: (name: string) => `Sie sehen einen Teil der Firma: ${name}.`,
  onlyPartNone: 'Sie sehen einen Teil der Firma. Über ihn wird in diesem Zeitraum nichts gezeigt.',
  pdf: 'Eine Seite laden (PDF)',
  csv: 'Als Tabelle laden (CSV)',
  preparing: 'Die Datei wird vorbereitet',
  ready: 'Die Datei liegt bei Ihren Downloads.',
  failed: 'Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.',
  failedSignIn: 'Ihre Sitzung ist beendet. Melden Sie sich neu an und laden Sie dann die Datei.',
  failedGone: 'Diese Datei gibt es nicht mehr. Laden Sie die Seite neu.',

  basis: 'Worauf das beruht',
  period: 'Zeitraum',
  about: 'Über',
  answered: 'Personen, die geantwortet haben',
  together: 'Zusammengezählt mit',
  andMore: (names: string, more: number) => `${names} und ${more} weiteren`,
  wordsHeading: 'Was die Zahlen sagen',
  tableHeading: 'Alle Zahlen als Tabelle',
  nothing: 'Hier wird nichts gezeigt',
  nothingBody: (k: number) =>
    plural(k, {
      one: 'Für eine Zahl braucht es Antworten von # Person oder mehr.',
      other: 'Für eine Zahl braucht es Antworten von # Personen oder mehr.',
    }),

  since: (name: string) => `Was sich seit ${name} geändert hat`,
  sinceNone: 'Es gibt keinen früheren Zeitraum, mit dem sich dieser vergleichen lässt.',
  sinceTogether: (names: string) => `Beide Zeiträume lassen sich nur zusammen mit ${names} vergleichen.`,
  chartAction: 'Arbeitsplatz',
  chartStrain: 'Nacken und Rücken',
  chartHint: 'Anteil der Personen, die geantwortet haben. Rechts steht die hohe Belastung.',

  departmentsOwn: (own: number) =>
    plural(own, {
      zero: 'Keine Abteilung hat eine eigene Zahl.',
      one: '# Abteilung hat eine eigene Zahl.',
      other: '# Abteilungen haben eine eigene Zahl.',
    }),
  departmentsGrouped: (grouped: number) =>
    plural(grouped, {
      one: '# Abteilung wird nur zusammen mit anderen gezeigt.',
      other: '# Abteilungen werden nur zusammen mit anderen gezeigt.',
    }),
  leader: (measure: string, where: string) => `${measure}: eindeutig am höchsten in ${where}.`,
  noLeader: (measure: string) =>
    `${measure}: Keine Abteilung sticht heraus. Die Unterschiede sind zu klein, um sicher zu sein.`,
  departmentsChart: (measure: string) => `${measure} nach Abteilung`,
  sitesChart: (measure: string) => `${measure} nach Standort`,
  path: 'Wo Sie sind',
  walkHint: 'Wählen Sie eine Abteilung, um zu sehen, was darunter liegt.',
  large: 'Für eine Seite sind es zu viele Abteilungen. Wählen Sie eine, um zu sehen, was darunter liegt.',
  page: (at: number, of: number) => `Seite ${at} von ${of}`,
  pages: 'Seiten',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  noDepartments: 'Ihr Teil ist ein Standort',
  noDepartmentsBody: 'Abteilungen sieht, wer die ganze Firma oder eine Abteilung sieht.',

  sitesShown: (count: number) => plural(count, { one: '# Standort.', other: '# Standorte.' }),
  sitesHint:
    'Die Zahlen von Standorten und Abteilungen müssen nicht zusammenpassen. Einige Personen zählen bei einem größeren Standort mit.',
  sitesLink: 'Wählen Sie einen Standort, um zu sehen, was dort gebraucht wird.',
  noSites: 'Ihr Teil ist eine Abteilung',
  noSitesBody: 'Standorte sieht, wer die ganze Firma oder einen Standort sieht.',

  choose: 'Abteilung oder Standort wählen',
  chooseLabel: 'Abteilung oder Standort',
  chooseDo: 'Anzeigen',
  siteOption: (name: string) => `Standort: ${name}`,
  withShare: (name: string, share: string) => `${name} (${share})`,
  findingsTop: (names: string) => `Am häufigsten: ${names}.`,
  findingsFree: (names: string) => `Das lässt sich sofort und kostenlos ändern: ${names}.`,
  findingsNone: 'Nichts kommt häufig genug vor, um gezeigt zu werden',
  findingsChartHint: 'Hier steht nur, was an etwa zehn Arbeitsplätzen oder mehr vorkommt.',
  cost: { now: 'Sofort und kostenlos', cheap: 'Günstig', ask: 'Zu beantragen' },
  demandSaid: (item: string, estimate: string) => `${estimate} ${item}.`,
  demandNone: 'Nichts wird häufig genug gebraucht, um gezeigt zu werden',

  trendNone: 'Es gibt noch nichts zu vergleichen',
  trendNoneBody: 'Ein Verlauf braucht zwei beendete Zeiträume, die dieselbe Gruppe zeigen.',
  trendAt: (share: string, period: string) => `${share} in ${period}`,
  trendSaid: (measure: string, times: string) => `${measure}: ${times}.`,
  trendGaps: (count: number) =>
    plural(count, {
      one: '# Zeitraum wird nicht gezeigt. Dort bricht die Linie ab.',
      other: '# Zeiträume werden nicht gezeigt. Dort bricht die Linie ab.',
    }),
  trendCoarse: (names: string) =>
    `Abteilungen wurden verschieden zusammengefasst. Alle Zeiträume lassen sich nur zusammen mit ${names} vergleichen.`,
  trendChance: 'Wo sich zwei Bereiche überschneiden, kann der Unterschied Zufall sein.',
  trendChart: (measure: string) => `${measure} im Verlauf`,
  trendGap: 'nicht gezeigt',
  trendHint: 'Die Linie ist der Anteil, das Band sein Bereich. Beide gehen von 0 bis 100\u00A0%.',
};

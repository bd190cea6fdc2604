import { plural } from './shell.ts';

export const reports = {
  title: 'Berichte',
  lead: 'Belastung von Nacken und Rücken nach Abteilung, für beendete Zeiträume.',
  running: 'Ein laufender Zeitraum zeigt nichts. Sonst könnte man zusehen, wie einzelne Antworten eintreffen.',
  none: 'Noch kein Zeitraum ist beendet',
  noneBody: 'Die Zahlen werden berechnet, wenn ein Zeitraum endet.',
  open: (name: string) => `Bericht öffnen: ${name}`,
  dates: (from: string, to: string) => `${from} bis ${to}`,
  latest: 'Neuester',

  reportTitle: (period: string) => `Bericht: ${period}`,
  wordsHeading: 'Was die Zahlen sagen',
  answered: (n: string) => `${n} Personen haben geantwortet.`,
  participation: (share: string) => `Das sind ${share} von allen.`,
  elevated: (what: string, share: string) => `${what}: ${share} von ihnen haben eine mittlere oder hohe Belastung.`,
  action: (share: string) => `Am Arbeitsplatz haben ${share} einen Wert von 5 oder mehr.`,
  actionHint: 'Ab 5 sollte sich an einem Platz bald etwas ändern.',
  highest: (where: string, what: string, share: string) =>
    `${what}: am höchsten in ${where}, mit ${share} mittel oder hoch.`,
  highestRange: 'Kleine Gruppen erscheinen als Bereiche. Darum ist ihre Reihenfolge nicht sicher.',
  underestimate: 'Wer sich selbst prüft, übersieht oft Belastung durch Maus und Tastatur.',
  companyNone: (k: number) => `Weniger als ${k} Personen haben teilgenommen, deshalb wird nichts gezeigt.`,

  measures: {
    neckStrain: 'Nackenbelastung',
    backStrain: 'Rückenbelastung',
    workstationAtActionLevel: 'Arbeitsplatz-Wert 5 oder mehr',
  } as Readonly<Record<string, string>>,
  low: 'Gering',
  moderate: 'Mittel',
  high: 'Hoch',
  share: (from: number, to: number) => {
    if (from !== to) return `${from} bis ${to}\u00A0%`;
    if (from === 5) return '5\u00A0% oder weniger';
    if (to === 95) return '95\u00A0% oder mehr';
    return `${from}\u00A0%`;
  },
  /** The same for inside a bar. */
  shareShort: (from: number, to: number) => (from === to ? `${from}\u00A0%` : `${from}–${to}\u00A0%`),
  atLeast: (n: number) => `${n}+`,
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: gering ${low}, mittel ${moderate}, hoch ${high}`,
  byDepartment: 'nach Abteilung',
  chartHeading: (measure: string) => `${measure} nach Abteilung`,
  chartHint:
    'Anteil der Personen, die geantwortet haben. Rechts steht die hohe Belastung. Abteilungen mit der meisten Belastung stehen oben.',
  mixed: 'Gemeinsam gezeigte Gruppen',
  groupHint: 'Abteilungen mit zu wenigen Antworten werden zusammengezählt, damit niemand zu erkennen ist.',
  tableHeading: 'Alle Zahlen als Tabelle',
  tableCaption: (period: string) => `Belastung nach Abteilung, ${period}`,
  unit: 'Abteilung',
  people: 'Geantwortet',
  participationHead: 'Beteiligung',
  together: (names: string) => `Zusammengezählt mit ${names}`,
  notAlone: 'Nicht einzeln gezeigt',
  howHeading: 'Wie die Personen geschützt sind',
  how1: (k: number) =>
    plural(k, {
      one: 'Hinter jeder Zahl steht mindestens # Person.',
      other: 'Hinter jeder Zahl stehen mindestens # Personen.',
    }),
  how2: 'Kleine zufällige Änderungen kommen einmal dazu, bevor etwas gezeigt wird. Danach ändern sie sich nie mehr.',
  how3: 'Anteile gehen von 5\u00A0% bis 95\u00A0%. Kleine Gruppen erscheinen als Bereiche. Die Zahl der Personen wird auf Stufen abgerundet.',
  how4: 'Anteile ergeben zusammen vielleicht nicht 100\u00A0%.',
  csv: 'Als Tabelle laden (CSV)',
  back: 'Alle Berichte',
  question: 'Was kann ich damit tun?',
  next1: 'Beginnen Sie mit den Abteilungen, in denen die Belastung am höchsten ist.',
  next2: 'Fragen Sie, was die Menschen an ihren Plätzen brauchen. Viele Änderungen kosten nichts.',
  next3: 'Laden Sie zum Selbst-Check ein. Mehr Antworten ergeben bessere Zahlen.',
};

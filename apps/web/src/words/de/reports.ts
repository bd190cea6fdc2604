import { plural } from './shell.ts';

export const reports = {
  title: 'Berichte',
  lead: 'Belastung von Nacken und Rücken nach Abteilung, für beendete Zeiträume.',
  running: 'Ein laufender Zeitraum zeigt nichts. Sonst könnte man zusehen, wie einzelne Antworten eintreffen.',
  none: 'Noch kein Zeitraum ist beendet',
  noneBody: 'Die Zahlen werden berechnet, wenn ein Zeitraum endet.',
  dates: (from: string, to: string) => `${from} bis ${to}`,
  latest: 'Neuester',

  reportTitle: (period: string) => `Bericht: ${period}`,

  measures: {
    neckStrain: 'Nackenbelastung',
    backStrain: 'Rückenbelastung',
  } as Readonly<Record<string, string>>,
  low: 'Gering',
  moderate: 'Mittel',
  high: 'Hoch',
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: gering ${low}, mittel ${moderate}, hoch ${high}`,
  howHeading: 'Wie die Personen geschützt sind',
  how1: (k: number) =>
    plural(k, {
      one: 'Keine Zahl betrifft weniger als # Person.',
      other: 'Keine Zahl betrifft weniger als # Personen.',
    }),
  how2: 'Kleine zufällige Änderungen kommen einmal dazu, bevor etwas gezeigt wird. Danach ändern sie sich nie mehr.',
  how3: 'Anteile gehen von 5\u00A0% bis 95\u00A0%. Kleine Gruppen erscheinen als Bereiche. Die Zahl der Personen wird auf Stufen abgerundet.',
  how4: 'Anteile ergeben zusammen vielleicht nicht 100\u00A0%.',
  back: 'Alle Berichte',
};

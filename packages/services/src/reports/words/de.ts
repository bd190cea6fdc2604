import { findingNames } from './findings.de.ts';
import type { ReportWords, Verdict } from './types.ts';

const moved: Readonly<Record<Verdict, string>> = {
  up: 'gestiegen',
  down: 'gesunken',
  unclear: 'keine klare Änderung',
};
const explained = (verdict: Verdict) =>
  verdict === 'unclear'
    ? 'Zufall und Rauschen allein könnten den Unterschied erklären.'
    : 'Das ist mehr, als Zufall und Rauschen erklären.';
const measures = {
  workstationAtActionLevel: 'Arbeitsplatz mit Handlungsbedarf',
  neckStrain: 'Nackenbelastung',
  backStrain: 'Rückenbelastung',
};
const note = 'Wer sich selbst prüft, unterschätzt oft die Belastung durch Maus und Tastatur.';

export const de: ReportWords = {
  language: 'de',
  share: (percent) => `${percent}\u00a0%`,
  between: (from, to) => `${from} bis ${to}\u00a0%`,
  atMost: (percent) => `${percent}\u00a0% oder weniger`,
  atLeast: (percent) => `${percent}\u00a0% oder mehr`,
  about: (count) => `etwa ${count}`,
  fewerThan: (count) => `weniger als ${count}`,
  measures,
  findings: findingNames,
  items: {
    chair: 'verstellbare Stühle',
    footrest: 'Fußstützen',
    screen: 'Bildschirme',
    monitorRiser: 'Bildschirmerhöhungen',
    laptopSet: 'Laptopständer mit Bildschirm, Tastatur und Maus',
    keyboard: 'Tastaturen',
    keyboardTray: 'Tastaturauszüge',
    documentHolder: 'Vorlagenhalter',
    headset: 'Headsets',
    desk: 'größere Tische',
    deskPad: 'matte Schreibunterlagen',
    armrestPads: 'Polster für Armlehnen',
    deskLamp: 'Schreibtischlampen',
    blinds: 'Jalousien',
    eyeTest: 'Sehtests',
  },
  notAlone: 'nicht allein gezeigt',
  gap: 'nicht gezeigt',
  note,
  more: (count) => `${count} weitere`,
  part: {
    low: (measure) => `${measure}, gering`,
    moderate: (measure) => `${measure}, mittel`,
    high: (measure) => `${measure}, hoch`,
    elevated: (measure) => `${measure}, mittel oder hoch`,
  },
  columns: {
    department: 'Abteilung',
    site: 'Standort',
    together: 'Zusammengezählt mit',
    respondents: 'Personen mit Antwort',
    participation: 'Anteil mit Antwort',
    period: 'Zeitraum',
    note: 'Hinweis',
    of: 'Von',
    what: 'Was',
    share: 'Anteil',
    found: 'Befund',
    item: 'Gegenstand',
    estimate: 'Schätzung',
    workstations: 'Arbeitsplätze',
    workstationShare: 'Anteil der Arbeitsplätze',
  },
  captions: {
    overview: (period) => `Überblick, ${period}`,
    departments: (period) => `Abteilungen, ${period}`,
    sites: (period) => `Standorte, ${period}`,
    findings: (period) => `Häufigste Befunde am Arbeitsplatz, ${period}`,
    demand: (period) => `Was gebraucht wird, ${period}`,
    trend: (period) => `Verlauf bis ${period}`,
  },
  trendNote: 'In Klammern der Bereich, in dem der wahre Anteil in 95 von 100 Fällen liegt.',
  demandNote: 'Schätzungen für die Personen mit Antwort. Genaue Bestellungen kommen aus Anfragen.',
  actionLevel: (share) =>
    `Arbeitsplatz mit Handlungsbedarf: ${share}. Ab einem Wert von 5 braucht ein Arbeitsplatz bald eine Änderung.`,
  elevated: (measure, share) => `${measure}, mittel oder hoch: ${share}.`,
  answered: (respondents, share) =>
    `${respondents} Personen haben geantwortet${share === null ? '' : `, ${share} von allen`}.`,
  tooFew: (k) =>
    `Weniger als ${k} Personen haben geantwortet, oder ihre Antworten werden nur zusammen mit anderen gezeigt.`,
  point: (share, between) => `${share} (${between})`,
  change: (measure, before, after, verdict) =>
    `${measures[measure]}, ${moved[verdict]}: ${after} nach ${before}. ${explained(verdict)}`,
  print: {
    file: (period) => `bericht ${period}`,
    title: (period) => `Arbeitsplätze, Nacken und Rücken: ${period}`,
    figures: 'Was die Zahlen sagen',
    departments: 'Abteilungen',
    findings: 'Häufigste Befunde am Arbeitsplatz',
    needed: 'Was gebraucht wird',
    reportedWith: (names) => `Zusammengezählt mit ${names}.`,
    since: (period) => `Seit ${period}:`,
    footer: (k) => `${note} Nichts hier handelt von weniger als ${k} Personen.`,
    moreInFile: '# weitere in der Datei.',
  },
};

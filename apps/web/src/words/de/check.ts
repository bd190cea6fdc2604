import type { SignGroup } from '@sitwell/domain/assessment';
import { plural } from './shell.ts';

const signGroups: Readonly<Record<SignGroup, string>> = {
  back: 'Bei Rückenschmerz',
  neck: 'Bei Nackenschmerz',
  other: 'In einem Arm oder Bein',
  any: 'Egal, wo es wehtut',
};

export const check = {
  title: 'Selbst-Check am Arbeitsplatz',
  lead: (minutes: number) =>
    plural(minutes, {
      one: 'Er dauert etwa # Minute. Ihr Ergebnis sehen Sie sofort.',
      other: 'Er dauert etwa # Minuten. Ihr Ergebnis sehen Sie sofort.',
    }),
  saved: 'Ihre Antworten werden bei jedem Schritt gespeichert. Sie können aufhören und später weitermachen.',
  notExpert: 'Das ist ein Selbst-Check. Fachleute sehen vielleicht etwas, das Sie nicht sehen.',
  whoHeading: 'Wer sieht was',
  whoDesk: 'Ihre Antworten zum Platz',
  whoDeskBody:
    'Sie sehen sie. Wo das Gesetz es verlangt, sieht sie auch, wer an Ihrem Standort die Arbeitsplätze betreut.',
  whoSymptoms: 'Wie es Ihnen geht',
  whoSymptomsBody:
    'Nur Sie. Diese Antworten liegen getrennt und verschlossen. Sie können sie überspringen, und das hat keine Nachteile.',
  whoHr: 'Was die Personalabteilung sieht',
  whoHrBody:
    'Zahlen über Gruppen, wenn ein Zeitraum beendet ist. Nie eine Zahl über eine kleine Gruppe und nie Ihre Antworten.',
  whoSigns: 'Warnzeichen',
  whoSignsBody: 'Was Sie dort ankreuzen, verlässt dieses Gerät nie.',
  whoMore: 'Mehr dazu, wer was sieht',
  chooseHeading: 'Welchen Arbeitsplatz möchten Sie prüfen?',
  chooseFirst: 'Geben Sie dem Arbeitsplatz, den Sie prüfen möchten, einen Namen',
  usedMost: 'Meist genutzt',
  markUsedMost: 'Diesen nutze ich am meisten',
  lastChecked: (date: string) => `Zuletzt geprüft am ${date}`,
  neverChecked: 'Noch nicht geprüft',
  begun: (date: string) => `Begonnen am ${date}, nicht fertig`,
  goOn: 'Weitermachen',
  start: 'Starten',
  again: 'Neu prüfen',
  withName: (action: string, name: string) => `${action}: ${name}`,
  addHeading: 'Weiteren Arbeitsplatz hinzufügen',
  addLabel: 'Name des Arbeitsplatzes',
  addHint: 'Zum Beispiel Büro oder Zuhause',
  add: 'Hinzufügen und starten',
  missingName: 'Geben Sie dem Arbeitsplatz einen Namen, etwa „Büro“',
  countsUntil: (date: string) => `Ihre Antworten zählen im jetzigen Zeitraum. Er endet am ${date}.`,

  part: (at: number, of: number, name: string) => `Teil ${at} von ${of}: ${name}`,
  or: 'oder',
  extrasHint: 'Kreuzen Sie alles an, was stimmt. Stimmt nichts, lassen Sie alles frei.',
  missingChoice: 'Wählen Sie die Antwort, die am besten passt',
  missingTicks: 'Kreuzen Sie an, was stimmt, oder „Nichts davon“',

  signsTitle: 'Wann Sie jetzt Hilfe holen',
  signsAgainTitle: 'Bitte sehen Sie die Warnzeichen noch einmal an',
  signsHint: 'Kreuzen Sie alles an, was Sie gerade haben.',
  emergencyNow: 'Fühlen Sie sich sehr krank, oder sind Sie in Gefahr? Füllen Sie das hier nicht aus.',
  signGroups,
  signsMore: 'Weitere Zeichen',
  missingSigns: 'Kreuzen Sie an, welche Zeichen Sie haben, oder „Nichts davon“',
  signsBoth: 'Sie haben Zeichen und auch „Nichts davon“ angekreuzt. Wählen Sie eins von beiden.',
  country: 'Land, in dem Sie gerade sind',
  callNow: 'Nummer für den Notfall',
  call: (number: string) => `${number} anrufen`,
  adviceLine: (number: string) => `Für ärztlichen Rat, der nicht warten kann: ${number}`,
  checkNumber: 'Wir konnten diese Nummern nicht prüfen. Bitte vergewissern Sie sich, dass sie bei Ihnen stimmen.',
  goOnAnyway: 'Weiter zum Selbst-Check',
  signsBack: 'Meine Kreuze ändern',

  symptomsWhoSummary: 'Warum wir fragen und wer es sieht',
  symptomsWho:
    'Nur Sie sehen diese Antworten. Sie liegen getrennt von Ihren Antworten zum Platz und haben einen anderen Schlüssel.',
  symptomsWhy: 'Damit kann Ihr Plan Übungen für die Stellen zeigen, an denen Sie Beschwerden haben.',
  missingAreas: 'Kreuzen Sie an, wo Sie Beschwerden hatten, oder „Ich hatte keine Beschwerden“',
  noTrouble: 'Ich hatte keine Beschwerden',
  nothingChosen: 'Nichts ist angekreuzt.',
  noneChosen: 'Sie hatten in den letzten 7 Tagen keine Beschwerden.',
  chosen: (count: number, names: string) =>
    plural(count, { one: `1 Stelle angekreuzt: ${names}.`, other: `# Stellen angekreuzt: ${names}.` }),
  skip: 'Diesen Teil überspringen',
  areaTitle: (name: string) => `${name}: die letzten 7 Tage`,
  missingIntensity: 'Wählen Sie eine Zahl von 0 bis 10',
  missingStopped: 'Wählen Sie Ja oder Nein',
  yearTitle: 'Hatten Sie hier auch früher in den letzten 12 Monaten Beschwerden?',
  yearHint: 'Das fragen wir höchstens einmal im Jahr. Sie können es auslassen.',
  leastPain: 'Kein Schmerz',
  mostPain: 'Das Schlimmste, was Sie sich vorstellen können',

  answersTitle: 'Ihre Antworten prüfen',
  answersLead: 'Sehen Sie alles durch, bevor Sie es abgeben. Sie können jede Antwort ändern.',
  change: 'Ändern',
  changeWhat: (what: string) => `Ändern: ${what}`,
  notGiven: 'Keine Angabe',
  skipped: 'Übersprungen. Das ist in Ordnung.',
  noneInSymptoms: 'Keine Beschwerden in den letzten 7 Tagen',
  area: (worst: number, stopped: boolean) =>
    stopped ? `${worst} von 10, und es hielt Sie vom Alltag ab` : `${worst} von 10`,
  draftChanged:
    'Dieser Selbst-Check ging in einem anderen Tab oder Gerät weiter. Das dort Gespeicherte ist jetzt geladen. Bitte sehen Sie Ihre Antwort an und gehen Sie weiter.',
  handedIn: 'Sie haben diesen Selbst-Check schon abgegeben',
  handedInBody:
    'Er kam aus einem anderen Tab oder Gerät oder gerade eben von dieser Seite. Was Sie danach geändert haben, ist nicht dabei.',
  toResult: 'Mein Ergebnis sehen',
  submitHeading: 'Selbst-Check abgeben',
  submitBody: 'Wir berechnen sofort Ihren Wert und Ihren Plan.',
  submit: 'Abgeben und Ergebnis sehen',
  stillOpen: 'Manche Fragen haben noch keine Antwort. Bitte beantworten Sie sie zuerst.',
  openFirst: 'Zur ersten offenen Frage',
  notOpenHeading: 'Noch nicht geöffnet',
  notOpen:
    'Ihre Organisation hat den Selbst-Check in Ihrer Sprache noch nicht geöffnet. Fragen Sie die Person, die Sitwell bei Ihnen betreut.',
};
